import type { BodyKind, PostEnding, PostKind } from '../contract/words.ts'

type Names<Code extends string> = Readonly<Record<Code, { zh: string; en: string }>>

/** Words for files that leave the house; screens have their own texts. */
export const bodyKindNames: Names<BodyKind> = {
  'party-branch': { zh: '党组织', en: 'Party organisation' },
  'residents-committee': { zh: '居委会', en: 'residents’ committee' },
  'owners-committee': { zh: '业委会', en: 'owners’ committee' },
  'property-manager': { zh: '物业', en: 'property manager' },
  police: { zh: '社区民警', en: 'community police' },
  partner: { zh: '共建单位', en: 'partner unit' },
  'social-organisation': { zh: '社会组织', en: 'social organisation' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  district: { zh: '区', en: 'district' },
  other: { zh: '其他', en: 'other' },
}

export const postKindNames: Names<PostKind> = {
  secretary: { zh: '书记', en: 'secretary' },
  'vice-secretary': { zh: '副书记', en: 'vice-secretary' },
  chair: { zh: '主任', en: 'chair' },
  'vice-chair': { zh: '副主任', en: 'vice-chair' },
  member: { zh: '委员', en: 'member' },
  manager: { zh: '经理', en: 'manager' },
  officer: { zh: '民警', en: 'officer' },
  staff: { zh: '工作人员', en: 'staff' },
  contact: { zh: '联络员', en: 'contact' },
}

export const endingNames: Names<PostEnding> = {
  'term-over': { zh: '任期届满', en: 'term over' },
  resigned: { zh: '辞职', en: 'resigned' },
  moved: { zh: '调任', en: 'moved to another post' },
  removed: { zh: '免职', en: 'removed' },
  'not-owner': { zh: '不再是业主', en: 'no owner any more' },
  died: { zh: '去世', en: 'died' },
  mistake: { zh: '录错了', en: 'recorded by mistake' },
}
