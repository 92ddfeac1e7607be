import { readPersons } from '#people'
import { listEntrances, readHomes, type Within } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Audience } from './audience.ts'

/** Whom a worker names: somebody, one home, a part of the neighbourhood, or all of it. */
export type Asked = { person: string } | { home: string } | Within

export const audienceOf = (to: Asked): Audience =>
  'person' in to ? { persons: [to.person] } : 'home' in to ? { homes: [to.home] } : to

/** Refuses `messages.unknown-place` and `messages.unknown-person` for what is not of this neighbourhood. */
export async function expectPlace(unit: Unit, to: Asked): Promise<void> {
  if ('everybody' in to) return
  if ('person' in to) {
    const [person] = await readPersons(unit, [to.person])
    if (person?.here !== true) refuse('messages.unknown-person', {}, 'to')
    return
  }
  if ('home' in to) {
    if ((await readHomes(unit, [to.home])).length === 0) refuse('messages.unknown-place', {}, 'to')
    return
  }
  const found = (await listEntrances(unit)).some((one) =>
    'entrance' in to
      ? one.id === to.entrance
      : 'building' in to
        ? one.buildingId === to.building
        : one.compoundId === to.compound,
  )
  if (!found) refuse('messages.unknown-place', {}, 'to')
}
