import type { Unit } from '#kit/server/unit.ts'
import type { Taker } from '../../contract/shapes.ts'
import { cannotIssue, type How } from '../../domain/paper.ts'
import { fit, openStackOf, paperOf } from '../find.ts'
import { contexts } from '../seals.ts'
import { type ShownPaper, toPaper } from '../shape.ts'
import { step } from '../steps.ts'
import { changePaper } from '../store.ts'

export interface Issue {
  paperId: string
  how: How
  /** Who took it: whose right it is, somebody of the family, somebody else; nobody where it was left. */
  taker: Taker
  takerName: string | null
  /** Whether topic and warning were shown. */
  shown: boolean
}

/**
 * A paper goes out: that is the delivery of the ballot. The same again answers as the first time. Refuses
 * `papers.already-issued`, `.is-void`, `.is-lost`, `.replaced`, `.closed`.
 */
export async function issuePaper(unit: Unit, voteId: string, input: Issue): Promise<ShownPaper> {
  await openStackOf(unit, voteId)
  const row = await paperOf(unit, voteId, input.paperId)
  const again =
    row.state === 'issued' &&
    row.how === input.how &&
    row.taker === input.taker &&
    row.issued_by_name === unit.by.name &&
    row.shown === input.shown
  if (again) return toPaper(row)
  fit(cannotIssue({ ...toPaper(row), issued: row.issued_at !== null }))
  const name = input.takerName === null || input.takerName === '' ? null : input.takerName
  const change = {
    state: 'issued',
    issued_at: unit.now,
    issued_by_name: unit.by.name,
    how: input.how,
    taker: input.taker,
    taker_sealed: name && unit.parts.cipher.seal(name, contexts.taker(row.id)),
    shown: input.shown,
  }
  unit.writeOne(changePaper(unit, row.id, change))
  step(unit, voteId, 'issued', { paperId: row.id, words: input.how })
  unit.emit({
    type: 'papers.paper-delivered',
    subjectId: voteId,
    data: {
      voteId,
      rightId: row.right_id,
      how: input.how,
      by: unit.by.name,
      to: input.taker,
      at: unit.now.toISOString(),
      warned: input.shown,
    },
  })
  return toPaper({ ...row, ...change })
}
