/** What is counted record by record. The interaction index is made of three of them. */
export const countedKeys = [
  'online-share',
  'contact-on-time',
  'solved-confirmed',
  'reopened',
  'overdue-open',
  'call-answered',
  'promises-kept',
  'said',
  'joined',
  'replied',
  'unmanaged-compounds',
  'party-members',
  'red-committees',
  'policies-told',
  'policies-applied',
  'policies-received',
] as const
export type CountedKey = (typeof countedKeys)[number]

/** What stands on the page, in its order. */
export const figureKeys = [
  'online-share',
  'interaction',
  'contact-on-time',
  'solved-confirmed',
  'reopened',
  'overdue-open',
  'call-answered',
  'promises-kept',
  'policies-told',
  'policies-applied',
  'policies-received',
  'unmanaged-compounds',
  'party-members',
  'red-committees',
] as const
export type FigureKey = (typeof figureKeys)[number]

/** What lasts: counted as it stands on a day, not added up over days. */
export const lasting: readonly CountedKey[] = [
  'online-share',
  'overdue-open',
  'unmanaged-compounds',
  'party-members',
  'red-committees',
]

/**
 * What is known of no single compound: a call or a promise is the neighbourhood's. So is what somebody is owed: a compound is
 * too few people to say it of.
 */
export const withoutCompound: readonly FigureKey[] = [
  'call-answered',
  'promises-kept',
  'policies-told',
  'policies-applied',
  'policies-received',
]

/** The counted parts of a figure. */
export function partsOf(key: FigureKey): readonly CountedKey[] {
  return key === 'interaction' ? ['said', 'joined', 'replied', 'online-share'] : [key]
}

/** What residents see of their neighbourhood: how they are answered, never how others live. */
export const publicKeys: readonly FigureKey[] = [
  'contact-on-time',
  'solved-confirmed',
  'reopened',
  'call-answered',
  'promises-kept',
  'online-share',
]
