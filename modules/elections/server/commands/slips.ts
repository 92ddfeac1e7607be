import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Fate, GivenTo } from '../../contract/words.ts'
import { heldElection } from '../known.ts'
import { sealGiven } from '../sealed.ts'
import { boxesOf, changeSlip, insertSlip, lastNumber, slipById, slipsOfVoters, voterById } from '../store.ts'

const standing = ['out', 'in-box', 'lost']

/**
 * Hands one ballot to a head, against the list. The number is that of the counterfoil; the ballot bears none, so nobody can
 * say later whose it was. The same id again gives the same number. Refuses `elections.unknown-voter`, `.already-issued`,
 * `.proxy-needed`.
 */
export async function handOut(
  unit: Unit,
  electionId: string,
  input: { id: string; voterId: string; givenTo: GivenTo; to: string; proxy: string | null },
): Promise<{ number: number }> {
  await heldElection(unit, electionId, 'open')
  const known = await unit.readOne(slipById(unit, input.id))
  if (known) return { number: known.number }
  const voter = await unit.readOr(voterById(unit, input.voterId), 'elections.unknown-voter')
  if (voter.election_id !== electionId) refuse('elections.unknown-voter')
  const proxy = input.proxy === '' ? null : input.proxy
  if (input.givenTo === 'proxy' && proxy === null) refuse('elections.proxy-needed', {}, 'proxy')
  const slips = await unit.read(slipsOfVoters(unit, [voter.id]))
  if (slips.some(({ fate }) => standing.includes(fate))) refuse('elections.already-issued')
  const number = ((await unit.readOne(lastNumber(unit, electionId)))?.number ?? 0) + 1
  unit.write(
    insertSlip({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      election_id: electionId,
      voter_id: voter.id,
      number,
      given_to: input.givenTo,
      given_sealed: sealGiven(unit.parts.cipher, { to: input.to, proxy }, input.id),
      issued_at: unit.now,
      issued_by: unit.by.name,
      fate: 'out',
      box_id: null,
      fate_at: null,
      fate_by: null,
      why: null,
    }),
  )
  unit.emit({ type: 'elections.ballot-handed-out', subjectId: electionId, data: { number } })
  return { number }
}

/**
 * What became of a ballot. Into a box only while that box is sealed, or with a reason after it was opened: what the list and
 * the box say is compared at the close. Not given back needs a reason, and so does any change of what was noted before.
 * Refuses `elections.unknown-slip`, `.box-needed`, `.unknown-box`, `.reason-needed`, `.already-issued`.
 */
export async function noteFate(
  unit: Unit,
  electionId: string,
  input: { slipId: string; fate: Exclude<Fate, 'out'>; boxId: string | null; why: string | null },
): Promise<void> {
  await heldElection(unit, electionId, 'open', 'counting')
  const slip = await unit.readOr(slipById(unit, input.slipId), 'elections.unknown-slip')
  if (slip.election_id !== electionId) refuse('elections.unknown-slip')
  const why = input.why === '' ? null : input.why
  const box = input.fate === 'in-box' ? await boxFor(unit, electionId, input.boxId) : null
  const needsWhy = input.fate === 'lost' || slip.fate !== 'out' || (box !== null && box.opened_at !== null)
  if (needsWhy && why === null) refuse('elections.reason-needed', {}, 'why')
  if (standing.includes(input.fate) && !standing.includes(slip.fate)) {
    const others = (await unit.read(slipsOfVoters(unit, [slip.voter_id]))).filter(({ id }) => id !== slip.id)
    if (others.some(({ fate }) => standing.includes(fate))) refuse('elections.already-issued')
  }
  unit.writeOne(
    changeSlip(unit, slip.id, slip.fate, {
      fate: input.fate,
      box_id: box?.id ?? null,
      fate_at: unit.now,
      fate_by: unit.by.name,
      why,
    }),
  )
  const data = { number: slip.number, was: slip.fate, is: input.fate, ...(why === null ? {} : { why }) }
  unit.emit({ type: 'elections.ballot-noted', subjectId: electionId, data })
}

async function boxFor(unit: Unit, electionId: string, boxId: string | null) {
  if (boxId === null) return refuse('elections.box-needed', {}, 'boxId')
  const box = (await unit.read(boxesOf(unit, electionId))).find(({ id }) => id === boxId)
  return box ?? refuse('elections.unknown-box', {}, 'boxId')
}
