import { attachFiles } from '#files'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { StepBody } from '../../domain/steps.ts'
import { rights } from '../../rights.ts'
import { tellChair } from '../tell-chair.ts'
import { isFollowCode } from '../follow-code.ts'
import { matterById } from '../store.ts'
import { holdMatter, type How, type Outcome, takeStep } from '../take-step.ts'

export type Answer = 'confirmed' | 'disputed' | 'withdrawn' | 'confidential' | 'nudged'

interface Said {
  answer: Answer
  note: string | null
  files?: readonly string[]
  stepId?: string | undefined
}

/** The resident's own word: solved, not solved, withdrawn, keep it confidential, please hurry. */
export async function answerMatter(unit: Unit, id: string, said: Said): Promise<Outcome> {
  const row = await holdMatter(unit, id, true)
  const outcome = await takeStep(unit, row, bodyOf(said), howOf(said, { needs: rights['matters.answer'] }))
  await attachFiles(unit, said.files ?? [], { room: 'matters', recordId: row.id })
  return (await tellChair(unit, row)) ?? outcome
}

/** The same with the receipt code of a report made without an account. */
export async function answerByCode(unit: Unit, id: string, code: string, said: Said): Promise<Outcome> {
  const row = await unit.readOr(matterById(unit, id), 'matters.wrong-code')
  if (!isFollowCode(unit, row, code)) refuse('matters.wrong-code')
  const held = await holdMatter(unit, id, true)
  const outcome = await takeStep(unit, held, bodyOf(said), howOf(said, { hands: ['reporter'] }))
  await attachFiles(unit, said.files ?? [], { room: 'matters', recordId: held.id })
  return (await tellChair(unit, held)) ?? outcome
}

function bodyOf({ answer, note }: Said): StepBody {
  switch (answer) {
    case 'confirmed':
    case 'disputed':
    case 'withdrawn':
      return { kind: answer, note }
    case 'nudged':
      return { kind: 'nudged' }
    case 'confidential':
      return { kind: 'shown', visibility: 'confidential', published: null }
  }
}

function howOf({ answer, note, stepId }: Said, how: How): How {
  const columns = answer === 'confidential' ? { public_title: null, public_text: null } : {}
  return { ...how, note, stepId, columns, facts: answer === 'confidential' ? { visibility: 'confidential' } : {} }
}
