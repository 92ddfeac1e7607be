import type { Unit } from '#kit/server/unit.ts'
import { evaluateOne, type Compiled } from '../../domain/evaluate.ts'
import { type FactKey, factOf, type FactValues } from '../../domain/facts.ts'
import type { Said } from '../../domain/policy.ts'
import { toAsk } from '../../domain/questions.ts'
import { type KnownOf, knownOf } from '../known.ts'
import { isTouchy, mayOpenChairs, noteLook, touchedBy, valuesFor } from '../looking.ts'
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

/** A question to one person, about that person. */
export interface Asked {
  personId: string
  key: FactKey
}

/** Whom to ask what: income a head is asked of each of the family whose income is not known. */
export function askedOf(person: Pick<KnownOf, 'id' | 'incomeOf'>, facts: readonly FactKey[]): Asked[] {
  const all = facts.flatMap((key): Asked[] =>
    key === 'incomePerHead' && person.incomeOf !== null
      ? person.incomeOf.map((personId) => ({ personId, key: 'ownIncome' }))
      : [{ personId: person.id, key }],
  )
  return [...new Map(all.map((one) => [`${one.personId} ${one.key}`, one])).values()]
}

/**
 * What to ask of these persons when somebody stands at their door: the fewest questions that settle a policy that is within reach,
 * those that help with most policies first. What was asked and not said is left alone for a while.
 */
export async function questionsFor(unit: Unit, personIds: readonly string[]): Promise<Question[]> {
  const [people, policies] = await Promise.all([knownOf(unit, personIds), policiesOn(unit)])
  const byId = new Map(people.map((person) => [person.id, person]))
  const unsaid = (personId: string, key: FactKey) => byId.get(personId)?.answers.get(key)?.state === 'declined'
  // Whoever does not say what the family has is not asked for what they have themselves.
  const declined = ({ personId, key }: Asked) =>
    unsaid(personId, key) || (key === 'ownIncome' && unsaid(personId, 'incomePerHead'))
  const touched: string[] = []
  const questions = new Map<string, Question>()
  for (const person of people) {
    const ask = (facts: readonly FactKey[]) => askedOf(person, facts)
    const asked = worthAsking(policies, valuesFor(unit, person), ask, declined)
    if (asked.some(({ touchy }) => touchy)) touched.push(...touchedBy(person))
    for (const { personId, key, titles } of asked) {
      // One of the family may be asked for what several of them are owed: once.
      const at = `${personId} ${key}`
      const known = questions.get(at)?.policies ?? []
      const fresh = titles.filter((title) => !known.some(({ zh }) => zh === title.zh))
      questions.set(at, { personId, ...questionOf(key), policies: [...known, ...fresh] })
    }
  }
  noteLook(unit, touched, 'conditions', '走访单上要问的')
  return [...questions.values()]
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
  ask: (facts: readonly FactKey[]) => readonly Asked[],
  declined: (one: Asked) => boolean,
): (Asked & { titles: Said[]; touchy: boolean })[] {
  const hinted = signs.some((fact) => values[fact] === true)
  const by = new Map<string, Asked & { titles: Said[]; weight: number; touchy: boolean }>()
  for (const policy of policies) {
    const { verdict, clauses } = evaluateOne(policy, values)
    if (verdict !== 'unknown' || (policy.version.already !== null && values[policy.version.already] === true)) continue
    const { facts } = toAsk(policy, values)
    const asked = ask(facts)
    if (asked.length === 0 || asked.length > FEWEST_LEFT || asked.some(declined)) continue
    if (clauses.length > 1 && !clauses.includes('yes')) continue
    // Nobody is asked for income or health without a sign that the answer may help.
    const elder = String(values.birthDate ?? '9') <= `${Number(policy.on.slice(0, 4)) - 60}${policy.on.slice(4)}`
    const touches = facts.map((fact) => factOf(fact).touch)
    if (!hinted && (touches.includes('economic') || (touches.includes('health') && !elder))) continue
    for (const one of asked) {
      const at = `${one.personId} ${one.key}`
      const had = by.get(at) ?? { ...one, titles: [], weight: 0, touchy: false }
      had.titles.push(policy.version.title)
      had.weight += 1 / asked.length
      had.touchy ||= isTouchy(policy.version)
      by.set(at, had)
    }
  }
  return [...by.values()].toSorted((a, b) => b.weight - a.weight).slice(0, MOST_AT_DOOR)
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
