/** What kinds of bodies there are around a neighbourhood. */
export const bodyKinds = [
  'party-branch',
  'residents-committee',
  'owners-committee',
  'property-manager',
  'police',
  'partner',
  'social-organisation',
  'subdistrict',
  'district',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

/** The three of a compound (三驾马车). */
export const troikaKinds = ['residents-committee', 'owners-committee', 'property-manager'] as const
export type TroikaKind = (typeof troikaKinds)[number]

export const postKinds = [
  'secretary',
  'vice-secretary',
  'chair',
  'vice-chair',
  'member',
  'manager',
  'officer',
  'staff',
  'contact',
] as const
export type PostKind = (typeof postKinds)[number]

/** Why a post ended; `not-owner`: no owner here any more (SH 31), `mistake`: it never was so. */
export const postEndings = ['term-over', 'resigned', 'moved', 'removed', 'not-owner', 'died', 'mistake'] as const
export type PostEnding = (typeof postEndings)[number]

/** 1 Party organisation, 3 troika, X and N as the neighbourhood sets them. */
export const rings = ['one', 'three', 'x', 'n'] as const
export type Ring = (typeof rings)[number]

export const handoverKinds = ['to-housing-office', 'to-new-committee', 'member-leaves', 'between-holders'] as const
export type HandoverKind = (typeof handoverKinds)[number]

/** What an elected committee owes in its term. */
export const dutyKeys = [
  'size',
  'length',
  'file',
  'file-change',
  'report',
  'papers-to-office',
  're-elect',
  'meet',
  'papers-to-new',
] as const
export type DutyKey = (typeof dutyKeys)[number]

/** How the members of a committee change between two elections. */
export const memberChangeKinds = ['joined', 'left'] as const
export type MemberChangeKind = (typeof memberChangeKinds)[number]

/** `done`, `late`, `soon` (within thirty days), `later`. */
export const dutyStates = ['done', 'late', 'soon', 'later'] as const
export type DutyState = (typeof dutyStates)[number]

/** Grounds on which somebody may not sit on an owners' committee (SH 20). */
export const groundKeys = [
  'state-conditions',
  'works-for-manager',
  'kin-works-for-manager',
  'damaged-structure',
  'illegal-building',
  'spoiled-appearance',
  'changed-use',
  'owes-fee',
  'owes-fund',
  'illegal-letting',
] as const
export type GroundKey = (typeof groundKeys)[number]

/** What an owners' committee may not have decided while its re-election is under way (SH 28). */
export const barredActs = ['manager', 'fees', 'major-works', 'other-major'] as const
export type BarredAct = (typeof barredActs)[number]
