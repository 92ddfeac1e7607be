import type pg from 'pg'
import { house } from '../../../modules/house.ts'

/** One table of the house, as a backup names it. */
export interface Table {
  name: string
  columns: string[]
  key: string[]
}

/** Every table of the house in the order in which rows can be put back: what is referred to comes first. */
export async function tablesInOrder(client: pg.ClientBase): Promise<Table[]> {
  const schemas = ['kit', ...house]
  const { rows } = await client.query(
    `select n.nspname || '.' || c.relname as name,
       array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary order by a.attnum) as key,
       array(select distinct fn.nspname || '.' || f.relname from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
             where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition order by array_position($1, n.nspname::text), c.relname`,
    [schemas],
  )
  const waiting = rows as (Table & { needs: string[] })[]
  const placed: Table[] = []
  const done = new Set<string>()
  while (placed.length < waiting.length) {
    const next = waiting.filter((table) => !done.has(table.name) && table.needs.every((name) => done.has(name)))
    if (next.length === 0) throw new Error('Tables refer to each other in a circle.')
    for (const { name, columns, key } of next) {
      placed.push({ name, columns, key })
      done.add(name)
    }
  }
  return placed
}

/** `"a", "b"`: column names for COPY. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** `"accounts"."twoFactor"`: a table's name as a statement writes it; refuses anything that is no plain name. */
export function quotedTable(name: string): string {
  const [schema, table] = /^([a-z_]+)\.([a-zA-Z_]+)$/.exec(name)?.slice(1) ?? []
  if (schema === undefined || table === undefined) throw new Error(`Not a table of the house: ${name}`)
  return `"${schema}"."${table}"`
}

/** Takes the tables of an empty house away: they stand at this program's level, an archive may be of an older one. */
export async function clearTables(client: pg.ClientBase): Promise<void> {
  for (const schema of ['graphile_worker', 'kit_migration', 'kit', ...house].toReversed())
    await client.query(`drop schema if exists "${schema}" cascade`)
}
