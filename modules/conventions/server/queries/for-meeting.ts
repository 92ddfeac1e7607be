import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { adoptionRule } from '../../domain/law.ts'
import { nextStep } from '../../domain/stage.ts'
import { knownOf } from '../facts.ts'
import { allConventions } from '../store.ts'

/** A text that is ready for a residents' meeting, with the digest it was reviewed under. */
export interface ReadyText {
  id: string
  title: string
  digest: string
}

/** Texts a residents' meeting may adopt today: reviewed word for word, every comment answered (Organic Law 2018 arts. 9, 15). */
export async function textsForMeeting(unit: Unit): Promise<ReadyText[]> {
  const today = dayOf(unit.now)
  const known = await knownOf(unit, await unit.read(allConventions(unit)))
  return known
    .filter(({ facts }) => nextStep(facts, today) === 'adopt')
    .filter(({ facts }) => adoptionRule(facts.kind, today).bodies.includes('residents-meeting'))
    .map(({ row: { digest, id, title } }) => ({ id, title, digest }))
}
