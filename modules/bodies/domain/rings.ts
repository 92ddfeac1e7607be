import type { BodyKind, Ring } from '../contract/words.ts'

/** What stands for X and N in a neighbourhood. */
export interface PictureSetting {
  xName: string
  xKinds: readonly BodyKind[]
  nName: string
  nKinds: readonly BodyKind[]
}

/**
 * Until a neighbourhood says otherwise. 1 (the Party organisation) and 3 (the troika) are given; X and N are not defined
 * by the district's account, so these two are only a beginning to be changed.
 */
export const firstPicture: PictureSetting = {
  xName: '共建力量',
  xKinds: ['police', 'partner', 'subdistrict', 'district'],
  nName: '社会力量',
  nKinds: ['social-organisation', 'other'],
}

/** Where a body stands: where it was put itself, else where its kind stands; null outside the picture. */
export function ringOf(body: { kind: BodyKind; ring: Ring | null }, setting: PictureSetting): Ring | null {
  if (body.ring !== null) return body.ring
  if (body.kind === 'party-branch') return 'one'
  if (body.kind === 'residents-committee' || body.kind === 'owners-committee' || body.kind === 'property-manager')
    return 'three'
  if (setting.xKinds.includes(body.kind)) return 'x'
  return setting.nKinds.includes(body.kind) ? 'n' : null
}
