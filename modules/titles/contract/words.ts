/**
 * How a home is held: `owned` (registered), `buyer` (in lawful possession, not yet registered: an owner too, 法释 on
 * 建筑物区分所有权 art. 1), `unsold` and `sold-undelivered` (a developer's stock), `public` (公房 of a landlord).
 */
export const titleKinds = ['owned', 'buyer', 'unsold', 'sold-undelivered', 'public'] as const
export type TitleKind = (typeof titleKinds)[number]

/** On what it is believed, from the strongest to the weakest. */
export const evidences = [
  'register',
  'certificate',
  'judgment',
  'inheritance',
  'contract',
  'statement',
  'roster',
] as const
export type Evidence = (typeof evidences)[number]

export const organisationKinds = ['developer', 'landlord', 'company', 'public-body', 'other'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Why a title ended: it passed on, its owner became known, or it never was so. */
export const endings = ['transferred', 'linked', 'mistake'] as const
export type EndingWhy = (typeof endings)[number]
