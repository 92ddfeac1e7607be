import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { compoundById, insertAsks, askById, changeAsk, reaches } from '../store.ts'
import { speakers } from '../queries/speakers.ts'
import { standingBody } from './body-checks.ts'

/** One of a compound's three asks something of another. */
export async function askBody(
  unit: Unit,
  compoundId: string,
  input: { id: string; fromId: string; toId: string; what: string; dueOn: string },
): Promise<void> {
  await unit.readOr(compoundById(unit, compoundId), 'bodies.unknown-compound')
  if ((await unit.readOne(askById(unit, input.id))) !== undefined) return
  if (input.fromId === input.toId) refuse('bodies.same-body', {}, 'toId')
  if (input.dueOn < dayOf(unit.now)) refuse('bodies.already-past', {}, 'dueOn')
  const from = await standingBody(unit, input.fromId)
  const to = await standingBody(unit, input.toId)
  const reached = await unit.read(reaches(unit, [from.id, to.id]))
  for (const [field, body] of Object.entries({ fromId: from, toId: to })) {
    const own = reached.filter((one) => one.body_id === body.id)
    if (own.length > 0 && !own.some((one) => one.compound_id === compoundId))
      refuse('bodies.not-in-compound', {}, field)
  }
  unit.authorise(
    rights['bodies.ask'],
    (await speakers(unit, [from.id], compoundId)).get(from.id) ?? { kind: from.kind, accounts: [] },
  )
  unit.write(
    insertAsks([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id: input.id,
        compound_id: compoundId,
        from_id: from.id,
        to_id: to.id,
        what: input.what,
        due_on: input.dueOn,
        asked_by: unit.by.name,
        asked_at: unit.now,
        answer: null,
        answered_by: null,
        answered_at: null,
        done_by: null,
        done_at: null,
      },
    ]),
  )
  unit.emit({
    type: 'bodies.ask-made',
    subjectId: input.id,
    data: { compoundId, fromId: from.id, toId: to.id, dueOn: input.dueOn },
  })
}

/** The body that was asked answers. */
export async function answerAsk(unit: Unit, id: string, answer: string): Promise<void> {
  const ask = await openAsk(unit, id)
  const subject = (await speakers(unit, [ask.to_id], ask.compound_id)).get(ask.to_id) ?? refuse('bodies.unknown-ask')
  unit.authorise(rights['bodies.answer'], subject)
  unit.writeOne(
    changeAsk(unit, id, { answer, answered_by: unit.by.name, answered_at: unit.now }),
    'bodies.already-done',
  )
  unit.emit({ type: 'bodies.ask-answered', subjectId: id, data: { compoundId: ask.compound_id } })
}

/** It is done: said by the body that was asked, or by the one that asked. */
export async function finishAsk(unit: Unit, id: string, answer: string | null): Promise<void> {
  const ask = await openAsk(unit, id)
  const subjects = await speakers(unit, [ask.from_id, ask.to_id], ask.compound_id)
  const speaks = [...subjects.values()].some((one) => may(rights['bodies.answer'], unit.actor, unit.ground, one))
  if (!speaks) refuse('common.not-yours')
  const answered = answer === null || answer === '' ? {} : { answer, answered_by: unit.by.name, answered_at: unit.now }
  unit.writeOne(changeAsk(unit, id, { ...answered, done_by: unit.by.name, done_at: unit.now }), 'bodies.already-done')
  unit.emit({ type: 'bodies.ask-done', subjectId: id, data: { compoundId: ask.compound_id } })
}

async function openAsk(unit: Unit, id: string) {
  const ask = await unit.readOr(askById(unit, id), 'bodies.unknown-ask')
  return ask.done_at === null ? ask : refuse('bodies.already-done')
}
