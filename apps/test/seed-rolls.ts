import { askCorrection, freezeRoll, leaveOut, prepareRoll, rightsOf } from '#rolls'
import { newId } from '#kit/server/id.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A frozen roll of delegates with a correction asked for, and a draft of owners with open lines; texts begin with the mark. */
export async function rollsThere(unit: Unit, mark: string, personId: string): Promise<void> {
  const scope = { kind: 'neighbourhood', id: unit.neighbourhoodId } as const
  const owners = newId()
  await prepareRoll(unit, { id: owners, electorate: 'owners', scope, label: `${mark}业主名册` })
  await unit.flush()
  const [left] = (await rightsOf(unit, owners)).toReversed()
  if (left) await leaveOut(unit, owners, left.id, `${mark}产权有争议，法院在审`)
  const households = newId()
  await prepareRoll(unit, { id: households, electorate: 'households', scope, label: `${mark}居民户名册` })
  await unit.flush()
  const [stays, ...others] = await rightsOf(unit, households)
  for (const { id } of others) {
    await leaveOut(unit, households, id, `${mark}查不到成年人`)
    await unit.flush()
  }
  if (stays === undefined || !stays.personIds.includes(personId)) throw new Error('nobody of the seed is grown up')
  await freezeRoll(unit, households)
  await unit.flush()
  await askCorrection(unit, households, {
    id: newId(),
    rightId: stays.id,
    kind: 'exclude',
    reason: `${mark}这一户已经搬走`,
  })
}
