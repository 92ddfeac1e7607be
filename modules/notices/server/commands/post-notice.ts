import type { z } from 'zod'
import { listEntrances, listSpots, readNeighbourhood } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf, instantAt, shortDay } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import { looksPersonal } from '../../domain/looks-personal.ts'
import { forgetBoard } from '../board/kept.ts'
import { countOn, insertNotice, insertVersion, noticeById } from '../store.ts'

export type Draft = z.input<NonNullable<(typeof endpoints)['postNotice']['body']>>

/**
 * Puts a notice on the board. Sent twice with the same id it hangs once. Refuses `notices.unknown-place`,
 * `notices.already-past`, `notices.ends-first`, and `notices.looks-personal` unless the draft says it is sure.
 */
export async function postNotice(unit: Unit, draft: Draft): Promise<{ id: string; number: string }> {
  const before = await unit.readOne(noticeById(unit, draft.id))
  if (before) return { id: before.id, number: before.number }
  const startsAt = begins(unit.now, new Date(draft.startsAt))
  const endsAt = new Date(draft.endsAt)
  if (endsAt <= startsAt) refuse('notices.ends-first', {}, 'endsAt')
  expectNothingPersonal(draft)
  const placeIds = await placesFor(unit, draft)
  const number = await nextNumber(unit)
  const { id, kind, compoundId, poster } = draft
  unit.write(
    insertNotice({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      number,
      kind,
      compound_id: compoundId,
      poster,
      event_on: draft.eventOn ?? null,
      starts_at: startsAt,
      ends_at: endsAt,
      place_ids: placeIds,
      version: 1,
      posted_by: unit.actor?.accountId ?? null,
      posted_name: unit.actor?.name ?? null,
      created_at: unit.now,
    }),
  )
  unit.write(
    insertVersion({
      neighbourhood_id: unit.neighbourhoodId,
      notice_id: id,
      version: 1,
      title: draft.title,
      body: draft.body,
      why: null,
      by_id: unit.actor?.accountId ?? null,
      by_name: unit.actor?.name ?? null,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'notices.posted', subjectId: id, data: { kind, compoundId } })
  forgetBoard(unit)
  return { id, number }
}

const HOUR = 3_600_000

/**
 * What is written now did not hang before: the clocks of law count from here. Earlier today, or within the hour (a device
 * whose clock is slow), is now; an earlier day is refused as `notices.already-past`.
 */
function begins(now: Date, wanted: Date): Date {
  if (wanted >= now) return wanted
  const meant = dayOf(wanted) === dayOf(now) || now.getTime() - wanted.getTime() < HOUR
  return meant ? now : refuse('notices.already-past', {}, 'startsAt')
}

/** Refuses what looks as if it were somebody's own, unless it has to stand there. */
export function expectNothingPersonal({
  title,
  body,
  poster,
  why,
  sure,
}: {
  title: string
  body: string
  poster?: string
  /** Of a correction: it stands on the board beside the text. */
  why?: string
  sure?: boolean | undefined
}): void {
  if (sure) return
  if (looksPersonal(poster ?? '').length > 0) refuse('notices.looks-personal', {}, 'poster')
  if (looksPersonal(why ?? '').length > 0) refuse('notices.looks-personal', {}, 'why')
  if (looksPersonal(title).length > 0) refuse('notices.looks-personal', {}, 'title')
  if (looksPersonal(body).length > 0) refuse('notices.looks-personal', {}, 'body')
}

/** The places where paper has to hang: those named, else every one of the compound or of the neighbourhood. */
async function placesFor(unit: Unit, { compoundId, placeIds }: Draft): Promise<string[]> {
  const spots = await listSpots(unit)
  if (compoundId !== null) {
    const known = (await listEntrances(unit)).some((one) => one.compoundId === compoundId)
    if (!known) refuse('notices.unknown-place', {}, 'compoundId')
  }
  const own = spots.filter((spot) => compoundId === null || spot.compoundId === compoundId).map((spot) => spot.id)
  if (placeIds === null || placeIds === undefined) return own
  const there = new Set(own)
  return placeIds.every((id) => there.has(id))
    ? [...new Set(placeIds)]
    : refuse('notices.unknown-place', {}, 'placeIds')
}

/**
 * Y7-261125-2: the letters of the neighbourhood, the day, which one of the day. Two that are posted in the same instant count
 * the same number; the later one meets the unique key, and its command runs again and counts again.
 */
async function nextNumber(unit: Unit): Promise<string> {
  const day = dayOf(unit.now)
  const [here, counted] = await Promise.all([
    readNeighbourhood(unit, unit.ground.code),
    unit.readOne(countOn(unit, instantAt(day), instantAt(addDays(day, 1)))),
  ])
  return `${here?.shortName ?? unit.ground.code.slice(-3)}-${shortDay(day)}-${Number(counted?.n ?? 0) + 1}`
}
