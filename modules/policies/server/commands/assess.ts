import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isOpen, type CaseState, type FoundBy } from '../../domain/case.ts'
import { columnsOf } from '../../domain/columns.ts'
import { NO, YES } from '../../domain/compile.ts'
import { evaluate } from '../../domain/evaluate.ts'
import { type KnownOf, knownOf } from '../known.ts'
import { type CaseRow, casesOf, changeCase, insertCases, loseCases, putRun, runOf } from '../store.ts'
import { policiesOn } from '../versions.ts'

export interface Assessed {
  found: number
  lost: number
}

const AT_ONCE = 1_000

/**
 * Goes through everybody here, or through these persons, by every policy in force: opens a case for whoever is found, marks cases that
 * no longer fit. Nobody is refused by it, and what somebody is at work on stays. Harmless when run twice. Each newly found is said
 * one by one (`policies.found`), unless a `roster` has just come in: that finds many at once, and they stand in the list.
 */
export async function assess(
  unit: Unit,
  ids: readonly string[] | undefined,
  by: FoundBy,
  { roster = false }: { roster?: boolean } = {},
): Promise<Assessed> {
  const today = dayOf(unit.now)
  const [policies, people, run] = await Promise.all([policiesOn(unit), knownOf(unit, ids), unit.readOne(runOf(unit))])
  const cases = Map.groupBy(await unit.read(casesOf(unit, ids)), (row) => row.person_id)
  // The first look through a register finds whoever has been owed something for years: that is not today's news.
  const how = run === undefined && by !== 'answer' ? 'first' : by
  const fresh: Parameters<typeof insertCases>[0][number][] = []
  const lost: string[] = []
  const back: string[] = []
  const moved: string[] = []
  const chairs = people.filter((person) => person.chairValues !== person.values)
  const columns = columnsOf(people.map((person) => person.values))
  const chairColumns = columnsOf(chairs.map((person) => person.chairValues))
  const chairRow = new Map(chairs.map((person, row) => [person.id, row]))
  for (const policy of policies) {
    const { verdict } = evaluate(policy, columns)
    const more = chairs.length > 0 ? evaluate(policy, chairColumns).verdict : undefined
    const { already } = policy.version
    people.forEach((person, row) => {
      const answer = verdict[row]
      const chairs_ = more?.[chairRow.get(person.id) ?? -1]
      const known = cases.get(person.id)?.find((one) => one.policy === policy.version.policy)
      const has = already !== null && person.chairValues[already] === true
      const open = (answer === YES || chairs_ === YES) && !has
      if (known === undefined) {
        if (open) fresh.push(newCase(unit, person, policy.version, how, answer !== YES))
        return
      }
      const gone = answer === NO && chairs_ !== YES
      if (open && known.lost_on !== null) back.push(known.id)
      else if ((gone || has) && known.lost_on === null && isOpen(known.state as CaseState)) lost.push(known.id)
      if (open && known.chair_only !== (answer !== YES)) {
        moved.push(known.id)
        unit.write(changeCase(unit, known.id, { chair_only: answer !== YES }))
      }
    })
  }
  lost.push(...goneAway(people, cases))
  for (let start = 0; start < fresh.length; start += AT_ONCE)
    unit.write(insertCases(fresh.slice(start, start + AT_ONCE)))
  if (lost.length > 0) unit.write(loseCases(unit, lost, today))
  if (back.length > 0) unit.write(loseCases(unit, back, null))
  // What is kept to the chair is called out to nobody.
  if (how !== 'first' && !roster)
    for (const { id, person_id, chair_only } of fresh)
      if (chair_only !== true) unit.emit({ type: 'policies.found', subjectId: person_id, data: { caseId: id } })
  if (ids === undefined) unit.write(putRun(unit, today))
  if (fresh.length + lost.length + back.length + moved.length > 0) {
    // Those that are open to fewer or more eyes now are named: whoever reads the open ones no longer sees which they were.
    const data = { found: fresh.length, lost: lost.length, back: back.length, by: how, cases: moved }
    unit.emit({ type: 'policies.assessed', subjectId: unit.neighbourhoodId, data })
  }
  return { found: fresh.length, lost: lost.length }
}

function newCase(
  unit: Unit,
  person: KnownOf,
  version: { policy: string; number: number },
  by: FoundBy,
  chairOnly: boolean,
): Parameters<typeof insertCases>[0][number] {
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id: unit.id(),
    person_id: person.id,
    policy: version.policy,
    number: version.number,
    state: 'found',
    found_on: dayOf(unit.now),
    found_by: by,
    chair_only: chairOnly,
    lost_on: null,
    changed_at: unit.now,
  }
}

/** Open cases of those who live here no longer. */
function goneAway(people: readonly KnownOf[], cases: ReadonlyMap<string, readonly CaseRow[]>): string[] {
  const here = new Set(people.map((person) => person.id))
  return [...cases].flatMap(([personId, rows]) =>
    here.has(personId)
      ? []
      : rows.filter((row) => row.lost_on === null && isOpen(row.state as CaseState)).map((row) => row.id),
  )
}
