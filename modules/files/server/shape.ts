import type { FileFacts, FileKind } from '../contract.ts'

/** A row as the contract shows it. */
export function toFacts(row: {
  id: string
  kind: string
  type: string
  name: string
  bytes: number
  width: number | null
  height: number | null
}): FileFacts {
  return {
    id: row.id,
    kind: row.kind as FileKind,
    type: row.type,
    name: row.name,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
  }
}
