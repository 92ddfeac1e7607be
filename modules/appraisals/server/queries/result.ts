import type { z } from 'zod'
import type { resultShape } from '../../contract/shapes.ts'
import { type Definition, definitionOf } from '../../domain/definition.ts'
import { added, figureOf, figuresByWay } from '../../domain/figures.ts'
import type { Counted, Tally } from '../../domain/tally.ts'
import { type Breach, breaches, type Measure, measures, type Subject, ways } from '../../domain/words.ts'
import { type AskedCount, subjectsOf } from '../shape.ts'
import type { RemarkRow, RoundRow } from '../store.ts'

type Result = z.input<typeof resultShape>

/** What a counted round says, with the round before beside it. */
export function toResult(
  round: RoundRow,
  earlier: readonly RoundRow[],
  counts: readonly AskedCount[],
  remarks: readonly RemarkRow[],
): Result | null {
  if (round.result === null || round.counted_at === null) return null
  const definition = definitionOf(round.definition)
  const tally = round.result as unknown as Tally
  return {
    countedAt: round.counted_at.toISOString(),
    subjects: subjectsOf(round).map((subject) => ({
      subjectId: subject.id,
      asked: askedAbout(subject, round, counts),
      measures: measures
        .filter((measure) => subject.questions.some((one) => one.measure === measure))
        .map((measure) => {
          const counted = countedOf(tally, subject, measure)
          const rule = definition.measures[measure]
          const whole = counted.map(allWays)
          const figure = figureOf(whole, rule, definition)
          return {
            measure,
            figure,
            steps: figure === null ? null : [...added(whole)],
            byWay: figure === null ? [] : figuresByWay(counted, rule, definition),
            before: beforeOf(subject, measure, earlier, definition),
          }
        }),
      ...wordsAbout(subject.id, remarks),
    })),
  }
}

const countedOf = (tally: Tally, subject: Subject, measure: Measure): Counted[] =>
  subject.questions.filter((one) => one.measure === measure).flatMap((one) => tally.questions[one.id] ?? [])

const allWays = (counted: Counted) => added(ways.map((way) => counted[way]))

/** Of one compound's subject, the homes of that compound; the list of homes is kept for some years only. */
function askedAbout(subject: Subject, round: RoundRow, counts: readonly AskedCount[]): number {
  if (subject.compoundId === null) return round.asked
  return counts.filter((one) => one.compound_id === subject.compoundId).reduce((sum, one) => sum + Number(one.count), 0)
}

/** The same measure of the same subject in the newest earlier round, where it was worked out the same way. */
function beforeOf(subject: Subject, measure: Measure, earlier: readonly RoundRow[], definition: Definition) {
  for (const round of earlier) {
    const same = subjectsOf(round).find(
      (one) => one.kind === subject.kind && one.name === subject.name && one.compoundId === subject.compoundId,
    )
    if (same === undefined || round.definition !== definition.version) continue
    const whole = countedOf(round.result as unknown as Tally, same, measure).map(allWays)
    const figure = figureOf(whole, definition.measures[measure], definition)
    if (figure !== null) return { year: round.year, permille: figure.permille }
  }
  return null
}

function wordsAbout(subjectId: string, remarks: readonly RemarkRow[]) {
  const about = remarks.filter((one) => one.subject_id === subjectId)
  return {
    remarks: about.filter((one) => one.state === 'shown').map((one) => one.words),
    withheld: breaches
      .map((breach: Breach) => ({ breach, count: about.filter((one) => one.breach === breach).length }))
      .filter((one) => one.count > 0),
  }
}
