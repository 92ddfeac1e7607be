import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readPersons } from '#people'
import { readHome } from '#places'
import type { TitleKind } from '../../contract/words.ts'
import type { Share } from '../../domain/shares.ts'
import { faultOf } from '../../domain/shares.ts'
import type { NewTitle, Owner, Title } from '../shape.ts'
import { keyOfOwner, titleRow, toTitle } from '../shape.ts'
import { insertTitles, organisationById, titlesByIds } from '../store.ts'
import { holdTitles } from './save-titles.ts'

/**
 * Records that somebody owns a home. Refuses when the shares would exceed the whole (民法典 298), when the owner owns it
 * already, or when stock or public housing does not stand in the name of a developer or landlord.
 */
export async function recordTitle(unit: Unit, title: NewTitle): Promise<void> {
  if ((await unit.read(titlesByIds(unit, [title.id]))).length > 0) return
  await readHome(unit, title.homeId)
  if (title.since !== null && title.since > dayOf(unit.now)) refuse('titles.not-yet', {}, 'since')
  await checkOwner(unit, title.owner, title.kind)
  const now = await currentTitles(unit, title.homeId)
  checkRoom([...now], [title])
  unit.write(insertTitles([titleRow(unit, title, source(unit), null)]))
  unit.emit({ type: 'titles.recorded', subjectId: title.homeId, data: { titleId: title.id } })
}

/** The titles of a home that hold, kept from changing until the transaction ends. */
export async function currentTitles(unit: Unit, homeId: string): Promise<Title[]> {
  return ((await holdTitles(unit, [homeId])).get(homeId) ?? []).filter((title) => title.ended === null)
}

/** Refuses unless these titles may hold one home together. */
export function checkRoom(
  staying: readonly { owner: Owner; share: Share | null }[],
  coming: readonly { owner: Owner; share: Share | null }[],
): void {
  const owners = new Set(staying.map((title) => keyOfOwner(title.owner)))
  for (const title of coming) {
    const key = keyOfOwner(title.owner)
    if (owners.has(key)) refuse('titles.already-owner', {}, 'owner')
    owners.add(key)
  }
  const fault = faultOf([...staying, ...coming].map((title) => title.share))
  if (fault !== null) refuse(`titles.${fault}`, {}, 'share')
}

/** Refuses an owner who is not there, and one in whose name such a title cannot stand. */
export async function checkOwner(unit: Unit, owner: Owner, kind: TitleKind): Promise<void> {
  const stock = kind === 'unsold' || kind === 'sold-undelivered'
  if (!('organisationId' in owner)) {
    if (stock) refuse('titles.stock-is-a-developers', {}, 'owner')
    if (kind === 'public') refuse('titles.public-is-a-landlords', {}, 'owner')
  }
  if ('personId' in owner && (await readPersons(unit, [owner.personId])).length === 0) {
    refuse('people.unknown-person', {}, 'owner')
  }
  if ('organisationId' in owner) {
    const found = await unit.readOr(organisationById(unit, owner.organisationId), 'titles.unknown-organisation')
    if (stock && found.kind !== 'developer') refuse('titles.stock-is-a-developers', {}, 'owner')
    if (kind === 'public' && found.kind !== 'landlord' && found.kind !== 'public-body') {
      refuse('titles.public-is-a-landlords', {}, 'owner')
    }
  }
}

/** One title by its id; refuses `titles.unknown-title`, and `titles.already-ended` when it does not hold any more. */
export async function heldTitle(unit: Unit, id: string): Promise<Title> {
  const [row] = await unit.read(titlesByIds(unit, [id]))
  const title = row ? toTitle(row) : refuse('titles.unknown-title')
  if (title.ended !== null) refuse('titles.already-ended')
  return title
}

export const source = (unit: Unit): string => (unit.actor ? `登记:${unit.actor.name}` : '登记')
