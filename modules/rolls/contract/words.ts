/** Who decides: the owners of property, or the residents as adults, as households or as delegates. Never one rule for both. */
export const electorates = ['owners', 'adults', 'households', 'delegates'] as const
export type Electorate = (typeof electorates)[number]

export const scopeKinds = ['neighbourhood', 'compound', 'building', 'entrance'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/**
 * What an area rests on: the register of real estate, else the survey, else the contract of sale (SPC interpretation on
 * condominium ownership, art. 8). What only a roster says is none of them.
 */
export const lawfulSources = ['register', 'survey', 'contract'] as const
export type LawfulSource = (typeof lawfulSources)[number]
export type AreaSource = LawfulSource | 'roster'

/**
 * Why a right cannot stand as the registers have it: no area; an area that only a roster gives; nobody recorded as owner; an
 * owner known by a name that somebody else on the roll bears too; a birthday not known; a household without a known adult;
 * a delegate who does not live here.
 */
export const gaps = [
  'no-area',
  'roster-area',
  'no-owner',
  'same-name',
  'no-birthday',
  'no-adult',
  'not-living-here',
] as const
export type Gap = (typeof gaps)[number]

/** What a correction of a frozen roll changes: the area; the owners, as the register has them now; whether it counts. */
export const correctionKinds = ['area', 'owners', 'exclude', 'include'] as const
export type CorrectionKind = (typeof correctionKinds)[number]
