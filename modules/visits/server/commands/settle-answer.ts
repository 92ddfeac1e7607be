import { changeHome, readHome } from '#places'
import { correctPerson, readPersons } from '#people'
import { saysSomething } from '#kit/pure/reason.ts'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { unseal } from '../seals.ts'
import { answerById, type AnswerRow, settleAnswer as settle } from '../store.ts'

/**
 * Somebody decides between what was said at the door and what stands. Taken, it is a correction like any other, with its
 * history; a telephone number is added beside those known. Set aside, the answer stays as it was given. Refuses
 * `visits.unknown-answer`, `visits.settled`, `visits.not-possible`.
 */
export async function settleAnswer(
  unit: Unit,
  id: string,
  { take, why }: { take: boolean; why: string },
): Promise<void> {
  if (!saysSomething(why)) refuse('visits.say-why', {}, 'why')
  const answer = await unit.readOr(answerById(unit, id), 'visits.unknown-answer')
  if (answer.state !== 'waits') refuse('visits.settled')
  const change = { settled_at: unit.now, settled_by: unit.by.name, settled_why: why }
  unit.writeOne(settle(unit, id, { ...change, state: take ? 'taken' : 'set-aside' }), 'visits.settled')
  if (take) await write(unit, answer, why)
  unit.emit({ type: 'visits.answer-settled', subjectId: id, data: { take, key: answer.key } })
}

async function write(unit: Unit, answer: AnswerRow, why: string): Promise<void> {
  const value = unseal(unit, 'answer', answer.id, answer.value_sealed)
  try {
    if (answer.person_id === null) return await writeHome(unit, answer, value)
    const [person] = await readPersons(unit, [answer.person_id])
    if (!person?.here) refuse('visits.not-possible')
    const { version } = person.masked
    const input = { version, removePhones: [], reason: why }
    if (answer.key === 'phones')
      return await correctPerson(unit, person.id, { ...input, facts: {}, addPhones: [value] })
    if (answer.key !== 'birthDate' && answer.key !== 'registration' && answer.key !== 'employment')
      refuse('visits.not-possible')
    return await correctPerson(unit, person.id, { ...input, facts: { [answer.key]: value }, addPhones: [] })
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('people.')) refuse('visits.not-possible')
    throw error
  }
}

async function writeHome(unit: Unit, { key, home_id: homeId }: AnswerRow, value: string): Promise<void> {
  const use = (['lived-in', 'let', 'vacant'] as const).find((one) => one === value)
  if (key !== 'use' || use === undefined) refuse('visits.not-possible')
  const home = await readHome(unit, homeId)
  await changeHome(unit, homeId, home.version, { use })
}
