import type { Day } from '#kit/pure/shanghai-time.ts'
import type { DemoNeighbourhood } from '../district.ts'
import type { DemoHome } from '../homes.ts'
import { plannedHomes } from '../homes.ts'
import type { Random } from '../random.ts'
import type { Household } from './households.ts'
import { makeHousehold } from './households.ts'
import { numbersOf } from './numbers.ts'
import type { DemoTitle } from './titles.ts'
import { makeTitles } from './titles.ts'

export interface Settlement {
  homes: (DemoHome & { use: Household['use'] })[]
  households: Household[]
  titles: DemoTitle[]
}

const blocks: Record<string, number> = { jiangwan: 1, xingfucun: 2, yandong: 3, zhongyuan99: 0 }

// The developer still holds the top floor of its last tower.
const isUnsold = (home: DemoHome) => home.compound.kind === 'commodity' && home.entrance === '12号' && home.floor === 14

/** Homes, people and titles of a planned neighbourhood, as they stand on `today`. `share` (0 to 1) makes fewer doors. */
export function settle(neighbourhood: DemoNeighbourhood, today: Day, random: Random, share = 1): Settlement {
  const { fill } = neighbourhood
  if (fill === 'named' || fill === 'workbook') return { homes: [], households: [], titles: [] }
  const all = plannedHomes(neighbourhood.key, random.branch('homes'))
  const entrances = [...new Set(all.map((home) => home.compound.address + home.entrance))]
  const kept = new Set(entrances.slice(0, Math.max(1, Math.round(entrances.length * share))))
  const homes = all.filter((home) => kept.has(home.compound.address + home.entrance))
  const numbers = numbersOf(blocks[neighbourhood.key] ?? 9)
  const who = random.branch('people')
  const maker = { random: who, today, numbers }
  const households = homes.map((home, at) => makeHousehold(maker, fill, at, isUnsold(home)))
  const owners = random.branch('titles')
  const titles = homes.flatMap((home, at) => {
    const household = households[at]
    return household ? makeTitles(owners, fill, home, at, household) : []
  })
  return { homes: homes.map((home, at) => ({ ...home, use: households[at]?.use ?? 'vacant' })), households, titles }
}
