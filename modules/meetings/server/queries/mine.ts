import type { z } from 'zod'
import { maskName } from '#people'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { calendarFile } from '../../domain/calendar.ts'
import { openKinds } from '../../domain/seats.ts'
import type { MeetingKind, Phase } from '../../domain/words.ts'
import { asker, countsOf, mine, runs } from '../known.ts'
import { toItem, toLine, toPledge, toQuorum, toSeat } from '../shape.ts'
import {
  itemsOf,
  linesOf,
  type MeetingRow,
  ownSeats,
  pledgesOf,
  recentMeetings,
  resolutionsOf,
  type SeatRow,
} from '../store.ts'
import { briefsOf, cardsOf } from './meetings.ts'

type Answer<Key extends keyof typeof endpoints> = z.input<(typeof endpoints)[Key]['output']>

const HALF_YEAR = 183 * 86_400_000

/** Meetings one is called to or may come to, the latest first. */
export async function listMine(unit: Unit): Promise<Answer<'listMine'>> {
  const rows = await unit.read(recentMeetings(unit, new Date(unit.now.getTime() - HALF_YEAR)))
  const ids = rows.map((row) => row.id)
  const seats = ids.length === 0 ? [] : await unit.read(ownSeats(unit, ids, asker(unit)))
  const own = new Map(seats.map((seat) => [seat.meeting_id, seat]))
  const shown = rows.filter((row) => own.has(row.id) || openKinds.includes(row.kind as MeetingKind))
  const brief = await briefsOf(unit, shown)
  return {
    meetings: shown.map((row) => ({
      ...brief(row),
      here: (own.get(row.id)?.came_at ?? null) !== null,
      toConfirm: mayAnswer(row, own.get(row.id)),
    })),
  }
}

const mayAnswer = (row: MeetingRow, seat: SeatRow | undefined): boolean =>
  row.phase === 'closed' && seat !== undefined && seat.came_at !== null && seat.answer === null

/** One of them: what may be seen from a seat. Others stand there without their names. */
export async function readMine(unit: Unit, id: string): Promise<Answer<'readMine'>> {
  const { row, seat } = await mine(unit, id)
  const there = seat !== undefined && seat.came_at !== null
  const written = row.phase === 'closed' || row.phase === 'confirmed'
  const [brief, items, cards, lines, pledges] = await Promise.all([
    briefsOf(unit, [row]),
    unit.read(itemsOf(unit, id)),
    unit.read(resolutionsOf(unit, id)),
    there && written ? unit.read(linesOf(unit, id)) : [],
    unit.read(pledgesOf(unit, id)),
  ])
  const hidden = new Set(items.filter((item) => item.private).map((item) => item.id))
  const seen = <T extends { item_id: string | null }>(one: T): boolean =>
    one.item_id === null || !hidden.has(one.item_id)
  const shown = await cardsOf(unit, cards.filter(seen))
  const phase = row.phase as Phase
  return {
    ...brief(row),
    items: items.filter((item) => !item.private).map((item) => ({ ...toItem(item), addedBy: null })),
    cards: shown.map((card) => ({
      ...card,
      signed: card.signed.map(maskName),
      dissent: card.dissent.map((one) => ({ name: maskName(one.name), words: null })),
    })),
    lines: lines
      .filter((line) => !line.private && line.struck_at === null && seen(line))
      .map((line) => ({ ...toLine(unit, line), by: null })),
    pledges: pledges.map((one) => {
      const pledge = toPledge(unit, one)
      return pledge.mine ? pledge : { ...pledge, name: maskName(pledge.name) }
    }),
    mine: seat ? toSeat(unit, seat) : null,
    may: {
      come: !there && (phase === 'called' || phase === 'running'),
      answer: mayAnswer(row, seat),
      pledge: there && phase !== 'called' && phase !== 'cancelled',
      add: phase === 'called',
    },
  }
}

/** How many are there now: one row of the meeting and one of counts, asked again each second. */
export async function readLive(unit: Unit, id: string): Promise<Answer<'readLive'>> {
  const [{ row }, counts] = await Promise.all([mine(unit, id), countsOf(unit, [id])])
  const counted = counts(id)
  return {
    at: unit.now.toISOString(),
    phase: row.phase as Phase,
    version: row.version,
    came: counted.all,
    quorum: toQuorum(row, counted),
    nowItem: row.now_item,
  }
}

/** The meeting for one's calendar; what is private on the agenda stays out unless one runs it. */
export async function meetingCalendar(unit: Unit, id: string): Promise<string> {
  const { row } = await mine(unit, id)
  const items = await unit.read(itemsOf(unit, id))
  const agenda = items.filter((item) => runs(unit) || !item.private).map((item, index) => `${index + 1}. ${item.title}`)
  return calendarFile({
    id: row.id,
    title: row.title,
    place: row.place,
    words: [`${dayOf(row.starts_at)} ${clockOf(row.starts_at)}`, ...agenda].join('\n'),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    at: row.moved_at ?? row.called_at,
    version: row.version,
    cancelled: row.phase === 'cancelled',
  })
}
