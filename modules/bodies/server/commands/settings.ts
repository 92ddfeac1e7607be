import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { PictureSetting } from '../../domain/rings.ts'
import { changePicture, insertPicture, insertRedDefinition, picture, redDefinitions } from '../store.ts'

/** Sets what X and N are here; a kind of body stands in one place only. */
export async function setPicture(unit: Unit, input: PictureSetting & { version: number }): Promise<void> {
  const kinds = [...input.xKinds, ...input.nKinds]
  if (new Set(kinds).size < kinds.length) refuse('bodies.kind-twice', {}, 'nKinds')
  const row = {
    x_name: input.xName,
    x_kinds: [...input.xKinds],
    n_name: input.nName,
    n_kinds: [...input.nKinds],
    by_name: unit.actor?.name ?? null,
    at: unit.now,
  }
  const before = await unit.readOne(picture(unit))
  if (before === undefined) {
    if (input.version !== 0) refuse('common.changed-meanwhile')
    const key = { neighbourhood_id: unit.neighbourhoodId, id: unit.neighbourhoodId, version: 1 }
    unit.write(insertPicture({ ...key, ...row }))
  } else unit.writeOne(changePicture(unit, input.version, row))
  const { xKinds, nKinds } = input
  unit.emit({ type: 'bodies.picture-set', subjectId: unit.neighbourhoodId, data: { xKinds, nKinds } })
}

/** From a day on a committee counts as red by this share. Earlier definitions stay, for figures of earlier days. */
export async function defineRed(
  unit: Unit,
  input: { id: string; since: string; percent: number; over: boolean; source: string; verified: boolean },
): Promise<void> {
  const before = await unit.read(redDefinitions(unit))
  if (before.some((one) => one.id === input.id)) return
  if (before.some((one) => one.since === input.since)) refuse('bodies.definition-exists', {}, 'since')
  const { id, since, percent, over, source, verified } = input
  unit.write(
    insertRedDefinition({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      since,
      percent,
      over,
      source,
      verified,
      by_name: unit.actor?.name ?? null,
      at: unit.now,
    }),
  )
  unit.emit({ type: 'bodies.definition-set', subjectId: id, data: { since, percent, over, verified } })
}
