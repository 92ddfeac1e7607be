import type { Unit } from '#kit/server/unit.ts'
import { evaluateOne, type Compiled } from '../../domain/evaluate.ts'
import { type FactKey, factOf, type FactValues } from '../../domain/facts.ts'
import type { Said } from '../../domain/policy.ts'
import { toAsk } from '../../domain/questions.ts'
import { knownOf } from '../known.ts'
import { isTouchy, mayOpenChairs, noteLook, valuesFor } from '../looking.ts'
import { casesOf, waitingAmong } from '../store.ts'
import { policiesOn } from '../versions.ts'

/** A question as it stands on a visit's sheet. */
export interface Question {
  personId: string
  key: FactKey
  question: Said
  kind: 'yes-no' | 'number' | 'money' | 'date' | 'choice'
  options?: { value: string; zh: string; en: string }[]
  policies: Said[]
}

/** More questions at one door are a burden; more than two left for one policy are a long way. */
const MOST_AT_DOOR = 3
const FEWEST_LEFT = 2

export function kindOf(key: FactKey): Question['kind'] {
  const { kind, unit } = factOf(key)
  if (kind === 'boolean') return 'yes-no'
  if (kind === 'integer') return unit === 'fen' ? 'money' : 'number'
  return kind
}

/** The question of a fact with its options. */
export function questionOf(key: FactKey): Pick<Question, 'key' | 'question' | 'kind' | 'options'> {
  const { question, options } = factOf(key)
  return { key, question, kind: kindOf(key), ...(options === undefined ? {} : { options: [...options] }) }
}

/**
 * What to ask of these persons when somebody stands at their door: the fewest questions that settle a policy that is within reach,
 * those that help with most policies first. What was asked and not said is left alone for a while.
 */
export async function questionsFor(unit: Unit, personIds: readonly string[]): Promise<Question[]> {
  const [people, policies] = await Promise.all([knownOf(unit, personIds), policiesOn(unit)])
  const touched: string[] = []
  const questions = people.flatMap((person) => {
    const declined = new Set([...person.answers].filter(([, known]) => known.state === 'declined').map(([key]) => key))
    const asked = worthAsking(policies, valuesFor(unit, person), declined)
    if (asked.some(({ touchy }) => touchy)) touched.push(person.id)
    return asked.map(({ key, titles }) => ({ personId: person.id, ...questionOf(key), policies: titles }))
  })
  noteLook(unit, touched, 'conditions', '走访单上要问的')
  return questions
}

const signs: readonly FactKey[] = [
  'onMinimumAllowance',
  'lowIncomeFamily',
  'rigidExpenseFamily',
  'destitute',
  'withoutSupporter',
  'disabled',
  'jobless',
  'cannotWork',
  'livingAlone',
]

/** The few questions that settle most, of policies of which something speaks for the person already. */
export function worthAsking(
  policies: readonly Compiled[],
  values: FactValues,
  declined: ReadonlySet<FactKey>,
): { key: FactKey; titles: Said[]; touchy: boolean }[] {
  const hinted = signs.some((fact) => values[fact] === true)
  const by = new Map<FactKey, { titles: Said[]; weight: number; touchy: boolean }>()
  for (const policy of policies) {
    const { verdict, clauses } = evaluateOne(policy, values)
    if (verdict !== 'unknown' || (policy.version.already !== null && values[policy.version.already] === true)) continue
    const { facts } = toAsk(policy, values)
    if (facts.length === 0 || facts.length > FEWEST_LEFT || facts.some((fact) => declined.has(fact))) continue
    if (clauses.length > 1 && !clauses.includes('yes')) continue
    // Nobody is asked for income or health without a sign that the answer may help.
    const elder = String(values.birthDate ?? '9') <= `${Number(policy.on.slice(0, 4)) - 60}${policy.on.slice(4)}`
    const touches = facts.map((fact) => factOf(fact).touch)
    if (!hinted && (touches.includes('economic') || (touches.includes('health') && !elder))) continue
    for (const fact of facts) {
      const had = by.get(fact) ?? { titles: [], weight: 0, touchy: false }
      had.titles.push(policy.version.title)
      had.weight += 1 / facts.length
      had.touchy ||= isTouchy(policy.version)
      by.set(fact, had)
    }
  }
  return [...by]
    .toSorted(([, a], [, b]) => b.weight - a.weight)
    .slice(0, MOST_AT_DOOR)
    .map(([key, { titles, touchy }]) => ({ key, titles, touchy }))
}

/** A case that waits to be told, with what to say. */
export interface ToTell {
  caseId: string
  personId: string
  title: Said
  script: Said
}

/** What these persons are to be told at the door: cases that were found and not told yet. */
export async function casesToTell(unit: Unit, personIds: readonly string[]): Promise<ToTell[]> {
  const [rows, policies] = await Promise.all([unit.read(casesOf(unit, personIds)), policiesOn(unit)])
  const chair = mayOpenChairs(unit)
  const waiting = rows.filter((row) => row.state === 'found' && row.lost_on === null && (chair || !row.chair_only))
  const told = waiting.flatMap((row) => {
    const version = policies.find((one) => one.version.policy === row.policy)?.version
    if (version === undefined) return []
    return [
      {
        caseId: row.id,
        personId: row.person_id,
        title: version.title,
        script: scriptOf(version),
        touchy: isTouchy(version),
      },
    ]
  })
  noteLook(
    unit,
    told.filter(({ touchy }) => touchy).map(({ personId }) => personId),
    'conditions',
    '走访单上要告知的',
  )
  return told.map(({ touchy: _touchy, ...one }) => one)
}

/** What to say, in the words of the door: that it may be owed, who decides, what to bring. */
export function scriptOf({ title, text, apply }: { title: Said; text: Said; apply: Said }): Said {
  return {
    zh: `您可能可以申请“${title.zh}”。${text.zh}${apply.zh}批不批由主管部门定，我们帮您把材料备齐。`,
    en: `You may be entitled to “${title.en}”. ${text.en} ${apply.en} The office decides; we help with the papers.`,
  }
}

/** Which of these cases still wait to be told; what is kept to the chair does not count, for anybody. */
export async function stillToTell(unit: Unit, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (caseIds.length === 0) return new Set()
  return new Set((await unit.read(waitingAmong(unit, caseIds))).map(({ id }) => id))
}
