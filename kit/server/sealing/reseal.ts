import type pg from 'pg'
import { quoted, quotedTable } from '../backup/tables.ts'
import type { Cipher } from '../cipher.ts'
import type { SealedRow, SealedTable } from './sealed.ts'

/** How far the change from one key to the next has come; stands in the database, so that a killed one goes on. */
export interface Progress {
  /** Tables that are through. */
  done: string[]
  /** In the table under way: the key of the last row that is through. */
  after: string[] | null
}

/**
 * Seals every row of these tables anew, some hundreds in a transaction, each of which also notes how far it came (`note`,
 * which writes through the given client). Harmless when rows are already sealed anew.
 */
export async function reseal(
  client: pg.ClientBase,
  tables: readonly SealedTable[],
  cipher: Cipher,
  from: Progress,
  note: (progress: Progress) => Promise<void>,
): Promise<number> {
  const progress: Progress = { done: [...from.done], after: from.after }
  let count = 0
  for (const one of tables) {
    if (progress.done.includes(one.table)) continue
    for (;;) {
      await client.query('begin')
      const rows = await rowsAfter(client, one, progress.after)
      const again: SealedRow[] = []
      for (const row of rows) again.push({ ...row, ...(await sealedRow(one, row, cipher)) })
      if (again.length > 0) await write(client, one, again)
      const last = rows.at(-1)
      if (last === undefined) progress.done.push(one.table)
      progress.after = last === undefined ? null : one.key.map((column) => String(last[column]))
      await note(progress)
      await client.query('commit')
      count += rows.length
      if (last === undefined) break
    }
  }
  return count
}

async function sealedRow(one: SealedTable, row: SealedRow, cipher: Cipher) {
  try {
    return await one.again(row, cipher)
  } catch (error) {
    const where = one.key.map((column) => String(row[column])).join('/')
    throw new Error(`${one.table} ${where} does not open with these keys: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

const typeOf = (one: SealedTable, column: string) => one.keyTypes?.[column] ?? 'uuid'

/** The next rows in the order of their key. */
export async function rowsAfter(
  client: pg.ClientBase,
  one: SealedTable,
  after: readonly string[] | null,
): Promise<SealedRow[]> {
  const mine = (columns: readonly string[]) => columns.map((column) => `t."${column}"`).join(', ')
  const beyond = after && one.key.map((column, at) => `$${at + 1}::${typeOf(one, column)}`).join(', ')
  const { rows } = await client.query(
    `select ${mine([...one.key, ...one.columns])}${one.also ? `, ${one.also}` : ''} from ${quotedTable(one.table)} t
     ${beyond ? `where (${mine(one.key)}) > (${beyond})` : ''} order by ${mine(one.key)} limit ${one.batch ?? 500}`,
    after ? [...after] : [],
  )
  return rows as SealedRow[]
}

async function write(client: pg.ClientBase, one: SealedTable, rows: readonly SealedRow[]): Promise<void> {
  const columns = [...one.key, ...one.columns]
  const lists = columns.map((column, at) => `$${at + 1}::${one.key.includes(column) ? typeOf(one, column) : 'text'}[]`)
  await client.query(
    `update ${quotedTable(one.table)} t set ${one.columns.map((column) => `"${column}" = n."${column}"`).join(', ')}
     from unnest(${lists.join(', ')}) as n (${quoted(columns)})
     where ${one.key.map((column) => `t."${column}" = n."${column}"`).join(' and ')}`,
    columns.map((column) => rows.map((row) => row[column] as string | null)),
  )
}
