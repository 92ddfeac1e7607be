import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to } from 'pg-copy-streams'
import { quoted, quotedTable, tablesInOrder } from './tables.ts'

export type TableDigests = Record<string, { rows: number; digest: string }>

/** How many rows each table holds and one SHA-256 over all of them, in key order: two databases with the same records agree. */
export async function digestOf(client: pg.ClientBase): Promise<{ digest: string; tables: TableDigests }> {
  const tables: TableDigests = {}
  const whole = createHash('sha256')
  for (const table of await tablesInOrder(client)) {
    const hash = createHash('sha256')
    let rows = 0
    const order = table.key.length > 0 ? table.key : table.columns
    const source = client.query(
      to(`copy (select ${quoted(table.columns)} from ${quotedTable(table.name)} order by ${quoted(order)}) to stdout`),
    )
    for await (const chunk of source) {
      const bytes = chunk as Buffer
      hash.update(bytes)
      // In COPY's text format a line feed inside a value is written \n: every real one ends a row.
      for (const byte of bytes) if (byte === 10) rows += 1
    }
    tables[table.name] = { rows, digest: hash.digest('hex') }
    whole.update(`${table.name} ${rows} ${tables[table.name]?.digest}\n`)
  }
  return { digest: whole.digest('hex'), tables }
}
