import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { forgetOldAttempts, forgetUsedCodes } from '../store/attempt.ts'
import { forgetOldSessions, forgetOldVerifications } from '../store/session.ts'

const hour = 3_600_000

/** Every night: throws away what no longer opens anything. */
export async function tidy(parts: Parts): Promise<void> {
  await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    const before = (age: number) => new Date(unit.now.getTime() - age)
    unit.write(forgetOldAttempts(before(24 * hour)))
    unit.write(forgetUsedCodes(before(hour)))
    unit.write(forgetOldSessions(unit.now))
    unit.write(forgetOldVerifications(unit.now))
  })
}
