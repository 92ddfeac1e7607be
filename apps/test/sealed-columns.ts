/** What it needs of a client or a pool. */
interface Asks {
  query(sql: string): Promise<{ rows: unknown[] }>
}

/** Every column in which something sealed stands, and under which keys: `people.phone.number_sealed` → `k1`. */
export async function sealedColumns(of: Asks): Promise<Map<string, string[]>> {
  const { rows } = await of.query(
    `select format('%I.%I', c.table_schema, c.table_name) as "table", c.column_name as "column"
     from information_schema.columns c join pg_class r on r.oid = format('%I.%I', table_schema, table_name)::regclass
     where r.relkind = 'r' and c.data_type = 'text' and c.table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const found = new Map<string, string[]>()
  for (const { table, column } of rows as { table: string; column: string }[]) {
    const keys = await of.query(
      `select distinct substring("${column}" from '^(k[0-9]+s?)\\.') as key from ${table}
       where "${column}" ~ '^k[0-9]+s?\\.[A-Za-z0-9_-]{30}' order by 1`,
    )
    const under = (keys.rows as { key: string }[]).map((row) => row.key)
    if (under.length > 0) found.set(`${table.replaceAll('"', '')}.${column}`, under)
  }
  return found
}
