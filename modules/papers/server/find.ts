import { mayRun, rollsToRun } from '#rolls'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { parseCode, parseSerial, serialOf } from '../domain/serial.ts'
import type { Unfit } from '../domain/paper.ts'
import { isOurs } from './seals.ts'
import { holdNumber, holdPaper, type PaperRow, shareStack, stackById, type StackRow } from './store.ts'

/**
 * A stack that is the asker's to handle, found by `one`. Of another compound's votes an owners' committee learns nothing:
 * refuses `papers.unknown-stack`, as for one that is not there.
 */
export async function stackBy(unit: Unit, one: ReturnType<typeof stackById>): Promise<StackRow> {
  const stack = await unit.readOr(one, 'papers.unknown-stack')
  return (await isOwn(unit, stack)) ? stack : refuse('papers.unknown-stack')
}

/** Whether the asker's committee is the one that carries this vote through. */
export async function isOwn(unit: Unit, { roll_id: rollId }: Pick<StackRow, 'roll_id'>): Promise<boolean> {
  return rollId === null ? (await rollsToRun(unit)) === null : mayRun(unit, rollId)
}

/** A stack on which something can still happen. Refuses `papers.unknown-stack`, `papers.closed`. */
export async function openStackOf(unit: Unit, stackId: string): Promise<StackRow> {
  const stack = await stackBy(unit, shareStack(unit, stackId))
  return stack.closed_at === null ? stack : refuse('papers.closed')
}

export const paperOf = (unit: Unit, stackId: string, id: string): Promise<PaperRow> =>
  unit.readOr(holdPaper(unit, stackId, id), 'papers.unknown-paper')

/**
 * The paper that a printed code, or the digits somebody typed from it, stand for. Refuses `papers.bad-serial` where the
 * check digit does not fit, `papers.other-vote`, `papers.forged` where the code is none of ours, `papers.unknown-paper`.
 */
export async function paperSeen(unit: Unit, stack: StackRow, seen: string): Promise<PaperRow> {
  const code = parseCode(seen)
  const serial = parseSerial(code?.serial ?? seen) ?? refuse('papers.bad-serial', {}, 'seen')
  if (serial.stack !== stack.number) refuse('papers.other-vote', {}, 'seen')
  if (code !== null && !isOurs(unit.parts.cipher, stack.id, serialOf(serial), code.token))
    refuse('papers.forged', {}, 'seen')
  return unit.readOr(holdNumber(unit, stack.id, serial.number), 'papers.unknown-paper')
}

/** Refuses `papers.swapped` where the scan shows another paper than the one meant. */
export async function mustShow(unit: Unit, stack: StackRow, paper: PaperRow, seen: string): Promise<void> {
  const shown = await paperSeen(unit, stack, seen)
  if (shown.id !== paper.id) refuse('papers.swapped', { seen: shown.serial, serial: paper.serial }, 'seen')
}

/** Refuses with the reason why an act is not possible now. */
export function fit(why: Unfit | null): void {
  if (why !== null) refuse(`papers.${why}`)
}
