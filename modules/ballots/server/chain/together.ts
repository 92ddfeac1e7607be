import { Refusal } from '#kit/pure/refusal.ts'
import type { Ground } from '#kit/contract/actor.ts'
import type { Database } from '#kit/server/database.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { WriteFailure } from '#kit/server/write-failure.ts'
import { type Added, append, type Entry, type Outcome } from './append.ts'

interface Waiting {
  entry: Entry
  kept: (added: Added) => void
  lost: (error: unknown) => void
}
interface Road {
  waiting: Waiting[]
  busy: boolean
}

/** No more than these share a transaction: they wait for one another. */
const MOST = 64

const roads = new WeakMap<Database, Map<string, Road>>()

/**
 * Adds one entry to the chain of a vote. A chain has one writer at a time, so those of a rush that come while one
 * transaction is under way go together in the next: one lock, one writing to disk for all of them. Each is answered when
 * it is on disk. Other processes are kept apart by the lock on the vote. Where a common transaction fails, each goes by
 * itself, so that only the one at fault is lost.
 */
export function appendTogether(parts: Parts, ground: Ground, voteId: string, entry: Entry): Promise<Added> {
  const all = roads.get(parts.database) ?? new Map<string, Road>()
  roads.set(parts.database, all)
  const key = `${ground.id} ${voteId}`
  const road = all.get(key) ?? { waiting: [], busy: false }
  all.set(key, road)
  return new Promise((kept, lost) => {
    road.waiting.push({ entry, kept, lost })
    if (!road.busy) void travel(road).finally(() => all.delete(key))
  })

  async function travel(on: Road): Promise<void> {
    on.busy = true
    // Whoever comes in the same turn comes along.
    await Promise.resolve()
    while (on.waiting.length > 0) await convoy(on.waiting.splice(0, MOST))
    on.busy = false
  }

  async function convoy(some: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await write(some.map((one) => one.entry))
      some.forEach((one, at) => answer(one, outcomes[at]))
    } catch (error) {
      // Only an error that PostgreSQL itself named is sure to have kept nothing.
      const nothingKept =
        error instanceof Refusal || (error instanceof WriteFailure && /^[0-9A-Z]{5}$/.test(error.sqlState))
      if (some.length === 1 || !nothingKept) for (const one of some) one.lost(error)
      else for (const one of some) await convoy([one])
    }
  }

  function write(entries: readonly Entry[]): Promise<Outcome[]> {
    return inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) => append(unit, voteId, entries))
  }
}

function answer({ kept, lost }: Waiting, outcome: Outcome | undefined): void {
  if (outcome === undefined) lost(new Error('an entry was not answered'))
  else if ('refused' in outcome) lost(outcome.refused)
  else kept(outcome.added)
}
