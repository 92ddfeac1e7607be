import { hearPaper } from '#ballots'
import { keepFile } from '#files'
import {
  acceptOutstanding,
  countPile,
  drawRecount,
  issuePaper,
  lookAgain,
  losePaper,
  type Read,
  readPaper,
  readRecount,
  readSheets,
  reconcile,
  takeBack,
  voidPaper,
} from '#papers'
import { statements } from '#kit/server/builder.ts'
import type { DB } from '#kit/server/tables.gen.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Random } from '../random.ts'
import type { Choice } from './give.ts'
import type { Act, Desk } from './hold.ts'
import { type Printed, scanOf } from './scan.ts'

interface Paper extends Printed {
  id: string
}

/** What becomes of a printed ballot that goes out. */
export interface Fate {
  /** What stands on it; null where it never comes back. */
  says: Read | null
  end: 'read' | 'read-once' | 'waits' | 'differing' | 'void' | 'lost' | 'out'
}
export type Gone = Paper & Fate

const minutes = (at: Date, count: number) => new Date(at.getTime() + count * 60_000)

/** The printed ballots of a vote, in the order of its rights. */
export const allPapers = async (unit: Unit, voteId: string): Promise<Paper[]> =>
  (await readSheets(unit, voteId, {})).sheets.map(({ id, serial, code }) => ({ id, serial, code }))

/** Those of a vote under way: some wait for a second reader, some for their first, one for two others. */
const underWay = ['read-once', 'read', 'waits', 'read', 'read-once', 'differing', 'read', 'read-once'] as const

/** Most come back signed. `nth` of the vote's papers that come back; `open` while it is under way. */
export function fateOf(random: Random, choice: Choice | null, nth: number, open: boolean): Fate {
  if (choice === null) return { says: null, end: !open && random.chance(0.2) ? 'lost' : 'out' }
  if (random.chance(0.04)) return { says: 'spoilt', end: 'void' }
  if (open) return { says: choice, end: underWay[nth % underWay.length] ?? 'read' }
  if (random.chance(0.04)) return { says: 'unsigned', end: 'read' }
  return { says: choice, end: random.chance(0.05) ? 'differing' : 'read' }
}

/** Out by hand against a signature; back with a photo; read by two who do not see each other's entry. */
export function courseOf(
  desk: Desk,
  voteId: string,
  paper: Paper,
  { says, end }: Fate,
  { out, back, choices, open }: { out: Date; back: Date; choices: number; open: boolean },
): readonly Act[] {
  const { by, cast, random } = desk
  const { id: paperId, code: seen } = paper
  // Whoever takes papers back here reads them last, so that there is something to do at this desk.
  const [first = by, second = by, third = by, fourth = by] = [
    ...cast.members.filter(({ accountId }) => accountId !== by.accountId).slice(1),
  ]
  const nobody = says === null && random.chance(0.4)
  const issue = {
    paperId,
    how: nobody ? ('door-slot' as const) : ('hand' as const),
    taker: nobody ? ('nobody' as const) : random.chance(0.8) ? ('self' as const) : ('family' as const),
    takerName: null,
    shown: !nobody,
  }
  const given: Act = {
    at: out,
    async work(hand) {
      await issuePaper(hand(), voteId, issue)
      await tellBallots(hand(), voteId)
    },
  }
  if (says === null) {
    if (end !== 'lost') return [given]
    const words = '说寄回来了，一直没有收到'
    return [given, { at: back, work: async (hand) => void (await losePaper(hand(), voteId, { paperId, words })) }]
  }
  if (end === 'void') {
    const spoilt = { paperId, reason: 'spoilt' as const, words: '写坏了，交回来，改成上门投' }
    return [given, { at: back, work: async (hand) => void (await voidPaper(hand(), voteId, spoilt)) }]
  }
  let scanId = ''
  const taken: Act = {
    at: back,
    async work(hand) {
      const unit = hand()
      scanId = unit.id()
      await keepFile(unit, { id: scanId, name: '纸票.jpg', content: await scanOf(paper, says, choices) })
      await unit.flush()
      await takeBack(unit, voteId, { seen, scanId, givenAt: back })
      await unit.flush()
    },
  }
  const read = (who: Desk['by'], after: number, found: Read): Act => ({
    at: minutes(back, after),
    async work(hand) {
      await readPaper(hand(who), voteId, { paperId, scanId, seen, read: found })
      await tellBallots(hand(who), voteId)
    },
  })
  if (end === 'waits') return [given, taken]
  if (end === 'read-once') return [given, taken, read(first, 40, says)]
  if (end === 'read') return [given, taken, read(first, 40, says), read(second, 55, says)]
  // The second slips a line; two others look again.
  const slipped = [given, taken, read(first, 40, says), read(second, 55, says === 'yes' ? 'no' : 'yes')]
  return open ? slipped : [...slipped, read(third, 80, says), read(fourth, 85, says)]
}

const db = statements<DB>()

/** What the papers have just told, heard by the ballots at once: in the house it goes with the carrier a moment later. */
async function tellBallots(hand: Unit, voteId: string): Promise<void> {
  await hand.flush()
  const told = db
    .selectFrom('kit.event')
    .select(['id', 'type', 'data'])
    .where('neighbourhood_id', '=', hand.neighbourhoodId)
    .where('subject_id', '=', voteId)
    .where('type', 'in', ['papers.paper-delivered', 'papers.paper-read'])
    .where('at', '=', hand.now)
    .orderBy('id')
  for (const event of await hand.read(told)) {
    const refused = await hearPaper(hand.as(null, hand.now), event as Parameters<typeof hearPaper>[1])
    if (refused) throw refused
  }
}

/** After the end: what is still out is let go by name, the pile is counted by hand. */
export async function countPapers(unit: Unit, voteId: string): Promise<void> {
  const { outstanding, returned, void: gone } = await reconcile(unit, voteId)
  const serials = new Set(outstanding.map(({ serial }) => serial))
  for (const { id, serial } of await allPapers(unit, voteId))
    if (serials.has(serial)) {
      await acceptOutstanding(unit, voteId, { paperId: id, reason: '三次上门没碰到人，贴了条也没有交回来' })
      await unit.flush()
    }
  await countPile(unit, voteId, { returned, void: gone })
}

/** The next morning: dice before witnesses draw the papers, and somebody who read none of them looks at each. */
export async function recount(
  { unit, by, random }: Desk,
  voteId: string,
  papers: readonly Gone[],
  at: Date,
): Promise<void> {
  const says = new Map(papers.map(({ id, says: said }) => [id, said]))
  const dice = Array.from({ length: 24 }, () => random.int(1, 6)).join('')
  await drawRecount(unit.as(by, at), voteId, dice, '业主代表二人、物业经理')
  await unit.flush()
  const { drawn, state } = await readRecount(unit, voteId)
  if (state !== 'looking') return
  for (const [place, { paperId, serial }] of drawn.entries()) {
    const seen = says.get(paperId)
    if (!seen) continue
    await lookAgain(unit.as(by, minutes(at, 5 + place)), voteId, { paperId, seen: serial, read: seen })
    await unit.flush()
  }
}
