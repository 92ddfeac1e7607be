import type { Base, MeetingKind } from './words.ts'

/** What each kind is called on paper. */
export const kindNames: Record<MeetingKind, { zh: string; en: string }> = {
  troika: { zh: '三驾马车联席会议', en: 'Troika joint meeting' },
  'seven-party': { zh: '七方联动协商会', en: 'Seven-party consultation' },
  hearing: { zh: '听证会', en: 'Hearing' },
  coordination: { zh: '协调会', en: 'Coordination meeting' },
  appraisal: { zh: '评议会', en: 'Appraisal meeting' },
  'residents-meeting': { zh: '居民会议', en: 'Residents’ meeting' },
  'owners-assembly': { zh: '业主大会', en: 'Owners’ assembly' },
  'owners-committee': { zh: '业委会会议', en: 'Owners’ committee' },
  'party-branch': { zh: '党组织会议', en: 'Party branch meeting' },
}

/** What is counted, as a measure word with its noun. */
export const baseNames: Record<Base, { zh: string; en: string }> = {
  members: { zh: '名成员', en: 'members' },
  parties: { zh: '家单位', en: 'parties' },
  adults: { zh: '名十八周岁以上居民', en: 'adult residents' },
  households: { zh: '户', en: 'households' },
  delegates: { zh: '名居民代表', en: 'residents’ delegates' },
}
