import { looksPersonal, postNotice } from '#notices'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, clockOf, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { sayDate } from '#kit/pure/spoken-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { meetingRules } from '../../domain/law.ts'
import { countPresent, mayCall, noticeOf } from '../../domain/quorum.ts'
import { type MeetingRule, ruleFor } from '../../domain/rule.ts'
import { openKinds, satTwice } from '../../domain/seats.ts'
import type { Base, Caller, MeetingKind } from '../../domain/words.ts'
import { type AgendaItem, checkItems, itemRow, textsUnder } from '../agenda.ts'
import { compoundsHere, issuerOf } from '../grounds.ts'
import { insertItems, insertMeeting, insertSeats, meetingById } from '../store.ts'
import { tellSeats } from '../tell.ts'

export interface CalledMeeting {
  id: string
  kind: MeetingKind
  title: string
  compoundId: string | null
  place: string
  startsAt: Date
  endsAt: Date
  caller: { who: Caller; count: number | null; whole: number | null }
  base: Base | null
  whole: number | null
  seats: readonly {
    id: string
    member: boolean
    body: string | null
    name: string
    personId: string | null
    accountId: string | null
  }[]
  items: readonly AgendaItem[]
  shortNoticeWhy: string | null
}

/**
 * Calls a meeting under the text in force today, and tells everybody on the list; one that every resident may come to also
 * hangs on the board. Sent twice it is one. Refuses `meetings.bad-times`, `.not-theirs` and `.too-few` (who may call it:
 * Organic Law 10, SH 25 and 26), `.base-needed`, `.short-notice` without a reason, `.in-the-past`, `.seat-twice`,
 * `.unknown-resolution`, `.text-not-ready`, `topics.unknown-topic`.
 */
export async function callMeeting(unit: Unit, input: CalledMeeting): Promise<{ id: string; told: number }> {
  if (await unit.readOne(meetingById(unit, input.id))) return { id: input.id, told: 0 }
  if (input.endsAt <= input.startsAt) refuse('meetings.bad-times', {}, 'endsAt')
  if (input.endsAt <= unit.now) refuse('meetings.in-the-past', {}, 'startsAt')
  if (satTwice(input.seats)) refuse('meetings.seat-twice', {}, 'seats')
  const today = dayOf(unit.now)
  const rule = ruleFor(meetingRules, input.kind, today)
  const may = mayCall(rule, input.caller)
  if (may !== 'yes') refuse(`meetings.${may}`, {}, 'caller')
  const { base, whole } = countedBy(rule, input)
  const { kept } = noticeOf(rule, today, dayOf(input.startsAt))
  const why = input.shortNoticeWhy === '' ? null : input.shortNoticeWhy
  if (!kept && why === null) refuse('meetings.short-notice', {}, 'shortNoticeWhy')
  if (input.compoundId !== null && !(await compoundsHere(unit)).some((one) => one.id === input.compoundId))
    refuse('meetings.unknown-compound', {}, 'compoundId')
  await checkItems(unit, input.items)
  const texts = await textsUnder(unit, input.kind, input.items)
  const row = {
    neighbourhood_id: unit.neighbourhoodId,
    id: input.id,
    kind: input.kind,
    title: input.title,
    compound_id: input.compoundId,
    place: input.place,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    phase: 'called',
    caller: input.caller.who,
    callers: input.caller.count,
    callers_whole: input.caller.whole,
    base,
    whole,
    rule_from: rule.from,
    called_at: unit.now,
    called_by: unit.actor?.name ?? null,
    short_notice_why: kept ? null : why,
    // A letter first: an address reads digits alone as a number.
    code: `m${unit.id().slice(-10)}`,
    version: 1,
  } as const
  const agenda = input.items
    .filter((item) => !item.private)
    .map((item) => item.title)
    .join('；')
  const callNoticeId = openKinds.includes(input.kind) ? await announce(unit, row, input, agenda) : null
  unit.write(insertMeeting({ ...row, call_notice_id: callNoticeId }))
  const seats = input.seats.map((seat) => seatRow(unit, input.id, seat))
  if (seats.length > 0) unit.write(insertSeats(seats))
  if (input.items.length > 0)
    unit.write(insertItems(input.items.map((item, index) => itemRow(unit, input.id, item, index + 1, texts))))
  unit.emit({
    type: 'meetings.called',
    subjectId: input.id,
    data: { kind: input.kind, at: input.startsAt.toISOString() },
  })
  const told = await tellSeats(unit, row, seats, 'meetings.invited', {
    title: input.title,
    day: dayOf(input.startsAt),
    clock: clockOf(input.startsAt),
    place: input.place,
    agenda: agenda === '' ? '见面时说' : agenda,
    meeting: input.id,
  })
  unit.whenRepeated('meeting_pkey', async () => ({ id: input.id, told: 0 }))
  return { id: input.id, told }
}

/** Of what the quorum is counted, and how many there are: from the list where that is the whole. */
function countedBy(rule: MeetingRule, input: CalledMeeting): { base: Base | null; whole: number | null } {
  const base = input.base ?? rule.bases[0] ?? null
  if (base !== null && !rule.bases.includes(base)) refuse('meetings.base-needed', {}, 'base')
  const seats = input.seats.map(({ member, body }) => ({ member, body, homeId: null }))
  const listed = base === 'members' || base === 'parties' ? countPresent(base, seats) : 0
  const whole = input.whole ?? (listed > 0 ? listed : null)
  if (rule.quorum !== null && whole === null) refuse('meetings.base-needed', {}, 'whole')
  return { base, whole }
}

/** Residents hear of it in time, with what it is about (上海市居民委员会工作条例 11). Gives the notice. */
export async function announce(
  unit: Unit,
  row: { kind: string; compound_id: string | null },
  input: Pick<CalledMeeting, 'startsAt' | 'place' | 'title' | 'compoundId'> & { moved?: string },
  agenda: string,
): Promise<string> {
  const day = dayOf(input.startsAt)
  const said = sayDate(day, dayOf(unit.now), 'zh-CN')
  // A room with a number is where one meets, nobody's home; what else looks personal is refused as on any notice.
  const personal =
    looksPersonal(`${input.title}\n${agenda}`).length > 0 ||
    looksPersonal(`${input.place} ${input.moved ?? ''}`).some((found) => found !== 'flat')
  const id = unit.id()
  await postNotice(unit, {
    id,
    kind: 'meeting',
    compoundId: input.compoundId,
    poster: (await issuerOf(unit, row)).slice(0, 40),
    title: input.moved === undefined ? input.title.slice(0, 40) : `改期：${input.title}`.slice(0, 40),
    body: `${input.moved === undefined ? '' : `${input.moved}，改到 `}${said} ${clockOf(input.startsAt)}，${input.place}。${agenda === '' ? '' : `\n议题：${agenda}。`}\n到了请扫门口的码，不用手机的在签到表上写名字。`,
    eventOn: day,
    sure: !personal,
    startsAt: unit.now.toISOString(),
    endsAt: instantAt(addDays(day, 1)).toISOString(),
  })
  return id
}

export const seatRow = (
  unit: Unit,
  meetingId: string,
  seat: Omit<CalledMeeting['seats'][number], never> & { homeId?: string | null },
) => ({
  neighbourhood_id: unit.neighbourhoodId,
  id: seat.id,
  meeting_id: meetingId,
  member: seat.member,
  body: seat.body === '' ? null : seat.body,
  name: seat.name,
  person_id: seat.personId,
  account_id: seat.accountId,
  home_id: seat.homeId ?? null,
})
