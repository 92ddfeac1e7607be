/** The words of the register, as codes. What people write in rosters for each of them stands in `imports`. */
export const sexes = ['male', 'female'] as const
export type Sex = (typeof sexes)[number]

/**
 * Registered and living here (户籍); registered here and living elsewhere, or the reverse (人户分离); come from outside
 * Shanghai (来沪人员).
 */
export const registrations = ['registered', 'separated', 'incoming'] as const
export type Registration = (typeof registrations)[number]

/** How somebody stands to the head of the household. */
export const relations = [
  'head',
  'spouse',
  'son',
  'daughter',
  'son-in-law',
  'daughter-in-law',
  'parent',
  'parent-in-law',
  'grandchild',
  'grandparent',
  'sibling',
  'nephew-or-niece',
  'tenant',
  'co-tenant',
  'helper',
  'other-kin',
  'non-kin',
] as const
export type Relation = (typeof relations)[number]

export const employments = ['employed', 'retired', 'student', 'jobless', 'never-employed', 'graduate-jobless'] as const
export type Employment = (typeof employments)[number]

/** Why somebody is looked after. The first four are those of every committee: 孤寡老人, 低保户, 残障, 失无业. */
export const careFlags = [
  'without-kin',
  'minimum-allowance',
  'disability',
  'jobless',
  'living-alone',
  'elders-only',
  'low-income',
  'needs-care',
  'child-in-difficulty',
] as const
export type CareFlag = (typeof careFlags)[number]

/** Kinds of disability after GB/T 26341; grades 1 (heaviest) to 4. */
export const disabilityKinds = ['sight', 'hearing', 'speech', 'body', 'mind', 'mental', 'several'] as const
export type DisabilityKind = (typeof disabilityKinds)[number]

/** What a reason for care rests on. */
export const careBases = ['document', 'own-word', 'visit', 'subdistrict', 'roster'] as const
export type CareBasis = (typeof careBases)[number]

/** Who of the committee may see a reason for care: all of its workers, or only the chair. */
export const careAudiences = ['committee', 'chair'] as const
export type CareAudience = (typeof careAudiences)[number]

/** What stands behind a mask and is shown for a written reason. */
export const maskedFields = [
  'name',
  'idNumber',
  'birthDate',
  'phones',
  'work',
  'registeredAddress',
  'background',
  'remark',
  'relatives',
] as const
export type MaskedField = (typeof maskedFields)[number]
/** Everything a look may be written down for. */
export type LookedAt = MaskedField | 'care' | 'export'

/** What a worker may correct, each with its history. */
export const correctableFields = [
  'name',
  'idNumber',
  'birthDate',
  'sex',
  'registration',
  'relation',
  'phones',
  'ethnicity',
  'politics',
  'registeredAddress',
  'employment',
  'workplace',
  'remark',
] as const
export type CorrectableField = (typeof correctableFields)[number]
