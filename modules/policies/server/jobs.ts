import { livingIn, livingWith } from '#people'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Heard, Job } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { assess } from './commands/assess.ts'
import { versionsOf } from './versions.ts'

/** Each morning, one neighbourhood after another: birthdays, answers that have grown old, versions that begin today. */
export async function assessDay(parts: Parts): Promise<number> {
  let found = 0
  for (const ground of await parts.grounds()) {
    found += await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
      const today = dayOf(unit.now)
      const begins = (await versionsOf(unit)).some((version) => version.from === today)
      return (await assess(unit, undefined, begins ? 'version' : 'birthday')).found
    })
  }
  return found
}

/** Something changed about one person: they and whoever lives with them are gone through. */
async function assessPerson(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground === null) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
    // Whoever moved out or died leaves a household with fewer heads.
    const { homeId, from } = event.data as { homeId?: string | null; from?: string | null }
    const left: string[] = []
    for (const home of [homeId, from]) if (home) left.push(...(await livingIn(unit, home)))
    const ids = new Set([...left, ...(await livingWith(unit, [event.subjectId]))])
    await assess(unit, [...ids], 'register')
  })
}

/** A roster came in, or went again. */
async function assessEverybody(parts: Parts, event: Heard): Promise<void> {
  const ground = await parts.ground(event.neighbourhoodId)
  if (ground === null) return
  await inUnit(parts, { actor: null, now: parts.clock(), ground }, (unit) =>
    assess(unit, undefined, 'register', { roster: true }),
  )
}

export const listeners = {
  'people.person-corrected': assessPerson,
  'people.care-changed': assessPerson,
  'people.moved-in': assessPerson,
  'people.moved-out': assessPerson,
  'people.died': assessPerson,
  'people.persons-saved': assessEverybody,
}

export const jobs: Record<string, Job> = {
  'policies.assess': { cron: '5 5 * * *', run: async (parts) => void (await assessDay(parts)), makeUpHours: 18 },
}
