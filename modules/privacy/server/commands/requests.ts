import { answerCorrection, readCorrection, readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Heard } from '#kit/server/room.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { answerDue, nextOf, type RequestKind, type RequestState } from '../../domain/request.ts'
import { personOf, rights } from '../../rights.ts'
import { clocksNow } from '../queries/register.ts'
import { seal } from '../shape.ts'
import { tellAsker, tellLate } from '../tell.ts'
import {
  changeRequest,
  insertRequest,
  insertRequestOnce,
  lateRequests,
  requestToChange,
  type RequestRow,
} from '../store.ts'

interface Asked {
  id: string
  personId: string
  kind: RequestKind
  text: string
  relative: string | null
  way: 'own' | 'counter'
  askedAt: Date
}

/** Who asks, in this neighbourhood's register; refuses `privacy.not-bound`. */
export async function oneself(unit: Unit): Promise<string> {
  const personId = personOf(unit.by, unit.ground) ?? refuse('privacy.not-bound')
  const [known] = await readPersons(unit, [personId])
  if (known === undefined) refuse('privacy.not-bound')
  unit.authorise(rights['privacy.ask'], { personId })
  return personId
}

/** The row of a new request. Whoever asks from their own account is known by it: identity is checked. */
async function rowOf(unit: Unit, asked: Asked) {
  const clocks = await clocksNow(unit)
  const own = asked.way === 'own'
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id: asked.id,
    person_id: asked.personId,
    kind: asked.kind,
    text_sealed: seal(unit, 'text', asked.id, asked.text),
    for_whom: asked.relative === null ? ('self' as const) : ('relative' as const),
    relative_sealed: asked.relative === null ? null : seal(unit, 'relative', asked.id, asked.relative),
    way: asked.way,
    state: own ? ('checked' as const) : ('received' as const),
    asked_at: asked.askedAt,
    due_at: answerDue(asked.askedAt, clocks.answerDays),
    check_how: own ? '本人账号' : null,
    checked_at: own ? asked.askedAt : null,
  }
}

/** A person asks from their own account. */
export async function askMyself(unit: Unit, input: { id: string; kind: RequestKind; text: string }): Promise<void> {
  const personId = await oneself(unit)
  unit.whenRepeated('request_pkey', async () => ({ done: true as const }))
  unit.write(insertRequest(await rowOf(unit, { ...input, personId, relative: null, way: 'own', askedAt: unit.now })))
  unit.emit({ type: 'privacy.request-received', subjectId: input.id, data: { kind: input.kind, way: 'own' } })
}

/** At the counter, by the person or, for somebody who died, by a close relative (个人信息保护法 art. 49). */
export async function askAtCounter(
  unit: Unit,
  input: { id: string; personId: string; kind: RequestKind; text: string; relative: string | null },
): Promise<void> {
  const [known] = await readPersons(unit, [input.personId])
  if (known === undefined) refuse('privacy.unknown-person', {}, 'personId')
  if (input.relative !== null && !known.masked.deceased) refuse('privacy.not-dead', {}, 'relative')
  unit.whenRepeated('request_pkey', async () => ({ done: true as const }))
  unit.write(insertRequest(await rowOf(unit, { ...input, way: 'counter', askedAt: unit.now })))
  unit.emit({ type: 'privacy.request-received', subjectId: input.id, data: { kind: input.kind, way: 'counter' } })
}

async function hold(unit: Unit, id: string, step: 'check' | 'extend' | 'answer'): Promise<RequestRow> {
  const row = await unit.readOr(requestToChange(unit, id))
  if (!nextOf(row.state as RequestState).includes(step)) refuse('privacy.wrong-state')
  return row
}

export async function checkIdentity(unit: Unit, id: string, how: string): Promise<void> {
  await hold(unit, id, 'check')
  unit.write(changeRequest(unit, id, { state: 'checked', check_how: how, checked_at: unit.now }))
  unit.emit({ type: 'privacy.identity-checked', subjectId: id, data: {} })
}

/** Takes more time, once; the person reads why. */
export async function extendRequest(unit: Unit, id: string, reason: string): Promise<void> {
  const row = await hold(unit, id, 'extend')
  if (row.extended_why !== null) refuse('privacy.extended-already')
  const { extendDays } = await clocksNow(unit)
  unit.write(changeRequest(unit, id, { due_at: answerDue(row.due_at, extendDays), extended_why: reason }))
  unit.emit({ type: 'privacy.request-extended', subjectId: id, data: { days: extendDays } })
}

export async function answerRequest(unit: Unit, id: string, state: 'done' | 'declined', answer: string): Promise<void> {
  const row = await hold(unit, id, 'answer')
  if (row.kind === 'correct') await answerCorrection(unit, id, state, answer)
  unit.write(changeRequest(unit, id, answered(unit, id, state, answer, unit.by.name)))
  unit.emit({ type: 'privacy.request-answered', subjectId: id, data: { state } })
  await tellAsker(unit, row, 'answered')
}

const answered = (unit: Unit, id: string, state: 'done' | 'declined', answer: string, by: string | null) => ({
  state,
  answer_sealed: seal(unit, 'answer', id, answer),
  answered_by: by,
  answered_at: unit.now,
})

const inEvent = (parts: Parts, event: Heard, work: (unit: Unit) => Promise<void>) =>
  parts.ground(event.neighbourhoodId).then(async (ground) => {
    if (ground !== null) await inUnit(parts, { actor: null, now: event.at, ground }, work)
  })

/** A correction asked for on the page of one's own data has the same clock. */
export const followCorrection = (parts: Parts, event: Heard): Promise<void> =>
  inEvent(parts, event, async (unit) => {
    const id = String(event.data.requestId)
    const asked = await readCorrection(unit, id)
    if (!asked?.open) return
    const { personId, text } = asked
    const row = { id, personId, kind: 'correct', text, relative: null, way: 'own', askedAt: event.at } as const
    unit.write(insertRequestOnce(await rowOf(unit, row)))
  })

/** And is answered with it, when a worker answers it at the person. */
export const followAnswer = (parts: Parts, event: Heard): Promise<void> =>
  inEvent(parts, event, async (unit) => {
    const row = await unit.readOne(requestToChange(unit, event.subjectId))
    const given = await readCorrection(unit, event.subjectId)
    if (row === undefined || row.answered_at !== null || given?.answer == null) return
    const state = event.data.state === 'done' ? 'done' : 'declined'
    unit.write(changeRequest(unit, row.id, answered(unit, row.id, state, given.answer, given.answeredBy)))
  })

/** What is past its day is put before the chair, once; whoever asked is told that it is late. */
export async function escalateLate(unit: Unit): Promise<number> {
  const late = await unit.read(lateRequests(unit))
  for (const row of late) {
    unit.write(changeRequest(unit, row.id, { escalated_at: unit.now }))
    unit.emit({ type: 'privacy.request-late', subjectId: row.id, data: { level: 'chair' } })
    await tellLate(unit, row)
  }
  return late.length
}
