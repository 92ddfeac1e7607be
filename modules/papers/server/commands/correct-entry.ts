import { refuse } from '#kit/pure/refusal.ts'
import { sealTo } from '#kit/server/sealed-box.ts'
import type { Unit } from '#kit/server/unit.ts'
import { correctionOf } from '../../domain/correction.ts'
import { isChoice, type Read } from '../../domain/reading.ts'
import { mustShow, paperOf, stackBy } from '../find.ts'
import { contexts } from '../seals.ts'
import { step } from '../steps.ts'
import {
  forgetLooks,
  holdRecount,
  holdStack,
  insertLook,
  lookersAt,
  looksOf,
  markSettled,
  type PaperRow,
  readingsOf,
  recountPapers,
  type StackRow,
} from '../store.ts'
import { lookRow } from './recount.ts'

/**
 * Another person's look at a paper that the recount found different, after all that were drawn have been seen. Nobody looks who
 * read or looked before, and nobody is shown what the others said. When it is settled for the last of them, what was corrected
 * goes on together, sealed to the vote's key. Refuses `papers.no-recount`, `.not-to-confirm`, `.read-before`, `.swapped`.
 */
export async function confirmLook(
  unit: Unit,
  voteId: string,
  input: { paperId: string; seen: string; read: Read },
): Promise<void> {
  const stack = await stackBy(unit, holdStack(unit, voteId))
  const recount = await unit.readOr(holdRecount(unit, voteId), 'papers.no-recount')
  const rows = await unit.read(recountPapers(unit, recount.id))
  const drawn = rows.find(({ paper_id: id }) => id === input.paperId)
  if (recount.ended_at === null || !drawn?.differs || drawn.settled !== null) refuse('papers.not-to-confirm')
  const paper = await paperOf(unit, voteId, input.paperId)
  const [readings, looks] = [
    await unit.read(readingsOf(unit, paper.id)),
    await unit.read(looksOf(unit, recount.id, paper.id)),
  ]
  const before = await unit.read(lookersAt(unit, paper.id))
  if ([...readings, ...looks, ...before].some(({ by_id: by }) => by === unit.by.accountId)) refuse('papers.read-before')
  if (isChoice(input.read) && !stack.choices.includes(input.read)) refuse('common.bad-input', {}, 'read')
  await mustShow(unit, stack, paper, input.seen)
  const { cipher } = unit.parts
  const said = looks.map((one) => cipher.open(one.read_sealed ?? '', contexts.looked(paper.id, one.by_id)) as Read)
  const entered = cipher.open(drawn.entered_sealed, contexts.entered(paper.id)) as Read
  unit.write(insertLook(lookRow(unit, recount.id, paper.id, input.read)))
  const now = correctionOf(entered, [...said, input.read])
  if (now.is === 'open') return
  unit.writeOne(markSettled(unit, recount.id, paper.id, now.is))
  step(unit, voteId, now.is === 'stands' ? 'entry-stands' : 'entry-corrected', { paperId: paper.id })
  // What others have seen is needed once more: until all are settled, nothing goes on.
  const waiting = rows.filter((row) => row.differs && row.settled === null && row !== drawn)
  if (waiting.length === 0)
    await tellCorrected(unit, stack, recount.id, now.is === 'corrected' ? paper.id : null, input.read)
}

/** What two agreed on, of every paper whose entry was wrong; `last` was settled just now, by this reading. */
async function tellCorrected(
  unit: Unit,
  stack: StackRow,
  recountId: string,
  last: string | null,
  read: Read,
): Promise<void> {
  const rows = await unit.read(recountPapers(unit, recountId))
  const entries: object[] = []
  for (const row of rows.filter(({ paper_id: id, settled }) => settled === 'corrected' || id === last)) {
    const paper = await paperOf(unit, stack.id, row.paper_id)
    const looks = await unit.read(looksOf(unit, recountId, row.paper_id))
    const said = looks.map(
      (one) => unit.parts.cipher.open(one.read_sealed ?? '', contexts.looked(one.paper_id, one.by_id)) as Read,
    )
    const entered = unit.parts.cipher.open(row.entered_sealed, contexts.entered(row.paper_id)) as Read
    const found = correctionOf(entered, row.paper_id === last ? [...said, read] : said)
    if (found.is === 'corrected') entries.push(correctedEntry(stack, paper, found.read))
  }
  for (const { paper_id: id, differs } of rows) if (differs) unit.write(forgetLooks(unit, recountId, id))
  if (entries.length > 0)
    unit.emit({ type: 'papers.entries-corrected', subjectId: stack.id, data: { voteId: stack.id, entries } })
}

const correctedEntry = (stack: StackRow, paper: PaperRow, read: Read) => ({
  paperId: paper.id,
  serial: paper.serial,
  rightId: paper.right_id,
  sealed: isChoice(read) ? sealTo(stack.public_key, read, `ballots:${stack.id}:${paper.right_id}`) : null,
  void: isChoice(read) ? null : read,
  givenAt: paper.given_at?.toISOString() ?? null,
})
