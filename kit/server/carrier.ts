import type { TaskList } from 'graphile-worker'
import { makeWorkerUtils } from 'graphile-worker'
import { cronItems } from './cron.ts'
import type { Parts } from './parts.ts'
import type { Heard, Job, Room } from './room.ts'
import { keepWorking, quiet } from './worker.ts'

/** With so many events in a round it is a busy hour: the next round waits longer, so that fewer jobs do the same. */
const BUSY = 20

interface EventRow {
  neighbourhood_id: string
  id: string
  type: string
  subject_id: string
  actor_id: string | null
  actor_name: string | null
  at: Date
  data: Record<string, unknown>
}

/** Carries events to jobs in batches and runs the jobs. The event row is the outbox; nothing is lost by a crash. */
export interface Carrier {
  wake(): void
  /** Whether the worker runs and the last round worked. */
  healthy(): boolean
  /** Carries what waits now; for tests and for the demonstration. */
  carry(): Promise<number>
  stop(): Promise<void>
}

/**
 * Starts graphile-worker with every room's listeners and jobs, and the loop that feeds it; `upkeep` are jobs of the copy as
 * a whole.
 */
export async function startCarrier(
  parts: Parts,
  rooms: readonly Room[],
  upkeep: Readonly<Record<string, Job>> = {},
): Promise<Carrier> {
  const listeners = rooms.flatMap((room) =>
    Object.entries(room.listeners ?? {}).map(([type, hear]) => ({ room: room.name, type, hear })),
  )
  const counters = rooms.flatMap((room) =>
    Object.entries(room.counters ?? {}).map(([type, count]) => ({ room: room.name, type, count })),
  )
  const jobs: [string, Job][] = [...rooms.flatMap((room) => Object.entries(room.jobs ?? {})), ...Object.entries(upkeep)]
  const taskList: TaskList = {
    count: async (payload) => {
      const { room, ...which } = payload as Counting
      const events = 'ids' in which ? await eventsOf(parts, which) : which.events.map(received)
      const of = ({ type }: Heard) => counters.find((one) => one.room === room && one.type === type)?.count
      for (const [count, heard] of Map.groupBy(events, of)) await count?.(parts, heard)
    },
    hear: async (payload) => {
      const { room, event } = payload as { room: string; event: Sent }
      const found = listeners.find((one) => one.room === room && one.type === event.type)
      await found?.hear(parts, received(event))
    },
    ...Object.fromEntries(jobs.map(([name, job]) => [name, (payload: unknown) => job.run(parts, payload)])),
  }
  const worker = await keepWorking(
    parts,
    taskList,
    cronItems(jobs, () => parts.clock()),
  )
  const utils = await makeWorkerUtils({ pgPool: parts.database.owner, logger: quiet(parts) })
  let healthy = true
  let stopped = false
  let running: Promise<number> | null = null
  const round = async (): Promise<number> => {
    const found = await parts.database.owner.query(`${select} where not carried order by id limit 500`)
    const events = found.rows as EventRow[]
    const wanted: { identifier: string; jobKey: string; payload: object }[] = events.flatMap((row) =>
      listeners
        .filter((one) => one.type === row.type)
        .map((one) => ({
          identifier: 'hear',
          jobKey: `${row.id}/${one.room}`,
          payload: { room: one.room, event: heard(row) },
        })),
    )
    const counted = counters.flatMap((one) =>
      events.filter((row) => row.type === one.type).map((row) => ({ ...one, row })),
    )
    for (const [, all] of Map.groupBy(counted, ({ room, row }) => `${room}/${row.neighbourhood_id}`)) {
      const [first] = all
      if (!first) continue
      const payload = {
        room: first.room,
        neighbourhoodId: first.row.neighbourhood_id,
        ids: all.map(({ row }) => row.id),
      }
      wanted.push({ identifier: 'count', jobKey: `${first.row.id}/${first.room}/${all.length}`, payload })
    }
    if (wanted.length > 0) await utils.addJobs(wanted)
    if (events.length > 0) {
      await parts.database.owner.query(
        'update kit.event set carried = true where id = any($1::uuid[]) and not carried',
        [events.map((row) => row.id)],
      )
    }
    return events.length
  }
  const carry = async (): Promise<number> => {
    if (running) await running.catch(() => {})
    running = round()
    try {
      return await running
    } finally {
      running = null
    }
  }
  let woken = () => {}
  let carried = 0
  const loop = (async () => {
    while (!stopped) {
      try {
        carried = await carry()
        healthy = true
        if (carried === 500) continue
      } catch (error) {
        healthy = false
        parts.log.warn({ err: error }, 'events wait: the carrier tries again')
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 1_000)
        woken = () => {
          clearTimeout(timer)
          // A short pause lets a burst of commits travel as one batch; in a busy hour a longer one, for larger batches.
          setTimeout(resolve, carried < BUSY ? 20 : 250)
        }
      })
    }
  })()
  return {
    wake: () => woken(),
    healthy: () => healthy && worker.healthy(),
    carry,
    async stop() {
      stopped = true
      woken()
      await loop
      await worker.stop()
      await utils.release()
    },
  }
}

const select = 'select neighbourhood_id, id, type, subject_id, actor_id, actor_name, at, data from kit.event'

/** What is to be counted: events of one neighbourhood, by their ids, as a job of hundreds is written and read for nothing. */
type Counting = { room: string } & (
  | { neighbourhoodId: string; ids: readonly string[] }
  // As releases up to 0.1 left it waiting.
  | { events: readonly Sent[] }
)

async function eventsOf(parts: Parts, which: { neighbourhoodId: string; ids: readonly string[] }): Promise<Heard[]> {
  const found = await parts.database.owner.query({
    name: 'events-to-count',
    text: `${select} where neighbourhood_id = $1 and id = any($2::uuid[]) order by id`,
    values: [which.neighbourhoodId, which.ids],
  })
  return (found.rows as EventRow[]).map(heard)
}

function heard(row: EventRow): Heard {
  return {
    neighbourhoodId: row.neighbourhood_id,
    id: row.id,
    type: row.type,
    subjectId: row.subject_id,
    actorId: row.actor_id,
    actorName: row.actor_name,
    at: row.at,
    data: row.data,
  }
}

/** As an event comes back from the table of jobs. */
type Sent = Omit<Heard, 'at'> & { at: string }

function received(event: Sent): Heard {
  return { ...event, at: new Date(event.at) }
}
