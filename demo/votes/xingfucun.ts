import { askForComments, beginConvention, enterReview, readConvention } from '#conventions'
import { listEntrances } from '#places'
import { announce } from '#verdicts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { lane } from './texts.ts'
import { type Desk, hold } from './hold.ts'

/** The oldest lanes of Xingfucun agree on a convention of their own: read by a lawyer, voted on by households, in force. */
export async function adoptByVote(desk: Desk): Promise<void> {
  const { unit, anchor, by, random } = desk
  const compoundId = (await listEntrances(unit)).find(({ compound }) => compound === '幸福坊')?.compoundId
  if (compoundId === undefined) return
  const on = (daysAgo: number) => addDays(anchor.day, -daysAgo)
  const hand = (daysAgo: number) => unit.as(by, instantAt(on(daysAgo), 10 * 60))
  const id = unit.id()
  const clauses = lane.clauses.map((text) => ({ id: unit.id(), text, relied: null }))
  await beginConvention(hand(96), id, { kind: 'mini', title: lane.title, about: lane.about, compoundId, clauses })
  await unit.flush()
  await askForComments(hand(95), id, on(85))
  await unit.flush()
  const { digest } = await readConvention(hand(80), id)
  const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001' }
  await enterReview(hand(80), id, {
    id: unit.id(),
    digest,
    ...lawyer,
    fits: true,
    opinion: null,
    on: on(80),
    files: [],
  })
  await unit.flush()

  const { id: voteId, closedOn } = await hold(desk, {
    vote: {
      title: `通过《${lane.title}》`,
      question: `同意《${lane.title}》吗？`,
      words: lane.about,
      electorate: 'households',
      scope: { kind: 'compound', id: compoundId },
      rule: 'residents-2026',
      silence: null,
      cost: null,
      topicId: null,
      conventionId: id,
    },
    noticed: 70,
    opened: 54,
    closes: 44,
    onPaper: 28,
    outcomes: (rights) =>
      rights.map(() => {
        if (!random.chance(0.72)) return random.chance(0.5) ? 'brought' : null
        return { choice: random.chance(0.9) ? 'yes' : random.chance(0.5) ? 'no' : 'abstain' }
      }),
  })
  const dayAfter = addDays(dayOf(closedOn ?? anchor.at), 1)
  await announce(unit.as(by, instantAt(dayAfter, 10 * 60)), voteId, {
    noticeId: unit.id(),
    count: 'as-cast',
    reason: '过半数的户参加，参加的户里过半数同意，通过。',
    days: 30,
    task: null,
    adoption: { id: unit.id(), inForceFrom: addDays(dayAfter, 10), reviseBy: addDays(dayAfter, 3 * 365) },
  })
  await unit.flush()
}
