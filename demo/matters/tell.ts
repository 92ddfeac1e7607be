import type { Actor } from '#kit/contract/actor.ts'
import { clockOf, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Random } from '../random.ts'
import type { Act, Cast, CastParty } from './cast.ts'
import { answer } from './ending.ts'
import { awake, officeTime } from './office.ts'
import type { Pen } from './pen.ts'
import { penFor } from './pen.ts'
import type { Brought } from './reception.ts'
import { receive } from './reception.ts'
import type { Source, Story } from './story.ts'

const kinds = {
  property: 'property-manager',
  owners: 'owners-committee',
  police: 'police',
  partner: 'partner',
} as const

/** One worry from the moment it comes in to its end, with everything that neighbours do about it meanwhile. */
export function tell(cast: Cast, story: Story, source: Source, at: Date, owner: Actor, random: Random): Act[] {
  const pen = penFor(at, random)
  const brought = receive(pen, cast, story, source, owner, random)
  listen(pen, brought, story, random)
  if (random.chance(0.02) && brought.resident) {
    pen.write(officeTime(pen.now, random.int(20, 200)), brought.resident, 'answerMatter', {
      answer: 'withdrawn',
      note: random.pick(['已经好了，不用来了。', '家里人修好了。', '报重了，撤掉。']),
    })
    return pen.acts
  }
  if (story.beyond) {
    pen.write(officeTime(pen.now, random.int(30, 500)), owner, 'declineMatter', story.beyond)
    return pen.acts
  }
  const before = pen.now
  work(pen, cast, story, brought, random)
  const others = neighbours(pen, cast, story, brought, before, random)
  answer(pen, story, brought, (from) => again(pen, cast, story, brought, from, random), random)
  return [...pen.acts, ...others]
}

/** Taken, and the resident spoken with. A few are late: somebody was away, or it lay over a holiday. */
function listen(pen: Pen, brought: Brought, story: Story, random: Random): void {
  if (brought.source !== 'app' && brought.source !== 'hotline-12345') return
  const late = random.chance(0.06)
  const wait = late ? random.int(640, 1_300) : random.int(6, 260)
  if (brought.source === 'app') pen.write(officeTime(pen.now, Math.round(wait / 3)), brought.owner, 'takeMatter')
  if (!brought.contactable) return
  const note = story.heard.length > 0 ? random.pick(story.heard) : '听清楚了，先去问一问。'
  pen.write(officeTime(pen.now, wait), brought.owner, 'contactReporter', { note })
}

/** Done by the committee itself or by whoever it is given to. */
function work(pen: Pen, cast: Cast, story: Story, brought: Brought, random: Random): void {
  const { owner } = brought
  const slow = random.chance(0.07)
  const complex = story.complexity === 'complex'
  const length = random.int(60, complex ? 4_200 : 1_300) * (slow ? (complex ? 2.6 : 3.2) : 1)
  const handler = brought.source !== 'app' || brought.contactable ? owner : owner
  const party = story.route === 'committee' ? null : partyFor(cast, story, brought, random)
  if (random.chance(0.02) && cast.committee.length > 1) {
    const colleague = random.pick(cast.committee.filter((one) => one.accountId !== owner.accountId))
    pen.write(officeTime(pen.now, 15), owner, 'handOver', {
      to: colleague.accountId,
      note: '我去培训两天，请您接着办。',
    })
    pen.write(officeTime(pen.now, 60), colleague, 'takeMatter')
    brought.owner = colleague
  } else if (!party && random.chance(0.35)) {
    pen.write(officeTime(pen.now, random.int(10, 90)), handler, 'addNote', { note: random.pick(asides) })
  }
  if (party) return byParty(pen, story, brought, party, length, random)
  pause(pen, brought, random)
  if (length > 700) {
    pen.write(officeTime(pen.now, length / 2), brought.owner, 'replyToReporters', { note: random.pick(replies) })
  }
  pen.write(officeTime(pen.now, length / 2), brought.owner, 'finishMatter', { note: pickOr(random, story.done) })
}

function byParty(pen: Pen, story: Story, brought: Brought, party: CastParty, length: number, random: Random): void {
  const doer = party.actor ?? brought.owner
  const assign = (note: string | null) =>
    pen.write(officeTime(pen.now, random.int(5, 90)), brought.owner, 'assignMatter', {
      party: { kind: 'party', id: party.id },
      note,
    })
  assign(random.chance(0.4) ? '请今天看一看，结果告诉我。' : null)
  if (party.actor && random.chance(0.06)) {
    const reason = random.pick(['not-ours', 'need-facts', 'no-access', 'wrong-place'] as const)
    pen.write(officeTime(pen.now, random.int(60, 300)), party.actor, 'returnWork', { reason, note: returns[reason] })
    pen.write(officeTime(pen.now, random.int(20, 200)), brought.owner, 'addNote', {
      note: '补了照片和电话，当面说清楚了。',
    })
    assign('已补齐，请再去一次。')
  }
  const end = officeTime(pen.now, length)
  if (party.actor && random.chance(0.8)) {
    const accepted = officeTime(pen.now, random.int(10, 150))
    const promised = end > accepted && random.chance(0.5) ? halfHourAfter(end) : null
    pen.write(
      accepted,
      party.actor,
      'acceptWork',
      promised ? { promise: { at: promised.toISOString(), text: null } } : {},
    )
  }
  pause(pen, brought, random)
  if (random.chance(0.08)) pen.write(officeTime(pen.now, length * 0.6), brought.owner, 'nudgeParty')
  if (length > 900 && brought.contactable) {
    pen.write(officeTime(pen.now, random.int(20, 200)), brought.owner, 'replyToReporters', {
      note: random.pick(replies),
    })
  }
  pen.write(end, doer, 'finishMatter', { note: pickOr(random, story.done) })
}

/** After a dispute: spoken with once more, done once more. Gives when it was done. */
function again(pen: Pen, cast: Cast, story: Story, brought: Brought, from: Date, random: Random): void {
  const party = story.route === 'committee' ? null : partyFor(cast, story, brought, random)
  pen.write(officeTime(from, random.int(10, 240)), brought.owner, 'contactReporter', {
    note: '上门看了，确实没有弄好，请再来一次。',
  })
  if (party?.actor) pen.write(officeTime(pen.now, random.int(10, 120)), party.actor, 'acceptWork')
  pen.write(officeTime(pen.now, random.int(120, 1_200)), party?.actor ?? brought.owner, 'finishMatter', {
    note: pickOr(random, story.done),
  })
}

/** Others who meet the same thing: on the phone they say "me too", at the counter it is written down and merged. */
function neighbours(pen: Pen, cast: Cast, story: Story, brought: Brought, from: Date, random: Random): Act[] {
  if (story.place === 'home' || story.confidential || brought.entrance?.lifts === undefined) return []
  const until = pen.now.getTime()
  const within = () => awake(new Date(from.getTime() + random.next() * (until - from.getTime()) * 0.8))
  const acts: Act[] = []
  if (random.chance(0.22) && cast.residents.length > 1) {
    const those = random
      .shuffled(cast.residents.filter((one) => one.actor !== brought.resident))
      .slice(0, random.int(1, 4))
    for (const { actor } of those) {
      const at = within()
      if (at.getTime() > until - 300_000 || at <= from) continue
      const key = penFor(at, random).id
      acts.push({ at, by: actor, ask: 'joinMatter', params: { id: pen.id }, body: { id: key } })
    }
  }
  if (random.chance(0.12)) {
    const at = officeTime(within(), 0)
    const merged = officeTime(at, random.int(3, 40))
    if (at > from && merged.getTime() < until - 300_000) {
      const twin = penFor(at, random)
      receive(twin, cast, { ...story, titles: [brought.title] }, 'phone', brought.owner, random)
      const [opened] = twin.acts
      if (opened) opened.body.place = { entranceId: brought.entrance.id }
      twin.write(merged, brought.owner, 'mergeMatter', { into: pen.id })
      acts.push(...twin.acts)
    }
  }
  return acts
}

function pause(pen: Pen, brought: Brought, random: Random): void {
  if (!random.chance(0.04)) return
  const [reason, note] = random.pick(pauses)
  pen.write(officeTime(pen.now, random.int(10, 60)), brought.owner, 'pauseMatter', { reason, note })
  pen.write(officeTime(pen.now, random.int(600, 2_600)), brought.owner, 'resumeMatter')
}

function partyFor(cast: Cast, story: Story, brought: Brought, random: Random): CastParty | null {
  if (story.route === 'committee' || story.route === 'beyond') return null
  const kind = kinds[story.route]
  const all = cast.parties.filter((party) => party.kind === kind)
  const here = all.filter((party) => party.compound === null || party.compound === brought.compound)
  return here.length > 0 ? random.pick(here) : (all[0] ?? null)
}

const pickOr = (random: Random, list: readonly string[]) => (list.length > 0 ? random.pick(list) : null)

function halfHourAfter(at: Date): Date {
  const [hour = 0, minute = 0] = clockOf(at).split(':').map(Number)
  return instantAt(dayOf(at), (Math.floor((hour * 60 + minute) / 30) + 1) * 30)
}

const asides = ['先看现场，再打电话。', '和楼组长核过了。', '同类的事上个月也有一件。', '请志愿者帮忙看一看。']
const replies = [
  '已经约好师傅，路上请当心。',
  '材料到了就修，进展一样通知您。',
  '还在谈，这周内给您准信。',
  '正在办，有消息马上打电话。',
]
const returns = {
  'not-ours': '这一段是自来水公司的管子，不归物业。',
  'need-facts': '没有说清楚是哪一层，请补一张照片。',
  'no-access': '去了两次家里没有人。',
  'wrong-place': '这个位置不在我们小区里。',
}
const pauses = [
  ['waiting-parts', '配件在路上，三天到。'],
  ['weather', '连着下雨，天晴再上墙。'],
  ['waiting-reporter', '住户出差，回来再约。'],
  ['procedure', '等审价。'],
] as const
