import {
  answer,
  answerAtDoor,
  type Answers,
  countRound,
  enterSheet,
  judgeRemark,
  listRemarks,
  listToAsk,
  openRound,
  postResult,
  printSheets,
  standardQuestions,
  type SubjectKind,
} from '#appraisals'
import { listEntrances } from '#places'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt, yearOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

type Step = Answers[string]

/** A round as it is told: when, of how many, how many answer, and whether it has come to its end. */
interface Told {
  /** Days before the anchor on which it opened, and how many days it runs. */
  back: number
  days: number
  sample: number | null
  rate: number
  /** How well the year went: what is added to every step now and then. */
  lean: number
  counted: boolean
}

const kinds: readonly SubjectKind[] = ['committee', 'property', 'water', 'power', 'waste', 'greening']
const names: Readonly<Record<string, string>> = {
  committee: '居委会',
  property: '物业',
  water: '供水',
  power: '供电',
  waste: '垃圾清运',
  greening: '绿化养护',
}
const said: readonly (readonly [SubjectKind, string])[] = [
  ['committee', '办事快了，周末也有人，就是电话有时占线。'],
  ['committee', '开会的通知能不能早两天贴。'],
  ['property', '楼道灯报了修，等了一个多礼拜。'],
  ['property', '新来的保洁很认真。'],
  ['waste', '夜里清运声音太大，能不能晚一点开始。'],
]

const plans: Readonly<Record<string, readonly Told[]>> = {
  // Last year by lot; this year everybody is asked, and it is under way.
  yanji7: [
    { back: 355, days: 20, sample: 120, rate: 0.68, lean: 0.25, counted: true },
    { back: 8, days: 20, sample: null, rate: 0.4, lean: 0.4, counted: false },
  ],
  // Two years counted: the second hangs on the board.
  xingfucun: [
    { back: 380, days: 18, sample: 100, rate: 0.6, lean: 0.2, counted: true },
    { back: 30, days: 18, sample: 100, rate: 0.72, lean: 0.35, counted: true },
  ],
}

/** The appraisals of 延吉七村 and 幸福村: asked, answered on the phone, on paper and at the door, counted, on the board. */
export async function appraise(
  parts: Parts,
  key: string,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const [chair] = cast.committee
  if (chair === undefined) return
  for (const told of plans[key] ?? [])
    await inUnit(parts, { actor: chair, now: anchor.at, ground }, async (unit) => {
      const at = (daysAgo: number) => instantAt(addDays(anchor.day, -daysAgo), 10 * 60)
      const first = unit.as(chair, at(told.back))
      const { id, questions, subjects } = await begin(first, told, addDays(anchor.day, -told.back))
      await answerAll(unit, cast, chair, told, id, {
        questions,
        subjects,
        at,
        random: random.branch(String(told.back)),
      })
      if (!told.counted) return
      const after = unit.as(chair, at(told.back - told.days - 1))
      await countRound(after, id)
      await unit.flush()
      for (const one of await listRemarks(after, id)) await judgeRemark(after, one.id, { withheld: null, reason: '' })
      await unit.flush()
      await postResult(after, id)
    })
}

async function begin(unit: Unit, told: Told, opensOn: string) {
  const id = unit.id()
  const year = yearOf(opensOn)
  const subjects = kinds.map((kind) => ({
    id: unit.id(),
    kind,
    name: names[kind] ?? '',
    compoundId: null,
    questions: (standardQuestions[kind] ?? []).map(([measure, text]) => ({ id: unit.id(), measure, text })),
  }))
  await openRound(unit, id, {
    year,
    title: `${year}年民主评议`,
    words: '点几下就好，也可以拿纸的，或者等我们上门。',
    opensOn,
    closesOn: addDays(opensOn, told.days),
    subjects,
    sample: told.sample,
  })
  await unit.flush()
  return { id, subjects, questions: subjects.flatMap((one) => one.questions.map((question) => question.id)) }
}

/** Those with an account answer on the phone, the others on paper or at the door; who may be signed in as has not yet. */
async function answerAll(
  unit: Unit,
  cast: Cast,
  chair: Actor,
  told: Told,
  id: string,
  of: {
    questions: readonly string[]
    subjects: readonly { id: string; kind: SubjectKind }[]
    at: (daysAgo: number) => Date
    random: Random
  },
): Promise<void> {
  const { random } = of
  const desk = unit.as(chair, of.at(told.back))
  const numbers = await numbersOf(desk, id)
  const actors = new Map(cast.residents.map((one) => [one.homeId, one.actor]))
  const later = new Set(told.counted ? [] : cast.offered.map((one) => one.homeId))
  const words = [...said]
  for (const home of await listToAsk(desk, id)) {
    if (later.has(home.homeId) || !random.chance(told.rate)) continue
    const daysAgo = told.back - random.int(0, Math.min(told.days, told.back))
    const actor = actors.get(home.homeId)
    const one = random.chance(0.15) ? words.shift() : undefined
    const about = of.subjects.find((subject) => subject.kind === one?.[0])
    const what = {
      answers: Object.fromEntries(of.questions.map((question) => [question, stepOf(random, told.lean)])),
      words: one && about ? { [about.id]: one[1] } : {},
    }
    const number = numbers.get(home.address)
    if (actor && random.chance(0.8)) await answer(unit.as(actor, of.at(daysAgo)), id, home.homeId, what)
    else if (number !== undefined && random.chance(0.5))
      await enterSheet(unit.as(chair, of.at(daysAgo)), id, number, what)
    else await answerAtDoor(unit.as(chair, of.at(daysAgo)), id, home.homeId, what)
  }
  await unit.flush()
}

async function numbersOf(unit: Unit, id: string): Promise<Map<string, string>> {
  const numbers = new Map<string, string>()
  for (const { id: entranceId } of await listEntrances(unit))
    for (const { address, number } of await printSheets(unit, id, entranceId)) numbers.set(address, number)
  return numbers
}

const stepOf = (random: Random, lean: number): Step => {
  const step = random.weighted<Step>([
    [5, 26],
    [4, 34],
    [3, 22],
    [2, 8],
    [1, 3],
    [0, 7],
  ])
  return step > 0 && step < 5 && random.chance(lean) ? ((step + 1) as Step) : step
}
