import { randomBytes } from 'node:crypto'
import { listEntrances, settleHomes } from '#places'
import { blankFacts, savePersons } from '#people'
import { type NewTitle, saveTitles } from '#titles'
import type { TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import type { Actor, Standing } from '#kit/contract/actor.ts'
import { newPhrase } from '../domain/phrase.ts'

/** Somebody who asks, whatever the clock says: the tests move it by weeks, and sessions end. */
export interface Hand {
  headers: Record<string, string>
  actor: Actor
}
const known = new Map<string, Actor>()

/** For `openTestHouse({ identify })`. */
export const byHand = async (headers: { cookie?: string | undefined }) => known.get(headers.cookie ?? '') ?? null

export function hand(name: string, standing: Standing): Hand {
  const accountId = newId()
  const actor = { accountId, sessionId: newId(), name, strong: true, standings: [standing] }
  known.set(accountId, actor)
  return { headers: { cookie: accountId, 'x-mulin': '1' }, actor }
}

/** A small compound that votes: six homes, the first two of one couple, the last one of somebody known by name only. */
export interface Electors {
  homes: string[]
  compoundId: string
  /** 吴小芬 and 陈大明 own 101 and 201 together; 301, 401, 501 have one owner each. */
  persons: { wu: string; chen: string; lin: string; zhao: string; qian: string }
  /** Each time a fresh account: how often one may ask in a minute is not what is tested. */
  worker: () => Hand
  colleague: () => Hand
  as: (personId: string, name: string) => Hand
}

export async function electorsOf(house: TestHouse, entrance = '3号'): Promise<Electors> {
  const neighbourhoodId = house.a.id
  const homes = await house.unit(async (unit) =>
    (
      await settleHomes(
        unit,
        [5_000, 5_000, 6_000, 7_000, 8_000, 9_000].map((exclusiveArea, n) => ({
          compound: { name: '延吉七村', address: '延吉七村' },
          entrance,
          room: `${n + 1}01`,
          floor: n + 1,
          buildingArea: 6_000,
          exclusiveArea,
          exclusiveAreaSource: 'register' as const,
          use: 'lived-in' as const,
        })),
      )
    ).map(({ id }) => id),
  )
  const persons = { wu: newId(), chen: newId(), lin: newId(), zhao: newId(), qian: newId() }
  const person = (id: string, name: string, at: number) => ({
    id,
    version: null,
    facts: { ...blankFacts(name), homeId: homes[at] ?? '', birthDate: '1960-05-01' },
  })
  await house.unit((unit) =>
    savePersons(
      unit,
      [
        person(persons.wu, '吴小芬', 0),
        person(persons.chen, '陈大明', 0),
        person(persons.lin, '林秀英', 2),
        person(persons.zhao, '赵国强', 3),
        person(persons.qian, '钱玉兰', 4),
      ],
      '名册导入',
    ),
  )
  const title = (at: number, owner: NewTitle['owner']): NewTitle => ({
    id: newId(),
    homeId: homes[at] ?? '',
    owner,
    kind: 'owned',
    share: null,
    since: null,
    evidence: 'register',
    note: null,
  })
  const of = (personId: string) => ({ personId })
  await house.unit((unit) =>
    saveTitles(
      unit,
      [
        title(0, of(persons.wu)),
        title(0, of(persons.chen)),
        title(1, of(persons.wu)),
        title(1, of(persons.chen)),
        title(2, of(persons.lin)),
        title(3, of(persons.zhao)),
        title(4, of(persons.qian)),
        title(5, { name: '王芳' }),
      ],
      '名册导入',
    ),
  )
  const [door] = await house.unit((unit) => listEntrances(unit))
  return {
    homes,
    compoundId: door?.compoundId ?? '',
    persons,
    worker: () => hand('周敏芝', { role: 'worker', neighbourhoodId }),
    colleague: () => hand('陆沁', { role: 'chair', neighbourhoodId }),
    as: (personId, name) => hand(name, { role: 'resident', neighbourhoodId, personId }),
  }
}

/** Three sheets as whoever opens a vote prints them. */
export const sheets = () =>
  ['居委会主任', '业委会主任', '街道'].map((holder) => ({ holder, phrase: newPhrase(randomBytes(20)) }))
