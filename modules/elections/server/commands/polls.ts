import { readRoll, rightsOf } from '#rolls'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { votersOf } from '../../domain/voters.ts'
import { heldElection, ruleFor } from '../known.ts'
import { boxesOf, candidatesOf, changeElection, insertBox, insertVoters } from '../store.ts'

/** So many rows go in one statement. */
const MOST = 1_000

/**
 * Opens the polls: the candidates stand, and so do the heads of the roll as its newest version has them. Refuses
 * `elections.no-candidates`.
 */
export async function openPolls(unit: Unit, electionId: string): Promise<void> {
  const row = await heldElection(unit, electionId, 'preparing')
  const candidates = await unit.read(candidatesOf(unit, electionId))
  if (candidates.every((one) => one.withdrawn_why !== null)) refuse('elections.no-candidates')
  const roll = await readRoll(unit, row.roll_id)
  const voters = votersOf(await rightsOf(unit, row.roll_id)).map((voter, at) => ({
    neighbourhood_id: unit.neighbourhoodId,
    id: unit.id(),
    election_id: electionId,
    position: at + 1,
    label: voter.label,
    units: voter.units,
    area: voter.area,
    right_ids: [...voter.rightIds],
    person_ids: [...voter.personIds],
  }))
  for (let at = 0; at < voters.length; at += MOST) unit.write(insertVoters(voters.slice(at, at + MOST)))
  unit.writeOne(
    changeElection(unit, electionId, 'preparing', {
      state: 'open',
      rule_key: ruleFor(unit, row).key,
      roll_version: roll.version,
      roll_digest: roll.digest,
      opened_at: unit.now,
      opened_by: unit.by.name,
    }),
    'elections.not-now',
  )
  unit.emit({ type: 'elections.polls-opened', subjectId: electionId, data: { rollDigest: roll.digest } })
}

/** An empty box is sealed before a witness who is somebody else. Refuses `elections.box-exists`, `.witness-needed`. */
export async function sealBox(
  unit: Unit,
  electionId: string,
  input: { id: string; name: string; witness: string },
): Promise<void> {
  await heldElection(unit, electionId, 'preparing', 'open')
  const boxes = await unit.read(boxesOf(unit, electionId))
  if (boxes.some(({ id }) => id === input.id)) return
  if (boxes.some(({ name }) => name === input.name)) refuse('elections.box-exists', {}, 'name')
  if (input.witness === unit.by.name) refuse('elections.witness-needed', {}, 'witness')
  unit.write(
    insertBox({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      election_id: electionId,
      name: input.name,
      sealed_at: unit.now,
      sealed_by: unit.by.name,
      sealed_with: input.witness,
      opened_at: null,
      opened_by: null,
      opened_with: null,
    }),
  )
  unit.emit({ type: 'elections.box-sealed', subjectId: electionId, data: { box: input.id } })
}

/** No ballot is handed out any more; what is still out may be noted. */
export async function closePolls(unit: Unit, electionId: string): Promise<void> {
  await heldElection(unit, electionId, 'open')
  unit.writeOne(
    changeElection(unit, electionId, 'open', { state: 'counting', polls_closed_at: unit.now }),
    'elections.not-now',
  )
  unit.emit({ type: 'elections.polls-closed', subjectId: electionId, data: {} })
}
