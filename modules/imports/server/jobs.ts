import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Room } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { continueImport } from './commands/continue-import.ts'
import { stalledRuns } from './store.ts'

const minute = 60_000

const everywhere = async <T>(parts: Parts, work: (unit: Unit) => Promise<T>): Promise<[Ground, T][]> => {
  const found: [Ground, T][] = []
  for (const ground of await parts.grounds()) {
    found.push([ground, await inUnit(parts, { actor: null, now: parts.clock(), ground }, work)])
  }
  return found
}

export const listeners: NonNullable<Room['listeners']> = {
  'imports.begun': async (parts, event) => {
    const ground = await parts.ground(event.neighbourhoodId)
    if (ground !== null) await continueImport(parts, ground, event.subjectId)
  },
}

export const jobs: NonNullable<Room['jobs']> = {
  /** A run whose process was killed goes on: the dead process's job would be held for hours. */
  'imports.go-on': {
    cron: '* * * * *',
    async run(parts) {
      const stalled = await everywhere(parts, (unit) =>
        unit.read(stalledRuns(unit, new Date(unit.now.getTime() - minute))),
      )
      for (const [ground, runs] of stalled) for (const run of runs) await continueImport(parts, ground, run.id)
    },
  },
}
