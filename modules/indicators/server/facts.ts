import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Contribution } from '../domain/contributions.ts'
import {
  ofCall,
  ofMatter,
  ofVisitor,
  onlineBefore,
  onlineOf,
  opennessBefore,
  opennessOf,
} from '../domain/contributions.ts'
import type { CountedKey } from '../domain/keys.ts'
import { ofPolicyCase } from '../domain/policy-cases.ts'
import { ofCommittees, ofCompounds } from './bodies-facts.ts'
import { lastingOf } from './lasting.ts'
import { bindingsNow, callsNow, homesNow, mattersNow, policyCasesNow, visitorsNow } from './store.ts'

/** The rooms whose records are counted. */
export const countedRooms = [
  'matters',
  'places',
  'duty.call',
  'duty.visitor',
  'bodies.compound',
  'bodies.committee',
  'policies.case',
] as const
export type CountedRoom = (typeof countedRooms)[number]

/** What a record adds now, given what was counted for it before. A record that is gone adds nothing. */
export type Recounted = (id: string, before: readonly Contribution[]) => Contribution[]

/** Reads the state of records where they are kept and gives, for each, what it comes to. */
export async function recounter(unit: Unit, room: CountedRoom, ids: readonly string[]): Promise<Recounted> {
  const { now } = unit
  if (room === 'matters') {
    const rows = new Map((await unit.read(mattersNow(unit, ids))).map((row) => [row.id, matterFacts(row)]))
    return (id, before) => {
      const matter = rows.get(id)
      if (!matter) return closing('overdue-open', before, now)
      return [
        ...ofMatter(matter, now),
        ...lastingOf('overdue-open', before, opennessOf(matter, now), () => opennessBefore(matter, now), now),
      ]
    }
  }
  if (room === 'places') {
    const [homes, bindings] = await Promise.all([unit.read(homesNow(unit, ids)), unit.read(bindingsNow(unit, ids))])
    const bound = new Map<string, Date>()
    for (const { home_ids, starts_at } of bindings)
      for (const id of home_ids) if ((bound.get(id) ?? starts_at) >= starts_at) bound.set(id, starts_at)
    const rows = new Map(homes.map((row) => [row.id, row]))
    return (id, before) => {
      const row = rows.get(id)
      if (!row) return closing('online-share', before, now)
      const home = { use: row.use, compoundId: row.compound_id, boundSince: bound.get(id) ?? null }
      return lastingOf('online-share', before, onlineOf(home), () => onlineBefore(home, dayOf(row.created_at)), now)
    }
  }
  if (room === 'duty.call') {
    const rows = new Map((await unit.read(callsNow(unit, ids))).map((row) => [row.id, row]))
    return (id) => {
      const row = rows.get(id)
      return row ? ofCall({ rangAt: row.rang_at, state: row.state }) : []
    }
  }
  if (room === 'policies.case') {
    const rows = new Map((await unit.read(policyCasesNow(unit, ids))).map((row) => [row.id, row]))
    return (id) => {
      const row = rows.get(id)
      return row === undefined
        ? []
        : ofPolicyCase({
            foundOn: row.found_on,
            state: row.state,
            lost: row.lost_on !== null,
            told: row.told_at !== null,
            applied: row.applied_at !== null,
            received: row.received_at !== null,
          })
    }
  }
  if (room === 'bodies.compound') return ofCompounds(unit, ids)
  if (room === 'bodies.committee') return ofCommittees(unit, ids)
  const rows = new Map((await unit.read(visitorsNow(unit, ids))).map((row) => [row.id, row]))
  return (id) => {
    const row = rows.get(id)
    return row ? ofVisitor({ promised: row.promised, promiseUntil: row.promise_until, keptAt: row.kept_at }, now) : []
  }
}

function closing(indicator: CountedKey, before: readonly Contribution[], now: Date): Contribution[] {
  return lastingOf(indicator, before, null, () => [], now)
}

type MatterRow = Awaited<ReturnType<ReturnType<typeof mattersNow>['execute']>>[number]

function matterFacts(row: MatterRow) {
  return {
    source: row.source,
    status: row.status,
    households: row.households,
    compoundId: row.compound_id,
    receivedAt: row.received_at,
    firstContactAt: row.first_contact_at,
    contactBy: row.contact_by,
    solveBy: row.solve_by,
    dueAt: row.due_at,
    doneAt: row.done_at,
    endedAt: row.ended_at,
    disputes: row.disputes,
    contactable: row.contactable,
  }
}
