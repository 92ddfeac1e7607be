import type { z } from 'zod'
import type { FileFacts } from '#files'
import type { adoptionShape, clauseShape, commentShape, listedShape, reviewShape } from '../contract/shapes.ts'
import type { AnswerKind, CommentWay } from '../domain/answers.ts'
import type { Clause, ConventionKind } from '../domain/clauses.ts'
import type { AdoptingBody } from '../domain/law.ts'
import { fileBy, inForceOn, type RecordKind, reviewStands, stageOn, takesComments } from '../domain/stage.ts'
import type { Known } from './facts.ts'
import type { AdoptionRow, CommentRow, ReviewRow, VersionRow } from './store.ts'

type Listed = z.input<typeof listedShape>

export const clausesOf = (row: Pick<VersionRow, 'clauses'>): Clause[] => row.clauses as unknown as Clause[]

/** A convention in the list, as it stands today. */
export function toListed({ row, facts, adoptions }: Known, compound: Listed['compound'], today: string): Listed {
  const holds = inForceOn(
    adoptions.map((one) => ({ ...one, inForceFrom: one.in_force_from })),
    today,
  )
  return {
    id: row.id,
    kind: row.kind as ConventionKind,
    title: row.title,
    about: row.about,
    compound,
    version: row.version,
    stage: stageOn(facts, today),
    commentsUntil: row.comments_until,
    takesComments: takesComments(facts, today),
    unanswered: facts.unanswered,
    inForce: holds && { version: holds.version, from: holds.in_force_from, reviseBy: holds.revise_by },
  }
}

export function toClauses(clauses: readonly Clause[]): z.input<typeof clauseShape>[] {
  return clauses.map((clause, at) => ({ ...clause, number: at + 1 }))
}

export function toComment(row: CommentRow, accountId: string | undefined): z.input<typeof commentShape> {
  return {
    id: row.id,
    clauseId: row.clause_id,
    version: row.version,
    words: row.words,
    amendment: row.amendment,
    way: row.way as CommentWay,
    name: row.name,
    mine: row.account_id !== null && row.account_id === accountId,
    writtenBy: row.written_by,
    at: row.at.toISOString(),
    answer:
      row.answer === null || row.answered_at === null
        ? null
        : {
            is: row.answer as AnswerKind,
            reason: row.reason,
            at: row.answered_at.toISOString(),
            by: row.answered_by,
          },
  }
}

export function toReviews(
  { facts, reviews }: Known,
  files: ReadonlyMap<string, FileFacts[]>,
): z.input<typeof reviewShape>[] {
  const standing = reviewStands(facts) ? reviews.at(-1)?.id : undefined
  return reviews.map((row: ReviewRow) => ({
    id: row.id,
    version: row.version,
    digest: row.digest,
    lawyer: row.lawyer,
    firm: row.firm,
    licence: row.licence,
    fits: row.fits,
    opinion: row.opinion,
    on: row.reviewed_on,
    stands: row.id === standing,
    files: files.get(row.id) ?? [],
  }))
}

export function toAdoption(
  row: AdoptionRow,
  kind: ConventionKind,
  files: readonly FileFacts[],
): z.input<typeof adoptionShape> {
  return {
    id: row.id,
    version: row.version,
    digest: row.digest,
    body: row.body as AdoptingBody,
    heldOn: row.held_on,
    entitled: row.entitled,
    present: row.present,
    inFavour: row.in_favour,
    against: row.against,
    abstained: row.abstained,
    record: row.record_id === null ? null : { kind: row.decided_in as RecordKind, id: row.record_id },
    inForceFrom: row.in_force_from,
    reviseBy: row.revise_by,
    filed: row.filed_on === null ? null : { on: row.filed_on, with: row.filed_with ?? '', number: row.filing_number },
    fileBy: fileBy(kind, { heldOn: row.held_on }),
    files: [...files],
  }
}
