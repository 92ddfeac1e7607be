import type { Unit } from '#kit/server/unit.ts'
import { isFollowCode } from './follow-code.ts'
import { matterById } from './store.ts'
import { seenBy } from './take-step.ts'

/** Photos and recordings are seen by whoever sees the matter, and with the receipt code of a report made without an account. */
export async function fileAccess(unit: Unit, recordId: string, pass: string | null): Promise<boolean> {
  const row = await unit.readOne(matterById(unit, recordId))
  if (row === undefined) return false
  if (await seenBy(unit, row)) return true
  return pass !== null && isFollowCode(unit, row, pass)
}
