/** What residents are asked about: whether they know, whether they took part, whether they are satisfied. */
export const measures = ['awareness', 'participation', 'satisfaction'] as const
export type Measure = (typeof measures)[number]

/** How an answer came. */
export const ways = ['app', 'paper', 'door'] as const
export type Way = (typeof ways)[number]

/** Who is appraised. */
export const subjectKinds = ['committee', 'property', 'water', 'power', 'gas', 'waste', 'greening', 'other'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** From 5 (best) to 1; 0 stands for 不了解. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5
export const steps: readonly Step[] = [5, 4, 3, 2, 1, 0]

export interface Question {
  id: string
  measure: Measure
  text: string
}

export interface Subject {
  id: string
  kind: SubjectKind
  name: string
  /** Only homes of this compound are asked; null: all. */
  compoundId: string | null
  questions: readonly Question[]
}

/** What one home says: a step to each question it answered. */
export type Answers = Readonly<Record<string, Step>>

/** Why words are withheld. Criticism is no reason. */
export const breaches = ['names-somebody', 'insults', 'unlawful', 'something-else'] as const
export type Breach = (typeof breaches)[number]
