/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
export function inParts<Row>(rows: readonly Row[], size = 1_000): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += size) parts.push(rows.slice(start, start + size))
  return parts
}
