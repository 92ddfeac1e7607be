import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { columnsOf } from '../../domain/columns.ts'
import { UNKNOWN, YES } from '../../domain/compile.ts'
import { type Compiled, compilePolicy, evaluate } from '../../domain/evaluate.ts'
import type { FactKey } from '../../domain/facts.ts'
import type { PolicyVersion } from '../../domain/policy.ts'
import { toAsk } from '../../domain/questions.ts'
import { type KnownOf, knownOf } from '../known.ts'
import { isTouchy, mayOpenChairs, noteLook, touchedBy } from '../looking.ts'
import { headOf } from '../shape.ts'
import { countByState, countCases, runOf } from '../store.ts'
import { policiesOn, versionsOf } from '../versions.ts'
import { asking } from './asking.ts'
import { askedOf } from './at-the-door.ts'
import { marksOf } from './persons.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

const underway = ['told', 'papers', 'applied', 'decided']
const afterTold = [...underway, 'received', 'declined']
const afterApplied = ['applied', 'decided', 'received', 'declined']

/** The policies in force, and how far their cases are. */
export async function listPolicies(unit: Unit): Promise<Output<'listPolicies'>> {
  const today = dayOf(unit.now)
  const chair = mayOpenChairs(unit)
  const filter = { states: ['found'], newSince: today, lost: false, chair }
  const [policies, versions, counts, fresh, run] = await Promise.all([
    policiesOn(unit),
    versionsOf(unit),
    unit.read(countByState(unit, chair)),
    unit.readOne(countCases(unit, filter)),
    unit.readOne(runOf(unit)),
  ])
  const sum = (states: readonly string[] | null, policy?: string) =>
    counts
      .filter(
        (row) => (states === null || states.includes(row.state)) && (policy === undefined || row.policy === policy),
      )
      .reduce((all, row) => all + Number(row.count), 0)
  return {
    policies: policies.map(({ version }) => ({
      ...headOf(version),
      found: sum(['found'], version.policy),
      underway: sum(underway, version.policy),
      received: sum(['received'], version.policy),
      coming: comingOf(versions, version.policy, today)?.from ?? null,
    })),
    figures: {
      found: sum(null),
      told: sum(afterTold),
      applied: sum(afterApplied),
      received: sum(['received']),
      newToday: Number(fresh?.count ?? 0),
    },
    run: run === undefined ? null : { first: run.first_on, last: run.last_on },
  }
}

function comingOf(versions: readonly PolicyVersion[], policy: string, today: string): PolicyVersion | undefined {
  return versions
    .filter((version) => version.policy === policy && version.from > today)
    .toSorted((a, b) => a.number - b.number)[0]
}

async function policyNamed(unit: Unit, policy: string): Promise<Compiled> {
  return (await policiesOn(unit)).find(({ version }) => version.policy === policy) ?? refuse('policies.unknown-policy')
}

const MOST_NEAR = 100

/** One policy, and whom a question or two would settle. Refuses `policies.unknown-policy`. */
export async function readPolicy(unit: Unit, policy: string): Promise<Output<'readPolicy'>> {
  const compiled = await policyNamed(unit, policy)
  const people = await knownOf(unit)
  const { verdict } = evaluate(
    compiled,
    columnsOf(
      people.map((person) => person.values),
      compiled.facts,
    ),
  )
  const counts = { yes: 0, unknown: 0, no: 0 }
  const near: { person: KnownOf; facts: FactKey[] }[] = []
  people.forEach((person, row) => {
    const answer = verdict[row]
    counts[answer === YES ? 'yes' : answer === UNKNOWN ? 'unknown' : 'no'] += 1
    if (answer !== UNKNOWN) return
    const { facts } = toAsk(compiled, person.values)
    const asked = askedOf(person, facts).length
    const told = asked > 0 && asked <= 2 && speaksFor(compiled, person, facts)
    if (told) near.push({ person, facts })
  })
  const shown = near.toSorted((a, b) => a.facts.length - b.facts.length).slice(0, MOST_NEAR)
  const ids = shown.map(({ person }) => person.id)
  const marks = await marksOf(unit, ids)
  const touched = shown.flatMap(({ person }) => touchedBy(person))
  if (isTouchy(compiled.version)) noteLook(unit, touched, 'conditions', '看差一句话的')
  const questions = await asking(
    unit,
    shown.map(({ person }) => person),
  )
  const versions = (await versionsOf(unit)).filter((version) => version.policy === policy)
  return {
    version: compiled.version as Output<'readPolicy'>['version'],
    versions: versions.map(({ number, from, to }) => ({ number, from, to })),
    counts,
    near: shown.flatMap(({ person, facts }) => {
      const mark = marks.get(person.id)
      return mark === undefined ? [] : [{ person: mark, ask: questions(person.id, facts) }]
    }),
  }
}

/** Whether something beyond the hukou speaks for somebody: what is asked then has a ground. */
function speaksFor(compiled: Compiled, person: KnownOf, open: readonly FactKey[]): boolean {
  const known = compiled.facts.filter(
    (fact) => fact !== 'shanghaiHukou' && fact !== 'sex' && person.values[fact] !== undefined,
  )
  return known.length > 0 && !known.every((fact) => open.includes(fact))
}

/** Who gains, loses or becomes unsure when one version follows another. */
export function changed(
  before: Compiled | undefined,
  after: Compiled,
  people: readonly KnownOf[],
): { gains: string[]; loses: string[]; unsure: string[]; yes: number } {
  const columns = columnsOf(people.map((person) => person.values))
  const was = before === undefined ? undefined : evaluate(before, columns).verdict
  const is = evaluate(after, columns).verdict
  const found = { gains: [] as string[], loses: [] as string[], unsure: [] as string[], yes: 0 }
  people.forEach(({ id }, row) => {
    const [then, now] = [was?.[row] ?? 0, is[row]]
    if (now === YES) found.yes += 1
    if (now === YES && then !== YES) found.gains.push(id)
    if (then === YES && now === 0) found.loses.push(id)
    if (then === YES && now === UNKNOWN) found.unsure.push(id)
  })
  return found
}

/** What the version that is to come changes here, by name. Refuses `policies.unknown-policy` where none is to come. */
export async function readChanges(unit: Unit, policy: string): Promise<Output<'readChanges'>> {
  const today = dayOf(unit.now)
  const versions = await versionsOf(unit)
  const coming = comingOf(versions, policy, today) ?? refuse('policies.unknown-policy')
  const before = (await policiesOn(unit)).find(({ version }) => version.policy === policy)
  // Both on the day it begins: a birthday until then is not the version's doing.
  const was = before && compilePolicy(before.version, coming.from)
  const people = await knownOf(unit)
  const found = changed(was, compilePolicy(coming, coming.from), people)
  const of = (ids: readonly string[]) => ids.slice(0, 200)
  const ids = [...of(found.gains), ...of(found.loses), ...of(found.unsure)]
  const marks = await marksOf(unit, ids)
  const looked = new Set(ids)
  const touched = people.filter(({ id }) => looked.has(id)).flatMap(touchedBy)
  if (isTouchy(coming)) noteLook(unit, touched, 'conditions', '看新版本影响谁')
  const shown = (some: readonly string[]) => of(some).flatMap((id) => marks.get(id) ?? [])
  return {
    number: coming.number,
    from: coming.from,
    gains: shown(found.gains),
    loses: shown(found.loses),
    unsure: shown(found.unsure),
  }
}

/** How many are found, open or out of it by all policies together: everybody is gone through anew. */
export async function readPolicyChances(
  unit: Unit,
): Promise<{ people: number; policies: number; yes: number; unknown: number }> {
  const [policies, people] = await Promise.all([policiesOn(unit), knownOf(unit)])
  const columns = columnsOf(people.map((person) => person.values))
  const found = { people: people.length, policies: policies.length, yes: 0, unknown: 0 }
  for (const policy of policies) {
    for (const answer of evaluate(policy, columns).verdict) {
      if (answer === YES) found.yes += 1
      else if (answer === UNKNOWN) found.unknown += 1
    }
  }
  return found
}
