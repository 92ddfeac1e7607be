import type { Unit } from '#kit/server/unit.ts'
import { makeBindingCode } from '../one-time-codes.ts'
import { revokeCode as revoke } from '../store/one-time-code.ts'
import { knownHomes } from './bind-home.ts'

/** Makes a code for each home. They are shown this once: afterwards nobody can read them, only make them useless. */
export async function printCodes(
  unit: Unit,
  wanted: readonly { homeId: string; personId?: string | undefined }[],
): Promise<{ id: string; code: string; address: string; expiresAt: Date }[]> {
  const homes = new Map(
    (
      await knownHomes(
        unit,
        wanted.map((one) => one.homeId),
      )
    ).map((home) => [home.id, home.address]),
  )
  const printed = wanted.map(({ homeId, personId }) => {
    const address = homes.get(homeId) ?? ''
    return { ...makeBindingCode(unit, { label: address, homeIds: [homeId], personId: personId ?? null }), address }
  })
  unit.emit({
    type: 'accounts.codes-printed',
    subjectId: unit.by.accountId,
    data: { homeIds: wanted.map((one) => one.homeId) },
  })
  return printed
}

export function revokeCode(unit: Unit, id: string): void {
  unit.writeOne(revoke(unit.neighbourhoodId, id, unit.now), 'common.not-found')
}
