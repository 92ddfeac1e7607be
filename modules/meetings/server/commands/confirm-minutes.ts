import { holdersOf, noteMeeting } from '#bodies'
import { postNotice } from '#notices'
import { refuse } from '#kit/pure/refusal.ts'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { apply, refusalOf } from '../../domain/meeting.ts'
import { publicText } from '../../domain/public-text.ts'
import type { Answer, Way } from '../../domain/words.ts'
import { asker, expectPossible, type Held, hold, quorumCount } from '../known.ts'
import { issuerOf } from '../grounds.ts'
import { sealIf } from '../sealed.ts'
import { factsFor } from '../papers/facts.ts'
import { changeMeeting, changeSeat, itemsOf, linesOf, ownSeats, stepMeeting, voicesOf } from '../store.ts'

interface Said {
  answer: Answer
  words: string | null
}

/**
 * Somebody who was there says that the minutes are right, or what is not; with more than half of them they are confirmed.
 * Refuses `meetings.not-there`, `meetings.not-now`.
 */
export async function answer(unit: Unit, id: string, said: Said): Promise<void> {
  const [seat] = await unit.read(ownSeats(unit, [id], asker(unit)))
  await keepAnswers(unit, id, [seat?.id ?? refuse('meetings.not-there')], said, 'qr')
}

/** The same, said on paper or by telephone, and written down for them. Refuses `meetings.unknown-seat` as well. */
export async function answerFor(
  unit: Unit,
  id: string,
  seatIds: readonly string[],
  said: Said,
  way: Exclude<Way, 'qr'>,
): Promise<void> {
  await keepAnswers(unit, id, seatIds, said, way)
}

async function keepAnswers(unit: Unit, id: string, seatIds: readonly string[], said: Said, way: Way): Promise<void> {
  const held = await hold(unit, id)
  const { row, seats, meeting } = held
  let now = meeting
  for (const seatId of new Set(seatIds)) {
    if (!seats.some((seat) => seat.id === seatId)) refuse('meetings.unknown-seat')
    const act = { do: 'say', who: seatId, answer: said.answer } as const
    expectPossible(now, act)
    now = apply(now, act)
    unit.write(
      changeSeat(unit, seatId, {
        answer: said.answer,
        answered_at: unit.now,
        answer_way: way,
        answer_sealed: said.answer === 'objected' ? sealIf(unit, 'answer', seatId, said.words) : null,
      }),
    )
  }
  unit.emit({ type: 'meetings.answered', subjectId: id, data: { answer: said.answer, seats: seatIds.length, way } })
  if (row.phase === 'closed' && refusalOf(now, { do: 'step', to: 'confirmed' }) === null) {
    unit.writeOne(stepMeeting(unit, id, 'closed', { phase: 'confirmed', confirmed_at: unit.now }), 'meetings.not-now')
    await noteForCommittee(unit, held)
    unit.emit({ type: 'meetings.confirmed', subjectId: id, data: { present: now.present.size } })
  } else unit.write(changeMeeting(unit, id, {}))
}

/** An owners' committee met: its own page counts that against the law's two months (SH 26). Written down once, here. */
async function noteForCommittee(unit: Unit, { row, meeting }: Held): Promise<void> {
  if (row.kind !== 'owners-committee' || row.compound_id === null) return
  const [post] = await holdersOf(unit, { kind: 'owners-committee', compoundId: row.compound_id })
  if (post === undefined) return
  const at = row.opened_at ?? row.starts_at
  await noteMeeting(unit, post.bodyId, {
    id: row.id,
    at,
    place: row.place,
    note: row.title,
    present: quorumCount(meeting),
  })
}

/**
 * Puts the result on the board: no name of a resident, nothing marked private. Refuses `meetings.not-now` before the minutes
 * are confirmed, `meetings.published` twice, and what a notice refuses.
 */
export async function publish(
  unit: Unit,
  id: string,
  input: { noticeId: string; days: number; sure: boolean },
): Promise<{ number: string }> {
  const held = await hold(unit, id)
  const { row, meeting } = held
  if (row.notice_id === input.noticeId) return { number: row.notice_number ?? '' }
  if (row.published_at !== null) refuse('meetings.published')
  expectPossible(meeting, { do: 'publish' })
  const [items, lines, issuer] = await Promise.all([
    unit.read(itemsOf(unit, id)),
    unit.read(linesOf(unit, id)),
    issuerOf(unit, row),
  ])
  const ids = held.cards.map((card) => card.id)
  const voices = ids.length === 0 ? [] : await unit.read(voicesOf(unit, ids))
  const text = publicText(factsFor(unit, held, items, lines, issuer, voices))
  const { number } = await postNotice(unit, {
    id: input.noticeId,
    kind: 'decision',
    compoundId: row.compound_id,
    poster: issuer.slice(0, 40),
    ...text,
    eventOn: dayOf(row.starts_at),
    startsAt: unit.now.toISOString(),
    endsAt: instantAt(addDays(dayOf(unit.now), input.days)).toISOString(),
    sure: input.sure,
  })
  unit.writeOne(
    changeMeeting(unit, id, { notice_id: input.noticeId, notice_number: number, published_at: unit.now }).where(
      'published_at',
      'is',
      null,
    ),
    'meetings.published',
  )
  unit.emit({ type: 'meetings.published', subjectId: id, data: { noticeId: input.noticeId } })
  return { number }
}
