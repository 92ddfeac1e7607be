import { closeVote, draftVote, giveNotice, newPhrase, openVote, readVote, type VoteInput } from '#ballots'
import { leaveOut, type RollRight, rightsOf, sayRosterSource, unresolvedOf } from '#rolls'
import { recordVerdict } from '#verdicts'
import type { Actor } from '#kit/contract/actor.ts'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Anchor } from '../anchor.ts'
import type { Cast } from '../matters/cast.ts'
import type { Random } from '../random.ts'
import { type Choice, give } from './give.ts'
import { allPapers, countPapers, courseOf, fateOf, type Gone, recount } from './on-paper.ts'

/** Who writes, on which day before the anchor. */
export interface Desk {
  unit: Unit
  cast: Cast
  anchor: Anchor
  by: Actor
  random: Random
}

/** What comes of one right: how it was given, and what was said; or only that the ballot was brought, or nothing at all. */
export type Outcome = { choice: Choice; others?: Choice } | 'brought' | null

export interface PlannedVote {
  vote: Omit<VoteInput, 'closesAt'>
  /** Days before the anchor: when notice was given, when voting began, when it ends (later than the anchor: it is under way). */
  noticed: number
  opened: number
  closes: number
  /** Of a hundred ballots that are brought, so many are printed ones; 0 where everybody is asked at the door. */
  onPaper?: number
  outcomes(rights: readonly RollRight[]): readonly Outcome[]
}

export interface Held {
  id: string
  closedOn: Date | null
}

/** Something that somebody does to a vote at an instant. */
export interface Act {
  at: Date
  work(hand: (who?: Actor) => Unit): Promise<void>
}

/** A vote from its draft to its verdict, or as far as it has come by the anchor. */
export async function hold(desk: Desk, planned: PlannedVote): Promise<Held> {
  const { unit, anchor, by, random } = desk
  const id = unit.id()
  const on = (daysAgo: number, hour = 10) => instantAt(addDays(anchor.day, -daysAgo), hour * 60)
  const closesAt = on(planned.closes, 20)
  const hand = (at: Date, who: Actor = by) => unit.as(who, at)
  const sheets = ['居委会主任', '业委会主任', '街道'].map((holder) => ({ holder, phrase: newPhrase(random.bytes(20)) }))

  const noticed = hand(on(planned.noticed))
  await draftVote(noticed, id, { ...planned.vote, closesAt })
  await unit.flush()
  const { rollId } = await readVote(noticed, id)
  await settleRoll(noticed, rollId)
  await giveNotice(noticed, id)
  await unit.flush()
  await openVote(hand(on(planned.opened, 8)), id, sheets)
  await unit.flush()

  const papers = await meanwhile(desk, id, rollId, planned, on)
  if (planned.closes < 0) return { id, closedOn: null }

  const closedOn = new Date(closesAt.getTime() + 30 * 60_000)
  if (papers.length > 0) await countPapers(hand(closedOn), id)
  await closeVote(
    hand(closedOn),
    id,
    sheets.slice(0, 2).map(({ phrase }) => phrase),
  )
  await unit.flush()
  await recordVerdict(hand(closedOn), id)
  await unit.flush()
  if (papers.length > 0) await recount(desk, id, papers, new Date(closedOn.getTime() + 14 * 3_600_000))
  return { id, closedOn }
}

/** Everything that is done while voting goes on, in the order in which it happened. Gives the papers that went out. */
async function meanwhile(
  desk: Desk,
  id: string,
  rollId: string,
  planned: PlannedVote,
  on: (daysAgo: number, hour?: number) => Date,
): Promise<Gone[]> {
  const { unit, by, random } = desk
  const rights = (await rightsOf(unit, rollId)).filter(({ excluded }) => !excluded)
  const printed = planned.onPaper === undefined ? [] : await allPapers(unit.as(by, on(planned.opened)), id)
  const last = Math.max(planned.closes, 0)
  const outcomes = planned.outcomes(rights)
  const acts: Act[] = []
  const papers: Gone[] = []
  let returned = 0
  for (const [at, right] of rights.entries()) {
    const outcome = outcomes[at] ?? null
    if (outcome === null) continue
    const back = random.int(last + 1, planned.opened - 1)
    const when = on(back, random.int(9, 18))
    const paper = printed[at]
    if (paper === undefined || !onPaper(desk, planned, right, outcome)) {
      acts.push(...give(desk, id, right, outcome, when))
      continue
    }
    const fate = fateOf(random, outcome === 'brought' ? null : outcome.choice, returned, planned.closes < 0)
    if (fate.says !== null) returned += 1
    papers.push({ ...paper, ...fate })
    acts.push(
      ...courseOf(desk, id, paper, fate, {
        out: on(Math.max(back, planned.opened - 2), 9),
        back: when,
        choices: planned.vote.silence?.rule === 'follow-majority' ? 4 : 3,
        open: planned.closes < 0,
      }),
    )
  }
  for (const { at, work } of acts.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
    await work((who = by) => unit.as(who, at))
  await unit.flush()
  return papers
}

/** Who has an account votes on the phone; co-owners who differ do so in person. */
function onPaper(
  { cast, random }: Desk,
  { onPaper: share = 0 }: PlannedVote,
  { personIds: [first] }: RollRight,
  outcome: NonNullable<Outcome>,
): boolean {
  if (outcome !== 'brought' && outcome.others !== undefined) return false
  const phone = cast.residents.some(({ actor }) => actor.standings.some((one) => one.personId === first))
  return !phone && random.chance(share / 100)
}

/** Where areas were copied from is said for the whole roll; whoever cannot be found is left out by name, as the roll asks. */
async function settleRoll(unit: Unit, rollId: string): Promise<void> {
  if ((await unresolvedOf(unit, rollId)).some(({ gaps }) => gaps.includes('roster-area'))) {
    await sayRosterSource(unit, rollId, { source: 'register', why: '与不动产登记簿逐户核对过' })
    await unit.flush()
  }
  for (const { id, gaps } of await unresolvedOf(unit, rollId)) {
    await leaveOut(unit, rollId, id, reasons[gaps[0] ?? ''] ?? '登记的情况查不清，公示十五日无人申报')
    await unit.flush()
  }
}

const reasons: Record<string, string> = {
  'no-owner': '查不到产权人，公示十五日无人申报',
  'same-name': '同名的业主分不清是不是一个人，公示十五日无人申报',
  'no-adult': '这户没有登记满十八周岁的人',
  'not-living-here': '这户的人都不在本小区住',
}
