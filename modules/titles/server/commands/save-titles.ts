import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { faultOf } from '../../domain/shares.ts'
import type { NewTitle, Title } from '../shape.ts'
import { keyOfOwner, titleRow, toTitle } from '../shape.ts'
import type { TitleRow } from '../rows.ts'
import {
  closeBooks,
  deleteTitles as remove,
  followersOf,
  insertTitles,
  lockBooks,
  openBooks,
  titlesByIds,
  titlesOfHomes,
} from '../store.ts'

/**
 * What became of a title in a list: `created`; `known`, the home has this owner already; `linked-before`, it has an owner
 * who was known by this name until somebody linked them; `contradicts`, it has other owners and no share is left: a person
 * has to look.
 */
export type TitleOutcome = 'created' | 'known' | 'linked-before' | 'contradicts'

/**
 * Writes the owners that a list names, home by home, and says for each what became of it, in the order given. What a list
 * says never ends a title: it is the weakest evidence.
 * @param source `名册导入 2026-11-25`
 */
export async function saveTitles(unit: Unit, wanted: readonly NewTitle[], source: string): Promise<TitleOutcome[]> {
  const homeIds = [...new Set(wanted.map((title) => title.homeId))]
  const held = new Map<string, Pick<Title, 'owner' | 'share' | 'ended'>[]>(await holdTitles(unit, homeIds))
  const rows: TitleRow[] = []
  const outcomes = wanted.map((title): TitleOutcome => {
    const here = held.get(title.homeId) ?? []
    const now = here.filter((one) => one.ended === null)
    const key = keyOfOwner(title.owner)
    if (now.some((one) => keyOfOwner(one.owner) === key)) return 'known'
    if (here.some((one) => one.ended?.why === 'linked' && keyOfOwner(one.owner) === key)) return 'linked-before'
    if (faultOf([...now.map((one) => one.share), title.share]) !== null) return 'contradicts'
    rows.push(titleRow(unit, title, source, null))
    held.set(title.homeId, [...here, { owner: title.owner, share: title.share, ended: null }])
    return 'created'
  })
  for (let start = 0; start < rows.length; start += 500) unit.write(insertTitles(rows.slice(start, start + 500)))
  if (rows.length > 0) {
    unit.emit({ type: 'titles.titles-saved', subjectId: unit.neighbourhoodId, data: { created: rows.length, source } })
  }
  return outcomes
}

/** All titles of these homes, held until the transaction ends: nobody else changes them meanwhile. */
export async function holdTitles(unit: Unit, homeIds: readonly string[]): Promise<Map<string, Title[]>> {
  for (let start = 0; start < homeIds.length; start += 1_000) {
    unit.write(openBooks(unit, homeIds.slice(start, start + 1_000)))
  }
  await unit.flush()
  await unit.read(lockBooks(unit, homeIds))
  return Map.groupBy((await unit.read(titlesOfHomes(unit, homeIds))).map(toTitle), (title) => title.homeId)
}

/** Takes titles of an import back; refuses `titles.built-on` when one of them ended or another follows it. */
export async function deleteTitles(unit: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const titles = (await unit.read(titlesByIds(unit, ids))).map(toTitle)
  if (titles.some((title) => title.ended !== null)) refuse('titles.built-on')
  if ((await unit.read(followersOf(unit, ids))).length > 0) refuse('titles.built-on')
  unit.write(remove(unit, ids))
  unit.write(closeBooks(unit, [...new Set(titles.map((title) => title.homeId))]))
  unit.emit({ type: 'titles.titles-deleted', subjectId: unit.neighbourhoodId, data: { count: ids.length } })
}
