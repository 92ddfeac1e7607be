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
  partner: { zh: '共建单位', en: 'Partner unit' },
}

/** Where there is something to see that Yanji No. 7 has not: votes that are over, a convention in force. */
const alsoWorkers: readonly DemoNeighbourhood['key'][] = ['jiangwan', 'xingfucun']

/** The offered ones of a neighbourhood, residents first: all of Yanji No. 7, and one worker of two others. */
export function signInsOf(neighbourhood: DemoNeighbourhood, cast: Cast): SignIn[] {
  if (neighbourhood.key !== 'yanji7') {
    const worker = alsoWorkers.includes(neighbourhood.key) ? cast.committee[1] : undefined
    const of = neighbourhood.name
    return worker === undefined
      ? []
      : [
          {
            accountId: worker.accountId,
            role: 'worker',
            zh: `${of} 社区工作者 ${worker.name}`,
            en: `Committee worker ${worker.name}, ${of}`,
          },
        ]
  }
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

/** Nearest to home first; every role has its place. */
const place: Record<Role, number> = {
  resident: 0,
  worker: 1,
  chair: 2,
  property: 3,
  owners: 4,
  police: 5,
  partner: 6,
  subdistrict: 7,
  district: 8,
  operator: 9,
}

export function offerAll(unit: Unit, signIns: readonly SignIn[]): void {
  offerSignIns(
    unit,
    signIns.toSorted((a, b) => place[a.role] - place[b.role]),
  )
}
