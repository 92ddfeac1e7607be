import type { DemoNeighbourhood } from '../district.ts'
import type { DemoHome } from '../homes.ts'
import type { Random } from '../random.ts'
import type { Household } from './households.ts'
import { personName } from './names.ts'
import type { DemoPerson } from './person.ts'

/** Who owns a home. A share of 1 of 2 is `share: [1, 2]`. A name alone is an owner nobody has linked to a person yet. */
export interface DemoTitle {
  home: number
  owner: { person: DemoPerson } | { name: string } | { organisation: 'developer' | 'landlord' }
  share: readonly [number, number]
  since: string
  evidence: 'register' | 'contract' | 'roster'
}

export const organisations = {
  developer: { name: '湾畔房产开发有限公司（演示）', kind: 'developer' },
  landlord: { name: '幸福公房管理所（演示）', kind: 'landlord' },
} as const

/** Titles to one home. Old flats of public housing may still belong to the landlord; let and empty homes have owners elsewhere. */
export function makeTitles(
  random: Random,
  fill: DemoNeighbourhood['fill'],
  home: DemoHome,
  at: number,
  household: Household,
): DemoTitle[] {
  const earliest = Math.max(home.compound.builtYear, 1996)
  const since = `${random.int(earliest, 2023)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`
  const whole = { home: at, share: [1, 1] as const, since }
  if (household.kind === 'unsold') {
    const opened = `${home.compound.builtYear}-06-01`
    return [{ ...whole, since: opened, owner: { organisation: 'developer' }, evidence: 'register' }]
  }
  const landlords = fill === 'old-mixed' ? 0.3 : fill === 'old-walk-up' ? 0.12 : 0
  if (home.compound.kind === 'old-public' && random.chance(landlords)) {
    const built = `${home.compound.builtYear}-01-01`
    return [{ ...whole, since: built, owner: { organisation: 'landlord' }, evidence: 'register' }]
  }
  if (household.use !== 'lived-in') {
    const sex = random.chance(0.5) ? 'female' : 'male'
    const name = personName(random, sex, random.int(1945, 1988))
    return [{ ...whole, owner: { name }, evidence: 'roster' }]
  }
  const [head, spouse] = household.people
  if (!head) return []
  const evidence = random.chance(0.85) ? 'register' : 'contract'
  const together = spouse?.relation === 'spouse' || spouse?.relation === 'head'
  if (spouse && together && random.chance(0.45)) {
    return [head, spouse].map((person) => ({ ...whole, owner: { person }, share: [1, 2] as const, evidence }))
  }
  return [{ ...whole, owner: { person: head }, evidence }]
}
