import { addDays, type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { DutyState, MemberChangeKind, PostEnding, PostKind } from '../contract/words.ts'
import { stateOf, type TermFacts } from './duties.ts'
import type { CommitteeRule } from './law.ts'
import { sits, tenureOf, type Tenure } from './posts.ts'

/** One member's seat, with who holds it. */
export interface Seat extends Tenure {
  postId: string
  kind: PostKind
  personId: string | null
  name: string
  /** Whether the name was taken off on request or by age: then nobody knows any more who it was. */
  forgotten: boolean
  endedWhy: PostEnding | null
}

/** Somebody joined or left between two elections; filed or still to be. */
export interface MemberChange {
  postId: string
  change: MemberChangeKind
  holder: string
  on: Day
  /** The last day for filing it. */
  due: Day
  filedOn: Day | null
  state: DutyState
}

export const changeKey = (postId: string, change: MemberChangeKind) => `${postId}/${change}`

function sameHolder(a: Seat, b: Seat): boolean {
  if (a.forgotten || b.forgotten) return false
  return a.personId !== null && b.personId !== null ? a.personId === b.personId : a.name === b.name
}

/** The first day without this member in this seat; null while they sit. */
const goneOn = (seat: Seat): Day | null => {
  const { endsAt } = tenureOf(seat)
  return endsAt === null ? null : dayOf(endsAt)
}

/** Whether the seat was given up before its term ran out: what ran out is the election's affair. */
const leaves = (seat: Seat) => seat.endedAt !== null && seat.endedWhy !== 'term-over'

/**
 * How the members differ from those the term was filed with, the oldest first (SH 33: filed within thirty days). The first
 * filing carries the list as it stood that day, so nothing counts before it. Who takes another seat in the same committee
 * is a member as before, and who takes or leaves two on one day comes or goes once; a seat entered by mistake never was one, and one that ran out with its term is the election's affair.
 */
export function memberChanges(
  term: Pick<TermFacts, 'from' | 'filedOn'>,
  seats: readonly Seat[],
  filed: ReadonlyMap<string, Day>,
  rule: CommitteeRule,
  today: Day,
): MemberChange[] {
  if (term.filedOn === null) return []
  const listed = term.filedOn > term.from ? term.filedOn : term.from
  const within = (day: Day) => day > listed && day <= today
  const real = seats.filter(
    (seat) => sits(seat.kind) && seat.endedWhy !== 'mistake' && (goneOn(seat) ?? '9') > seat.from,
  )
  const others = (seat: Seat) => real.filter((other) => other !== seat && sameHolder(other, seat))
  const changes = real.flatMap((seat): { seat: Seat; change: MemberChangeKind; on: Day }[] => {
    const gone = goneOn(seat)
    const first = (other: Seat) => other.postId < seat.postId
    const satBefore = others(seat).some((other) =>
      other.from === seat.from ? first(other) : other.from < seat.from && (goneOn(other) ?? seat.from) >= seat.from,
    )
    const sitsOn = others(seat).some((other) =>
      goneOn(other) === gone
        ? leaves(other) && first(other)
        : gone !== null && other.from <= gone && (goneOn(other) ?? addDays(gone, 1)) > gone,
    )
    return [
      ...(within(seat.from) && !satBefore ? [{ seat, change: 'joined' as const, on: seat.from }] : []),
      ...(gone !== null && leaves(seat) && within(gone) && !sitsOn
        ? [{ seat, change: 'left' as const, on: gone }]
        : []),
    ]
  })
  return changes
    .map(({ seat, change, on }) => {
      const due = addDays(on, rule.fileChangeWithinDays.days)
      const filedOn = filed.get(changeKey(seat.postId, change)) ?? null
      return { postId: seat.postId, change, holder: seat.name, on, due, filedOn, state: stateOf(due, filedOn, today) }
    })
    .toSorted((a, b) => order(a.on, b.on) || order(a.change, b.change) || order(a.postId, b.postId))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The one clock over all changes: the oldest that is open, else the last that was filed; null where nobody came or went. */
export function changeClock(changes: readonly MemberChange[]): { due: Day; doneOn: Day | null } | null {
  const open = changes.find((one) => one.filedOn === null)
  if (open !== undefined) return { due: open.due, doneOn: null }
  const last = changes.toSorted((a, b) => order(a.filedOn ?? '', b.filedOn ?? '') || order(a.due, b.due)).at(-1)
  return last === undefined ? null : { due: last.due, doneOn: last.filedOn }
}
