import { room as matters } from '#matters/room'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import { appraise } from './appraisals.ts'
import { askAboutData } from './asked.ts'
import { makeBodies } from './bodies/settle.ts'
import { tellDesk } from './bodies/tell-desk.ts'
import { recordConsents } from './consents.ts'
import { agreeOnTexts } from './conventions.ts'
import type { DemoNeighbourhood } from './district.ts'
import { fullNeighbourhoods } from './district.ts'
import { answerTheNumber } from './duty.ts'
import { keepFigures } from './figures.ts'
import { makeGrounds } from './grounds.ts'
import type { Cast } from './matters/cast.ts'
import { castOf } from './matters/cast-of.ts'
import { simulate } from './matters/simulate.ts'
import { tellToday } from './matters/today.ts'
import { tellYear } from './matters/year.ts'
import { meet } from './meetings.ts'
import { postYear } from './notices/post.ts'
import { electCommittee } from './elections.ts'
import { findWhoIsOwed } from './policies.ts'
import type { Kept } from './people/keep.ts'
import { keep } from './people/keep.ts'
import { keepFromWorkbook } from './people/keep-from-workbook.ts'
import { settle } from './people/settle.ts'
import { bindMore, fillNamed } from './named.ts'
import type { Random } from './random.ts'
import { randomFrom } from './random.ts'
import { receive } from './receptions.ts'
import { askAtDoors, fight } from './safety.ts'
import { openOffices } from './offices.ts'
import type { SignIn } from './sign-ins.ts'
import { offerAll, signInsOf } from './sign-ins.ts'
import { settleTold } from './told.ts'
import { talkOver, talkOverNamed } from './topics/talk-over.ts'
import { goRound } from './visits.ts'
import { vote } from './votes/vote.ts'

export interface DemoOptions {
  anchor: Anchor
  /** How much of it: 1 is everything, less makes fewer homes and fewer matters; the workbook is always whole. */
  share?: number
  /** Told as it goes on: how much of it is done, from 0 to 1, and what is being made. */
  progress?: (share: number, what: string) => void
}

const year = 366 * 86_400_000
const mattersAYear: Record<string, number> = {
  yanji7: 520,
  jiangwan: 500,
  xingfucun: 480,
  yandong: 540,
  zhongyuan99: 320,
}

/**
 * Makes the Yangpu demonstration in an empty, migrated house, through the product's own doors. The same anchor makes the
 * same records; only what is sealed differs, because each seal has its own nonce.
 */
export async function makeDemo(house: Parts, { anchor, share = 1, progress = () => {} }: DemoOptions): Promise<void> {
  const begin = new Date(anchor.at.getTime() - year)
  const random = randomFrom(`mulin ${anchor.day}`)
  const grounds = await makeGrounds(house, begin, random.branch('grounds'))
  const officers = await openOffices(seeded(house, random.branch('offices')), begin)
  const shares = new Map<DemoNeighbourhood, number>()
  // Side by side, each with keys of its own seed: while one waits for the database, another goes on.
  const signIns = await Promise.all(
    fullNeighbourhoods.map(async (neighbourhood) => {
      const ground = grounds.get(neighbourhood)
      if (!ground) return []
      const tell = (part: number) => {
        shares.set(neighbourhood, part)
        const sum = [...shares.values()].reduce((total, each) => total + each, 0)
        progress(sum / fullNeighbourhoods.length, neighbourhood.name)
      }
      const own = random.branch(neighbourhood.key)
      const parts = seeded(house, own.branch('keys'))
      return makeNeighbourhood(parts, neighbourhood, ground, begin, anchor, own, share, tell)
    }),
  )
  await makeNamed(house, grounds, begin, anchor, random)
  await inUnit(house, { actor: null, now: anchor.at, ground: null }, async (unit) =>
    offerAll(unit, [...signIns.flat(), ...officers]),
  )
  for (const [neighbourhood, ground] of grounds) {
    const own = random.branch(`${neighbourhood.key} named`)
    const parts = seeded(house, own.branch('keys'))
    await fillNamed(parts, neighbourhood, ground, anchor, own)
    await bindMore(parts, neighbourhood, ground, anchor, own)
    if (neighbourhood.fill === 'named') await talkOverNamed(parts, neighbourhood, ground, anchor)
  }
  await keepFigures(house, grounds, anchor, random.branch('figures'))
  await settleDown(house)
  progress(1, '')
}

async function makeNeighbourhood(
  parts: Parts,
  neighbourhood: DemoNeighbourhood,
  ground: Ground,
  begin: Date,
  anchor: Anchor,
  random: Random,
  share: number,
  tell: (part: number) => void,
): Promise<SignIn[]> {
  const within = <T>(work: (unit: Unit) => Promise<T>) => inUnit(parts, { actor: null, now: begin, ground }, work)
  const kept: Kept =
    neighbourhood.fill === 'workbook'
      ? await keepFromWorkbook({ ...parts, clock: () => anchor.at }, ground, random.branch('phones'))
      : await within((unit) => keep(unit, settle(neighbourhood, anchor.day, random, share), random.branch('phones')))
  tell(0.25)
  const made = await within((unit) => makeBodies(unit, neighbourhood, anchor, random.branch('bodies')))
  const cast = await within(async (unit) => {
    const { homes, phoneUsers } = kept
    const all = await castOf(unit, matters, neighbourhood.key, homes, phoneUsers, made.posts, random.branch('cast'))
    await recordConsents(unit, all, kept.consents)
    await unit.flush()
    await tellDesk(unit, neighbourhood, made, all, anchor)
    return all
  })
  const acts = told(neighbourhood, cast, anchor, random, share)
  await simulate(parts, matters, ground, acts, anchor.at, (part) => tell(0.25 + part * 0.65))
  await answerTheNumber(parts, ground, cast, anchor, share, random.branch('number'))
  await receive(parts, ground, cast, anchor, random.branch('receptions'))
  await askAtDoors(parts, ground, cast, anchor, share, random.branch('alarm'))
  if (neighbourhood.key === 'jiangwan') await fight(parts, ground, cast, anchor)
  await agreeOnTexts(parts, neighbourhood.key, ground, cast, anchor)
  await electCommittee(parts, neighbourhood.key, ground, cast, anchor, random.branch('election'))
  await appraise(parts, neighbourhood.key, ground, cast, anchor, random.branch('appraisals'))
  await vote(parts, neighbourhood.key, ground, cast, anchor, random.branch('votes'))
  await postYear(parts, ground, cast, anchor, random.branch('notices'))
  await meet(parts, neighbourhood, ground, cast, anchor, random.branch('meetings'))
  await askAboutData(parts, ground, cast, anchor, random.branch('asked'))
  await talkOver(parts, neighbourhood, ground, cast, anchor)
  const stories = neighbourhood.key === 'yanji7'
  await findWhoIsOwed(parts, ground, cast, anchor, stories, random.branch('policies'))
  await settleTold(parts, ground, cast, anchor, random.branch('told'))
  await goRound(parts, neighbourhood, ground, cast, begin, anchor, random.branch('visits'))
  tell(1)
  return signInsOf(neighbourhood, cast)
}

/** The neighbourhoods that have no homes yet have their bodies all the same. */
async function makeNamed(
  house: Parts,
  grounds: ReadonlyMap<DemoNeighbourhood, Ground>,
  begin: Date,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  for (const [neighbourhood, ground] of grounds) {
    if (neighbourhood.fill !== 'named') continue
    const own = random.branch(neighbourhood.key)
    const parts = seeded(house, own.branch('keys'))
    await inUnit(parts, { actor: null, now: begin, ground }, (unit) =>
      makeBodies(unit, neighbourhood, anchor, own.branch('bodies')),
    )
  }
}

/** Where the desk of the anchor day is told, the year's own matters have all come to their end. */
function told(neighbourhood: DemoNeighbourhood, cast: Cast, anchor: Anchor, random: Random, share: number) {
  const today = neighbourhood.key === 'yanji7' ? tellToday(cast, anchor.at, random.branch('today')) : []
  const count = Math.max(10, Math.round((mattersAYear[neighbourhood.key] ?? 0) * share))
  const plan = { count, until: anchor.at, finishedOnly: today.length > 0 }
  return [...tellYear(cast, plan, random.branch('year')), ...today].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** The house with keys from a seed. */
function seeded(house: Parts, random: Random): Parts {
  return { ...house, random: (bytes) => random.bytes(bytes) }
}

/** What happened in the past has long been heard; and the database learns how much there is now. */
async function settleDown(house: Parts): Promise<void> {
  await house.database.owner.query('update kit.event set carried = true where not carried')
  await house.database.owner.query('analyze')
}
