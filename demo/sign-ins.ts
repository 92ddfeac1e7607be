import { offerSignIns } from '#accounts'
import type { Role } from '#kit/contract/actor.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DemoNeighbourhood } from './district.ts'
import type { Cast } from './matters/cast.ts'
import { staff } from './staff.ts'

/** Somebody whom the demonstration offers to sign in as. */
export interface SignIn {
  accountId: string
  role: Role
  zh: string
  en: string
}

const names: Record<string, { zh: string; en: string }> = {
  resident: { zh: '居民', en: 'Resident' },
  worker: { zh: '社区工作者', en: 'Committee worker' },
  chair: { zh: '居委会主任', en: 'Chair of the committee' },
  property: { zh: '物业', en: 'Property manager' },
  owners: { zh: '业委会', en: 'Owners’ committee' },
  police: { zh: '民警', en: 'Police officer' },
}

/** The offered ones of a neighbourhood, residents first; only Yanji No. 7 offers any. */
export function signInsOf(neighbourhood: DemoNeighbourhood, cast: Cast): SignIn[] {
  if (neighbourhood.key !== 'yanji7') return []
  const offered = (staff[neighbourhood.key] ?? []).filter((worker) => worker.offered)
  const people = [...cast.committee, ...cast.parties.flatMap((party) => (party.actor ? [party.actor] : []))]
  const residents = cast.offered.map(({ actor, zh, en }): SignIn => ({
    accountId: actor.accountId,
    role: 'resident',
    zh,
    en,
  }))
  const workers = offered.flatMap(({ name, role }): SignIn[] => {
    const actor = people.find((one) => one.name === name)
    const said = names[role]
    return actor && said
      ? [{ accountId: actor.accountId, role, zh: `${said.zh} ${name}`, en: `${said.en}, ${name}` }]
      : []
  })
  return [...residents, ...workers]
}

export function offerAll(unit: Unit, signIns: readonly SignIn[]): void {
  const order: Role[] = ['resident', 'worker', 'chair', 'property', 'owners', 'police', 'subdistrict', 'district']
  offerSignIns(
    unit,
    signIns.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role)),
  )
}
