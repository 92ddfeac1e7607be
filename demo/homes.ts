import type { DemoNeighbourhood } from './district.ts'
import type { Random } from './random.ts'

export interface DemoCompound {
  name: string
  address: string
  kind: 'commodity' | 'old-public' | 'mixed'
  builtYear: number
}

/** One home as it is built; who lives there comes later. Areas in 0.01 m². */
export interface DemoHome {
  compound: DemoCompound
  building: string
  entrance: string
  lifts: number
  room: string
  floor: number
  buildingArea: number
  exclusiveArea: number
}

interface Doors {
  from: number
  to: number
  floors: number
  perFloor: number
  lifts?: number
  /** How many doors one building has. */
  doors?: number
  /** Smallest and largest building area of a home, in whole m². */
  size: readonly [number, number]
}

interface Plan {
  compound: DemoCompound
  /** Exclusive area out of building area, in percent: towers share lifts and lobbies. */
  exclusive: number
  doors: readonly Doors[]
}

const plans: Partial<Record<DemoNeighbourhood['key'], readonly Plan[]>> = {
  jiangwan: [
    {
      compound: { name: '江湾国际公寓', address: '江湾国际公寓', kind: 'commodity', builtYear: 2006 },
      exclusive: 78,
      doors: [
        { from: 1, to: 8, floors: 18, perFloor: 6, lifts: 2, size: [76, 142] },
        { from: 9, to: 12, floors: 14, perFloor: 6, lifts: 2, size: [88, 168] },
      ],
    },
  ],
  xingfucun: [
    {
      compound: { name: '幸福村', address: '幸福村', kind: 'old-public', builtYear: 1983 },
      exclusive: 88,
      doors: [{ from: 1, to: 24, floors: 5, perFloor: 3, doors: 4, size: [34, 58] }],
    },
    {
      compound: { name: '幸福新里', address: '幸福新里', kind: 'mixed', builtYear: 1992 },
      exclusive: 86,
      doors: [{ from: 1, to: 18, floors: 6, perFloor: 3, doors: 3, size: [44, 74] }],
    },
    {
      compound: { name: '幸福坊', address: '幸福坊', kind: 'old-public', builtYear: 1958 },
      exclusive: 90,
      doors: [{ from: 1, to: 27, floors: 2, perFloor: 4, doors: 3, size: [22, 40] }],
    },
  ],
  yandong: [
    {
      compound: { name: '延东新村', address: '延东新村', kind: 'old-public', builtYear: 1985 },
      exclusive: 87,
      doors: [
        { from: 1, to: 48, floors: 6, perFloor: 3, doors: 4, size: [38, 66] },
        { from: 49, to: 96, floors: 6, perFloor: 2, doors: 4, size: [52, 78] },
        { from: 97, to: 100, floors: 5, perFloor: 3, doors: 4, size: [40, 60] },
      ],
    },
  ],
  zhongyuan99: [
    {
      compound: { name: '中原路99弄', address: '中原路99弄', kind: 'old-public', builtYear: 1988 },
      exclusive: 87,
      doors: [
        { from: 1, to: 36, floors: 6, perFloor: 3, doors: 4, size: [38, 64] },
        { from: 37, to: 40, floors: 6, perFloor: 2, doors: 2, size: [56, 76] },
      ],
    },
  ],
}

/** All homes of a planned neighbourhood, door by door from the ground floor up. */
export function plannedHomes(key: string, random: Random): DemoHome[] {
  return (plans[key] ?? []).flatMap(({ compound, exclusive, doors }) =>
    doors.flatMap((part) => {
      // Flats above one another are alike: one size for each place on the floor.
      const sizes = Array.from({ length: part.perFloor }, () => random.int(part.size[0] * 100, part.size[1] * 100))
      return behind(part).map(({ door, floor, place }): DemoHome => {
        const buildingArea = sizes[place] ?? 0
        const first = door - ((door - part.from) % (part.doors ?? 1))
        const last = Math.min(part.to, first + (part.doors ?? 1) - 1)
        return {
          compound,
          building: first === last ? `${door}号` : `${first}-${last}号`,
          entrance: `${door}号`,
          lifts: part.lifts ?? 0,
          room: `${floor}${String(place + 1).padStart(2, '0')}`,
          floor,
          buildingArea,
          exclusiveArea: Math.round((buildingArea * exclusive) / 100),
        }
      })
    }),
  )
}

function behind(part: Doors): { door: number; floor: number; place: number }[] {
  const places: { door: number; floor: number; place: number }[] = []
  for (let door = part.from; door <= part.to; door += 1)
    for (let floor = 1; floor <= part.floors; floor += 1)
      for (let place = 0; place < part.perFloor; place += 1) places.push({ door, floor, place })
  return places
}
