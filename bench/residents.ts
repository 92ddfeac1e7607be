import { blankFacts, type RosterFacts, savePersons } from '#people'
import { personName } from '../demo/people/names.ts'
import { numbersOf } from '../demo/people/numbers.ts'
import { randomFrom } from '../demo/random.ts'
import type { BenchHouse } from './house.ts'

/** Invented residents, some for each home, every one with a birthday, an ID number and a telephone number of their own. */
export function residentsOf(homes: readonly string[], count: number): RosterFacts[] {
  const random = randomFrom('bench')
  const numbers = numbersOf(1)
  return Array.from({ length: count }, (_, at) => {
    const sex = random.chance(0.5) ? ('male' as const) : ('female' as const)
    const born = random.int(1935, 2015)
    const pad = (value: number) => String(value).padStart(2, '0')
    const birthDate = `${born}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`
    return {
      ...blankFacts(personName(random, sex, born)),
      sex,
      birthDate,
      idNumber: numbers.id(birthDate, sex),
      homeId: homes[at % homes.length] ?? null,
      registration: 'registered',
      relation: at < homes.length ? 'head' : 'other-kin',
      ethnicity: '汉族',
      politics: '群众',
      employment: 'employed',
      phones: [{ number: numbers.phone(), kind: 'mobile' }],
    }
  })
}

/** Puts them into the register, some thousands in a transaction. */
export async function keepResidents(house: BenchHouse, residents: readonly RosterFacts[]): Promise<void> {
  for (let start = 0; start < residents.length; start += 5_000) {
    await house.inUnit(async (unit) => {
      const part = residents.slice(start, start + 5_000)
      await savePersons(
        unit,
        part.map((facts) => ({ id: unit.id(), version: null, facts })),
        '基准',
      )
    })
  }
  await house.parts.database.owner.query('analyze')
}
