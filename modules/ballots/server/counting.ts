import type { Choice, VotingRule } from '#rules'
import { openSealed } from '#kit/server/sealed-box.ts'
import { emptyBox, standingOf } from '../domain/box.ts'
import { type CorrectedEntry, corrected } from '../domain/correction.ts'
import { type Count, count, type CountedRight } from '../domain/count.ts'
import { boxOfRow } from './chain/append.ts'
import { choiceContext } from './chain/entries.ts'
import type { Silence } from './commands/draft-vote.ts'
import type { EventRow, RightRow, VoteRow } from './store.ts'

/** What is counted, and what opens it. */
export interface Counting {
  vote: Pick<VoteRow, 'id' | 'rule' | 'silence'>
  key: { publicKey: string; secretKey: string }
  /** In the order of the roll, as it stood at the closing. */
  rights: readonly CountedRight[]
  rows: readonly RightRow[]
  /** Every ballot of the chain. */
  given: readonly EventRow[]
  /** What a recount has corrected since. */
  corrections?: readonly CorrectedEntry[]
}

/** Opens what counts, and counts it. What somebody said and took back stays theirs. */
export function openAndCount({ vote, key, rights, rows, given, corrections = [] }: Counting): {
  result: Count
  opened: ReadonlyMap<string, Choice>
} {
  const byRight = Map.groupBy(corrections, ({ right }) => right)
  const boxes = new Map(rows.map((row) => [row.right_id, corrected(boxOfRow(row), byRight.get(row.right_id) ?? [])]))
  const standing = new Set(
    [...boxes.values()].flatMap((box) => {
      const found = standingOf(box)
      return found.kind === 'one' ? found.ballots : []
    }),
  )
  const entered = given.flatMap(({ right_id: right, data }) => {
    const { id: ballot, sealed } = data as { id: string; sealed: string }
    return right === null ? [] : [{ ballot, right, sealed }]
  })
  const opened = new Map<string, Choice>()
  // What was corrected goes over what was entered.
  for (const { ballot, right, sealed } of [...entered, ...corrections]) {
    if (!standing.has(ballot) || sealed === null) continue
    const choice = choiceIn(key, sealed, choiceContext(vote.id, right))
    if (choice === null) opened.delete(ballot)
    else opened.set(ballot, choice)
  }
  const silence = vote.silence as unknown as Silence | null
  const result = count(
    rights,
    rights.map((right) => boxes.get(right.id) ?? emptyBox(Math.max(1, right.owners.length))),
    opened,
    { rule: vote.rule as unknown as VotingRule, silence: silence?.rule ?? null },
  )
  return { result, opened }
}

const choices: readonly string[] = ['yes', 'no', 'abstain', 'follow'] satisfies Choice[]

/** What a ballot says; null where it does not open, or says nothing that can be said. */
function choiceIn(box: Counting['key'], sealed: string, context: string): Choice | null {
  try {
    const said = openSealed(box, sealed, context)
    return choices.includes(said) ? (said as Choice) : null
  } catch {
    return null
  }
}
