import type { DemoNeighbourhood } from '../district.ts'
import type { Random } from '../random.ts'
import { familyName } from './names.ts'
import type { DemoPerson, PersonMaker, PersonWish } from './person.ts'
import { makePerson } from './person.ts'

type Kind =
  | 'elder-alone'
  | 'elder-couple'
  | 'elders-with-child'
  | 'family'
  | 'young-couple'
  | 'three-generations'
  | 'alone'
  | 'tenant-couple'
  | 'shared-flat'
  | 'vacant'
  | 'unsold'

// How a hundred homes are lived in.
const mixes: Record<Exclude<DemoNeighbourhood['fill'], 'workbook' | 'named'>, readonly (readonly [Kind, number])[]> = {
  commodity: [
    ['elder-alone', 4],
    ['elder-couple', 11],
    ['elders-with-child', 5],
    ['family', 34],
    ['young-couple', 12],
    ['three-generations', 12],
    ['alone', 5],
    ['tenant-couple', 8],
    ['shared-flat', 3],
    ['vacant', 6],
  ],
  'old-mixed': [
    ['elder-alone', 15],
    ['elder-couple', 18],
    ['elders-with-child', 10],
    ['family', 12],
    ['young-couple', 5],
    ['three-generations', 5],
    ['alone', 6],
    ['tenant-couple', 13],
    ['shared-flat', 11],
    ['vacant', 5],
  ],
  'old-walk-up': [
    ['elder-alone', 13],
    ['elder-couple', 19],
    ['elders-with-child', 11],
    ['family', 16],
    ['young-couple', 7],
    ['three-generations', 7],
    ['alone', 6],
    ['tenant-couple', 10],
    ['shared-flat', 7],
    ['vacant', 4],
  ],
}

export interface Household {
  kind: Kind
  use: 'lived-in' | 'let' | 'vacant'
  people: DemoPerson[]
}

/** Who lives in one home. Elders living alone or with elders only, relief and tenants are marked as the register marks them. */
export function makeHousehold(
  maker: PersonMaker,
  fill: Exclude<DemoNeighbourhood['fill'], 'workbook' | 'named'>,
  home: number,
  unsold: boolean,
): Household {
  const { random } = maker
  const kind: Kind = unsold ? 'unsold' : random.weighted(mixes[fill])
  const people = wishes(random, kind, home).map((wish) => makePerson(maker, wish))
  const elders = people.filter((person) => person.birthday <= yearsAgo(maker.today, 65))
  if (kind === 'elder-alone') for (const person of people) person.care.push('living-alone')
  else if (people.length > 0 && elders.length === people.length)
    for (const person of people) person.care.push('elders-only')
  if (kind === 'elder-alone' && random.chance(0.12)) for (const person of people) person.care.push('without-kin')
  const poor = people.some((person) => person.care.includes('jobless')) ? 0.14 : 0.008
  if (people[0]?.registration === 'registered' && random.chance(poor)) {
    const relief = random.pick(['minimum-allowance', 'low-income'] as const)
    for (const person of people) person.care.push(relief)
  }
  const use = kind === 'vacant' || kind === 'unsold' ? 'vacant' : isLet(kind) ? 'let' : 'lived-in'
  return { kind, use, people }
}

const isLet = (kind: Kind) => kind === 'tenant-couple' || kind === 'shared-flat'

const yearsAgo = (today: string, years: number) => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`

function wishes(random: Random, kind: Kind, home: number): PersonWish[] {
  // Children bear their father's name.
  const family = familyName(random)
  const man = (age: number, relation: PersonWish['relation']): PersonWish => ({
    home,
    sex: 'male',
    age,
    relation,
    family,
  })
  const woman = (age: number, relation: PersonWish['relation']): PersonWish => ({ home, sex: 'female', age, relation })
  const couple = (age: number): PersonWish[] => {
    const wife = woman(age + random.int(-4, 2), random.chance(0.5) ? 'head' : 'spouse')
    return [wife, man(age, wife.relation === 'head' ? 'spouse' : 'head')].toSorted((a) =>
      a.relation === 'head' ? -1 : 1,
    )
  }
  const child = (age: number, kin: 'child' | 'grandchild' = 'child'): PersonWish => {
    const boy = random.chance(0.51)
    const relation = kin === 'grandchild' ? 'grandchild' : boy ? 'son' : 'daughter'
    return { ...(boy ? man(age, relation) : woman(age, relation)), family }
  }
  const grown = (age: number): PersonWish => {
    const one = child(age)
    // Grown children often kept their registration at their parents' and live elsewhere, or the other way round.
    return random.chance(0.35) ? { ...one, registration: 'separated' } : one
  }
  switch (kind) {
    case 'elder-alone': {
      const age = random.int(70, 94)
      return [random.chance(0.7) ? woman(age, 'head') : man(age, 'head')]
    }
    case 'elder-couple':
      return couple(random.int(67, 88))
    case 'elders-with-child': {
      const age = random.int(66, 86)
      return [...couple(age), grown(age - random.int(25, 31))]
    }
    case 'family': {
      const age = random.int(32, 56)
      return [...couple(age), child(Math.max(1, age - random.int(26, 33)))]
    }
    case 'young-couple': {
      const age = random.int(26, 36)
      return random.chance(0.45) ? [...couple(age), child(random.int(0, 4))] : couple(age)
    }
    case 'three-generations': {
      const age = random.int(62, 76)
      const younger = age - random.int(26, 31)
      const wife = woman(younger - random.int(0, 3), 'daughter-in-law')
      return [...couple(age), man(younger, 'son'), wife, child(Math.max(0, younger - random.int(27, 33)), 'grandchild')]
    }
    case 'alone':
      return [random.chance(0.5) ? woman(random.int(28, 63), 'head') : man(random.int(28, 63), 'head')]
    case 'tenant-couple':
      return couple(random.int(24, 48)).map((wish, at) => incoming(wish, at))
    case 'shared-flat':
      return Array.from({ length: random.int(2, 3) }, (_, at) =>
        incoming(
          { home, sex: random.chance(0.5) ? 'female' : 'male', age: random.int(21, 38), relation: 'tenant' },
          at,
        ),
      )
    case 'vacant':
    case 'unsold':
      return []
  }
}

const incoming = (wish: PersonWish, at: number): PersonWish => ({
  ...wish,
  relation: at === 0 ? 'tenant' : 'co-tenant',
  registration: 'incoming',
})
