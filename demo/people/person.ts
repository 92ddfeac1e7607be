import type { Day } from '#kit/pure/shanghai-time.ts'
import { addDays, yearOf } from '#kit/pure/shanghai-time.ts'
import type { Random } from '../random.ts'
import type { Sex } from './names.ts'
import { familyName, personName } from './names.ts'
import type { numbersOf } from './numbers.ts'

export type DemoRelation =
  | 'head'
  | 'spouse'
  | 'son'
  | 'daughter'
  | 'daughter-in-law'
  | 'son-in-law'
  | 'parent'
  | 'grandchild'
  | 'tenant'
  | 'co-tenant'
  | 'helper'
export type DemoCare =
  | 'living-alone'
  | 'without-kin'
  | 'elders-only'
  | 'minimum-allowance'
  | 'low-income'
  | 'disability'
  | 'jobless'

/** One invented person. `home` is the place of their home in the list of homes. */
export interface DemoPerson {
  home: number
  name: string
  sex: Sex
  birthday: Day
  idNumber: string
  ethnicity: string
  politics: string
  relation: DemoRelation
  registration: 'registered' | 'separated' | 'incoming'
  registeredAddress: string | null
  phone: string | null
  employment: 'employed' | 'retired' | 'student' | 'jobless' | 'never-employed' | 'graduate-jobless' | null
  disability: { kind: string; grade: number } | null
  care: DemoCare[]
}

export interface PersonMaker {
  random: Random
  today: Day
  numbers: ReturnType<typeof numbersOf>
}

export interface PersonWish {
  home: number
  sex: Sex
  /** Full years today. */
  age: number
  relation: DemoRelation
  family?: string
  registration?: DemoPerson['registration']
}

/** Somebody of that age and sex; what is not wished follows from age and chance. */
export function makePerson({ random, today, numbers }: PersonMaker, wish: PersonWish): DemoPerson {
  const birthday = addDays(today, -Math.round(wish.age * 365.25) - random.int(1, 364))
  const family = wish.family ?? familyName(random)
  const registration = wish.registration ?? 'registered'
  const employment = workOf(random, wish)
  const disability = random.chance(wish.age > 55 ? 0.045 : 0.012)
    ? { kind: random.pick(['sight', 'hearing', 'body', 'body', 'mental', 'mind']), grade: random.int(1, 4) }
    : null
  return {
    home: wish.home,
    name: personName(random, wish.sex, yearOf(birthday), family),
    sex: wish.sex,
    birthday,
    idNumber: numbers.id(birthday, wish.sex),
    ethnicity: random.weighted([
      ['汉族', 970],
      ['回族', 12],
      ['满族', 8],
      ['土家族', 5],
      ['壮族', 5],
    ]),
    politics: wish.age >= 24 && random.chance(wish.age >= 60 ? 0.2 : 0.11) ? '中共党员' : '群众',
    relation: wish.relation,
    registration,
    registeredAddress: registration === 'incoming' ? random.pick(provinces) : null,
    phone: phoneOf(random, numbers, wish.age),
    employment,
    disability,
    care: [
      ...(disability ? (['disability'] as const) : []),
      ...(isOutOfWork(employment) ? (['jobless'] as const) : []),
    ],
  }
}

const provinces = ['安徽省', '江苏省', '江西省', '河南省', '浙江省', '四川省', '湖北省', '山东省', '福建省', '甘肃省']

const isOutOfWork = (employment: DemoPerson['employment']) =>
  employment === 'jobless' || employment === 'never-employed' || employment === 'graduate-jobless'

function phoneOf(random: Random, numbers: PersonMaker['numbers'], age: number): string | null {
  const has = age < 12 ? 0 : age < 18 ? 0.6 : age > 84 ? 0.75 : 0.96
  return random.chance(has) ? numbers.phone() : null
}

function workOf(random: Random, { age, sex, registration }: PersonWish): DemoPerson['employment'] {
  if (age < 3) return null
  if (age < 19) return 'student'
  if (age >= (sex === 'female' ? 55 : 60)) return 'retired'
  if (age < 23) return registration === 'incoming' ? 'employed' : 'student'
  if (age < 26 && random.chance(0.06)) return 'graduate-jobless'
  if (registration === 'incoming') return 'employed'
  return random.weighted([
    ['employed', 940],
    ['jobless', 40],
    ['never-employed', 20],
  ])
}
