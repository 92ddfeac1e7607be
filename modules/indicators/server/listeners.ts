import type { Heard, Room } from '#kit/server/room.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { recount } from './commands/recount.ts'
import { recountBodies, recountPolicyCases, recountSince } from './commands/recount-all.ts'
import type { CountedRoom } from './facts.ts'

/** Every step of a matter that can change what it counts for. */
const matterSteps = [
  'received',
  'joined',
  'contacted',
  'replied',
  'accepted',
  'returned',
  'done',
  'confirmed',
  'disputed',
  'unreachable',
  'beyond-remit',
  'merged',
  'split',
  'paused',
  'resumed',
  'withdrawn',
  'corrected',
] as const

/** Counts the records of some events of one neighbourhood from their state; the events only say which. */
const counting =
  (room: CountedRoom, idsOf: (event: Heard) => readonly string[] = (event) => [event.subjectId]) =>
  async (parts: Parts, events: readonly Heard[]): Promise<void> => {
    const [first] = events
    const ground = first && (await parts.ground(first.neighbourhoodId))
    if (!ground) return
    const ids = [...new Set(events.flatMap(idsOf))]
    await inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) => recount(unit, room, ids))
  }

/** One and the same for all steps, so that all of them are counted together. */
const ofMatter = counting('matters', withTarget)

const homesOf = (event: Heard): string[] => {
  const { homeIds } = event.data as { homeIds?: string[] }
  return homeIds ?? []
}

/** A matter merged into another adds its households there. */
function withTarget(event: Heard): string[] {
  const { into } = event.data as { into?: string }
  return into === undefined ? [event.subjectId] : [event.subjectId, into]
}

/** Whole lists came or went: everything of the last weeks is looked at. */
async function followImport(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground === null) return
  const now = parts.clock()
  await inUnit(parts, { actor: null, now, ground }, (unit) => recountSince(unit, addDays(dayOf(now), -31)))
}

/** A body came, went or changed, somebody took or left a post, or said whether they are in the Party. */
const bodySteps = [
  'body-added',
  'body-changed',
  'body-closed',
  'post-taken',
  'post-ended',
  'declaration-made',
  'declaration-taken-back',
  'definition-set',
] as const

async function followBodies(parts: Parts, [first]: readonly Heard[]): Promise<void> {
  const ground = first && (await parts.ground(first.neighbourhoodId))
  if (!ground) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, recountBodies)
}

/** A look through many persons finds and loses many at once: it says when, and the cases say what. */
async function followPolicies(parts: Parts, events: readonly Heard[]): Promise<void> {
  const [first] = events
  const ground = first && (await parts.ground(first.neighbourhoodId))
  if (!ground) return
  const since = new Date(Math.min(...events.map(({ at }) => at.getTime())))
  const ids = events.flatMap(({ data }) => (data as { cases?: string[] }).cases ?? [])
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) => recountPolicyCases(unit, since, ids))
}

export const counters: NonNullable<Room['counters']> = {
  ...Object.fromEntries(matterSteps.map((kind) => [`matters.${kind}`, ofMatter])),
  'accounts.home-bound': counting('places', homesOf),
  'accounts.home-unbound': counting('places', homesOf),
  'places.home-changed': counting('places'),
  'duty.call-waits': counting('duty.call'),
  'duty.call-taken': counting('duty.call'),
  'duty.call-answered': counting('duty.call'),
  'duty.promised': counting('duty.visitor'),
  'duty.promise-kept': counting('duty.visitor'),
  'policies.assessed': followPolicies,
  'policies.case-taken-up': counting('policies.case'),
  'policies.case-stepped': counting('policies.case'),
  ...Object.fromEntries(bodySteps.map((step) => [`bodies.${step}`, followBodies])),
}

export const listeners: NonNullable<Room['listeners']> = {
  'imports.done': followImport,
  'imports.undone': followImport,
}
