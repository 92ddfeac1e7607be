import { bodiesOnlyOf } from '#bodies'
import { standingsIn } from '#kit/contract/actor.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type QueueSection, queueSections, soonUntil } from '../../domain/queue.ts'
import { known, morningOf } from '../known.ts'
import { reachOf } from '../reach.ts'
import { type QueueRow, type Reading, toQueueRow } from '../shape.ts'
import {
  closedRows,
  countDoneSince,
  countRows,
  countWaiting,
  type Given,
  type QueueFilter,
  queueRows,
  type Stretch,
} from '../store.ts'

/** Counted no further than this: "1000" is read as "a thousand or more". */
export const COUNT_CAP = 1000

const kindOfRole: Record<string, string> = {
  property: 'property-manager',
  owners: 'owners-committee',
  police: 'police',
  partner: 'partner',
}

/** What of the queue the actor sees: the committee all of it, a party what it was given, the subdistrict what reached it. */
export async function filterFor(unit: Unit, view: QueueFilter['view'], find: string | null): Promise<QueueFilter> {
  const actor = unit.by
  const here = standingsIn(actor, unit.ground)
  const roles = new Set<string>(here.map((standing) => standing.role))
  const filter: QueueFilter = {
    view,
    me: actor.accountId,
    all: roles.has('chair'),
    given: null,
    told: false,
    find,
    inHandOf: null,
    at: null,
  }
  if (roles.has('worker') || roles.has('chair')) return filter
  const working = here.filter((standing) => standing.role in kindOfRole)
  if (working.length > 0) {
    const reach = await reachOf(unit)
    const given = working.map(({ role, body }): Given => {
      const kind = kindOfRole[role] ?? ''
      return { kind, name: body ?? null, compounds: reach[kind] ?? null }
    })
    return { ...filter, given }
  }
  return { ...filter, told: true }
}

/** The stretches the queue consists of, in the order in which they are shown. */
export function stretchesOf(now: Date, soon: Date): Record<QueueSection, Stretch> {
  return {
    urgent: { lane: 2, from: null, inclusive: true, to: null, toInclusive: true },
    overdue: { lane: 'not-urgent', from: null, inclusive: true, to: now, toInclusive: false },
    soon: { lane: 0, from: now, inclusive: true, to: soon, toInclusive: true },
    later: { lane: 0, from: soon, inclusive: false, to: null, toInclusive: true },
    waiting: { lane: 1, from: now, inclusive: true, to: null, toInclusive: true },
  }
}

export async function readingOf(unit: Unit): Promise<Reading> {
  const { clock } = await known(unit)
  return { now: unit.now, soon: soonUntil(unit.now, clock.calendar), language: unit.language }
}

/** One page of the queue. `next` says where to go on; it holds the moment of the first page, so that pages fit together. */
export async function readQueue(
  unit: Unit,
  query: {
    view: QueueFilter['view']
    find?: string | undefined
    after?: string | undefined
    limit: number
    party?: string | string[] | undefined
    compound?: string | undefined
  },
): Promise<{ rows: QueueRow[]; next: string | null }> {
  const reading = await readingOf(unit)
  const place = readPlace(query.after)
  const inHandOf = query.party === undefined ? null : [query.party].flat()
  const at =
    query.compound === undefined
      ? null
      : { compoundId: query.compound, owners: await bodiesOnlyOf(unit, query.compound) }
  const filter = { ...(await filterFor(unit, query.view, blankToNull(query.find))), inHandOf, at }
  const want = query.limit + 1
  if (query.view === 'closed') {
    const found = await unit.read(closedRows(unit, filter, place && { at: place.at, id: place.id }, want))
    const rows = found.slice(0, query.limit)
    const last = rows.at(-1)
    const next =
      found.length > query.limit && last ? placeText(reading.now, 0, last.ended_at ?? last.received_at, last.id) : null
    return { rows: rows.map((row) => toQueueRow(row, reading)), next }
  }
  const now = place?.now ?? reading.now
  const stretches = Object.values(stretchesOf(now, reading.soon))
  const first = place?.stretch ?? 0
  const all: { row: Awaited<ReturnType<typeof readStretch>>[number]; stretch: number }[] = []
  // One after another: where much is overdue, the first stretch fills the page and the rest need not be read.
  for (let at = first; at < stretches.length && all.length < want; at += 1) {
    const after = at === first && place ? { at: place.at, id: place.id } : null
    const rows = await readStretch(unit, filter, stretches[at], after, want - all.length)
    all.push(...rows.map((row) => ({ row, stretch: at })))
  }
  const page = all.slice(0, query.limit)
  const last = page.at(-1)
  const next = all.length > query.limit && last ? placeText(now, last.stretch, last.row.due_sort, last.row.id) : null
  return { rows: page.map(({ row }) => toQueueRow(row, { ...reading, now })), next }
}

async function readStretch(
  unit: Unit,
  filter: QueueFilter,
  stretch: Stretch | undefined,
  after: { at: Date; id: string } | null,
  limit: number,
) {
  return stretch === undefined ? [] : unit.read(queueRows(unit, filter, stretch, after, limit))
}

/** How many there are in each view, section and hand. */
export async function countQueue(unit: Unit) {
  const reading = await readingOf(unit)
  const stretches = stretchesOf(reading.now, reading.soon)
  const all = await filterFor(unit, 'all', null)
  const count = async (filter: QueueFilter, stretch: Stretch | null): Promise<number> =>
    (await unit.readOne(countRows(unit, filter, stretch, COUNT_CAP)))?.count ?? 0
  const view = (name: QueueFilter['view']): Promise<number> => count({ ...all, view: name }, null)
  const [
    open,
    mine,
    untaken,
    returned,
    shared,
    escalated,
    assigned,
    urgent,
    overdue,
    soon,
    later,
    waiting,
    doneRow,
    waitingRows,
  ] = await Promise.all([
    view('all'),
    view('mine'),
    view('untaken'),
    view('returned'),
    view('shared'),
    view('escalated'),
    view('assigned'),
    count(all, stretches.urgent),
    count(all, stretches.overdue),
    count(all, stretches.soon),
    count(all, stretches.later),
    count(all, stretches.waiting),
    unit.readOne(countDoneSince(unit, morningOf(dayOf(unit.now)), COUNT_CAP)),
    unit.read(countWaiting(unit, all, COUNT_CAP)),
  ])
  return {
    views: { all: open, mine, untaken, returned, shared, escalated, assigned, closed: 0 },
    sections: { urgent, overdue, soon, later, waiting },
    waitingOn: Object.fromEntries(waitingRows.map((row) => [row.waiting_on ?? 'nobody', row.count])),
    doneToday: doneRow?.count ?? 0,
  }
}

type PlaceInList = { now: Date; stretch: number; at: Date; id: string }

function placeText(now: Date, stretch: number, at: Date, id: string): string {
  return [now.getTime().toString(36), stretch, at.getTime().toString(36), id].join('.')
}

/** Where a list goes on; anything unreadable begins at the beginning. */
function readPlace(text: string | undefined): PlaceInList | null {
  const [now, stretch, at, id] = (text ?? '').split('.')
  if (!now || !stretch || !at || !id || !/^[0-9a-f-]{36}$/.test(id)) return null
  const place = {
    now: new Date(Number.parseInt(now, 36)),
    stretch: Number(stretch),
    at: new Date(Number.parseInt(at, 36)),
    id,
  }
  const sound =
    !Number.isNaN(place.now.getTime()) &&
    !Number.isNaN(place.at.getTime()) &&
    queueSections[place.stretch] !== undefined
  return sound ? place : null
}

function blankToNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}
