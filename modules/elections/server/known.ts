import { inForce, votingRules, type VotingRule } from '#rules'
import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Fate, Stage } from '../contract/words.ts'
import type { Sheet } from '../domain/count.ts'
import { reconcile, type Reconciliation } from '../domain/reconcile.ts'
import {
  boxesOf,
  type BoxRow,
  candidatesOf,
  type CandidateRow,
  electionById,
  type ElectionRow,
  holdElection,
  type SheetRow,
  sheetsOf,
  type SlipRow,
  slipsOf,
} from './store.ts'

/** Everything about an election but its voters. */
export interface Known {
  row: ElectionRow
  candidates: CandidateRow[]
  boxes: BoxRow[]
  sheets: SheetRow[]
  slips: SlipRow[]
  reconciliation: Reconciliation
}

/** Refuses `elections.unknown-election`. */
export async function knownElection(unit: Unit, id: string): Promise<Known> {
  const row = await unit.readOr(electionById(unit, id), 'elections.unknown-election')
  const [candidates, boxes, sheets, slips] = await Promise.all([
    unit.read(candidatesOf(unit, id)),
    unit.read(boxesOf(unit, id)),
    unit.read(sheetsOf(unit, id)),
    unit.read(slipsOf(unit, id)),
  ])
  const reconciliation = reconcile(
    slips.map((slip) => ({ fate: slip.fate as Fate, boxId: slip.box_id })),
    boxes.map((box) => ({ id: box.id, opened: box.opened_at !== null, sheets: sheetsIn(box.id, sheets) })),
    row.state === 'open' || row.state === 'preparing',
  )
  return { row, candidates, boxes, sheets, slips, reconciliation }
}

export const sheetsIn = (boxId: string, sheets: readonly SheetRow[]): Sheet[] =>
  sheets
    .filter((sheet) => sheet.box_id === boxId)
    .map((sheet) => ({
      round: sheet.round,
      by: sheet.by_name,
      found: sheet.found,
      void: sheet.void,
      votes: sheet.votes as unknown as Record<string, number>,
    }))

/** The election, held, in one of these states; refuses `elections.unknown-election` and `elections.not-now`. */
export async function heldElection(unit: Unit, id: string, ...states: readonly Stage[]): Promise<ElectionRow> {
  const row = await unit.readOr(holdElection(unit, id), 'elections.unknown-election')
  return (states as readonly string[]).includes(row.state) ? row : refuse('elections.not-now')
}

/**
 * By what it is decided: electing an owners' committee is an ordinary matter of owners (Civil Code 278 (1)(3)); a residents'
 * committee is elected by the residents' meeting (Organic Law 2018, arts. 8 and 9). The rule it was opened under stays.
 */
export function ruleFor(
  unit: Unit,
  { electorate, rule_key: key }: Pick<ElectionRow, 'electorate' | 'rule_key'>,
): VotingRule {
  const found =
    key === null
      ? inForce(votingRules, dayOf(unit.now), '31').find((rule) =>
          electorate === 'owners' ? rule.key === 'ordinary' : rule.electorate === 'residents',
        )
      : votingRules.find((rule) => rule.key === key)
  if (found === undefined) throw new Error(`no rule for an election of ${electorate}`)
  return found
}
