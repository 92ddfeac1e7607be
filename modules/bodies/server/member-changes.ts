import type { MemberChangeKind, PostEnding, PostKind } from '../contract/words.ts'
import { ruleOn } from '../domain/law.ts'
import { changeKey, type MemberChange, memberChanges, type Seat } from '../domain/member-changes.ts'
import { forgottenNames } from '../domain/posts.ts'
import { type ReadTerm, tenureOfRow, termFacts } from './shape.ts'
import type { memberFilings, seats } from './store.ts'

type Rows<Query extends (...given: never[]) => { execute(): Promise<unknown> }> = Awaited<
  ReturnType<ReturnType<Query>['execute']>
>

const gone: readonly (string | null)[] = Object.values(forgottenNames)

const toSeat = (row: Rows<typeof seats>[number]): Seat => ({
  ...tenureOfRow(row),
  postId: row.id,
  kind: row.kind as PostKind,
  personId: row.person_id,
  name: row.person_name ?? row.holder_name ?? '',
  forgotten: row.person_id === null && gone.includes(row.holder_name),
  endedWhy: row.ended_why as PostEnding | null,
})

/** How the members of each committee changed since its term was filed, out of its seats and what was filed of them. */
export function changesOf(
  seatRows: Rows<typeof seats>,
  filingRows: Rows<typeof memberFilings>,
  today: string,
): (bodyId: string, term: ReadTerm) => MemberChange[] {
  const seatsBy = Map.groupBy(seatRows, (row) => row.body_id)
  const filed = new Map(filingRows.map((row) => [changeKey(row.post_id, row.change as MemberChangeKind), row.filed_on]))
  return (bodyId, term) =>
    memberChanges(termFacts(term), (seatsBy.get(bodyId) ?? []).map(toSeat), filed, ruleOn(today), today)
}
