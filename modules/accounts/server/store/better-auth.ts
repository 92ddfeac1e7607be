import { Kysely, PostgresDialect } from 'kysely'
import type { Database } from '#kit/server/database.ts'

/** The connection better-auth works through: the app's own, which sees the tables of this room without a scope. */
export const authTables = (database: Database) =>
  new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: database.app }),
    log: ({ query }) => database.wrote([query.sql]),
  })
