import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { countOf, isPossible } from '../../domain/count.ts'
import { heldElection, knownElection, sheetsIn } from '../known.ts'
import { type BoxRow, boxesOf, insertSheet, openOnce } from '../store.ts'

/** Opens a box before a witness, after the polls. Refuses `elections.unknown-box`, `.box-opened`, `.witness-needed`. */
export async function openBox(
  unit: Unit,
  electionId: string,
  input: { boxId: string; witness: string },
): Promise<void> {
  await heldElection(unit, electionId, 'counting')
  const box = boxOf(await unit.read(boxesOf(unit, electionId)), input.boxId)
  if (box.opened_at !== null) refuse('elections.box-opened')
  if (input.witness === unit.by.name) refuse('elections.witness-needed', {}, 'witness')
  const opening = { opened_at: unit.now, opened_by: unit.by.name, opened_with: input.witness }
  unit.writeOne(openOnce(unit, box.id, opening), 'elections.box-opened')
  unit.emit({ type: 'elections.box-opened', subjectId: electionId, data: { box: box.id } })
}

export interface WantedSheet {
  id: string
  boxId: string
  found: number
  void: number
  votes: Readonly<Record<string, number>>
}

/**
 * One's own count of a box. Two people count each round without the other's figures; where they differ the box is counted
 * again, and so it is where their count does not match the list. Refuses `elections.box-sealed`, `.already-counted`,
 * `.count-settled`, `.impossible-sheet`, `.unknown-candidate`.
 */
export async function enterSheet(
  unit: Unit,
  electionId: string,
  input: WantedSheet,
): Promise<{ settled: boolean; differ: boolean }> {
  const row = await heldElection(unit, electionId, 'counting')
  const { boxes, sheets, candidates, reconciliation } = await knownElection(unit, electionId)
  const box = boxOf(boxes, input.boxId)
  if (box.opened_at === null) refuse('elections.box-sealed')
  if (sheets.some(({ id }) => id === input.id)) return answerOf(countOf(sheetsIn(box.id, sheets)))
  const standing = candidates.filter((one) => one.withdrawn_why === null).map(({ id }) => id)
  if (Object.keys(input.votes).some((id) => !standing.includes(id))) refuse('elections.unknown-candidate', {}, 'votes')
  if (!isPossible(input, row.seats)) refuse('elections.impossible-sheet')
  const before = countOf(sheetsIn(box.id, sheets))
  const marked = reconciliation.boxes.find(({ id }) => id === box.id)?.marked
  if (before.settled !== null && before.settled.found === marked) refuse('elections.count-settled')
  const round = before.settled === null ? before.round : before.round + 1
  const mine = sheets.some((one) => one.box_id === box.id && one.round === round && one.by_id === unit.by.accountId)
  if (mine) refuse('elections.already-counted')
  unit.write(
    insertSheet({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      election_id: electionId,
      box_id: box.id,
      round,
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      found: input.found,
      void: input.void,
      votes: JSON.stringify(input.votes),
      at: unit.now,
    }),
  )
  unit.emit({ type: 'elections.box-counted', subjectId: electionId, data: { box: box.id, round } })
  const { found, void: spoiled, votes } = input
  const sheet = { round, by: unit.by.name, found, void: spoiled, votes }
  return answerOf(countOf([...sheetsIn(box.id, sheets), sheet]), round)
}

const answerOf = (count: ReturnType<typeof countOf>, round = count.round) => ({
  settled: count.settled !== null,
  differ: count.settled === null && count.round > round,
})

const boxOf = (boxes: readonly BoxRow[], id: string): BoxRow =>
  boxes.find((box) => box.id === id) ?? refuse('elections.unknown-box')
