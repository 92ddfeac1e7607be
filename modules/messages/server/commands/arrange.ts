import type { Unit } from '#kit/server/unit.ts'
import { forgetHowTold } from '../settings.ts'
import { putSetting } from '../store.ts'

/** Quiet hours, and in whose name short messages go out. */
export function putMessageSettings(
  unit: Unit,
  { quietFrom, quietTo, signed }: { quietFrom: number; quietTo: number; signed: string | null },
): void {
  unit.write(putSetting(unit, { quiet_from: quietFrom, quiet_to: quietTo, signed: signed === '' ? null : signed }))
  unit.afterCommit(() => forgetHowTold(unit))
}
