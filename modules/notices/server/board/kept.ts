import { gzipSync } from 'node:zlib'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A page as it goes out: made once, kept until something on it changes. */
export interface Page {
  body: Buffer
  packed: Buffer
  type: string
}

// What another program on the same database posted is seen within this time; what this one did, at once.
const LONGEST = 60_000
const MANY = 2_000

interface Kept {
  page: Promise<Page>
  until: number
}
const boards = new WeakMap<Parts['database'], Map<string, Map<string, Kept>>>()

/** Takes a board's pages out of memory once the change is committed. */
export function forgetBoard(unit: Unit): void {
  const { code } = unit.ground
  unit.afterCommit(() => boards.get(unit.parts.database)?.delete(code))
}

/**
 * The page from memory, or made now. `make` says when it changes by itself: the next posting or expiry. Pages of boards
 * that do not exist are not kept.
 */
export function keptPage(
  parts: Parts,
  code: string,
  key: string,
  make: () => Promise<{ html: string; type: string; changesAt: Date | null }>,
): Promise<Page> {
  const all = boards.get(parts.database) ?? new Map<string, Map<string, Kept>>()
  boards.set(parts.database, all)
  const board = all.get(code) ?? new Map<string, Kept>()
  all.set(code, board)
  const now = parts.clock().getTime()
  const found = board.get(key)
  if (found && now < found.until) return found.page
  const kept: Kept = { page: Promise.resolve(null as never), until: now + LONGEST }
  kept.page = make().then(({ html, type, changesAt }) => {
    if (changesAt !== null) kept.until = Math.min(kept.until, changesAt.getTime())
    const body = Buffer.from(html)
    return { body, packed: gzipSync(body), type }
  })
  kept.page.catch(() => {
    board.delete(key)
    if (board.size === 0) all.delete(code)
  })
  if (board.size > MANY) board.clear()
  board.set(key, kept)
  return kept.page
}
