import { readFillable } from '#people'
import {
  type HomePicture,
  pictureOf,
  planVisit,
  putAgreement,
  recordDay,
  recordVisit,
  type SentVisit,
  usualAgreement,
} from '#visits'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, dayOf, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { uuidv7 } from '#kit/pure/uuid.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { DemoNeighbourhood } from './district.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

/** Where a year of visits is told: from home to home, nobody left out but one. */
const told = new Set(['yanji7', 'zhongyuan99'])

const words = [
  '都好，聊了几句。',
  '说楼道灯修好了，很高兴。',
  '儿子每周六来，钥匙在儿子那里。',
  '耳朵背，敲门要响一点。',
  '想学用手机挂号，告诉她周三有课。',
  '刚换了灶具，煤气公司来看过。',
  '问加装电梯到哪一步了。',
  '养了只猫，说不吵人。',
  '白天上班，晚上七点后在家。',
  '说谢谢，端午节想来帮忙包粽子。',
] as const
const health = ['膝盖不好，下楼要人扶', '血压高，药在吃', '刚做了白内障手术', '夜里要用制氧机'] as const

type Outcome = SentVisit['outcome']
interface Went {
  at: Date
  by: Actor
  visit: SentVisit
}

/** A year of visits and calls in one neighbourhood, one transaction a day, and the day the demonstration stands on. */
export async function goRound(
  parts: Parts,
  neighbourhood: DemoNeighbourhood,
  ground: Ground,
  cast: Cast,
  begin: Date,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const [chair] = cast.members
  if (!told.has(neighbourhood.key) || !chair) return
  const homes = await inUnit(parts, { actor: chair, now: begin, ground }, async (unit) => {
    const agreed = { ...usualAgreement, from: dayOf(begin), source: '居委会会议议定的走访约定', verified: true }
    await putAgreement(unit, { id: unit.id(), ...agreed })
    const picture = await pictureOf(unit.as(chair, anchor.at), { all: true })
    return picture.homes
      .filter((one) => !one.home.vacant)
      .toSorted((a, b) => a.home.address.localeCompare(b.home.address))
  })
  const went = yearOf(parts, homes, cast.members, anchor, random)
  const days = Map.groupBy(
    went.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    (one) => dayOf(one.at),
  )
  for (const [day, all] of days) {
    await inUnit(parts, { actor: null, now: instantAt(day), ground }, (unit) => recordDay(unit, all))
  }
  await openToday(parts, ground, homes, cast.members, anchor)
}

/** Every home once in the year, elders alone again and again; some not found in, some unwilling, one never gone to. */
function yearOf(
  parts: Parts,
  homes: readonly HomePicture[],
  members: readonly Actor[],
  anchor: Anchor,
  random: Random,
): Went[] {
  const all: Went[] = []
  const wordy = random.branch('words')
  const go = (home: HomePicture, daysAgo: number, outcome: Outcome, hour?: number, way: SentVisit['way'] = 'visit') => {
    const day = addDays(anchor.day, -daysAgo)
    const at = instantAt(day, (hour ?? random.int(9, 16)) * 60 + random.int(0, 59))
    if (at > anchor.at) return
    const spoke = outcome === 'ok'
    const notes =
      spoke && wordy.chance(0.25)
        ? [{ id: idAt(parts, at), kind: 'plain' as const, words: wordy.pick(words) }]
        : spoke && wordy.chance(0.03)
          ? [{ id: idAt(parts, at), kind: 'health' as const, words: wordy.pick(health) }]
          : []
    const id = idAt(parts, at)
    const visit = {
      id,
      homeId: home.home.id,
      way,
      outcome,
      at: at.toISOString(),
      notes,
      need: null,
      answers: [],
      told: [],
    }
    all.push({ at, by: random.pick(members), visit })
  }
  // The order of the draw decides who is never reached, so that it does not always stand at the end of a stairwell.
  const drawn = random.shuffled(homes.filter((one) => one.dues.every((due) => due.cause === 'every-home')))
  const [never, ...others] = drawn
  const vain = new Set(others.slice(0, 6))
  const unwilling = new Set(others.slice(6, 11))
  for (const home of homes) {
    if (home === never) continue
    if (vain.has(home)) continue
    const first = random.int(20, 350)
    if (unwilling.has(home)) {
      go(home, random.int(5, 60), 'unwilling')
      continue
    }
    if (random.chance(0.12)) go(home, first + random.int(2, 9), 'not-home')
    go(home, first, 'ok')
    if (home.dues.some((due) => due.cause !== 'every-home')) again(home, go, random)
  }
  for (const [index, home] of [...vain].entries()) {
    go(home, weekdayAgo(anchor, 30 + index), 'not-home', 10)
    go(home, weekdayAgo(anchor, 16 + index), 'not-home', 15)
    if (index < 3) go(home, weekdayAgo(anchor, 9 + index), 'not-home', 19)
    if (index === 0) go(home, daysToWeekend(anchor), 'not-home', 10)
  }
  return all
}

/** Those who are looked after: seen each month, called each week of late; for one in eight it is time again. */
function again(
  home: HomePicture,
  go: (home: HomePicture, daysAgo: number, outcome: Outcome, hour?: number, way?: SentVisit['way']) => void,
  random: Random,
): void {
  const late = random.chance(0.12)
  const alone = home.dues.some((due) => due.cause === 'elder-alone')
  const last = late ? random.int(33, 45) : random.int(2, 26)
  for (const months of [0, 1, 2]) go(home, last + months * 30, 'ok')
  if (alone && !late) go(home, random.int(0, 6), 'ok', undefined, 'call')
}

/** What the day the demonstration stands on finds: somebody out of hospital, and two who heard different things. */
async function openToday(
  parts: Parts,
  ground: Ground,
  homes: readonly HomePicture[],
  members: readonly Actor[],
  anchor: Anchor,
): Promise<void> {
  const [one, other] = members
  if (!one || !other) return
  const at = new Date(anchor.at.getTime() - 3 * 3_600_000)
  await inUnit(parts, { actor: one, now: at, ground }, async (unit) => {
    const elder = homes.find((home) => home.people.length === 2 && home.people.some((person) => (person.age ?? 0) > 70))
    if (elder)
      await planVisit(unit, {
        id: unit.id(),
        homeId: elder.home.id,
        personId: elder.people[0]?.id ?? null,
        cause: 'discharged',
        way: 'visit',
        dueOn: null,
        words: '周一出院，先在家养着',
      })
    const people = homes.flatMap((home) => home.people.map((person) => ({ home, person })))
    const unknown = await readFillable(
      unit,
      people.map(({ person }) => person.id),
    )
    const asked = people.find(
      ({ person }) => (person.age ?? 0) >= 18 && unknown.get(person.id)?.includes('registration'),
    )
    if (!asked) return
    for (const [index, value] of ['registered', 'separated'].entries()) {
      const when = new Date(at.getTime() + index * 3_600_000)
      const hand = unit.as(index === 0 ? one : other, when)
      const answers = [{ id: unit.id(), personId: asked.person.id, key: 'registration', value }]
      const visit = { id: unit.id(), homeId: asked.home.home.id, way: 'visit' as const, outcome: 'ok' as const }
      await recordVisit(hand, { ...visit, at: when.toISOString(), notes: [], need: null, answers, told: [] }, when)
      await unit.flush()
    }
  })
}

/** About so many days ago, on a weekday. */
function weekdayAgo(anchor: Anchor, days: number): number {
  const weekday = weekdayOf(addDays(anchor.day, -days))
  return weekday >= 6 ? days + 2 : days
}

/** Days since the last Saturday before the week that is over. */
const daysToWeekend = (anchor: Anchor): number => (weekdayOf(anchor.day) + 1) % 7 || 7

/** A key as a telephone would make it at that instant. */
const idAt = (parts: Parts, at: Date): string =>
  uuidv7(at, parts.random?.(10) ?? crypto.getRandomValues(new Uint8Array(10)))
