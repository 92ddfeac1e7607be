import type { Database } from '#kit/server/database.ts'
import type { SessionRow } from '../store/session.ts'

/** How long a session may be answered from memory, in milliseconds. Only what another process wrote can be that old. */
const kept = 1_000
const most = 10_000

interface Memory {
  rows: Map<string, { row: SessionRow; at: number; now: number }>
  /** What is being read just now, for those who ask for the same meanwhile. */
  reading: Map<string, { writes: number; row: Promise<SessionRow | undefined> }>
  /** Counts the writes; what was read across one is not kept. */
  writes: number
}

const memories = new WeakMap<Database, Memory>()

function memoryOf(database: Database): Memory {
  let memory = memories.get(database)
  if (memory === undefined) {
    const made: Memory = { rows: new Map(), reading: new Map(), writes: 0 }
    // A standing that comes with a post ends with it: posts stand in `bodies`.
    for (const schema of ['accounts', 'bodies'])
      database.onWrite(schema, () => {
        made.rows.clear()
        made.writes += 1
      })
    memories.set(database, made)
    memory = made
  }
  return memory
}

/**
 * The session of a token: read anew when anything in this room's tables or those of `bodies` was written by this
 * process since, when a standing or its post begins or ends by the clock, and after one second in any case (docs/decisions/007).
 */
export async function remembered(
  database: Database,
  token: string,
  now: Date,
  read: () => Promise<SessionRow | undefined>,
): Promise<SessionRow | undefined> {
  const memory = memoryOf(database)
  const found = memory.rows.get(token)
  if (found && holds(found, now)) return found.row
  const { writes } = memory
  const under = memory.reading.get(token)
  if (under?.writes === writes) return under.row
  const at = performance.now()
  const reading = { writes, row: read() }
  memory.reading.set(token, reading)
  const row = await reading.row.finally(() => {
    if (memory.reading.get(token) === reading) memory.reading.delete(token)
  })
  if (memory.writes !== writes) return row
  if (memory.rows.size >= most) memory.rows.clear()
  if (row === undefined) memory.rows.delete(token)
  else memory.rows.set(token, { row, at, now: now.getTime() })
  return row
}

function holds({ row, at, now: then }: { row: SessionRow; at: number; now: number }, now: Date): boolean {
  if (performance.now() - at >= kept || Math.abs(now.getTime() - then) >= kept) return false
  return row.changesAt === null || now < row.changesAt
}
