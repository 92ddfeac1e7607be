import { livingWith, type StandingFacts, standingFacts } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type FactKey, type FactValue, type FactValues, isFactKey } from '../domain/facts.ts'
import { type Cohabitant, householdIncome } from '../domain/household.ts'
import { fromRegister, together } from '../domain/from-register.ts'
import { type Answer, type FactSource, type Known, knownValue } from '../domain/known-value.ts'
import { type AnswerRow, answersOf, authorisationsOf } from './store.ts'

/** What is known of one person who lives here: for the committee, and with what is kept to the chair. */
export interface KnownOf {
  id: string
  homeId: string | null
  values: FactValues
  /** The same where the chair knows more; the very same object where not. */
  chairValues: FactValues
  answers: ReadonlyMap<FactKey, Known>
  register: FactValues
  /** Whose income would have to be asked where income a head is not known; null where the family itself is asked. */
  incomeOf: readonly string[] | null
  /** Others of the household on whose answers this rests: a look at it is a look at them. */
  restsOn: readonly string[]
}

export const sealAnswer = (unit: Unit, id: string, value: FactValue | null) =>
  unit.parts.cipher.seal(JSON.stringify(value), `policies.answer:${id}`)
export const openAnswer = (unit: Unit, row: { id: string; sealed: string }): FactValue | null =>
  JSON.parse(unit.parts.cipher.open(row.sealed, `policies.answer:${row.id}`)) as FactValue | null

const toAnswer = (unit: Unit, row: AnswerRow): Answer => ({
  id: row.id,
  value: openAnswer(unit, row),
  source: row.source as FactSource,
  at: row.at,
  byId: row.by_id,
  validUntil: row.valid_until,
})

/** What is known on a day of everybody here, or of these persons: the register, and the answers that hold. */
export async function knownOf(unit: Unit, ids?: readonly string[], on = dayOf(unit.now)): Promise<KnownOf[]> {
  // Income a head is the household's: whoever lives with these persons is looked at as well.
  const all = ids === undefined ? undefined : await livingWith(unit, ids)
  const [standing, rows, papers] = await Promise.all([
    standingFacts(unit, all),
    unit.read(answersOf(unit, all)),
    unit.read(authorisationsOf(unit, all)),
  ])
  const answersBy = Map.groupBy(rows, (row) => row.person_id)
  const allowed = new Set(papers.filter((paper) => paper.withdrawn_at === null).map((paper) => paper.person_id))
  const people = standing.map((person) =>
    oneOf(unit, person, answersBy.get(person.id) ?? [], allowed.has(person.id), on),
  )
  withHouseholds(standing, people)
  const wanted = ids === undefined ? undefined : new Set(ids)
  return wanted === undefined ? people : people.filter(({ id }) => wanted.has(id))
}

/** Puts in what households give: where somebody answered for the family, or answers stand against each other, that stays. */
function withHouseholds(standing: readonly StandingFacts[], people: KnownOf[]): void {
  const homes = Map.groupBy(
    standing.map(({ relation }, at) => ({ relation, person: people[at] as KnownOf })),
    ({ person }) => person.homeId ?? person.id,
  )
  for (const home of homes.values()) {
    const living = home.map(({ relation, person: { id, values } }): Cohabitant => ({
      id,
      relation,
      shanghaiHukou: values.shanghaiHukou as boolean | undefined,
      ownIncome: values.ownIncome as number | undefined,
      saidPerHead: values.incomePerHead as number | undefined,
    }))
    for (const { person } of home) {
      if (person.values.incomePerHead !== undefined || person.answers.get('incomePerHead')?.state === 'conflict')
        continue
      const income = householdIncome(person.id, living)
      if (income === null) continue
      for (const values of new Set([person.values, person.chairValues])) Object.assign(values, income.values)
      person.incomeOf = income.open
      person.restsOn = income.restsOn
    }
  }
}

function oneOf(unit: Unit, person: StandingFacts, rows: readonly AnswerRow[], allowed: boolean, on: string): KnownOf {
  const answers = new Map<FactKey, Known>()
  const answered: FactValues = {}
  const register = fromRegister(person, false)
  for (const [fact, of] of Map.groupBy(rows, (row) => row.fact)) {
    if (!isFactKey(fact)) continue
    const known = knownValue(
      of.map((row) => toAnswer(unit, row)),
      on,
      // What an economic check brought is used only while the person's authorisation stands.
      (answer) => answer.source !== 'check' || allowed,
    )
    answers.set(fact, known)
    if (known.state === 'known') answered[fact] = known.value
    if (known.state === 'conflict') delete register[fact]
  }
  const values = together(register, answered)
  const kept = person.care.some((care) => care.audience === 'chair')
  const chairValues = kept ? together(fromRegister(person, true), answered) : values
  return { id: person.id, homeId: person.homeId, values, chairValues, answers, register, incomeOf: null, restsOn: [] }
}
