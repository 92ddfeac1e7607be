import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { PaperCard, PaperFacts } from '../../domain/paper.ts'
import { quorumNow } from '../../domain/meeting.ts'
import type { Base, MeetingKind } from '../../domain/words.ts'
import type { Held } from '../known.ts'
import { unseal } from '../sealed.ts'
import { toResolution } from '../shape.ts'
import type { ItemRow, LineRow, PledgeRow, ResolutionRow, SeatRow, voicesOf } from '../store.ts'

type Voices = Awaited<ReturnType<ReturnType<typeof voicesOf>['execute']>>

const named = ({ name, body }: SeatRow): string => (body === null ? name : `${name}（${body}）`)

/** What papers about a meeting are written from. Lines crossed out are left out. */
export function factsFor(
  unit: Unit,
  { row, seats, cards, meeting }: Held,
  items: readonly ItemRow[],
  lines: readonly LineRow[],
  issuer: string,
  voices: Voices = [],
  pledges: readonly (PledgeRow & { name: string })[] = [],
): PaperFacts {
  const there = seats.filter((seat) => seat.came_at !== null)
  const card = (one: ResolutionRow): PaperCard => {
    const { number, proposal, outcome, votes, needed, owner, dueOn, signed, dissent } = toResolution(unit, one, voices)
    return {
      number,
      proposal,
      outcome,
      votes,
      needed,
      owner,
      dueOn,
      signed,
      dissent,
      ownerIsParty: one.owner_kind === 'party',
    }
  }
  const under = (itemId: string | null) => ({
    lines: lines
      .filter((line) => line.item_id === itemId && line.struck_at === null)
      .map((line) => ({ words: unseal(unit, 'line', line.id, line.words_sealed) ?? '', private: line.private })),
    cards: cards.filter((one) => one.item_id === itemId).map(card),
  })
  const loose = under(null)
  const other = { title: '其他', private: false, ...loose }
  return {
    issuer,
    kind: row.kind as MeetingKind,
    title: row.title,
    day: dayOf(row.starts_at),
    from: clockOf(row.opened_at ?? row.starts_at),
    to: clockOf(row.closed_at ?? row.ends_at),
    place: row.place,
    rule: meeting.rule,
    base: row.base as Base | null,
    quorum: quorumNow(meeting),
    members: there.filter((seat) => seat.member).map(named),
    observers: there.filter((seat) => !seat.member).map(named),
    absent: seats.filter((seat) => seat.came_at === null && seat.member).map(named),
    came: there.length,
    agreed: there.filter((seat) => seat.answer === 'agreed').length,
    objections: there
      .filter((seat) => seat.answer === 'objected')
      .map((seat) => ({ name: seat.name, words: unseal(unit, 'answer', seat.id, seat.answer_sealed) })),
    items: [
      ...items.map((item) => ({ title: item.title, private: item.private, ...under(item.id) })),
      ...(loose.lines.length + loose.cards.length > 0 ? [other] : []),
    ],
    pledges: pledges.map(({ name, what }) => ({ name, what })),
  }
}
