import type { CareFlag, Employment, Registration, Relation, Sex } from '../contract/words.ts'
import type { Phone } from './phone.ts'

/**
 * What a roster can say of a person, opened. `null` is "not known". Birthdays are `1953-04-02`; of a death the day, or
 * only the year, or neither may be known. Whoever holds these facts holds sealed data in clear.
 */
export interface RosterFacts {
  readonly name: string
  readonly sex: Sex | null
  readonly birthDate: string | null
  readonly idNumber: string | null
  readonly homeId: string | null
  readonly registration: Registration | null
  readonly relation: Relation | null
  readonly ethnicity: string | null
  readonly politics: string | null
  readonly registeredAddress: string | null
  readonly employment: Employment | null
  readonly workplace: string | null
  readonly remark: string | null
  readonly phones: readonly Phone[]
  readonly care: readonly CareFlag[]
  /** Kind and grade 1–4, where the roster says it. */
  readonly disability: { readonly kind: string; readonly grade: number } | null
  readonly deceased: { readonly year: number | null; readonly on?: string | null } | null
}

/** Which of the facts stand in the sealed part of a person's row. */
export const privateFields = [
  'ethnicity',
  'politics',
  'registeredAddress',
  'employment',
  'workplace',
  'remark',
] as const
export type PrivateFacts = Pick<RosterFacts, (typeof privateFields)[number]>

export const noPrivateFacts: PrivateFacts = {
  ethnicity: null,
  politics: null,
  registeredAddress: null,
  employment: null,
  workplace: null,
  remark: null,
}

/** Facts of somebody of whom only the name is known: to start from. */
export function blankFacts(name: string): RosterFacts {
  return {
    name,
    sex: null,
    birthDate: null,
    idNumber: null,
    homeId: null,
    registration: null,
    relation: null,
    ...noPrivateFacts,
    phones: [],
    care: [],
    disability: null,
    deceased: null,
  }
}

/** One text for equal facts, whatever the order of phones and flags: what the digest is taken of. */
export function canonicalFacts(facts: RosterFacts): string {
  return JSON.stringify([
    facts.name,
    facts.sex,
    facts.birthDate,
    facts.idNumber,
    facts.homeId,
    facts.registration,
    facts.relation,
    ...privateFields.map((field) => facts[field]),
    facts.phones.map((phone) => phone.number).toSorted(),
    facts.care.toSorted(),
    facts.disability && [facts.disability.kind, facts.disability.grade],
    facts.deceased && [
      facts.deceased.on ? Number(facts.deceased.on.slice(0, 4)) : facts.deceased.year,
      facts.deceased.on ?? null,
    ],
  ])
}

/**
 * Puts new facts over old ones. What is `undefined` stays; telephone numbers and reasons for care are added to, never
 * taken away; a death stays known and may become known more exactly.
 */
export function mergedFacts(before: RosterFacts, patch: Partial<RosterFacts>): RosterFacts {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))
  const phones = [
    ...before.phones,
    ...(patch.phones ?? []).filter((phone) => !before.phones.some((had) => had.number === phone.number)),
  ]
  const care = [...new Set([...before.care, ...(patch.care ?? [])])]
  const deceased =
    before.deceased && patch.deceased
      ? { year: patch.deceased.year ?? before.deceased.year, on: patch.deceased.on ?? before.deceased.on ?? null }
      : (patch.deceased ?? before.deceased)
  return { ...before, ...given, phones, care, deceased, disability: patch.disability ?? before.disability }
}

/** The fields in which two states differ, in the order of the register. */
export function changedFacts(before: RosterFacts, after: RosterFacts): (keyof RosterFacts)[] {
  const text = (facts: RosterFacts, field: keyof RosterFacts) =>
    field === 'phones'
      ? JSON.stringify(facts.phones.map((phone) => phone.number).toSorted())
      : field === 'care'
        ? JSON.stringify(facts.care.toSorted())
        : JSON.stringify(facts[field] ?? null)
  return (Object.keys(before) as (keyof RosterFacts)[]).filter((field) => text(before, field) !== text(after, field))
}
