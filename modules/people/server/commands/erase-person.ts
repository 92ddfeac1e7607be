import { eraseAbout } from '#kit/server/personal-data.ts'
import type { Unit } from '#kit/server/unit.ts'
import { personById } from '../store/persons.ts'
import { checkReason } from './reveal.ts'

/**
 * Erases in every room what need not be kept about a person, and answers what was kept and why. The event tells that it
 * was done, by whom and for what reason, and nothing of what was erased.
 */
export async function erasePerson(unit: Unit, personId: string, reason: string) {
  const why = checkReason(reason)
  await unit.readOr(personById(unit, personId), 'people.unknown-person')
  const answer = await eraseAbout(unit, personId)
  unit.emit({
    type: 'people.person-erased',
    subjectId: personId,
    data: { reason: why, erased: answer.erased, kept: answer.kept.length },
  })
  return answer
}
