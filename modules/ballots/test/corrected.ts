import { answerCorrection, askCorrection } from '#rolls'
import { deleteTitles, saveTitles, titlesOfHome } from '#titles'
import type { TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { tell } from './held.ts'
import type { Electors } from './vote.ts'

/** A home has other owners from now on in the register of titles; no roll changes by that. */
export async function changeOwners(house: TestHouse, homeId: string, owners: readonly string[]): Promise<void> {
  await house.unit(async (unit) => {
    const before = await titlesOfHome(unit, homeId)
    await deleteTitles(
      unit,
      before.map(({ id }) => id),
    )
    const titles = owners.map((personId) => ({
      id: newId(),
      homeId,
      owner: { personId },
      kind: 'owned' as const,
      share: null,
      since: null,
      evidence: 'register' as const,
      note: null,
    }))
    await saveTitles(unit, titles, '过户')
  })
}

/** Two people take the owners of a right as the register has them now; the votes hear of it, or not yet. */
export async function correctOwners(
  house: TestHouse,
  e: Electors,
  { rollId, rightId, now, heard = true }: { rollId: string; rightId: string; now: Date; heard?: boolean },
): Promise<void> {
  const id = newId()
  const { actor } = e.worker()
  const asked = { id, rightId, kind: 'owners' as const, reason: '已过户' }
  await house.unit((unit) => askCorrection(unit, rollId, asked), { actor, now })
  await house.unit((unit) => answerCorrection(unit, rollId, { correctionId: id, confirm: true, note: null }), {
    actor: e.colleague().actor,
    now,
  })
  if (!heard) return
  const told = `select id, data from kit.event where type = 'rolls.roll-corrected' and subject_id = $1 order by (data ->> 'version')::int desc limit 1`
  const { rows } = await house.parts.database.owner.query(told, [rollId])
  await tell(house, 'rolls.roll-corrected', rows[0].data as object, { now, id: String(rows[0].id), subjectId: rollId })
}
