import type { z } from 'zod'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { caseRow, stepShape } from '../../contract/shapes.ts'
import type { views } from '../../contract/worker.ts'
import { type CaseState, caseStates, type FoundBy, isOpen, nextStates, openStates } from '../../domain/case.ts'
import { type Compiled, compilePolicy } from '../../domain/evaluate.ts'
import { openCase, openNote } from '../commands/step-case.ts'
import { type KnownOf, knownOf } from '../known.ts'
import { isTouchy, mayOpenChairs, noteLook, touchedBy, valuesFor } from '../looking.ts'
import { headOf, verdictFor } from '../shape.ts'
import { authorisationsOf, type CaseFilter, casePage, type CaseRow, casesOf, countCases, stepsOf } from '../store.ts'
import { policiesOn, versionsOf } from '../versions.ts'
import { asking } from './asking.ts'
import { scriptOf } from './at-the-door.ts'
import { marksOf } from './persons.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type View = (typeof views)[number]

/** So long ahead an answer that grows old, a birthday or the end of a version is told. */
const AHEAD = 60

function filterOf(unit: Unit, view: View, policy: string | undefined): CaseFilter {
  const chair = mayOpenChairs(unit)
  const today = dayOf(unit.now)
  if (view === 'today') return { states: ['found'], policy, newSince: today, lost: false, chair }
  if (view === 'found') return { states: ['found'], policy, lost: false, chair }
  if (view === 'closed') return { states: caseStates.filter((state) => !isOpen(state)), policy, chair }
  return { states: openStates.filter((state) => state !== 'found'), policy, chair }
}

/** Who is owed what, found today first. `losing` lists those who will not be eligible any more within sixty days. */
export async function listCases(
  unit: Unit,
  query: { view: View; policy?: string | undefined; after?: string | undefined; limit: number },
): Promise<Output<'listCases'>> {
  if (query.view === 'losing') return losing(unit, query.policy)
  const filter = filterOf(unit, query.view, query.policy)
  const rows = await unit.read(casePage(unit, filter, query.after, query.limit + 1))
  const shown = rows.slice(0, query.limit)
  const total = Number((await unit.readOne(countCases(unit, filter)))?.count ?? 0)
  const next = rows.length > query.limit ? (shown.at(-1)?.place ?? null) : null
  return { cases: await toRows(unit, shown, '看政策名单'), total, next }
}

/** Cases with what each clause says today. Who is looked at in income or health has it written down. */
async function toRows(unit: Unit, rows: readonly CaseRow[], reason: string): Promise<z.input<typeof caseRow>[]> {
  if (rows.length === 0) return []
  const ids = [...new Set(rows.map((row) => row.person_id))]
  const [policies, marks, known] = await Promise.all([policiesOn(unit), marksOf(unit, ids), knownOf(unit, ids)])
  const people = new Map(known.map((person) => [person.id, person]))
  const versions = await versionsOf(unit)
  const touched: string[] = []
  const shown = rows.flatMap((row) => {
    const person = marks.get(row.person_id)
    const policy = policyOf(row, policies, versions, dayOf(unit.now))
    if (person === undefined || policy === undefined) return []
    const of = people.get(row.person_id)
    if (isTouchy(policy.version)) touched.push(...(of === undefined ? [row.person_id] : touchedBy(of)))
    return [toRow(unit, row, person, policy, of)]
  })
  noteLook(unit, touched, 'conditions', reason)
  return shown
}

/** The version in force; of a policy that has ended the one by which somebody was found. */
function policyOf(
  row: CaseRow,
  policies: readonly Compiled[],
  versions: Awaited<ReturnType<typeof versionsOf>>,
  today: string,
): Compiled | undefined {
  const now = policies.find(({ version }) => version.policy === row.policy)
  if (now !== undefined) return now
  const then = versions.find((version) => version.policy === row.policy && version.number === row.number)
  return then && compilePolicy(then, today)
}

function toRow(
  unit: Unit,
  row: CaseRow,
  person: z.input<typeof caseRow>['person'],
  policy: Compiled,
  known: KnownOf | undefined,
): z.input<typeof caseRow> {
  const verdict = verdictFor(policy, known === undefined ? {} : valuesFor(unit, known))
  const ends = [policy.version.to, ...endsOf(policy, known)].filter((day) => day !== null).toSorted()
  return {
    id: row.id,
    person,
    policy: headOf(policy.version),
    state: row.state as CaseState,
    foundOn: row.found_on,
    foundBy: row.found_by as FoundBy,
    lostOn: row.lost_on,
    endsOn: ends[0] ?? null,
    verdict: verdict.verdict,
    clauses: verdict.clauses,
    band: verdict.band,
  }
}

/** When the answers a policy rests on grow old. */
function endsOf(policy: Compiled, known: KnownOf | undefined): (string | null)[] {
  if (known === undefined) return []
  return policy.facts.flatMap((fact) => {
    const answer = known.answers.get(fact)
    return answer?.state === 'known' ? [answer.answer.validUntil] : []
  })
}

async function losing(unit: Unit, only: string | undefined): Promise<Output<'listCases'>> {
  const later = addDays(dayOf(unit.now), AHEAD)
  const chair = mayOpenChairs(unit)
  const rows = (await unit.read(casesOf(unit))).filter(
    (row) =>
      (chair || !row.chair_only) &&
      (only === undefined || row.policy === only) &&
      row.lost_on === null &&
      (isOpen(row.state as CaseState) || row.state === 'received'),
  )
  const ids = [...new Set(rows.map((row) => row.person_id))]
  const then = new Map((await knownOf(unit, ids, later)).map((person) => [person.id, person]))
  const policies = new Map((await policiesOn(unit, later)).map((policy) => [policy.version.policy, policy]))
  const going = rows.filter((row) => {
    const person = then.get(row.person_id)
    const policy = policies.get(row.policy)
    if (person === undefined || policy === undefined) return true
    return verdictFor(policy, valuesFor(unit, person)).verdict !== 'yes'
  })
  const now = (await toRows(unit, going.slice(0, 500), '看快到期的')).filter((row) => row.verdict === 'yes')
  return { cases: now.slice(0, 200), total: now.length, next: null }
}

/** One case, with its steps, the papers that are still to be brought and the words to say. */
export async function readCase(unit: Unit, id: string): Promise<Output<'readCase'>> {
  const row = await openCase(unit, id)
  const [shown] = await toRows(unit, [row], '办这件事')
  const policies = await policiesOn(unit)
  const policy = policyOf(row, policies, await versionsOf(unit), dayOf(unit.now))
  if (shown === undefined || policy === undefined) return openCase(unit, unit.id()) as never
  const [known] = await knownOf(unit, [row.person_id])
  const values = known === undefined ? {} : valuesFor(unit, known)
  const questions = await asking(unit, [known])
  const { version } = policy
  const paper = (await unit.read(authorisationsOf(unit, [row.person_id]))).find((one) => one.withdrawn_at === null)
  return {
    ...shown,
    steps: (await unit.read(stepsOf(unit, [id]))).map((step): z.input<typeof stepShape> => ({
      id: step.id,
      state: step.state as CaseState,
      note: openNote(unit, step),
      by: step.by_name,
      onBehalf: step.on_behalf,
      at: step.at.toISOString(),
    })),
    next: [...nextStates(row.state as CaseState)],
    text: version.text,
    apply: version.apply,
    script: scriptOf(version),
    // What the register gives is not asked for (上海市社会救助条例 art. 46).
    papers: version.papers
      .filter(({ unless }) => unless === null || values[unless] === undefined)
      .map(({ name }) => name),
    ask: questions(row.person_id, verdictFor(policy, values).ask),
    authorisation: paper === undefined ? null : { id: paper.id, givenOn: paper.given_on },
  }
}
