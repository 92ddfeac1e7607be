import {
  adopt,
  answerComment,
  askForComments,
  beginConvention,
  comment,
  enterReview,
  fileConvention,
  noteComment,
  readConvention,
  writeVersion,
} from '#conventions'
import { keepFile } from '#files'
import { listEntrances } from '#places'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import { charter, convention, covenant, garden, type PlannedClause, type PlannedComment } from './convention-texts.ts'
import type { Cast } from './matters/cast.ts'
import { minutesScan } from './minutes-scan.ts'

/** Who writes, at which hour of which day before the anchor. */
interface Desk {
  unit: Unit
  cast: Cast
  anchor: Anchor
  by: Actor
  on(daysAgo: number): string
  hand(daysAgo: number, who?: Actor | null): Unit
}

/**
 * Xingfucun revises its residents' convention with a lawyer, whose first word on it is that one clause goes too far; it has
 * a mini-convention for its pocket garden, and asks for comments on its charter. The owners of Jiangwan have a covenant
 * whose clauses a vote can rely on.
 */
export async function agreeOnTexts(
  parts: Parts,
  key: string,
  ground: Ground,
  cast: Cast,
  anchor: Anchor,
): Promise<void> {
  const by = cast.committee[1] ?? cast.committee[0]
  if (!by || (key !== 'xingfucun' && key !== 'jiangwan')) return
  await inUnit(parts, { actor: by, now: anchor.at, ground }, async (unit) => {
    const on = (daysAgo: number) => addDays(anchor.day, -daysAgo)
    // Ten in the morning: what stands on the anchor day was written before it.
    const hand = (daysAgo: number, who: Actor | null = by) => unit.as(who, instantAt(on(daysAgo), 10 * 60))
    const desk = { unit, cast, anchor, by, on, hand }
    if (key === 'jiangwan') return ownersOfJiangwan(desk)
    await reviseConvention(desk)
    await careForGarden(desk)
    await askAboutCharter(desk)
  })
}

const clausesOf = (unit: Unit, planned: readonly PlannedClause[]) =>
  planned.map(({ text, relied = null }) => ({ id: unit.id(), text, relied }))

async function reviseConvention(desk: Desk): Promise<void> {
  const { unit, hand } = desk
  const id = unit.id()
  const clauses = clausesOf(unit, convention.clauses)
  const { title, about } = convention
  await beginConvention(hand(230), id, { kind: 'residents', title, about, compoundId: null, clauses })
  await unit.flush()
  await askForComments(hand(226), id, desk.on(212))
  await unit.flush()
  await sayAndAnswer(desk, id, clauses, convention.comments, { said: 224, answered: 208 })
  const { clauses: answered, convention: so } = await readConvention(hand(200), id)
  const written = answered.map(({ id: clauseId, text, relied }) => ({ id: clauseId, text, relied }))
  await review(desk, id, 190, { fits: false, opinion: convention.objection })
  const place = convention.changed.clause - 1
  const changed = written.map((one, at) => (at === place ? { ...one, text: convention.changed.text } : one))
  await writeVersion(hand(184), id, { after: so.version, title, clauses: changed, why: convention.changed.why })
  await unit.flush()
  await review(desk, id, 176, { fits: true, opinion: convention.agreed })
  await decide(desk, id, 160, { body: 'residents-meeting', entitled: 86, present: 71, inFavour: 66, against: 2 })
  await fileConvention(hand(150), id, { on: desk.on(150), with: convention.filedWith, number: '示例备案第3号' })
  await unit.flush()
}

async function careForGarden(desk: Desk): Promise<void> {
  const { unit, hand } = desk
  const id = unit.id()
  const clauses = clausesOf(unit, garden.clauses)
  const { title, about } = garden
  await beginConvention(hand(75), id, { kind: 'mini', title, about, compoundId: null, clauses })
  await unit.flush()
  await askForComments(hand(74), id, desk.on(67))
  await unit.flush()
  await sayAndAnswer(desk, id, clauses, garden.comments, { said: 72, answered: 66 })
  await review(desk, id, 60, { fits: true, opinion: null })
  await decide(desk, id, 55, { body: 'users', entitled: 34, present: 27, inFavour: 25, against: 1 })
}

async function askAboutCharter(desk: Desk): Promise<void> {
  const { unit, hand } = desk
  const id = unit.id()
  const clauses = clausesOf(unit, charter.clauses)
  const { title, about } = charter
  await beginConvention(hand(12), id, { kind: 'charter', title, about, compoundId: null, clauses })
  await unit.flush()
  await askForComments(hand(5), id, addDays(desk.anchor.day, 9))
  await unit.flush()
  await sayAndAnswer(desk, id, clauses, charter.comments, { said: 3, answered: null })
}

async function ownersOfJiangwan(desk: Desk): Promise<void> {
  const { unit, hand } = desk
  const [compoundId] = (await listEntrances(unit)).map((one) => one.compoundId)
  if (compoundId === undefined) return
  const id = unit.id()
  const clauses = clausesOf(unit, covenant.clauses)
  const { title, about } = covenant
  await beginConvention(hand(420), id, { kind: 'covenant', title, about, compoundId, clauses })
  await unit.flush()
  await review(desk, id, 400, { fits: true, opinion: covenant.agreed })
  await decide(desk, id, 370, { body: 'owners-assembly', entitled: 1_186, present: 902, inFavour: 783, against: 74 })
  await fileConvention(hand(352), id, { on: desk.on(352), with: covenant.filedWith, number: '示例备案第11号' })
  await unit.flush()
}

/** Residents comment on their phones, some at the counter; each is answered, unless it is still new. */
async function sayAndAnswer(
  { unit, cast, hand }: Desk,
  id: string,
  clauses: readonly { id: string }[],
  planned: readonly PlannedComment[],
  { said, answered }: { said: number; answered: number | null },
): Promise<void> {
  const ids: string[] = []
  for (const [at, one] of planned.entries()) {
    const clauseId = clauses[one.clause - 1]?.id ?? ''
    const words = { id: unit.id(), clauseId, words: one.words, amendment: one.amendment ?? null }
    const resident = cast.residents[at % Math.max(1, cast.residents.length)]
    const home = cast.homes[(at * 17) % cast.homes.length]
    if (one.way === undefined && resident) await comment(hand(said, resident.actor), id, words)
    else
      await noteComment(hand(said), id, {
        ...words,
        way: one.way ?? 'counter',
        personId: home?.people[0] ?? null,
        name: null,
      })
    await unit.flush()
    ids.push(words.id)
  }
  if (answered === null) return
  for (const [at, { answer, reason = null, amendment }] of planned.entries()) {
    const apply = answer === 'adopted' && amendment !== undefined
    await answerComment(hand(answered), id, { commentId: ids[at] ?? '', answer, reason, apply })
    await unit.flush()
  }
}

async function review(
  { unit, hand, on }: Desk,
  id: string,
  daysAgo: number,
  said: { fits: boolean; opinion: string | null },
): Promise<void> {
  const { digest } = await readConvention(hand(daysAgo), id)
  const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001' }
  await enterReview(hand(daysAgo), id, { id: unit.id(), digest, ...lawyer, ...said, on: on(daysAgo), files: [] })
  await unit.flush()
}

async function decide(
  { unit, hand, on }: Desk,
  id: string,
  daysAgo: number,
  counted: {
    body: 'residents-meeting' | 'owners-assembly' | 'users'
    entitled: number
    present: number
    inFavour: number
    against: number
  },
): Promise<void> {
  const { digest } = await readConvention(hand(daysAgo), id)
  const from = addDays(on(daysAgo), 10)
  // Decided before the house was there: typed in, with a photo of the minutes.
  const fileId = unit.id()
  await keepFile(hand(daysAgo), { id: fileId, name: '会议记录.jpg', content: await minutesScan(15) })
  await unit.flush()
  await adopt(hand(daysAgo), id, {
    id: unit.id(),
    digest,
    heldOn: on(daysAgo),
    ...counted,
    abstained: counted.present - counted.inFavour - counted.against,
    inForceFrom: from,
    reviseBy: addDays(from, 3 * 365),
    record: null,
    files: [fileId],
  })
  await unit.flush()
}
