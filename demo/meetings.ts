import {
  answerFor,
  callMeeting,
  decide,
  followTask,
  goToItem,
  markCame,
  type MeetingKind,
  pledge,
  propose,
  proposeMeeting,
  publish,
  review,
  seeAgenda,
  stepMeeting,
  writeLines,
} from '#meetings'
import { room as matters } from '#matters/room'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import { tellBecame } from '#topics'
import type { Anchor } from './anchor.ts'
import { openDesk } from './desk.ts'
import type { DemoNeighbourhood } from './district.ts'
import type { Cast } from './matters/cast.ts'
import type { Random } from './random.ts'
import type { ToldTopic } from './topics/story.ts'
import { tellForMeeting } from './topics/talk-over.ts'
import { secondGarden } from './topics/xingfucun.ts'
import { ramps } from './topics/yanji7.ts'

interface Story {
  kind: MeetingKind
  title: string
  /** Days before the anchor day; below nothing it is still to come. */
  before: number
  items: readonly {
    title: string
    said: readonly string[]
    /** What is kept out of the board. */
    quiet?: string
    proposal?: { words: string; against?: number; dissent?: string; days: number; party?: 'property-manager' }
  }[]
  /** The topic of the forum that its first item takes up, of this compound. */
  topic?: { told: ToldTopic; compound: string; became?: string }
  pledge?: string
  /** What a later meeting says of the first resolution. */
  review?: string
  residents?: number
}

const troika = (before: number, index: number): Story => {
  const [title, said, words] = [
    ['十月巡楼看到的问题', '北门车棚灯坏了三盏，物业说配件到了', '月底前把北门车棚的灯修好'],
    ['年前清楼道', '六个门洞有堆物，居民愿意先自己清', '两周内分门洞清一遍楼道'],
    ['冬天水管防冻', '顶楼去年冻裂过两处', '寒潮前给顶楼水管包上保温'],
  ][index % 3] as [string, string, string]
  return {
    kind: 'troika',
    title: '三驾马车联席会议',
    before,
    items: [
      { title, said: [said], proposal: { words, days: 14, party: 'property-manager' } },
      {
        title: '业主来电里问得多的',
        said: ['问停车费收支什么时候贴，业委会说下月'],
        quiet: '有一户欠费两年，先由居委会上门',
      },
    ],
    pledge: '周六带大家走一遍',
    review: '看过了，办得好',
  }
}

const seven: Story = {
  kind: 'seven-party',
  title: '七方联动：电梯更新以后的坡道',
  before: 24,
  topic: { told: ramps, compound: '延吉七村', became: '四处坡道都通了，轮椅自己能上。' },
  items: [
    {
      title: '坡道接到哪一幢',
      said: ['四幢高层电梯换好了，门前八级台阶还在', '民警提醒坡道口不能停电瓶车', '共建单位愿意出扶手'],
      proposal: { words: '四幢高层门前坡道一次做完，扶手由共建单位出', days: 40 },
    },
    { title: '施工那几天老人怎么进出', said: ['志愿者排班，早晚各两小时'] },
  ],
  pledge: '早上那班我来',
  review: '四处坡道都通了，轮椅能自己上',
}

const hearing: Story = {
  kind: 'hearing',
  title: '口袋花园听证会',
  before: 12,
  topic: { told: secondGarden, compound: '幸福村' },
  items: [
    {
      title: '垃圾房旁空地做口袋花园',
      said: ['一楼怕蚊虫，要求不种灌木', '楼上盼有几张能坐的凳子', '规划师说排水要先做'],
      quiet: '一楼有一户在带病休养，施工避开午休',
      proposal: { words: '先做排水，再种低矮的花，放四张凳子', against: 2, dissent: '凳子会招人夜里说话', days: 45 },
    },
    { title: '谁来养护', said: ['楼组愿意轮流浇水'] },
  ],
  pledge: '我家楼组包第一个月',
  residents: 14,
}

/** Each neighbourhood's joint meetings; Yanji's seven parties on the ramps; the hearing on Xingfucun's pocket garden. */
export async function meet(
  parts: Parts,
  neighbourhood: DemoNeighbourhood,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const [host] = cast.committee
  if (!host) return
  const stories = [
    troika(60, random.int(0, 2)),
    ...(neighbourhood.key === 'yanji7' ? [seven] : []),
    ...(neighbourhood.key === 'xingfucun' ? [hearing] : []),
    troika(-5, random.int(0, 2)),
  ]
  for (const story of stories) await hold(parts, ground, cast, host, story, anchor, random)
}

const evening = 19 * 60

async function hold(
  parts: Parts,
  ground: Ground,
  cast: Cast,
  host: Actor,
  story: Story,
  anchor: Anchor,
  random: Random,
) {
  const day = addDays(anchor.day, -story.before)
  const called = instantAt(addDays(day, -7), 600)
  const coming = story.before < 0
  await inUnit(parts, { actor: host, now: called, ground }, async (unit) => {
    const proposal = await proposeMeeting(unit, { kind: story.kind })
    const came = random.shuffled(cast.residents).slice(0, story.residents ?? 0)
    const seats = [
      ...proposal.seats,
      ...came.map(({ actor }) => ({
        id: unit.id(),
        member: true,
        body: null,
        name: actor.name,
        personId: actor.standings.find((one) => one.role === 'resident')?.personId ?? null,
        accountId: actor.accountId,
      })),
    ]
    const topicId = story.topic ? await tellForMeeting(unit, cast, host, story.topic, anchor) : null
    const items = story.items.map((item, place) => ({
      id: unit.id(),
      title: item.title,
      words: null,
      private: false,
      resolutionId: null,
      topicId: place === 0 ? topicId : null,
    }))
    const id = unit.id()
    await callMeeting(unit, {
      id,
      kind: story.kind,
      title: story.title,
      compoundId: null,
      place: '居委会会议室',
      startsAt: instantAt(day, evening),
      endsAt: instantAt(day, evening + 90),
      caller: { who: 'committee', count: null, whole: null },
      base: null,
      whole: null,
      seats,
      items,
      shortNoticeWhy: null,
    })
    await unit.flush()
    const seen = instantAt(addDays(day, -3), 600)
    if (story.kind !== 'hearing' && seen <= anchor.at) await seeAgenda(unit.as(host, seen), id, '党总支委员会')
    if (coming) return
    const at = (minutes: number) => unit.as(host, instantAt(day, evening + minutes))
    await stepMeeting(at(0), id, 'running', null)
    await unit.flush()
    const there = seats.filter((_, index) => index === 0 || index % 6 !== 5)
    await markCame(
      at(2),
      id,
      there.map((seat) => ({ seatId: seat.id, came: true, way: 'paper', at: instantAt(day, evening), added: null })),
    )
    const decided = await discuss(at, id, cast, story, items, there, day)
    const [first] = there
    if (story.pledge !== undefined && first)
      await pledge(at(75), id, { id: unit.id(), resolutionId: null, seatId: first.id, what: story.pledge })
    await stepMeeting(at(80), id, 'closed', null)
    await unit.flush()
    const tomorrow = unit.as(host, instantAt(addDays(day, 1), 600))
    const seatIds = there.map((seat) => seat.id)
    await answerFor(tomorrow, id, seatIds, { answer: 'agreed', words: null }, 'paper')
    await unit.flush()
    await publish(tomorrow, id, { noticeId: unit.id(), days: 15, sure: false })
    await unit.flush()
    if (story.review !== undefined) await finish(parts, unit, host, decided, story.review, addDays(day, 12))
    if (topicId !== null && story.topic?.became !== undefined) {
      await tellBecame(unit.as(host, instantAt(addDays(day, 13), 600)), topicId, 'done', story.topic.became)
      await unit.flush()
    }
  })
}

/** Item by item: what was said, what was proposed, the count, who does it. */
async function discuss(
  at: (minutes: number) => Unit,
  id: string,
  cast: Cast,
  story: Story,
  items: readonly { id: string }[],
  there: readonly { id: string; member: boolean; body: string | null }[],
  day: string,
): Promise<{ resolutionId: string; matterId: string }[]> {
  const decided = []
  for (const [index, item] of story.items.entries()) {
    const unit = at(10 + index * 25)
    const itemId = items[index]?.id ?? ''
    await goToItem(unit, id, itemId)
    const lines = [
      ...item.said.map((words) => ({ words, private: false })),
      ...(item.quiet ? [{ words: item.quiet, private: true }] : []),
    ]
    await writeLines(
      unit,
      id,
      lines.map((line) => ({ id: unit.id(), itemId, at: unit.now, ...line })),
    )
    await unit.flush()
    if (item.proposal === undefined) continue
    const { words, against = 0, dissent, days, party } = item.proposal
    const [resolutionId, matterId] = [unit.id(), unit.id()]
    await propose(unit, id, { id: resolutionId, itemId, proposal: words })
    await unit.flush()
    const members = there.filter((seat) => seat.member)
    const counted = story.kind === 'hearing' ? members.length : new Set(members.map((seat) => seat.body)).size
    const found = cast.parties.find((one) => one.kind === party)
    const owner = found
      ? ({ kind: 'party', id: found.id } as const)
      : ({ kind: 'worker', id: cast.committee[1]?.accountId ?? cast.committee[0]?.accountId ?? '' } as const)
    await decide(unit, id, {
      resolutionId,
      for: counted - against,
      against,
      abstain: 0,
      signed: [],
      dissent: dissent ? members.slice(-1).map((seat) => ({ seatId: seat.id, words: dissent })) : [],
      owner,
      dueOn: addDays(day, days),
      matterId,
    })
    await unit.flush()
    decided.push({ resolutionId, matterId })
  }
  return decided
}

/** The task is done and seen to be, and the next meeting looks at it again. */
async function finish(
  parts: Parts,
  unit: Unit,
  host: Actor,
  decided: readonly { resolutionId: string; matterId: string }[],
  words: string,
  day: string,
) {
  const desk = openDesk(parts, matters)
  for (const { resolutionId, matterId } of decided) {
    const later = unit.as(host, instantAt(day, 900))
    await desk.ask(later, 'finishMatter', { params: { id: matterId }, body: { note: words } })
    await unit.flush()
    const body = { behalf: { channel: 'counter' }, note: words }
    await desk.ask(unit.as(host, instantAt(day, 930)), 'confirmFor', { params: { id: matterId }, body })
    await followTask(unit, matterId, 'done', instantAt(day, 930))
    await unit.flush()
    await review(unit.as(host, instantAt(day, 1_140)), resolutionId, words)
    await unit.flush()
  }
}
