import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Party } from '../../domain/steps.ts'
import { rights } from '../../rights.ts'
import { lookUp } from '../known.ts'
import { listParties } from '../queries/settings.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Gives the work to a colleague or a party; the owner stays the one who answers for it. */
export async function assignMatter(
  unit: Unit,
  id: string,
  input: { party: { kind: 'worker' | 'party'; id: string }; note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const party =
    input.party.kind === 'worker' ? await colleague(unit, input.party.id) : await partyOf(unit, input.party.id)
  return takeStep(
    unit,
    row,
    { kind: 'assigned', party, note: input.note },
    {
      needs: rights['matters.handle'],
      note: input.note,
      stepId: input.stepId,
      columns: { assignee_person: null },
      facts: { party: party.kind, partyId: party.id, partyName: party.name },
    },
  )
}

async function colleague(unit: Unit, id: string): Promise<Party> {
  const found =
    (await lookUp(unit, ({ members }) => members.find((one) => one.id === id))) ??
    refuse('matters.unknown-worker', {}, 'party')
  return { kind: 'worker', id: found.id, name: found.name }
}

async function partyOf(unit: Unit, id: string): Promise<Party> {
  const found = (await listParties(unit)).find((one) => one.id === id && one.active && one.kind !== 'worker')
  if (!found) refuse('matters.unknown-party', {}, 'party')
  return { kind: found.kind, id: found.id, name: found.name }
}
