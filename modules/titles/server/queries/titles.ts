import type { Unit } from '#kit/server/unit.ts'
import { toTitle, type Title } from '../shape.ts'
import { titlesOfHomes } from '../store.ts'

/** Every title a home ever had, those that hold first, newest first. */
export async function titlesOfHome(unit: Unit, homeId: string): Promise<Title[]> {
  const titles = (await unit.read(titlesOfHomes(unit, [homeId]))).map(toTitle)
  return [...titles.filter((title) => title.ended === null), ...titles.filter((title) => title.ended !== null)]
}

/** The titles that hold, for many homes at once. */
export async function ownersOf(unit: Unit, homeIds: readonly string[]): Promise<Map<string, Title[]>> {
  if (homeIds.length === 0) return new Map()
  const titles = (await unit.read(titlesOfHomes(unit, homeIds))).map(toTitle)
  return Map.groupBy(
    titles.filter((title) => title.ended === null),
    (title) => title.homeId,
  )
}
