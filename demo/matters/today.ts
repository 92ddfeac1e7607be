import type { Actor } from '#kit/contract/actor.ts'
import { addDays, dayOf, instantAt, minutesOf } from '#kit/pure/shanghai-time.ts'
import { isWorkingDay } from '#kit/pure/working-days.ts'
import type { Random } from '../random.ts'
import type { Act, Cast } from './cast.ts'
import { counterOf } from './counter.ts'
import { officeTimeBefore, workingDayFrom } from './office.ts'
import type { Pen } from './pen.ts'
import { penFor } from './pen.ts'

const day = 540

/**
 * What lies on the desk of Yanji No. 7 at the anchor: thirteen open matters, two of them overdue, in every state a worker
 * meets; and five small things done since the morning. All are placed in office time before the anchor, so that the desk
 * looks the same on any day and at any hour.
 */
export function tellToday(cast: Cast, at: Date, random: Random): Act[] {
  const acts: Act[] = []
  const desk = counterOf(cast)
  const before = (minutes: number) => officeTimeBefore(at, minutes)
  const begin = (minutes: number): Pen => {
    const pen = penFor(before(minutes), random)
    pens.push(pen)
    return pen
  }
  const pens: Pen[] = []
  const soon = soonAfter(at)
  const promise = (when: Date) => ({ at: when.toISOString(), text: null })
  const give = (pen: Pen, minutes: number, by: Actor, kind: string, note: string | null = null) => {
    const party = cast.parties.find((one) => one.kind === kind)
    if (party) pen.write(before(minutes), by, 'assignMatter', { party: { kind: 'party', id: party.id }, note })
    return party?.actor ?? by
  }
  const { zhou, gu, chair } = desk

  const leak = begin(470)
  desk.report(leak, '3号', 3, 'leak', '3号楼走道天花板渗水，地上滑。从上面滴下来的，我怕老人摔跤。', 302)
  leak.write(before(460), zhou, 'takeMatter')
  leak.write(before(445), zhou, 'contactReporter', { note: '403 室厨房正上方。先请物业放了防滑垫和警示牌。' })
  const lu = give(leak, 372, zhou, 'property-manager', '请查明水从哪里来，13 点前告诉我。')
  leak.write(before(362), lu, 'acceptWork', { promise: { at: before(132).toISOString(), text: '查明水从哪里来' } })
  for (const [order, neighbour] of desk.neighbours('3号', 2).entries()) {
    const key = penFor(before(300 - order * 90), random).id
    acts.push({
      at: before(300 - order * 90),
      by: neighbour.actor,
      ask: 'joinMatter',
      params: { id: leak.id },
      body: { id: key },
    })
  }
  for (const [minutes, room, words] of [
    [250, 806, '走道上面滴水，电梯口也湿了。'],
    [160, 201, '二楼天花板也湿了。'],
  ] as const) {
    const twin = begin(minutes)
    desk.takeIn(twin, gu, {
      source: room === 806 ? 'phone' : 'counter',
      category: 'leak',
      entrance: '3号',
      floor: 3,
      room,
      title: words,
    })
    twin.write(before(minutes - 12), gu, 'mergeMatter', { into: leak.id })
  }

  const cards = begin(6 * day)
  desk.takeIn(cards, zhou, {
    source: 'hotline-12345',
    category: 'noise',
    home: ['17号', 602],
    title: '楼下棋牌声到半夜',
    words: '说了几次都不听。',
  })
  cards.write(before(6 * day - 60), zhou, 'contactReporter', { note: '晚上十点以后声音最大。' })
  cards.write(before(4 * day), zhou, 'finishMatter', { note: '和棋牌室谈好，十点关门。' })
  cards.write(before(2 * day + 100), zhou, 'disputeFor', {
    behalf: { channel: 'phone' },
    note: '昨天又到十二点，第二次来电。',
  })

  const meals = begin(day)
  desk.takeIn(meals, gu, {
    source: 'visit',
    category: 'elder-care',
    home: ['2号', 1103],
    title: '出院回家，想问助餐怎么办',
    spoken: false,
  })

  const job = begin(day + 200)
  desk.takeIn(job, gu, {
    source: 'counter',
    category: 'jobs',
    home: ['21号', 501],
    title: '儿子失业三个月，问有没有招工',
  })
  job.write(before(300), gu, 'contactReporter', { note: '问了专长，下午给准信。', promise: promise(soon) })

  const charging = begin(day + 120)
  desk.takeIn(charging, zhou, {
    source: 'phone',
    category: 'power',
    spot: '北门车棚',
    title: '车棚充电口 4 个没电',
    words: '夜里 23:40 来电。',
  })
  const manager = give(charging, day + 60, zhou, 'property-manager')
  charging.write(before(280), manager, 'returnWork', { reason: 'not-ours', note: '插口是充电公司的，要他们来换。' })
  charging.write(before(240), zhou, 'replyToReporters', {
    note: '正在找充电公司，今天给您准信。',
    promise: promise(soon),
  })

  const flowers = begin(3 * day)
  desk.takeIn(flowers, gu, {
    source: 'counter',
    category: 'greenery',
    spot: '9号门前',
    title: '把 9号门前花坛改矮，方便轮椅',
    words: '协调会第 2 项。',
    complexity: 'complex',
  })
  flowers.write(before(200), gu, 'contactReporter', { note: '图纸晚上拿给大家看。', promise: promise(soon) })

  const paper = begin(90)
  desk.takeIn(paper, gu, {
    source: 'counter',
    category: 'certificate',
    home: ['4号', 1204],
    title: '要一张居住情况说明',
    spoken: false,
  })

  const dripping = begin(120)
  desk.report(dripping, '3号', 8, 'neighbour', '楼上空调滴水到晾衣架。', 806)

  const lamp = begin(day + 30)
  desk.report(lamp, '3号', 2, 'power', '2 楼走道的灯不亮。', 806)
  lamp.write(before(day - 30), zhou, 'takeMatter')
  lamp.write(before(500), zhou, 'contactReporter', { note: '这一层两盏都不亮。' })
  const electrician = give(lamp, 480, zhou, 'property-manager')
  lamp.write(before(430), electrician, 'acceptWork', { promise: { at: soon.toISOString(), text: '下午来修' } })
  for (const neighbour of desk.neighbours('3号', 1)) {
    acts.push({
      at: before(100),
      by: neighbour.actor,
      ask: 'joinMatter',
      params: { id: lamp.id },
      body: { id: penFor(before(100), random).id },
    })
  }

  const lift = begin(day + 260)
  desk.takeIn(lift, gu, {
    source: 'patrol',
    category: 'lift',
    entrance: '1号',
    floor: null,
    title: '电梯门要关两次才关上',
  })
  lift.write(before(330), give(lift, 400, gu, 'property-manager'), 'acceptWork')

  const hut = begin(2 * day + 30)
  desk.takeIn(hut, gu, { source: 'phone', category: 'waste', spot: '垃圾厢房', title: '垃圾厢房的门关不严' })
  give(hut, day + 200, gu, 'property-manager')

  const dance = begin(2 * day + 200)
  desk.takeIn(dance, chair, { source: 'counter', category: 'noise', home: ['30号', 202], title: '广场舞的音箱太响' })
  give(dance, day + 300, chair, 'police', '请晚上一起去看看。')

  const hand = begin(2 * day)
  desk.takeIn(hand, zhou, {
    source: 'visit',
    category: 'safety',
    entrance: '12号',
    floor: 1,
    room: 101,
    title: '门口的扶手松了',
  })
  hand.write(before(150), zhou, 'finishMatter', { note: '膨胀螺丝换了长的，拉过不动。' })

  for (const [index, [minutes, home, title]] of small.entries()) {
    const pen = begin(minutes)
    const by = index % 2 === 0 ? gu : zhou
    desk.takeIn(pen, by, {
      source: index < 3 ? 'counter' : 'phone',
      category: index < 3 ? 'certificate' : 'other',
      home,
      title,
    })
    pen.write(before(minutes - 8), by, 'finishMatter', { note: index < 3 ? '当场开好，已取。' : '已答复。' })
    pen.write(before(minutes - 9), by, 'confirmFor', {
      behalf: { channel: index < 3 ? 'counter' : 'phone' },
      note: null,
    })
  }
  return [...acts, ...pens.flatMap((pen) => pen.acts)].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

const small = [
  [330, ['8号', 302], '要一张居住证明'],
  [270, ['33号', 102], '孩子报名要住址说明'],
  [210, ['26号', 201], '亲属关系要一张说明'],
  [180, ['1号', 704], '问体检是哪一天'],
  [70, ['15号', 401], '问活动室周末开不开'],
] as const

/** When something promised "soon" is due: this evening, or the next working morning when the day is nearly over. */
function soonAfter(at: Date): Date {
  const today = dayOf(at)
  if (isWorkingDay(today) && minutesOf(at) < 15 * 60 + 30) return instantAt(today, 17 * 60 + 30)
  return instantAt(workingDayFrom(addDays(today, 1)), 11 * 60)
}
