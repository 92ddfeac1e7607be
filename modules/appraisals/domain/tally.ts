import { type Answers, type Subject, type Way, ways } from './words.ts'

/** How many gave each step, by its number: `[不了解, 1, 2, 3, 4, 5]`. */
export type Steps = readonly [number, number, number, number, number, number]
/** Of one question: the steps by way of answering. */
export type Counted = Readonly<Record<Way, Steps>>

export interface Tally {
  /** Homes that answered, by way. */
  answered: Readonly<Record<Way, number>>
  /** By question. */
  questions: Readonly<Record<string, Counted>>
}

export interface Sheet {
  way: Way
  answers: Answers
}

/** Counts sheets. Their order does not matter; a question left blank is in no count. */
export function tally(subjects: readonly Subject[], sheets: readonly Sheet[]): Tally {
  const answered = { app: 0, paper: 0, door: 0 }
  const counts = new Map<string, Record<Way, number[]>>()
  for (const { id } of subjects.flatMap((one) => one.questions))
    counts.set(id, { app: [0, 0, 0, 0, 0, 0], paper: [0, 0, 0, 0, 0, 0], door: [0, 0, 0, 0, 0, 0] })
  for (const sheet of sheets) {
    answered[sheet.way] += 1
    for (const [question, step] of Object.entries(sheet.answers)) {
      const row = counts.get(question)?.[sheet.way]
      if (row) row[step] = (row[step] ?? 0) + 1
    }
  }
  return { answered, questions: Object.fromEntries(counts) as unknown as Tally['questions'] }
}

export const allAnswered = (answered: Tally['answered']): number => ways.reduce((sum, way) => sum + answered[way], 0)
