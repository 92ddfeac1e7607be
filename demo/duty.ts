import { answerCall, handOver, logCall, putRota, readHandover } from '#duty'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt, weekdayOf } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'

/** Six weeks and a half; a smaller demonstration has fewer days. */
const DAYS = 45
const MORNING = 8 * 60 + 30
const EVENING = 17 * 60 + 30

const nightCalls = [
  ['楼上水管爆了，天花板在滴', '已打物业值班电话，二十分钟到'],
  ['对门一直没人应，灯亮着', '上门看过，老人耳背，没事'],
  ['楼道里有烟味', '看过了，是厨房，已提醒'],
  ['电梯停在五楼不动', '没有人困着，已叫维保'],
  ['老伴头晕，想问哪里能量血压', '已劝打 120，儿子在路上'],
  ['底楼有人放鞭炮', '到场劝住了'],
  ['家里跳闸，全暗', '教他合闸，好了'],
  ['楼下烧烤太吵', '已请民警去看'],
] as const
const dayCalls = [
  ['想问老年卡怎么补', '告诉了带什么去受理中心'],
  ['车棚充电口没电', '记下了，请物业看'],
  ['孩子入学要开什么证明', '不用开，已说清楚'],
  ['隔壁装修太早', '已联系房东，改到九点'],
] as const
const words = [
  '夜里都平静。',
  '3号楼水泵还在响，请早上看一眼。',
  '12号的老先生说今天去复查，晚上问一声。',
  '北门车棚灯坏了，已报物业。',
  '一切照常。',
] as const

/** Six weeks of the 24-hour number in one neighbourhood: the round, calls by day and night, hand-over each morning and evening. */
export async function answerTheNumber(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  share: number,
  random: Random,
): Promise<void> {
  const days = Math.max(3, Math.round(DAYS * share))
  const [chair] = cast.members
  if (!chair) return
  const first = addDays(anchor.day, -days)
  const round = roundOf(cast.members)
  const within = (at: Date, work: (unit: Unit) => Promise<void>) =>
    inUnit(parts, { actor: null, now: at, ground }, work)
  await within(instantAt(first, MORNING), async (unit) => {
    const small = cast.members.length < 7
    await putRota(unit.as(chair, unit.now), round, small ? '人手少，夜班轮得密，年底补休' : null)
  })
  for (let index = 0; index < days; index += 1) {
    const day = addDays(first, index)
    await within(instantAt(day, MORNING), async (unit) => {
      for (const part of ['day', 'night'] as const) {
        const actor = actorFor(cast.members, round, weekdayOf(day), part)
        const calls =
          part === 'night'
            ? random.weighted([
                [0, 5],
                [1, 4],
                [2, 1],
              ])
            : random.int(0, 2)
        const start = part === 'day' ? MORNING : EVENING
        for (let nth = 0; nth < calls; nth += 1) {
          const at = instantAt(day, start + random.int(20, part === 'day' ? 500 : 840))
          await oneCall(unit, actor, at, cast, random, part)
        }
        const end = part === 'day' ? instantAt(day, EVENING - 1) : instantAt(addDays(day, 1), MORNING - 1)
        if (end >= anchor.at) return
        const id = unit.id()
        await unit.flush()
        await handOver(unit.as(actor, end), { id, words: random.pick(words) })
        await unit.flush()
        const next = actorFor(
          cast.members,
          round,
          part === 'day' ? weekdayOf(day) : weekdayOf(addDays(day, 1)),
          part === 'day' ? 'night' : 'day',
        )
        await readHandover(unit.as(next, new Date(end.getTime() + 120_000)), id)
      }
    })
  }
  await askedJustNow(parts, ground, cast, anchor)
}

/** On the day of the demonstration somebody has just asked to be called back. */
async function askedJustNow(parts: Parts, ground: Ground, cast: Cast, anchor: Anchor): Promise<void> {
  const at = new Date(anchor.at.getTime() - 4 * 60_000)
  const home = cast.homes[7] ?? cast.homes[0]
  await inUnit(parts, { actor: null, now: at, ground }, async (unit) => {
    const caller = { personId: home?.people[0] ?? null, name: null, phone: null, words: '门禁卡刷不开，在楼下等' }
    await logCall(unit, { id: unit.id(), way: 'asked', rangAt: null, ...caller })
  })
}

async function oneCall(unit: Unit, by: Actor, at: Date, cast: Cast, random: Random, part: 'day' | 'night') {
  const [said, note] = random.pick<readonly [string, string]>(part === 'night' ? nightCalls : dayCalls)
  const home = random.pick(cast.homes)
  const personId = home.people[0] ?? null
  const id = unit.id()
  const missed = part === 'night' && random.chance(0.15)
  const caller = { id, rangAt: null, personId, name: null, phone: null, words: said }
  await logCall(unit.as(by, at), { ...caller, way: missed ? 'missed' : 'rang' })
  if (!missed) return
  await unit.flush()
  await answerCall(unit.as(by, new Date(at.getTime() + random.int(2, 9) * 60_000)), id, note)
}

/** Who has which shift: days and nights go round the committee, the nights half a round later. */
function roundOf(committee: readonly Actor[]) {
  const at = (index: number) => committee[index % committee.length]?.accountId ?? ''
  const half = Math.floor(committee.length / 2)
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
    { weekday, part: 'day' as const, account: at(weekday) },
    { weekday, part: 'night' as const, account: at(weekday + half) },
  ])
}

function actorFor(
  committee: readonly Actor[],
  round: readonly { weekday: number; part: string; account: string }[],
  weekday: number,
  part: string,
): Actor {
  const account = round.find((one) => one.weekday === weekday && one.part === part)?.account
  const found = committee.find((one) => one.accountId === account)
  if (!found) throw new Error(`nobody is on duty on day ${weekday}, ${part}`)
  return found
}
