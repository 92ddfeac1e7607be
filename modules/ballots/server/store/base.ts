import { type Compilable, type RawBuilder, sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

export const db = statements<DB>()

/** `any($1)`: one statement, however many there are. */
export const anyOf = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`

/** A statement that the builder has no words for. */
export const raw = (statement: RawBuilder<unknown>): Compilable<unknown> => ({ compile: () => statement.compile(db) })
