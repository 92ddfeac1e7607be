import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'

/**
 * Builds statements, runs none: rooms write with Kysely and hand what they built to the unit of work, which decides
 * when it travels. Kysely's own transactions would send one statement at a time.
 */
export function statements<Tables>(): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
}

/** `= any(…)` keeps one statement text whatever the number of ids, so that it stays prepared. */
export const anyOf = (ids: readonly string[]): RawBuilder<string> => sql<string>`any(${[...ids]}::uuid[])`

/**
 * The same, for what is asked all day with one id or few. PostgreSQL keeps a plan for ten of them; where it sees that there
 * is one, it finds a plan for one better than the kept one, and makes that anew each time, which takes longer than the
 * asking. So it does not see how many there are.
 */
export const fewOf = (ids: readonly string[]): RawBuilder<string> =>
  sql<string>`any((select ${[...ids]}::uuid[])::uuid[])`
