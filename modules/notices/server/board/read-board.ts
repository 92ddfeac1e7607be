import { listEntrances, readNeighbourhood } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { Kind } from '../../domain/kinds.ts'
import { nextChange, phaseOf } from '../../domain/showing.ts'
import type { NoticeRow } from '../queries/notices.ts'
import { timed } from '../queries/notices.ts'
import { noticeById, standing, versionsOf } from '../store.ts'

/** A notice as everybody reads it. */
export interface PublicNotice {
  id: string
  number: string
  kind: Kind
  compound: string | null
  poster: string
  title: string
  body: string
  startsAt: Date
  endsAt: Date
  eventOn: string | null
  /** The last correction, where there was one. */
  corrected: { at: Date; why: string } | null
}

export interface Board {
  code: string
  name: string
  phone: string | null
  /** Of one compound: its name. */
  compound: string | null
  compounds: readonly { id: string; name: string }[]
  now: Date
  /** What hangs now, the latest first. */
  notices: readonly PublicNotice[]
  /** What is posted already and begins later. */
  coming: readonly PublicNotice[]
  changesAt: Date | null
}

/** Opens a neighbourhood by its public code; refuses `notices.unknown-board`. Nobody is signed in. */
export async function onGround<T>(parts: Parts, code: string, work: (unit: Unit) => Promise<T>): Promise<T> {
  const ground = (await parts.grounds()).find((one) => one.code === code) ?? refuse('notices.unknown-board')
  return inUnit(parts, { actor: null, now: parts.clock(), ground }, work)
}

/** What hangs and what comes, in the whole neighbourhood or in one compound (with what is for all). */
export async function readBoard(unit: Unit, compoundId: string | null): Promise<Board> {
  const { code } = unit.ground
  const [here, entrances, rows] = await Promise.all([
    readNeighbourhood(unit, code),
    listEntrances(unit),
    unit.read(standing(unit, unit.now)),
  ])
  const names = new Map(entrances.map((one) => [one.compoundId, one.compound]))
  if (here === null || (compoundId !== null && !names.has(compoundId))) refuse('notices.unknown-board')
  const mine = rows.filter((row) => compoundId === null || row.compound_id === null || row.compound_id === compoundId)
  const of = (phase: 'now' | 'coming') => mine.filter((row) => phaseOf(timed(row), unit.now) === phase)
  return {
    code,
    name: here.name,
    phone: here.phone,
    compound: compoundId === null ? null : (names.get(compoundId) ?? null),
    compounds: [...names].map(([id, name]) => ({ id, name })),
    now: unit.now,
    notices: of('now').map((row) => toPublic(row, names)),
    coming: of('coming').map((row) => toPublic(row, names)),
    changesAt: nextChange(mine.map(timed), unit.now),
  }
}

export interface BoardNotice extends PublicNotice {
  phase: 'coming' | 'now' | 'past'
  endedEarly: { at: Date; why: string } | null
  /** Every version, the first one first. */
  versions: readonly { version: number; title: string; body: string; why: string | null; at: Date }[]
}

/** One notice, also a past one; one that has not begun is not there yet. Refuses `notices.unknown-notice`. */
export async function readBoardNotice(unit: Unit, id: string): Promise<BoardNotice> {
  const row = await unit.readOr(noticeById(unit, id), 'notices.unknown-notice')
  const phase = phaseOf(timed(row), unit.now)
  if (phase === 'coming') refuse('notices.unknown-notice')
  const [versions, entrances] = await Promise.all([unit.read(versionsOf(unit, id)), listEntrances(unit)])
  return {
    ...toPublic(row, new Map(entrances.map((one) => [one.compoundId, one.compound]))),
    phase,
    endedEarly: row.ended_early_at === null ? null : { at: row.ended_early_at, why: row.ended_early_why ?? '' },
    versions,
  }
}

const toPublic = (row: NoticeRow, names: ReadonlyMap<string, string>): PublicNotice => ({
  id: row.id,
  number: row.number,
  kind: row.kind as Kind,
  compound: row.compound_id === null ? null : (names.get(row.compound_id) ?? null),
  poster: row.poster,
  title: row.title,
  body: row.body,
  startsAt: row.starts_at,
  endsAt: row.ended_early_at ?? row.ends_at,
  eventOn: row.event_on,
  corrected: row.why === null ? null : { at: row.version_at, why: row.why },
})
