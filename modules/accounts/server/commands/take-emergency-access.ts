import { refuse } from '#kit/pure/refusal.ts'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { announce } from '../announce.ts'
import { insertStandings } from '../store/standing.ts'
import { standingRow } from './settle-accounts.ts'

/** How long emergency access lasts, in hours. */
export const emergencyHours = 4

/** An operator everywhere; a chair in the neighbourhoods of the own subdistrict (first nine digits of the code). */
function reaches(actor: Actor, target: Ground, grounds: readonly Ground[]): boolean {
  return actor.standings.some(
    (standing) =>
      standing.role === 'operator' ||
      (standing.role === 'chair' &&
        grounds.some((one) => one.id === standing.neighbourhoodId && one.code.slice(0, 9) === target.code.slice(0, 9))),
  )
}

/** Breaks the glass: a chair's standing for four hours, for a reason that everybody who works there reads at once. */
export async function takeEmergencyAccess(
  parts: Parts,
  actor: Actor,
  input: { neighbourhoodId: string; reason: string },
): Promise<{ until: Date }> {
  const ground = (await parts.ground(input.neighbourhoodId)) ?? refuse('common.not-found')
  if (!reaches(actor, ground, await parts.grounds())) refuse('accounts.not-in-reach')
  return inUnit(parts, { actor, now: parts.clock(), ground }, async (unit) => {
    const until = new Date(unit.now.getTime() + emergencyHours * 3_600_000)
    unit.write(insertStandings([standingRow(unit, actor.accountId, { role: 'chair', until }, input.reason)]))
    announce(unit, 'emergency', { accountId: actor.accountId, about: actor.name, reason: input.reason, until })
    return { until }
  })
}
