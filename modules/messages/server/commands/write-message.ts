import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { audienceOf, expectPlace } from '../place.ts'
import { messageById } from '../store.ts'
import { tell } from './tell.ts'

type Input = z.output<NonNullable<(typeof endpoints)['writeMessage']['body']>>

/** A worker's own words to somebody, a home or a part of the neighbourhood. Sent twice with the same id it goes out once. */
export async function writeMessage(unit: Unit, input: Input): Promise<{ id: string; recipients: number }> {
  const before = await unit.readOne(messageById(unit, input.id))
  if (before) return { id: before.id, recipients: before.recipients }
  await expectPlace(unit, input.to)
  const { id, to, text, urgency } = input
  const answer = await tell(unit, {
    id,
    template: 'messages.written',
    to: audienceOf(to),
    data: { text },
    about: null,
    urgency,
  })
  if (answer.recipients === 0) refuse('messages.nobody-there', {}, 'to')
  unit.whenRepeated('message_pkey', (again) => writeMessage(again, input))
  return answer
}
