import type { z } from 'zod'
import type { paperShape, Taker } from '../contract/shapes.ts'
import {
  cannotIssue,
  cannotLose,
  cannotReplace,
  cannotTakeBack,
  cannotVoid,
  type How,
  type Paper,
  type State,
  type VoidReason,
} from '../domain/paper.ts'
import { entranceOf } from '../domain/entrance.ts'
import type { PaperRow } from './store.ts'

export type ShownPaper = z.input<typeof paperShape>

/** A paper as the rules know it. */
export const asPaper = (row: Pick<PaperRow, 'serial' | 'label' | 'state' | 'issued_at' | 'replaced_by'>): Paper => ({
  serial: row.serial,
  label: row.label,
  state: row.state as State,
  issued: row.issued_at !== null,
  replaced: row.replaced_by !== null,
})

/** A paper as it is shown. Who took it by name is not among it. */
export function toPaper(row: PaperRow): ShownPaper {
  const paper = asPaper(row)
  return {
    id: row.id,
    serial: row.serial,
    label: row.label,
    entrance: entranceOf(row.label),
    state: paper.state,
    replaced: paper.replaced,
    how: row.how as How | null,
    taker: row.taker as Taker | null,
    shown: row.shown,
    issuedAt: row.issued_at?.toISOString() ?? null,
    issuedBy: row.issued_by_name,
    givenAt: row.given_at?.toISOString() ?? null,
    returnedBy: row.returned_by_name,
    scanId: row.scan_id,
    voidReason: row.void_reason as VoidReason | null,
    acceptedReason: row.accepted_reason,
    may: {
      issue: cannotIssue(paper) === null,
      takeBack: cannotTakeBack(paper) === null,
      void: cannotVoid(paper, 0) === null,
      lose: cannotLose(paper) === null,
      replace: cannotReplace(paper) === null,
    },
  }
}
