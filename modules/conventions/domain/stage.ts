import { addDays, type Day } from '#kit/pure/shanghai-time.ts'
import type { ConventionKind } from './clauses.ts'
import { type AdoptingBody, adoptionRule, type Counted, countFault } from './law.ts'

/** A legal professional’s word on one exact text. */
export interface Review {
  digest: string
  fits: boolean
  on: Day
}

export interface Adoption {
  digest: string
  inForceFrom: Day
  reviseBy: Day | null
  heldOn: Day
  filedOn: Day | null
}

/** What is known of a convention, as far as its stage follows from it; lists oldest first. */
export interface Facts {
  kind: ConventionKind
  /** Of the newest version. */
  digest: string
  /** The last day on which comments are taken; null when nobody was asked since the last adoption. */
  commentsUntil: Day | null
  unanswered: number
  reviews: readonly Review[]
  adoptions: readonly Adoption[]
}

export const stages = ['drafting', 'commenting', 'reviewed', 'adopted', 'filed', 'in-force', 'due'] as const
export type Stage = (typeof stages)[number]

/** Whether the newest review says that exactly this text fits the law. Any change of the text reopens it. */
export function reviewStands({ digest, reviews }: Pick<Facts, 'digest' | 'reviews'>): boolean {
  const last = reviews.at(-1)
  return last !== undefined && last.fits && last.digest === digest
}

/** Whether a draft lies beyond what was adopted last. */
export function isWorking({ digest, adoptions }: Pick<Facts, 'digest' | 'adoptions'>): boolean {
  return adoptions.at(-1)?.digest !== digest
}

/** Whether comments are taken today. */
export function takesComments(facts: Facts, today: Day): boolean {
  return isWorking(facts) && facts.commentsUntil !== null && today <= facts.commentsUntil
}

/** The adoption whose text holds on a day: the newest that is in force by then. */
export function inForceOn<One extends { inForceFrom: Day }>(adoptions: readonly One[], today: Day): One | null {
  return adoptions.findLast(({ inForceFrom }) => inForceFrom <= today) ?? null
}

/** Whether an adoption still has to be filed with the subdistrict. */
export function lacksFiling(kind: ConventionKind, adoption: Pick<Adoption, 'heldOn' | 'filedOn'>): boolean {
  return adoption.filedOn === null && adoptionRule(kind, adoption.heldOn).filing !== null
}

/** The last day for filing, where the rule names a number of days. */
export function fileBy(kind: ConventionKind, { heldOn }: Pick<Adoption, 'heldOn'>): Day | null {
  const within = adoptionRule(kind, heldOn).filing?.within ?? null
  return within === null ? null : addDays(heldOn, within)
}

/** Where a convention stands: worked out from what happened, never written down. */
export function stageOn(facts: Facts, today: Day): Stage {
  const adoption = facts.adoptions.at(-1)
  if (adoption === undefined || isWorking(facts)) {
    if (reviewStands(facts) && facts.unanswered === 0) return 'reviewed'
    return facts.commentsUntil === null ? 'drafting' : 'commenting'
  }
  if (lacksFiling(facts.kind, adoption)) return 'adopted'
  if (today < adoption.inForceFrom) return adoption.filedOn === null ? 'adopted' : 'filed'
  return adoption.reviseBy !== null && adoption.reviseBy <= today ? 'due' : 'in-force'
}

export type AdoptionFault =
  | 'already-adopted'
  | 'text-changed'
  | 'unanswered-comments'
  | 'review-missing'
  | 'review-later'
  | 'wrong-body'
  | 'held-later'
  | 'days-in-order'
  | 'evidence-needed'
  | NonNullable<ReturnType<typeof countFault>>

/** A vote or a meeting of the house, which has the counts in its own record. */
export const recordKinds = ['vote', 'meeting'] as const
export type RecordKind = (typeof recordKinds)[number]

export interface WantedAdoption extends Counted {
  /** Where the counts come from; null where they are typed in, because it was decided outside. */
  record: { kind: RecordKind; id: string } | null
  /** Papers that show it: minutes, sign-in list. */
  files: readonly string[]
  /** Of the text that lay before the meeting. */
  digest: string
  body: AdoptingBody
  heldOn: Day
  inForceFrom: Day
  reviseBy: Day | null
}

/**
 * Why a text cannot be written down as adopted, or null. What is adopted is the newest text, word for word the one the
 * review stands for and reviewed by the day of the meeting, with every comment answered, by the body the law names for its kind, with enough present and in
 * favour. Never in force before the meeting. What is typed in, because no record of the house holds it, comes with its papers.
 */
export function adoptionFault(facts: Facts, wanted: WantedAdoption, today: Day): AdoptionFault | null {
  if (!isWorking(facts)) return 'already-adopted'
  if (wanted.digest !== facts.digest) return 'text-changed'
  if (facts.unanswered > 0) return 'unanswered-comments'
  if (!reviewStands(facts)) return 'review-missing'
  if (!adoptionRule(facts.kind, wanted.heldOn).bodies.includes(wanted.body)) return 'wrong-body'
  if (wanted.heldOn > today) return 'held-later'
  if ((facts.reviews.at(-1)?.on ?? '') > wanted.heldOn) return 'review-later'
  const { reviseBy, inForceFrom, heldOn } = wanted
  if (inForceFrom < heldOn || (reviseBy !== null && reviseBy <= inForceFrom)) return 'days-in-order'
  if (wanted.record === null && wanted.files.length === 0) return 'evidence-needed'
  return countFault(wanted.body, wanted)
}

export type Step = 'ask' | 'answer' | 'review' | 'adopt' | 'file' | 'revise'

/** The one thing to do next; null while nothing waits for the committee. */
export function nextStep(facts: Facts, today: Day): Step | null {
  const stage = stageOn(facts, today)
  if (stage === 'due') return 'revise'
  if (stage === 'adopted') return lacksFiling(facts.kind, facts.adoptions.at(-1) as Adoption) ? 'file' : null
  if (stage === 'filed' || stage === 'in-force') return null
  if (facts.unanswered > 0) return 'answer'
  if (reviewStands(facts)) return 'adopt'
  if (facts.commentsUntil === null) return 'ask'
  return takesComments(facts, today) ? null : 'review'
}
