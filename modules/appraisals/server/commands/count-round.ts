import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { phaseOf } from '../../domain/phase.ts'
import { type Sheet, tally } from '../../domain/tally.ts'
import type { Answers, Way } from '../../domain/words.ts'
import { hiddenId, openSecret } from '../secret.ts'
import { subjectsOf } from '../shape.ts'
import { changeRound, destroySheets, insertRemarks, roundForChange, sheetsOf } from '../store.ts'

/**
 * Counts a round whose days are over. With it the single answers and the secret go, for good; what stays is counts, and
 * words without whose they are. Counted already, it stays as it is. Refuses `appraisals.still-open`.
 */
export async function countRound(unit: Unit, id: string): Promise<void> {
  const round = await unit.readOr(roundForChange(unit, id), 'appraisals.unknown-round')
  const days = { opensOn: round.opens_on, closesOn: round.closes_on, counted: round.counted_at !== null }
  const phase = phaseOf(days, dayOf(unit.now))
  if (phase === 'counted') return
  if (phase !== 'over') refuse('appraisals.still-open', { until: round.closes_on })
  const subjects = subjectsOf(round)
  const secret = openSecret(unit, round)
  const rows = await unit.read(sheetsOf(unit, id))
  const sheets = rows.map((row): Sheet => ({ way: row.way as Way, answers: row.answers as Answers }))
  const remarks = rows.flatMap((row) =>
    Object.entries(row.words as Record<string, string>).map(([subjectId, words]) => ({
      neighbourhood_id: unit.neighbourhoodId,
      // Of the sheet and the subject by the secret that goes now: words about two subjects do not lead to one another.
      id: hiddenId(secret, 'remark', row.id, subjectId),
      round_id: id,
      subject_id: subjectId,
      words,
      state: 'waiting' as const,
    })),
  )
  remarks.sort((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < remarks.length; start += 500) unit.write(insertRemarks(remarks.slice(start, start + 500)))
  unit.write(destroySheets(unit, id))
  unit.writeOne(
    changeRound(unit, id, {
      result: JSON.stringify(tally(subjects, sheets)),
      counted_at: unit.now,
      secret_sealed: null,
    }),
  )
  unit.emit({ type: 'appraisals.counted', subjectId: id, data: { year: round.year, answered: sheets.length } })
}
