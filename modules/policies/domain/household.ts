import type { FactValues } from './facts.ts'

/** Somebody who lives in a home, as far as the family's income looks at them. */
export interface Cohabitant {
  id: string
  /** How they stand to the head of the household; null where the register does not say. */
  relation: string | null
  /** Undefined where it is not known. */
  shanghaiHukou: boolean | undefined
  /** In fen a month; undefined where it is not known, which is never zero. */
  ownIncome: number | undefined
  /** What they said of the whole family, a head and month. */
  saidPerHead: number | undefined
}

const notFamily: ReadonlySet<string> = new Set(['tenant', 'co-tenant', 'helper', 'non-kin'])
const nearest: ReadonlySet<string> = new Set(['head', 'spouse', 'son', 'daughter'])

/**
 * Whether somebody belongs to the family living together (上海市社会救助条例 art. 55: those with Shanghai hukou, and a spouse or
 * child without it). Undefined where the register does not say enough.
 */
export function isFamily({
  relation,
  shanghaiHukou,
}: Pick<Cohabitant, 'relation' | 'shanghaiHukou'>): boolean | undefined {
  if (relation === null) return undefined
  if (notFamily.has(relation)) return false
  return nearest.has(relation) || shanghaiHukou === true ? true : undefined
}

/** The family of one of those who live in a home; null where it is not known who belongs to it. */
export function familyOf(personId: string, living: readonly Cohabitant[]): readonly Cohabitant[] | null {
  const self = living.find((one) => one.id === personId)
  if (self === undefined) return null
  if (living.length === 1) return living
  if (isFamily(self) !== true || living.some((one) => isFamily(one) === undefined)) return null
  return living.filter((one) => isFamily(one) === true)
}

export interface PerHead {
  /** In whole fen a head and month, cut off; null while somebody's income is not known. */
  value: number | null
  /** What is known is at least so much a head already. */
  atLeast: number
  /** Whose income is not known. */
  open: readonly string[]
}

/**
 * Income a head of a family from the income of each: known when all of them are. Before that only a least is known, because nobody
 * has less than nothing; what is missing is never taken for zero.
 */
export function perHeadOf(family: readonly Cohabitant[]): PerHead {
  const sum = family.reduce((total, { ownIncome = 0 }) => total + ownIncome, 0)
  const open = family.filter(({ ownIncome }) => ownIncome === undefined).map(({ id }) => id)
  const atLeast = Math.floor(sum / family.length)
  return { value: open.length === 0 ? atLeast : null, atLeast, open }
}

/** What the household says of one of its members' income a head, and whose income would still have to be asked. */
export interface HouseholdIncome {
  values: Pick<FactValues, 'incomePerHead' | 'atLeast'>
  open: readonly string[]
  /** The other members on whose answers it rests. */
  restsOn: readonly string[]
}

/**
 * Income a head as far as the household gives it. Where the sum is not known, what others of the family said of all of them holds, as
 * long as they agree and what is known already does not exceed it. Null where it is not known who belongs together.
 */
export function householdIncome(personId: string, living: readonly Cohabitant[]): HouseholdIncome | null {
  const family = familyOf(personId, living)
  if (family === null) return null
  const { value, atLeast, open: missing } = perHeadOf(family)
  // They themselves are asked first.
  const open = missing.toSorted((a, b) => Number(b === personId) - Number(a === personId))
  const others = (of: readonly Cohabitant[]) => of.map(({ id }) => id).filter((id) => id !== personId)
  const known = family.filter(({ ownIncome }) => ownIncome !== undefined)
  if (value !== null) return { values: { incomePerHead: value }, open, restsOn: others(known) }
  const said = family.filter(({ saidPerHead }) => saidPerHead !== undefined)
  const [first] = said
  const agreed = first?.saidPerHead
  if (agreed !== undefined && agreed >= atLeast && said.every(({ saidPerHead }) => saidPerHead === agreed))
    return { values: { incomePerHead: agreed }, open, restsOn: others(said) }
  if (atLeast === 0) return { values: {}, open, restsOn: [] }
  return { values: { atLeast: { incomePerHead: atLeast } }, open, restsOn: others(known) }
}
