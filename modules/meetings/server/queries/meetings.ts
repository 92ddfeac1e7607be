import type { z } from 'zod'
import { listParties } from '#matters'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { noticeOf } from '../../domain/quorum.ts'
import type { Base, Caller } from '../../domain/words.ts'
import { type Counted, countsOf, ruleOf } from '../known.ts'
import { type Decided, toBrief, toItem, toLine, toPledge, toQuorum, toResolution, toRule, toSeat } from '../shape.ts'
import {
  comingMeetings,
  countResolutions,
  itemsOf,
  linesOf,
  meetingById,
  type MeetingRow,
  owedResolutions,
  pastMeetings,
  pledgesOf,
  type ResolutionRow,
  resolutionsByIds,
  resolutionsOf,
  seatsOf,
  voicesOf,
} from '../store.ts'

type Answer<Key extends keyof typeof endpoints> = z.input<(typeof endpoints)[Key]['output']>

/** Lists need the same two counts of every meeting on them. */
export async function briefsOf(unit: Unit, rows: readonly MeetingRow[]) {
  const ids = rows.map((row) => row.id)
  const [counted, decided] = await Promise.all([
    countsOf(unit, ids),
    ids.length === 0 ? [] : unit.read(countResolutions(unit, ids)),
  ])
  const last = new Map(
    decided.map((one): [string, Decided] => [
      one.meeting_id,
      { count: Number(one.count), last: one.decided === null ? null : new Date(one.decided) },
    ]),
  )
  return (row: MeetingRow) => toBrief(row, counted(row.id), last.get(row.id) ?? { count: 0, last: null })
}

/** Resolutions with who signed and who was against. */
export async function cardsOf(unit: Unit, rows: readonly ResolutionRow[]) {
  const voices =
    rows.length === 0
      ? []
      : await unit.read(
          voicesOf(
            unit,
            rows.map((row) => row.id),
          ),
        )
  return rows.map((row) => toResolution(unit, row, voices))
}

export async function listMeetings(unit: Unit, view: 'coming' | 'past'): Promise<Answer<'listMeetings'>> {
  const [rows, owed] = await Promise.all([
    unit.read(view === 'coming' ? comingMeetings(unit) : pastMeetings(unit)),
    unit.read(owedResolutions(unit)),
  ])
  const brief = await briefsOf(unit, rows)
  return { meetings: rows.map(brief), owed: await cardsOf(unit, owed) }
}

/** One meeting with everything in it. Refuses `meetings.unknown-meeting`. */
export async function readMeeting(unit: Unit, id: string): Promise<Answer<'readMeeting'>> {
  const row = await unit.readOr(meetingById(unit, id), 'meetings.unknown-meeting')
  const [brief, counted, seats, items, lines, cards, pledges, parties] = await Promise.all([
    briefsOf(unit, [row]),
    countsOf(unit, [id]),
    unit.read(seatsOf(unit, id)),
    unit.read(itemsOf(unit, id)),
    unit.read(linesOf(unit, id)),
    unit.read(resolutionsOf(unit, id)),
    unit.read(pledgesOf(unit, id)),
    listParties(unit),
  ])
  const backIds = items.flatMap((item) => item.resolution_id ?? [])
  const back = backIds.length === 0 ? [] : await unit.read(resolutionsByIds(unit, backIds))
  return {
    ...brief(row),
    ...headOf(unit, row, counted(id)),
    list: seats.map((seat) => toSeat(unit, seat)),
    items: items.map(toItem),
    lines: lines.map((line) => toLine(unit, line)),
    cards: await cardsOf(unit, cards),
    back: await cardsOf(unit, back),
    pledges: pledges.map((one) => toPledge(unit, one)),
    owners: parties
      .filter((party) => party.active)
      .map(({ id: of, kind, name }) => ({ kind: kind === 'worker' ? 'worker' : 'party', id: of, name })),
  }
}

function headOf(unit: Unit, row: MeetingRow, counted: Counted) {
  const rule = ruleOf(row)
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return {
    at: unit.now.toISOString(),
    neighbourhood: unit.neighbourhoodId,
    caller: { who: row.caller as Caller, count: row.callers, whole: row.callers_whole },
    base: row.base as Base | null,
    rule: toRule(rule),
    quorum: toQuorum(row, counted),
    notice: {
      ...noticeOf(rule, dayOf(row.moved_at ?? row.called_at), dayOf(row.starts_at)),
      why: row.short_notice_why,
    },
    calledAt: row.called_at.toISOString(),
    calledBy: row.called_by,
    whyCancelled: row.why_cancelled,
    agendaSeen: row.agenda_seen_at && { at: row.agenda_seen_at.toISOString(), by: row.agenda_seen_by },
    code: row.code,
    nowItem: row.now_item,
    openedAt: iso(row.opened_at),
    closedAt: iso(row.closed_at),
    confirmedAt: iso(row.confirmed_at),
    agreed: counted.agreed,
    objected: counted.objected,
    noticeNumber: row.notice_number,
  }
}
