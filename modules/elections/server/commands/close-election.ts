import { type GroundKey, openTerm, takePost } from '#bodies'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Outcome, outcomeOf } from '../../domain/outcome.ts'
import { heldElection, type Known, knownElection, ruleFor } from '../known.ts'
import { candidatesOf, changeElection, votersOfElection } from '../store.ts'

/** What the boxes say, once all of them are counted. */
export async function outcomeNow(unit: Unit, { row, candidates, slips, reconciliation }: Known): Promise<Outcome> {
  const voters = await unit.read(votersOfElection(unit, row.id))
  const took = new Set(slips.filter(({ fate }) => fate === 'in-box').map((slip) => slip.voter_id))
  const counts = reconciliation.boxes.flatMap(({ count }) => count.settled ?? [])
  const standing = candidates.filter((one) => one.withdrawn_why === null).map(({ id }) => id)
  const { quorum, consent } = ruleFor(unit, row)
  return outcomeOf(
    voters.map(({ id, area }) => ({ area, took: took.has(id) })),
    standing,
    counts,
    { seats: row.seats, quorum, consent },
  )
}

/** Closes the record with its outcome. Refuses `elections.does-not-add-up` while a ballot is not accounted for. */
export async function closeElection(unit: Unit, electionId: string): Promise<void> {
  await heldElection(unit, electionId, 'counting')
  const known = await knownElection(unit, electionId)
  if (!known.reconciliation.balanced) refuse('elections.does-not-add-up')
  const outcome = await outcomeNow(unit, known)
  const { boxes: _boxes, ...reconciliation } = known.reconciliation
  unit.writeOne(
    changeElection(unit, electionId, 'counting', {
      state: 'closed',
      closed_at: unit.now,
      closed_by: unit.by.name,
      result: JSON.stringify({ reconciliation, outcome }),
    }),
    'elections.not-now',
  )
  const { elected, tied, vacant } = outcome
  unit.emit({ type: 'elections.election-closed', subjectId: electionId, data: { elected, tied, vacant } })
}

/**
 * Begins the term of who was elected: a person presses for it, nothing begins by itself. Posts of the committee before are
 * left as they are. Where the majority by area cannot be proved by the ballots, `basis` says what shows it. Refuses
 * `elections.nobody-elected`, `.area-unproved`, `.term-begun`, and what the bodies refuse.
 */
export async function beginTerm(
  unit: Unit,
  electionId: string,
  { termId, number, basis = null }: { termId: string; number: number; basis?: string | null },
): Promise<void> {
  const row = await heldElection(unit, electionId, 'closed')
  if (row.term_id === termId) return
  if (row.term_id !== null) refuse('elections.term-begun')
  const { outcome } = row.result as unknown as { outcome: Outcome }
  if (outcome.elected.length === 0) refuse('elections.nobody-elected')
  // The law asks for area as well; where a secret ballot cannot show it, a person says by name what does.
  const unproved = outcome.standings.some((one) => one.elected && one.area === 'open')
  if (row.electorate === 'owners' && unproved && basis === null) refuse('elections.area-unproved', {}, 'basis')
  const electedOn = dayOf(row.closed_at ?? unit.now)
  const term = { from: row.term_from, until: row.term_until, electedOn, seats: row.seats, buildingArea: null }
  await openTerm(unit, row.body_id, { id: termId, number, ...term })
  // The posts name the term: it has to stand before they do.
  await unit.flush()
  for (const one of await unit.read(candidatesOf(unit, electionId))) {
    if (!outcome.elected.includes(one.id)) continue
    await takePost(unit, row.body_id, {
      id: unit.id(),
      kind: 'member',
      title: null,
      holder: one.person_id === null ? { name: one.name } : { personId: one.person_id },
      officePhone: null,
      termId,
      from: row.term_from,
      until: row.term_until,
      cleared: row.electorate === 'owners' ? (one.cleared as GroundKey[]) : null,
    })
  }
  unit.writeOne(
    changeElection(unit, electionId, 'closed', {
      term_id: termId,
      term_by: unit.by.name,
      term_at: unit.now,
      term_basis: basis,
    }),
  )
  unit.emit({ type: 'elections.term-begun', subjectId: electionId, data: { termId } })
}
