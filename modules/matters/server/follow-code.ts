import type { Unit } from '#kit/server/unit.ts'

/** Whether this is the receipt code of a report; one that was printed before the master key changed is known as well. */
export function isFollowCode(unit: Unit, row: { follow_code: string | null }, code: string): boolean {
  return row.follow_code !== null && unit.parts.cipher.blinds(code, 'matters.follow').includes(row.follow_code)
}
