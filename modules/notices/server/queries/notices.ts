import type { z } from 'zod'
import { listEntrances, listSpots } from '#places'
import { may } from '#kit/contract/rights.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints, noticeShape } from '../../contract.ts'
import type { Kind } from '../../domain/kinds.ts'
import { type PostingRule, verdictOn } from '../../domain/posting-rules.ts'
import { type Phase, phaseOf } from '../../domain/showing.ts'
import { rights } from '../../rights.ts'
import { rulesHere } from '../rules.ts'
import { noticeById, past, proofsOf, standing, versionsOf } from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
export type Shown = z.input<typeof noticeShape>
export type NoticeRow = Awaited<ReturnType<typeof readStanding>>[number]
const readStanding = (unit: Unit) => unit.read(standing(unit, unit.now))

const MOST_PAST = 100

export const timed = (row: Pick<NoticeRow, 'starts_at' | 'ends_at' | 'ended_early_at'>) => ({
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  endedEarlyAt: row.ended_early_at,
})

/** Notices that hang now, come, or are past (the last hundred). */
export async function listNotices(unit: Unit, phase: Phase = 'now'): Promise<Shown[]> {
  const rows = phase === 'past' ? await unit.read(past(unit, unit.now, MOST_PAST)) : await readStanding(unit)
  return toShown(
    unit,
    rows.filter((row) => phaseOf(timed(row), unit.now) === phase),
  )
}

/** One notice with its versions, proofs and the places still missing; refuses `notices.unknown-notice`. */
export async function readNotice(unit: Unit, id: string): Promise<Output<'readNotice'>> {
  const row = await unit.readOr(noticeById(unit, id), 'notices.unknown-notice')
  const [shown] = await toShown(unit, [row])
  if (shown === undefined) throw new Error('a notice that was read is shown')
  const versions = await unit.read(versionsOf(unit, id))
  const { proofs, missing } = await proofOf(unit, id)
  const hangs = shown.phase !== 'past'
  return {
    ...shown,
    endedEarly:
      row.ended_early_at === null ? null : { at: row.ended_early_at.toISOString(), why: row.ended_early_why ?? '' },
    postedBy: row.posted_name,
    versions: versions.map((one) => ({
      version: one.version,
      title: one.title,
      body: one.body,
      why: one.why,
      by: one.by_name,
      at: one.at.toISOString(),
    })),
    proofs,
    missing,
    may: {
      correct: hangs && may(rights['notices.post'], unit.actor, unit.ground, undefined as never),
      prove: may(rights['notices.prove'], unit.actor, unit.ground, undefined as never),
    },
  }
}

/** Where and from when to when a notice hung on paper, by whom it was seen, and the places without proof. */
export async function proofOf(unit: Unit, noticeId: string): Promise<Pick<Output<'readNotice'>, 'proofs' | 'missing'>> {
  const row = await unit.readOr(noticeById(unit, noticeId), 'notices.unknown-notice')
  const [proofs, spots] = await Promise.all([unit.read(proofsOf(unit, [noticeId])), listSpots(unit)])
  const names = new Map(spots.map((spot) => [spot.id, spot.name]))
  const proven = new Set(proofs.map((one) => one.spot_id))
  return {
    proofs: proofs.map((one) => ({
      id: one.id,
      spotId: one.spot_id,
      place: one.place,
      fileId: one.file_id,
      postedAt: one.posted_at.toISOString(),
      takenDownAt: one.taken_down_at?.toISOString() ?? null,
      by: one.by_name,
    })),
    missing: row.place_ids
      .filter((id) => !proven.has(id))
      .map((spotId) => ({ spotId, place: names.get(spotId) ?? '' })),
  }
}

async function toShown(unit: Unit, rows: readonly NoticeRow[]): Promise<Shown[]> {
  if (rows.length === 0) return []
  const [entrances, rules, proofs] = await Promise.all([
    listEntrances(unit),
    rulesHere(unit),
    unit.read(
      proofsOf(
        unit,
        rows.map((row) => row.id),
      ),
    ),
  ])
  const compounds = new Map(entrances.map((one) => [one.compoundId, one.compound]))
  const proven = Map.groupBy(proofs, (one) => one.notice_id)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind as Kind,
    compound: row.compound_id === null ? null : { id: row.compound_id, name: compounds.get(row.compound_id) ?? '' },
    poster: row.poster,
    title: row.title,
    body: row.body,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    eventOn: row.event_on,
    phase: phaseOf(timed(row), unit.now),
    version: row.version,
    verdict: verdictShown(unit, row, rules),
    places: row.place_ids.length,
    proven: new Set((proven.get(row.id) ?? []).map((one) => one.spot_id)).size,
  }))
}

function verdictShown(unit: Unit, row: NoticeRow, rules: readonly PostingRule[]): Shown['verdict'] {
  const endsAt = row.ended_early_at ?? row.ends_at
  const verdict = verdictOn({ kind: row.kind as Kind, startsAt: row.starts_at, endsAt, eventOn: row.event_on }, rules)
  if (verdict === null) return null
  const { rule, kept, counted, day } = verdict
  const { sense, days, source, article, verified } = rule
  return { kept, sense, days, counted, day, source: source[unit.language === 'en' ? 'en' : 'zh'], article, verified }
}
