import type { Random } from '../random.ts'
import { awake, officeTime } from './office.ts'
import type { Pen } from './pen.ts'
import type { Brought } from './reception.ts'
import type { Story } from './story.ts'

const hours = (count: number) => count * 3_600_000

/** The resident's word, in person or written down for them; what is not solved goes round again. */
export function answer(pen: Pen, story: Story, brought: Brought, again: (from: Date) => void, random: Random): void {
  if (brought.resident || (brought.code !== null && random.chance(0.7))) bySelf(pen, brought, again, random)
  else byWorker(pen, brought, again, random)
  if (pen.acts.at(-1)?.ask !== 'closeUnreachable' && random.chance(0.09)) {
    pen.write(officeTime(pen.now, random.int(60, 900)), brought.owner, 'learnFrom', { note: random.pick(lessons) })
  }
  if (story.place !== 'home' && !story.confidential && random.chance(0.14)) {
    const text = story.done.length > 0 ? random.pick(story.done) : '已经办好。'
    pen.write(officeTime(pen.now, random.int(30, 600)), brought.owner, 'showMatter', {
      visibility: 'public',
      published: { title: brought.title, text },
    })
  }
}

function bySelf(pen: Pen, brought: Brought, again: (from: Date) => void, random: Random): void {
  const say = (answered: 'confirmed' | 'disputed', note: string | null) => {
    const at = awake(new Date(pen.now.getTime() + hours(random.int(1, 40)) + random.int(0, 59) * 60_000))
    if (brought.resident) pen.write(at, brought.resident, 'answerMatter', { answer: answered, note })
    else pen.write(at, null, 'answerByCode', { answer: answered, note, code: brought.code })
  }
  if (random.chance(0.08)) {
    say('disputed', random.pick(complaints))
    again(pen.now)
  }
  // Some never answer; then the worker asks.
  if (random.chance(0.75)) say('confirmed', random.chance(0.3) ? random.pick(thanks) : null)
  else byWorker(pen, brought, again, random)
}

function byWorker(pen: Pen, brought: Brought, again: (from: Date) => void, random: Random): void {
  const channel = random.weighted([
    ['phone', 6],
    ['visit', 2],
    ['counter', 2],
  ] as const)
  const wait = random.int(120, 1_400)
  if (brought.contactable && random.chance(0.06)) {
    pen.write(officeTime(pen.now, wait), brought.owner, 'disputeFor', {
      behalf: { channel },
      note: random.pick(complaints),
    })
    again(pen.now)
  }
  if (random.chance(brought.contactable ? 0.05 : 0.25)) {
    if (brought.contactable) {
      pen.write(officeTime(pen.now, wait), brought.owner, 'tryReporter', { note: '电话没有人接。' })
      pen.write(officeTime(pen.now, 560), brought.owner, 'tryReporter', { note: '又打了一次，还是没有人接。' })
    }
    pen.write(officeTime(pen.now, 30), brought.owner, 'closeUnreachable', { note: null })
    return
  }
  if (random.chance(0.25))
    pen.write(officeTime(pen.now, wait / 2), brought.owner, 'followUp', { note: random.pick(cares) })
  pen.write(officeTime(pen.now, wait / 2), brought.owner, 'confirmFor', {
    behalf: { channel },
    note: random.chance(0.4) ? random.pick(thanks) : null,
  })
}

const complaints = ['昨天又漏了。', '修了一半就走了。', '晚上还是这样。', '灯亮了两天又不亮。', '说好来，没有来。']
const thanks = ['好了，谢谢。', '修得快，谢谢你们。', '这次弄干净了。', '满意。']
const cares = ['上门看了看，人好，事也好了。', '打电话问过，没有再发生。', '路上碰到，说都好了。']
const lessons = [
  '下次先拍照再派单。',
  '同一幢楼一起查，省得跑两趟。',
  '先给准时间，大家就不急。',
  '黄梅天前先通一遍落水管。',
]
