import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { personOf, rights } from '../../rights.ts'
import { openText, sealText } from '../seals.ts'
import { answerRequest as answer, insertRequest, requestById, settleDoubt as settle } from '../store/log.ts'
import { personById } from '../store/persons.ts'

/** Who asks, in this neighbourhood's register; refuses `people.not-bound`. */
export async function oneself(unit: Unit): Promise<string> {
  const personId = personOf(unit.by, unit.ground) ?? refuse('people.not-bound')
  if ((await unit.readOne(personById(unit, personId))) === undefined) refuse('people.not-bound')
  return personId
}

/** A person asks that something about them be put right. */
export async function askCorrection(unit: Unit, input: { id: string; text: string }): Promise<void> {
  const personId = await oneself(unit)
  unit.authorise(rights['people.ask-correction'], { personId })
  unit.whenRepeated('request_pkey', async () => ({ done: true as const }))
  unit.write(
    insertRequest({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      person_id: personId,
      text_sealed: sealText(unit.parts.cipher, 'request', input.id, input.text),
      asked_by: unit.by.accountId,
      asked_at: unit.now,
      state: 'open',
    }),
  )
  unit.emit({ type: 'people.correction-asked', subjectId: personId, data: { requestId: input.id } })
}

/** Answers it: done, or declined with the reason. Refuses `people.already-answered`. */
export function answerRequest(unit: Unit, id: string, state: 'done' | 'declined', text: string): void {
  unit.writeOne(answer(unit, id, state, text), 'people.already-answered')
  unit.emit({ type: 'people.correction-answered', subjectId: id, data: { state } })
}

/** What a person asked to be put right, for the room that keeps its clock; null where it is not known. */
export async function readCorrection(
  unit: Unit,
  id: string,
): Promise<{ personId: string; text: string; open: boolean; answer: string | null; answeredBy: string | null } | null> {
  const row = await unit.readOne(requestById(unit, id))
  if (row === undefined) return null
  return {
    personId: row.person_id,
    text: openText(unit.parts.cipher, 'request', id, row.text_sealed),
    open: row.state === 'open',
    answer: row.answer,
    answeredBy: row.answered_by,
  }
}

/** Answers it where it was asked and is still open; other requests are none of this room's. */
export async function answerCorrection(
  unit: Unit,
  id: string,
  state: 'done' | 'declined',
  text: string,
): Promise<void> {
  const known = await readCorrection(unit, id)
  if (known?.open) answerRequest(unit, id, state, text)
}

/** Says how a doubtful field was settled without a correction: it was asked after and stays empty, or it was right. */
export function settleDoubt(unit: Unit, id: string, how: string): void {
  unit.writeOne(settle(unit, id, unit.by.name, how))
  unit.emit({ type: 'people.doubt-settled', subjectId: id, data: {} })
}
