import type { Unit } from '#kit/server/unit.ts'
import { destroySheets, insertSheets, roundForChange, sheetsOf } from '../store.ts'

/**
 * Writes the sheets of a round anew, in the order of their ids and in one transaction. As they were written first, each lay
 * beside the mark that its home answered, in the order of answering: whoever administers the database could have read one
 * from the other. Harmless when run twice. Gives how many there are.
 */
export async function mixSheets(unit: Unit, roundId: string): Promise<number> {
  const round = await unit.readOr(roundForChange(unit, roundId), 'appraisals.unknown-round')
  if (round.counted_at !== null) return 0
  const rows = await unit.read(sheetsOf(unit, roundId))
  if (rows.length === 0) return 0
  unit.write(destroySheets(unit, roundId))
  const again = rows.map((row) => ({
    neighbourhood_id: unit.neighbourhoodId,
    round_id: roundId,
    id: row.id,
    way: row.way,
    answers: JSON.stringify(row.answers),
    words: JSON.stringify(row.words),
  }))
  for (let start = 0; start < again.length; start += 500) unit.write(insertSheets(again.slice(start, start + 500)))
  return rows.length
}
