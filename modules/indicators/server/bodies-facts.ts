import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type CommitteeFacts, partyOf, redOf, stoodBefore, unmanagedOf } from '../domain/composition.ts'
import type { Contribution } from '../domain/contributions.ts'
import type { Recounted } from './facts.ts'
import { lastingOf } from './lasting.ts'
import { committeesNow, compoundsNow } from './store.ts'

/** What compounds add: whether anybody looks after them. */
export async function ofCompounds(unit: Unit, ids: readonly string[]): Promise<Recounted> {
  const rows = new Map((await unit.read(compoundsNow(unit, ids))).map((row) => [row.compound_id, row]))
  const key = 'unmanaged-compounds'
  return (id, before) => {
    const row = rows.get(id)
    if (!row) return lastingOf(key, before, null, () => [], unit.now)
    const state = unmanagedOf({ compoundId: id, hasManager: row.has_manager, standsSince: row.stands_since })
    return lastingOf(key, before, state, () => stoodBefore(key, state, row.stands_since, dayOf(unit.now)), unit.now)
  }
}

/** What owners' committees add: their members in the Party, and whether they are red. */
export async function ofCommittees(unit: Unit, ids: readonly string[]): Promise<Recounted> {
  const rows = Map.groupBy(await unit.read(committeesNow(unit, ids)), (row) => row.body_id)
  const today = dayOf(unit.now)
  return (id, before) => {
    const committee = committeeOf(rows.get(id) ?? [])
    return (['party-members', 'red-committees'] as const).flatMap((key): Contribution[] => {
      if (committee === null) return lastingOf(key, before, null, () => [], unit.now)
      const state = key === 'party-members' ? partyOf(committee) : redOf(committee, today)
      return lastingOf(key, before, state, () => stoodBefore(key, state, committee.countedAt, today), unit.now)
    })
  }
}

type Row = Awaited<ReturnType<ReturnType<typeof committeesNow>['execute']>>[number]

/** A committee of several compounds counts once, with the first of them. */
function committeeOf(rows: readonly Row[]): CommitteeFacts | null {
  const [first] = rows
  if (!first) return null
  const own = rows.filter((row) => row.compound_id === first.compound_id)
  return {
    compoundId: first.compound_id,
    seated: first.seated,
    party: first.party,
    countedAt: first.counted_at,
    definitions: own.flatMap(({ since, red }) => (since === null || red === null ? [] : [{ since, red }])),
  }
}
