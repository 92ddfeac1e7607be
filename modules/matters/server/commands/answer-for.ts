import type { Unit } from '#kit/server/unit.ts'
import type { BehalfChannel } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { tellChair } from '../tell-chair.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

interface Said {
  behalf: { channel: BehalfChannel }
  note: string | null
  stepId?: string | undefined
}

/** Writes down that the resident said it is solved, and how they said so. Counted apart. */
export const confirmFor = (unit: Unit, id: string, said: Said): Promise<Outcome> =>
  answerFor(unit, id, 'confirmed', said)

/** Writes down that the resident said it is not solved; it reopens. */
export const disputeFor = (unit: Unit, id: string, said: Said): Promise<Outcome> =>
  answerFor(unit, id, 'disputed', said)

async function answerFor(unit: Unit, id: string, kind: 'confirmed' | 'disputed', said: Said): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const { note, stepId } = said
  const outcome = await takeStep(
    unit,
    row,
    { kind, note },
    { needs: rights['matters.handle'], behalf: said.behalf.channel, note, stepId },
  )
  return (await tellChair(unit, row)) ?? outcome
}
