import type { Waiting } from '#kit/web/offline/outbox.ts'
import type { Meeting } from './reading.ts'

/** What is written in the room, as it lies in the outbox until the server has it. */
export interface Lines {
  meetingId: string
  lines: { id: string; itemId: string | null; words: string; private: boolean; at: string }[]
}
export interface Came {
  meetingId: string
  entries: { seatId: string; came: boolean; way: 'paper' | 'call'; at: string; name: string }[]
}
export interface Proposed {
  meetingId: string
  id: string
  itemId: string | null
  proposal: string
}

/** The meeting with what was written here laid over it: the server does not know it yet. Nothing appears twice. */
export function laidOver(meeting: Meeting, entries: readonly Pick<Waiting, 'kind' | 'payload'>[]): Meeting {
  let shown = meeting
  for (const { kind, payload } of entries) {
    if ((payload as { meetingId?: string }).meetingId !== meeting.id) continue
    if (kind === 'meetings.lines') shown = withLines(shown, (payload as Lines).lines)
    if (kind === 'meetings.came') shown = withCame(shown, (payload as Came).entries)
    if (kind === 'meetings.proposal') shown = withProposal(shown, payload as Proposed)
  }
  return shown
}

export function withLines(meeting: Meeting, lines: Lines['lines']): Meeting {
  const known = new Set(meeting.lines.map((line) => line.id))
  const fresh = lines.filter((line) => !known.has(line.id)).map((line) => ({ ...line, by: null, struck: false }))
  return fresh.length === 0 ? meeting : { ...meeting, lines: [...meeting.lines, ...fresh] }
}

export function withCame(meeting: Meeting, entries: Came['entries']): Meeting {
  const last = new Map(entries.map((entry) => [entry.seatId, entry]))
  return {
    ...meeting,
    list: meeting.list.map((seat) => {
      const entry = last.get(seat.id)
      if (entry === undefined) return seat
      return entry.came ? { ...seat, cameAt: entry.at, way: entry.way } : { ...seat, cameAt: null, way: null }
    }),
  }
}

export function withProposal(meeting: Meeting, { id, itemId, proposal }: Proposed): Meeting {
  if (meeting.cards.some((card) => card.id === id)) return meeting
  const card = {
    id,
    meetingId: meeting.id,
    itemId,
    number: (meeting.cards.at(-1)?.number ?? 0) + 1,
    proposal,
    outcome: 'proposed' as const,
    votes: { for: 0, against: 0, abstain: 0 },
    present: null,
    needed: null,
    owner: null,
    dueOn: null,
    matter: null,
    progress: 'open' as const,
    review: null,
    late: false,
    signed: [],
    dissent: [],
  }
  return { ...meeting, cards: [...meeting.cards, card] }
}
