import { readBody } from '#bodies'
import { readRoll } from '#rolls'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { electedBodies } from '../../contract/words.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { candidatesOf, electionById, type ElectionRow, insertCandidates, insertElection, runOffsOf } from '../store.ts'

export interface WantedElection {
  id: string
  title: string
  bodyId: string
  rollId: string
  seats: number
  termFrom: string
  termUntil: string
  /** A run-off between those who were level in that election, for the seats it left. */
  parentId: string | null
}

/**
 * Plans an election on a frozen roll; a run-off takes over the candidates who were level. The same id again changes nothing.
 * Refuses `elections.not-an-elected-body`, `.roll-not-frozen`, `.wrong-roll`, `.days-crossed`, `.not-a-run-off`.
 */
export async function planElection(unit: Unit, wanted: WantedElection): Promise<void> {
  if (await unit.readOne(electionById(unit, wanted.id))) return
  const body = await readBody(unit, wanted.bodyId)
  if (!(electedBodies as readonly string[]).includes(body.kind)) refuse('elections.not-an-elected-body', {}, 'bodyId')
  const roll = await readRoll(unit, wanted.rollId)
  if (roll.state !== 'frozen') refuse('elections.roll-not-frozen', {}, 'rollId')
  if ((body.kind === 'owners-committee') !== (roll.electorate === 'owners'))
    refuse('elections.wrong-roll', {}, 'rollId')
  if (wanted.termUntil <= wanted.termFrom) refuse('elections.days-crossed', {}, 'termUntil')
  const parent = wanted.parentId === null ? null : await parentOf(unit, wanted, wanted.parentId)
  unit.write(
    insertElection({
      neighbourhood_id: unit.neighbourhoodId,
      id: wanted.id,
      title: wanted.title,
      body_id: wanted.bodyId,
      roll_id: wanted.rollId,
      electorate: roll.electorate,
      seats: parent?.result.vacant ?? wanted.seats,
      term_from: wanted.termFrom,
      term_until: wanted.termUntil,
      parent_id: wanted.parentId,
      state: 'preparing',
      rule_key: null,
      roll_version: null,
      roll_digest: null,
      opened_at: null,
      opened_by: null,
      polls_closed_at: null,
      closed_at: null,
      closed_by: null,
      result: null,
      term_id: null,
      term_by: null,
      term_at: null,
      created_at: unit.now,
      by_name: unit.actor?.name ?? null,
    }),
  )
  if (parent !== null) await takeOver(unit, wanted.id, parent.row.id, parent.result.tied)
  unit.emit({ type: 'elections.election-planned', subjectId: wanted.id, data: { bodyId: wanted.bodyId } })
}

async function parentOf(
  unit: Unit,
  { bodyId, rollId }: WantedElection,
  parentId: string,
): Promise<{ row: ElectionRow; result: Outcome }> {
  const row = await unit.readOr(electionById(unit, parentId), 'elections.unknown-election')
  const result = (row.result as unknown as { outcome: Outcome } | null)?.outcome
  const fits = row.body_id === bodyId && row.roll_id === rollId && result !== undefined && result.tied.length > 0
  if (!fits || (await unit.readOne(runOffsOf(unit, parentId)))) return refuse('elections.not-a-run-off')
  return { row, result }
}

async function takeOver(unit: Unit, id: string, parentId: string, tied: readonly string[]): Promise<void> {
  const level = (await unit.read(candidatesOf(unit, parentId))).filter((one) => tied.includes(one.id))
  unit.write(
    insertCandidates(
      level.map((one, at) => ({ ...one, id: unit.id(), election_id: id, position: at + 1, withdrawn_why: null })),
    ),
  )
}
