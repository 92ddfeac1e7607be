import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { EndingWhy, Evidence } from '../../contract/words.ts'
import type { EndingRow } from '../rows.ts'
import type { NewTitle, Owner } from '../shape.ts'
import { titleRow } from '../shape.ts'
import { insertEndings, insertTitles, titlesByIds } from '../store.ts'
import { checkOwner, checkRoom, currentTitles, heldTitle, source } from './record-title.ts'

function ending(unit: Unit, titleId: string, on: string, why: EndingWhy, reason: string): EndingRow {
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id: unit.id(),
    title_id: titleId,
    on_day: on,
    why,
    reason,
    by_id: unit.actor?.accountId ?? null,
    by_name: unit.actor?.name ?? null,
    at: unit.now,
  }
}

/**
 * Says who an owner known by name only is. The title by name ends as `linked`, one by id takes its place with the same
 * share since the same day; both stay in view.
 */
export async function linkOwner(
  unit: Unit,
  titleId: string,
  input: {
    newId: string
    owner: Exclude<Owner, { name: string }>
    evidence: Evidence
    note: string | null
  },
): Promise<void> {
  if ((await unit.read(titlesByIds(unit, [input.newId]))).length > 0) return
  const title = await heldTitle(unit, titleId)
  if (!title.unverified) refuse('titles.already-linked')
  await checkOwner(unit, input.owner, title.kind)
  const others = (await currentTitles(unit, title.homeId)).filter((one) => one.id !== titleId)
  const next: NewTitle = {
    id: input.newId,
    homeId: title.homeId,
    owner: input.owner,
    kind: title.kind,
    share: title.share,
    since: title.since,
    evidence: input.evidence,
    note: input.note,
  }
  checkRoom(others, [next])
  unit.write(insertEndings([ending(unit, titleId, dayOf(unit.now), 'linked', input.note ?? '核实了产权人')]))
  unit.write(insertTitles([titleRow(unit, next, source(unit), titleId)]))
  unit.emit({ type: 'titles.owner-linked', subjectId: title.homeId, data: { titleId: input.newId, was: titleId } })
}

/** Titles pass on, by sale, gift or inheritance: the old ones end, the new ones begin on the same day. */
export async function transferTitle(
  unit: Unit,
  homeId: string,
  input: { ends: readonly string[]; begins: readonly Omit<NewTitle, 'homeId' | 'since'>[]; on: string; reason: string },
): Promise<void> {
  const fresh = input.begins.map((title): NewTitle => ({ ...title, homeId, since: input.on }))
  const repeated = await unit.read(
    titlesByIds(
      unit,
      fresh.map((title) => title.id),
    ),
  )
  if (repeated.length === fresh.length) return
  if (input.on > dayOf(unit.now)) refuse('titles.not-yet', {}, 'on')
  for (const title of fresh) await checkOwner(unit, title.owner, title.kind)
  const now = await currentTitles(unit, homeId)
  for (const id of input.ends) if (!now.some((title) => title.id === id)) await refuseEnding(unit, id)
  const ends = new Set(input.ends)
  checkRoom(
    now.filter((title) => !ends.has(title.id)),
    fresh,
  )
  unit.write(insertEndings([...ends].map((id) => ending(unit, id, input.on, 'transferred', input.reason))))
  const follows = ends.size === 1 ? (input.ends[0] ?? null) : null
  unit.write(insertTitles(fresh.map((title) => titleRow(unit, title, source(unit), follows))))
  unit.emit({
    type: 'titles.transferred',
    subjectId: homeId,
    data: { ended: [...ends], begun: fresh.map((title) => title.id), on: input.on },
  })
}

/** A title to end that is not among those of the home: it ended before, or is another home's. */
async function refuseEnding(unit: Unit, id: string): Promise<never> {
  await heldTitle(unit, id)
  return refuse('titles.unknown-title')
}

/** A title was recorded by mistake: it ends today, and stays in view with the reason. */
export async function withdrawTitle(unit: Unit, titleId: string, reason: string): Promise<void> {
  const found = await heldTitle(unit, titleId)
  const still = await currentTitles(unit, found.homeId)
  if (!still.some((title) => title.id === titleId)) refuse('titles.already-ended')
  unit.write(insertEndings([ending(unit, titleId, dayOf(unit.now), 'mistake', reason)]))
  unit.emit({ type: 'titles.withdrawn', subjectId: found.homeId, data: { titleId } })
}
