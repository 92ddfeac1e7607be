import { standingsIn } from '#kit/contract/actor.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { handsOf } from '../../rights.ts'
import { everywhere } from '../reach.ts'
import { subjectOf } from '../rows.ts'
import { insertJoiners } from '../store.ts'
import { holdMatter, type Outcome, outcomeOf, takeStep } from '../take-step.ts'

/** "Me too": one more household waits for the matter and hears of each step. Joining twice changes nothing. */
export async function joinMatter(unit: Unit, id: string, joinId: string): Promise<Outcome> {
  const row = await holdMatter(unit, id, true)
  const actor = unit.by
  // What concerns one home, or was told in confidence, is nobody else's to join.
  if (row.visibility === 'confidential' || row.home_id !== null) refuse('matters.unknown-matter')
  if (row.status === 'merged' && row.merged_into !== null) return joinMatter(unit, row.merged_into, joinId)
  const hands = handsOf(actor, unit.ground, subjectOf(row, everywhere))
  if (hands.includes('reporter') || hands.includes('joined')) return outcomeOf(row)
  const resident = standingsIn(actor, unit.ground).find((standing) => standing.role === 'resident')
  const personId = actor.onBehalfOf?.personId ?? resident?.personId ?? null
  const key = actor.onBehalfOf ? actor.onBehalfOf.personId : actor.accountId
  const outcome = await takeStep(unit, row, { kind: 'joined', reporter: key })
  unit.write(
    insertJoiners([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id: joinId,
        matter_id: row.id,
        account_id: actor.accountId,
        person_id: personId,
        came_with: null,
        at: unit.now,
      },
    ]),
  )
  return outcome
}
