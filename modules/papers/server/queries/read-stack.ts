import type { z } from 'zod'
import { rollsToRun } from '#rolls'
import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { stackHead, stackShape } from '../../contract/shapes.ts'
import type { State } from '../../domain/paper.ts'
import type { Choice } from '../../domain/reading.ts'
import { openCorrections } from '../../domain/recount.ts'
import { isNeeded } from '../../domain/recount-course.ts'
import { codeOf } from '../../domain/serial.ts'
import { entranceOf } from '../../domain/entrance.ts'
import { rights } from '../../rights.ts'
import { paperSeen, stackBy } from '../find.ts'
import { tokenOf } from '../seals.ts'
import { type ShownPaper, toPaper } from '../shape.ts'
import {
  allOf,
  allStacks,
  countWaiting,
  livingOf,
  pageOf,
  paperById,
  lastRecount,
  recountPapers,
  type RecountRow,
  shareStack,
  stackById,
  type StackRow,
  stepsOf,
} from '../store.ts'
import { sumsFrom } from './reconcile.ts'

type Stack = z.input<typeof stackShape>
type State4 = NonNullable<Stack['recount']>

/** Those of the asker's own votes. */
export async function listStacks(unit: Unit): Promise<z.input<typeof stackHead>[]> {
  return (await unit.read(allStacks(unit, await rollsToRun(unit)))).map((row) => ({
    id: row.id,
    title: row.title,
    closesAt: row.closes_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    printed: Number(row.printed),
    issued: Number(row.issued),
    back: Number(row.back),
  }))
}

export const stackOf = (unit: Unit, id: string): Promise<StackRow> => stackBy(unit, stackById(unit, id))

/** The papers of one vote as they add up. Refuses `papers.unknown-stack`. */
export async function readStack(unit: Unit, id: string): Promise<Stack> {
  const stack = await stackOf(unit, id)
  const by = unit.by.accountId
  const [rows, first, third, recount, steps] = await Promise.all([
    unit.read(allOf(unit, id)),
    unit.readOne(countWaiting(unit, id, 'returned', by)),
    unit.readOne(countWaiting(unit, id, 'differing', by)),
    unit.readOne(lastRecount(unit, id)),
    unit.read(stepsOf(unit, id, 20)),
  ])
  const here = (right: keyof typeof rights) => may(rights[right], unit.actor, unit.ground, undefined as never)
  const open = stack.closed_at === null
  return {
    id,
    title: stack.title,
    question: stack.question,
    choices: stack.choices as Choice[],
    warning: stack.warning,
    closesAt: stack.closes_at.toISOString(),
    closedAt: stack.closed_at?.toISOString() ?? null,
    closedBy: stack.closed_by_name,
    sums: sumsFrom(stack, rows),
    entrances: entrancesOf(rows),
    mine: { read: open ? Number(first?.count ?? 0) : 0, differing: open ? Number(third?.count ?? 0) : 0 },
    pile:
      stack.pile_returned === null || stack.pile_void === null
        ? null
        : { returned: stack.pile_returned, void: stack.pile_void },
    recount: recount === undefined ? null : await stateOfRecount(unit, recount),
    steps: steps.map((row) => ({
      id: row.id,
      kind: row.kind,
      serial: row.serial,
      words: row.words,
      by: row.by_name,
      at: row.at.toISOString(),
    })),
    may: { handle: open && here('papers.handle'), close: open && here('papers.close') },
  }
}

/** `stands` when nothing it found waits for another look, whatever it found; also where nothing on paper could turn the outcome. */
async function stateOfRecount(unit: Unit, recount: RecountRow): Promise<State4> {
  const rows = await unit.read(recountPapers(unit, recount.id))
  if (recount.state === 'waiting') return isNeeded({ least: recount.least, papers: rows.length }) ? 'waiting' : 'stands'
  if (recount.ended_at === null) return recount.state as State4
  return openCorrections(rows) > 0 ? 'looking' : 'stands'
}

function entrancesOf(rows: readonly { label: string; state: string }[]): Stack['entrances'] {
  const found = new Map<string, Stack['entrances'][number]>()
  for (const { label, state } of rows) {
    const name = entranceOf(label)
    const sums = found.get(name) ?? { name, printed: 0, issued: 0, back: 0, outstanding: 0 }
    sums.printed += 1
    sums.issued += Number(state !== 'printed')
    sums.back += Number(['returned', 'differing', 'read', 'void'].includes(state))
    sums.outstanding += Number(state === 'issued')
    found.set(name, sums)
  }
  return [...found.values()]
}

/** Papers in the order of the roll, a page of 100; those of one entrance all at once. */
export async function listPapers(
  unit: Unit,
  id: string,
  { state, entrance, after }: { state?: State | undefined; entrance?: string | undefined; after: number },
): Promise<{ papers: ShownPaper[]; next: number | null }> {
  await stackOf(unit, id)
  const limit = entrance === undefined ? 100 : 5_000
  const rows = await unit.read(pageOf(unit, id, { state: state ?? null, after, limit }))
  const last = rows.length === limit ? rows.at(-1) : undefined
  const shown = entrance === undefined ? rows : rows.filter(({ label }) => entranceOf(label) === entrance)
  return { papers: shown.map(toPaper), next: last ? last.position * 100_000 + last.number : null }
}

/** What is printed, with the codes that only this house can make. */
export async function readSheets(
  unit: Unit,
  id: string,
  { entrance, paper }: { entrance?: string | undefined; paper?: string | undefined },
) {
  const stack = await stackOf(unit, id)
  const rows = (await unit.read(livingOf(unit, id))).filter((row) =>
    paper === undefined ? entrance === undefined || entranceOf(row.label) === entrance : row.id === paper,
  )
  return {
    title: stack.title,
    question: stack.question,
    choices: stack.choices as Choice[],
    warning: stack.warning,
    closesAt: stack.closes_at.toISOString(),
    sheets: rows.map(({ id: paperId, serial, label }) => ({
      id: paperId,
      serial,
      label,
      code: codeOf(serial, tokenOf(unit.parts.cipher, id, serial)),
    })),
  }
}

/** The paper of a code or a typed serial; refuses as {@link paperSeen}. */
export async function findPaper(unit: Unit, id: string, seen: string): Promise<ShownPaper> {
  const stack = await stackBy(unit, shareStack(unit, id))
  return toPaper(await paperSeen(unit, stack, seen))
}

export const readPaperById = async (unit: Unit, id: string): Promise<ShownPaper> =>
  toPaper(await unit.readOr(paperById(unit, id), 'papers.unknown-paper'))
