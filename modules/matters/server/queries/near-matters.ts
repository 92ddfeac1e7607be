import { standingsIn } from '#kit/contract/actor.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category } from '../../domain/categories.ts'
import { isOpen } from '../../domain/matter.ts'
import { LIKELY, type Likeness, likeness, WITHIN_DAYS } from '../../domain/likeness.ts'
import { madeTitle } from '../../domain/titles.ts'
import type { Status } from '../../domain/words.ts'
import { type Place, placeFrom } from '../known.ts'
import type { MatterRow } from '../rows.ts'
import { openBehind, openOutdoors } from '../store.ts'

export const likenessOf = (row: MatterRow): Likeness => ({
  category: row.category as Category,
  receivedAt: row.received_at,
  homeId: row.home_id,
  entranceId: row.entrance_id,
  buildingId: row.building_id,
  compoundId: row.compound_id,
  floor: row.floor,
  spot: row.spot,
  words: row.words ?? '',
})

/** Open matters that may speak of the same thing, the likeliest first. */
export async function candidatesFor(
  unit: Unit,
  wanted: Likeness,
  ownId: string | null,
): Promise<{ row: MatterRow; score: number }[]> {
  const since = new Date(wanted.receivedAt.getTime() - WITHIN_DAYS * 86_400_000)
  const rows =
    wanted.entranceId === null
      ? await unit.read(openOutdoors(unit, wanted.compoundId, since))
      : await unit.read(openBehind(unit, wanted.entranceId, since))
  return rows
    .filter((row) => row.id !== ownId)
    .map((row) => ({ row, score: likeness(wanted, likenessOf(row)) }))
    .filter(({ score }) => score >= LIKELY)
    .toSorted((a, b) => b.score - a.score)
}

type Asked = {
  category?: Category | undefined
  homeId?: string | undefined
  entranceId?: string | undefined
  spotId?: string | undefined
  floor?: number | undefined
  spot?: string | undefined
}

/**
 * What a neighbour may know of reports at a place: category and place, how many households, who has it. Never what
 * somebody typed, never what concerns another's home, never what was told in confidence.
 */
export async function nearMatters(unit: Unit, asked: Asked) {
  const homeIds = unit.actor ? standingsIn(unit.actor, unit.ground).flatMap((standing) => standing.homeIds ?? []) : []
  const homeId = asked.homeId !== undefined && homeIds.includes(asked.homeId) ? asked.homeId : null
  const input = {
    homeId,
    entranceId: asked.entranceId ?? null,
    spotId: asked.spotId ?? null,
    floor: asked.floor ?? null,
    spot: asked.spot ?? null,
  }
  if (!input.homeId && !input.entranceId && !input.spotId && !input.spot) return []
  const place = await placeFrom(unit, input)
  const found = await candidatesFor(unit, wantedAt(unit.now, place, asked.category ?? 'unclear'), null)
  return found
    .filter(({ row }) => row.visibility !== 'confidential' && (row.home_id === null || row.home_id === homeId))
    .slice(0, 3)
    .map(({ row }) => ({
      id: row.id,
      title: madeTitle(row.category as Category, row.place, unit.language),
      place: row.place,
      receivedAt: row.received_at.toISOString(),
      households: row.households,
      status: row.status as Status,
      who:
        isOpen({ status: row.status as Status }) && row.assignee_name !== null
          ? `${row.assignee_name}${row.assignee_person ?? ''}`
          : row.owner_name,
      joined:
        unit.actor !== null &&
        (row.reporter_account_id === unit.actor.accountId || row.joined.includes(unit.actor.accountId)),
    }))
}

function wantedAt(now: Date, place: Place, category: Category): Likeness {
  const { label: _label, ...where } = place
  return { ...where, category, receivedAt: now, words: '' }
}
