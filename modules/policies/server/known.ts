import { type StandingFacts, standingFacts } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type FactKey, type FactValue, type FactValues, isFactKey } from '../domain/facts.ts'
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
  const [standing, rows, papers] = await Promise.all([
    standingFacts(unit, ids),
    unit.read(answersOf(unit, ids)),
    unit.read(authorisationsOf(unit, ids)),
  ])
  const answersBy = Map.groupBy(rows, (row) => row.person_id)
  const allowed = new Set(papers.filter((paper) => paper.withdrawn_at === null).map((paper) => paper.person_id))
  return standing.map((person) => oneOf(unit, person, answersBy.get(person.id) ?? [], allowed.has(person.id), on))
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
  return { id: person.id, homeId: person.homeId, values, chairValues, answers, register }
}
