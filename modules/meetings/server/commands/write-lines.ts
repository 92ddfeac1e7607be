import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inPhase } from '../known.ts'
import { seal } from '../sealed.ts'
import { changeMeeting, insertLines, strikeLine as strike } from '../store.ts'

export interface Line {
  id: string
  itemId: string | null
  words: string
  private: boolean
  at: Date
}

/**
 * Lines of the minutes, added and never overwritten: two who write and a telephone that comes back do not meet. A line in
 * the clock's future is dated now. Refuses `meetings.not-now` once the minutes are confirmed.
 */
export async function writeLines(unit: Unit, id: string, lines: readonly Line[]): Promise<void> {
  await inPhase(unit, id, ['running', 'closed'])
  const rows = lines.map((line) => ({
    neighbourhood_id: unit.neighbourhoodId,
    id: line.id,
    meeting_id: id,
    item_id: line.itemId,
    words_sealed: seal(unit, 'line', line.id, line.words),
    private: line.private,
    at: line.at > unit.now ? unit.now : line.at,
    by_name: unit.actor?.name ?? null,
  }))
  unit.write(insertLines(rows))
  unit.write(changeMeeting(unit, id, {}))
  unit.emit({ type: 'meetings.written', subjectId: id, data: { lines: lines.length } })
}

/** Crosses a line out. Again changes nothing. Refuses `meetings.not-now` once the minutes are confirmed. */
export async function strikeLine(unit: Unit, id: string, lineId: string): Promise<void> {
  const row = await inPhase(unit, id, ['running', 'closed'])
  if (row.confirmed_at !== null) refuse('meetings.not-now')
  unit.write(strike(unit, id, lineId))
  unit.write(changeMeeting(unit, id, {}))
  unit.emit({ type: 'meetings.struck', subjectId: id, data: { lineId } })
}
