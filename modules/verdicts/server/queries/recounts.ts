import { recountsOf, type RecountTold } from '#papers'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type WaitsFor, waitsFor } from '../../domain/waits-for.ts'
import { pageOfRow } from '../shape.ts'
import type { VerdictRow } from '../store.ts'

/** The recounts of a vote's papers, and what is to be done before its verdict may be announced; null: nothing. */
export async function recountsFor(
  unit: Unit,
  row: Pick<VerdictRow, 'id' | 'page'>,
): Promise<{ recounts: RecountTold[]; waits: WaitsFor | null }> {
  const { rounds, waits } = await recountsOf(unit, row.id)
  return { recounts: rounds, waits: waitsFor(waits, rounds, pageOfRow(row).anew.length) }
}

/**
 * What is announced stays for good, so nothing is announced before the papers were held against what was entered. Refuses
 * `verdicts.recount-not-drawn`, `.recount-not-over`, `.correcting`, `.recount-asked`, `.counting-anew`. Gives the recounts made.
 */
export async function mustBeRecounted(unit: Unit, row: VerdictRow): Promise<RecountTold[]> {
  const { recounts, waits } = await recountsFor(unit, row)
  if (waits === null) return recounts
  const { is, papers } = waits
  if (is === 'draw') refuse('verdicts.recount-not-drawn')
  if (is === 'look') refuse('verdicts.recount-not-over', { papers })
  if (is === 'confirm') refuse('verdicts.correcting')
  if (is === 'answer') refuse('verdicts.recount-asked')
  return refuse('verdicts.counting-anew')
}
