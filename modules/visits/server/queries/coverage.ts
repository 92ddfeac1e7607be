import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { countsShape } from '../../contract/shapes.ts'
import { countStates } from '../../domain/coverage.ts'
import { byTheWay } from '../../domain/round.ts'
import type { CoverageState } from '../../domain/words.ts'
import { type HomePicture, pictureOf } from '../picture.ts'
import { toDue, toLast } from '../shape.ts'
import { countWaiting } from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type Counts = z.input<typeof countsShape>

/** Somebody should go or ring up now. */
export const isDue = ({ dues, waits }: HomePicture): boolean => dues.length > 0 && !waits

const countsOf = (homes: readonly HomePicture[]): Counts => ({
  ...countStates(homes.map((one) => one.state)),
  due: homes.filter(isDue).length,
})

/** How homes stand, all of them and entrance by entrance along the way. */
export async function readCoverage(unit: Unit): Promise<Output<'readCoverage'>> {
  const { homes, since } = await pictureOf(unit, { all: true })
  const waits = await unit.readOne(countWaiting(unit))
  const byEntrance = Map.groupBy(homes.toSorted(alongTheWay), (one) => one.home.entranceId)
  return {
    since: since.toISOString(),
    all: countsOf(homes),
    entrances: [...byEntrance].map(([id, own]) => ({
      id,
      compound: own[0]?.home.compound ?? '',
      name: own[0]?.home.entrance ?? '',
      counts: countsOf(own),
    })),
    waits: Number(waits?.count ?? 0),
  }
}

const placeOf = ({ home }: HomePicture) => ({ ...home, homeId: home.id, dues: [], propose: null })
const alongTheWay = (a: HomePicture, b: HomePicture) => byTheWay(placeOf(a), placeOf(b))

/** The homes behind one figure. */
export async function listCovered(
  unit: Unit,
  { entrance, state }: { entrance?: string | undefined; state?: CoverageState | 'due' | undefined },
): Promise<Output<'listCovered'>> {
  const { homes } = await pictureOf(unit, entrance === undefined ? { all: true } : { entrance })
  const wanted = homes.filter((one) => state === undefined || (state === 'due' ? isDue(one) : one.state === state))
  return {
    homes: wanted.toSorted(alongTheWay).map((one) => ({
      homeId: one.home.id,
      address: one.home.address,
      state: one.state,
      last: toLast(one.contacts),
      tries: one.contacts.tries.length,
      propose: one.propose,
      why: isDue(one) ? one.dues.map((due) => toDue(unit, due, one, false)) : [],
    })),
  }
}

/** For the building's picture: which homes are due. */
export async function readHomeStates(unit: Unit, entrance: string): Promise<Output<'readHomeStates'>> {
  const { homes } = await pictureOf(unit, { entrance })
  return {
    homes: homes.map((one) => ({
      homeId: one.home.id,
      state: one.state,
      last: toLast(one.contacts),
      why: isDue(one) ? one.dues.map((due) => toDue(unit, due, one, false)) : [],
    })),
  }
}
