import { refuse } from '#kit/pure/refusal.ts'
import { sealTo } from '#kit/server/sealed-box.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isChoice, mayRead, type Read, type Reading, standingOf } from '../../domain/reading.ts'
import { mustShow, openStackOf, paperOf } from '../find.ts'
import { contexts, openRead } from '../seals.ts'
import { step } from '../steps.ts'
import { changePaper, forgetReads, insertReading, type PaperRow, type ReadingRow, readingsOf } from '../store.ts'
import type { StackRow } from '../store.ts'
import { tellVoid } from './set-aside.ts'

/** What came of an entry: one waits for the other; two agree; or they differ and two others look at it. */
export type Came = 'first' | 'agreed' | 'differing'

/**
 * One person's entry of what a scan says, and which serial stands on it. Entries are kept sealed by the house until two
 * agree, then go; what goes on is sealed to the vote's own key. Refuses `papers.not-to-read`, `.read-before` (nobody reads a
 * paper twice), `.swapped` where the scan is another paper's, `.no-longer-that-scan` where it was replaced meanwhile, `.closed`.
 */
export async function readPaper(
  unit: Unit,
  voteId: string,
  input: { paperId: string; scanId: string; seen: string; read: Read },
): Promise<{ is: Came }> {
  const stack = await openStackOf(unit, voteId)
  const row = await paperOf(unit, voteId, input.paperId)
  const rows = await unit.read(readingsOf(unit, row.id))
  const by = unit.by.accountId
  if (rows.some((one) => one.by_id === by)) refuse('papers.read-before')
  if (row.state !== 'returned' && row.state !== 'differing') refuse('papers.not-to-read')
  if (row.scan_id !== input.scanId) refuse('papers.no-longer-that-scan')
  if (isChoice(input.read) && !stack.choices.includes(input.read)) refuse('common.bad-input', {}, 'read')
  await mustShow(unit, stack, row, input.seen)
  const before = rows.map((one) => readingOf(unit, one))
  const standing = standingOf(before)
  if (standing.is === 'agreed' || !mayRead(before, by)) refuse('papers.read-before')
  unit.write(
    insertReading({
      neighbourhood_id: unit.neighbourhoodId,
      paper_id: row.id,
      by_id: by,
      by_name: unit.by.name,
      look: standing.look,
      read_sealed: unit.parts.cipher.seal(input.read, contexts.reading(row.id, by)),
      at: unit.now,
    }),
  )
  const readings = [...before, { by, look: standing.look, read: input.read }]
  const names = new Map([...rows.map((one) => [one.by_id, one.by_name] as const), [by, unit.by.name]])
  return { is: settle(unit, stack, row, readings, names) }
}

/** What follows from all readings of a paper. */
function settle(
  unit: Unit,
  stack: StackRow,
  row: PaperRow,
  readings: readonly Reading[],
  names: ReadonlyMap<string, string>,
): Came {
  const standing = standingOf(readings)
  if (standing.is === 'open') {
    if (standing.look === 1 || row.state === 'differing') return 'first'
    unit.writeOne(changePaper(unit, row.id, { state: 'differing' }))
    step(unit, stack.id, 'differing', { paperId: row.id })
    return 'differing'
  }
  const readBy = standing.by.map((one) => names.get(one) ?? '')
  unit.write(forgetReads(unit, row.id))
  if (!isChoice(standing.read)) {
    unit.writeOne(changePaper(unit, row.id, { state: 'void', void_reason: standing.read }))
    step(unit, stack.id, 'void', { paperId: row.id, words: standing.read })
    tellVoid(unit, row, standing.read)
    return 'agreed'
  }
  unit.writeOne(changePaper(unit, row.id, { state: 'read' }))
  step(unit, stack.id, 'read', { paperId: row.id, words: readBy.join('、') })
  unit.emit({
    type: 'papers.paper-read',
    subjectId: stack.id,
    data: {
      voteId: stack.id,
      rightId: row.right_id,
      serial: row.serial,
      sealed: sealTo(stack.public_key, standing.read, `ballots:${stack.id}:${row.right_id}`),
      givenAt: row.given_at?.toISOString() ?? null,
      readBy,
      scanId: row.scan_id,
    },
  })
  return 'agreed'
}

const readingOf = (unit: Unit, row: ReadingRow): Reading => ({
  by: row.by_id,
  look: row.look === 2 ? 2 : 1,
  read: openRead(unit.parts.cipher, row),
})
