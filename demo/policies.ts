import { answerFact, assess, noteAuthorisation, takeSnapshot, takeStep, takeUp } from '#policies'
import { readPersons } from '#people'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

type Steps = readonly Parameters<typeof takeStep>[2]['to'][]

/** Somebody of such an age, what they answered, and how far their case is. */
interface Story {
  policy: string
  ages: readonly [number, number]
  answers: Readonly<Record<string, boolean | number | string>>
  steps: Steps
}

const family = { shanghaiHukou: true, lowIncomeFamily: true }
const whole: Steps = ['told', 'papers', 'applied', 'decided', 'received']
const stories: readonly Story[] = [
  {
    policy: 'minimum-allowance',
    ages: [30, 59],
    answers: { shanghaiHukou: true, incomePerHead: 98_000, propertyWithinLimit: true },
    steps: ['told', 'papers', 'applied'],
  },
  {
    policy: 'marginal-family',
    ages: [30, 59],
    answers: { shanghaiHukou: true, onMinimumAllowance: false, incomePerHead: 210_000, propertyWithinMarginal: true },
    steps: ['told', 'papers'],
  },
  {
    policy: 'rigid-expense',
    ages: [40, 75],
    answers: { shanghaiHukou: true, incomeBelowCityAverage: true, propertyWithinMarginal: true, medicalShare: 46 },
    steps: ['told'],
  },
  {
    policy: 'destitute-support',
    ages: [65, 95],
    answers: {
      shanghaiHukou: true,
      cannotWork: true,
      incomePerHead: 80_000,
      propertyWithinLimit: true,
      withoutSupporter: true,
    },
    steps: whole,
  },
  {
    policy: 'temporary-relief',
    ages: [25, 75],
    answers: { shanghaiHukou: true, suddenHardship: 'illness' },
    steps: whole,
  },
  {
    policy: 'disaster-relief',
    ages: [25, 75],
    answers: { suddenHardship: 'disaster' },
    steps: ['told', 'not-after-all'],
  },
  {
    policy: 'elder-care-subsidy',
    ages: [65, 95],
    answers: { shanghaiHukou: true, onMinimumAllowance: true, careGrade: 3 },
    steps: whole,
  },
  {
    policy: 'long-term-care',
    ages: [65, 95],
    answers: { careInsured: true, careGrade: 4 },
    steps: ['told', 'papers', 'applied', 'decided'],
  },
  { policy: 'insurance-premium', ages: [62, 95], answers: { ...family, residentsInsurance: true }, steps: ['told'] },
  { policy: 'elder-alone', ages: [80, 99], answers: { livingAlone: true }, steps: whole },
  {
    policy: 'disabled-living',
    ages: [25, 59],
    answers: { shanghaiHukou: true, disabled: true, disabilityGrade: 2, jobless: true },
    steps: whole,
  },
  {
    policy: 'severe-disability-care',
    ages: [25, 75],
    answers: { shanghaiHukou: true, disabled: true, disabilityGrade: 1 },
    steps: ['told', 'applied'],
  },
  { policy: 'medical-assistance', ages: [30, 75], answers: family, steps: [] },
  {
    policy: 'education-assistance',
    ages: [18, 24],
    answers: { ...family, studying: 'university' },
    steps: ['told', 'not-wanted'],
  },
  {
    policy: 'housing-assistance',
    ages: [30, 59],
    answers: { ...family, housingShort: true },
    steps: ['told', 'papers', 'applied', 'declined'],
  },
  {
    policy: 'employment-assistance',
    ages: [25, 55],
    answers: { ...family, jobless: true, cannotWork: false },
    steps: ['told', 'applied'],
  },
  {
    policy: 'hard-to-employ',
    ages: [41, 58],
    answers: { shanghaiHukou: true, unemployedMonths: 8, zeroEmployment: true },
    steps: whole,
  },
  {
    policy: 'unemployment-benefit',
    ages: [25, 55],
    answers: { jobless: true, paidUnemploymentInsurance: true, lostJobUnwilling: true },
    steps: ['told'],
  },
  {
    policy: 'graduate-employment',
    ages: [18, 26],
    answers: { graduatedOn: '2026-06-30', jobless: true },
    steps: ['told', 'applied', 'decided', 'received'],
  },
]

/**
 * Policies find people: everybody is gone through two months ago and since; in Yanji No. 7 each policy has a case, and this morning
 * an answer at the door settled what was unsure.
 */
export async function findWhoIsOwed(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  told: boolean,
  random: Random,
): Promise<void> {
  const at = (day: number, minutes: number) => instantAt(addDays(anchor.day, day), minutes)
  const within = (now: Date, work: (unit: Unit) => Promise<unknown>) =>
    inUnit(parts, { actor: null, now, ground }, async (unit) => void (await work(unit)))
  await within(at(-60, 305), (unit) => assess(unit, undefined, 'register'))
  if (told) await within(at(-50, 540), (unit) => tellStories(unit, cast, anchor, random))
  await within(at(-1, 305), (unit) => assess(unit, undefined, 'birthday'))
  await within(at(0, 305), (unit) => assess(unit, undefined, 'birthday'))
  if (!told) return
  await within(at(-10, 600), (unit) => takeSnapshot(unit, { id: unit.id(), policy: 'elder-allowance' }))
  const morning = at(0, 560)
  await within(morning < anchor.at ? morning : anchor.at, (unit) => settleAtDoor(unit, cast, anchor))
}

/** Grown people of so many years, one of a home. */
async function grown(unit: Unit, cast: Cast, anchor: Anchor) {
  const ids = cast.homes.flatMap((home) => home.people.slice(0, 3))
  // In one order on every machine, so that the same are picked.
  const people = (await readPersons(unit, ids)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const year = Number(anchor.day.slice(0, 4))
  return people.flatMap(({ id, birthDate, here }) =>
    here && birthDate !== null ? [{ id, age: year - Number(birthDate.slice(0, 4)) - 1 }] : [],
  )
}

async function tellStories(unit: Unit, cast: Cast, anchor: Anchor, random: Random): Promise<void> {
  const people = await grown(unit, cast, anchor)
  const taken = new Set<string>()
  for (const [nth, story] of stories.entries()) {
    const fitting = people.filter(({ id, age }) => age >= story.ages[0] && age <= story.ages[1] && !taken.has(id))
    if (fitting.length === 0) continue
    const { id: personId } = random.pick(fitting)
    taken.add(personId)
    const by = cast.members[nth % cast.members.length] ?? cast.committee[0]
    if (by) await tellStory(unit, story, personId, by, new Date(unit.now.getTime() + (nth % 6) * 86_400_000))
  }
}

async function tellStory(unit: Unit, story: Story, personId: string, by: Actor, begins: Date): Promise<void> {
  const hand = (at: Date) => unit.as(by, at)
  const checked = 'incomePerHead' in story.answers
  if (checked) {
    const givenOn = addDays(dayOf(begins), -1)
    await noteAuthorisation(hand(begins), { id: unit.id(), personId, givenOn, fileId: null })
    await unit.flush()
  }
  for (const [key, value] of Object.entries(story.answers)) {
    const source = checked && (key === 'incomePerHead' || key.startsWith('property')) ? 'check' : 'door'
    await answerFact(hand(begins), { id: unit.id(), personId, key, value, source, at: begins })
    await unit.flush()
  }
  const id = await takeUp(hand(begins), { id: unit.id(), personId, policy: story.policy })
  await unit.flush()
  for (const [nth, to] of story.steps.entries()) {
    const at = new Date(begins.getTime() + (nth * 6 + 1) * 86_400_000)
    await takeStep(hand(at), id, { id: unit.id(), to, note: notes[to] ?? null, at })
    await unit.flush()
  }
}

const notes: Record<string, string> = {
  told: '上门念给本人听了，愿意办',
  papers: '户口簿名册上有，只差身份证复印件',
  applied: '陪着去受理中心交的',
  received: '本人来电，卡上收到了',
  'not-wanted': '说还过得去，让给更难的人家',
}

/** The very old of whom nobody knew whether they live alone: one said so at the door this morning, and is found today. */
async function settleAtDoor(unit: Unit, cast: Cast, anchor: Anchor): Promise<void> {
  const people = await grown(unit, cast, anchor)
  const alone = cast.homes.filter((home) => home.people.length === 1).flatMap((home) => home.people)
  const somebody = people.filter(({ id, age }) => age >= 81 && alone.includes(id)).at(1)
  const by = cast.committee[1] ?? cast.committee[0]
  if (!somebody || !by) return
  const answer = {
    id: unit.id(),
    personId: somebody.id,
    key: 'livingAlone',
    value: true,
    source: 'door',
    at: unit.now,
  } as const
  await answerFact(unit.as(by, unit.now), answer)
}
