export const kinds = ['meeting', 'decision', 'audit', 'works', 'safety', 'activity', 'service', 'other'] as const
export type Kind = (typeof kinds)[number]

export const kindNames: Record<Kind, { zh: string; en: string }> = {
  meeting: { zh: '会议公告', en: 'Meeting' },
  decision: { zh: '决定公告', en: 'Decision' },
  audit: { zh: '账目公告', en: 'Accounts' },
  works: { zh: '停水停电施工', en: 'Works' },
  safety: { zh: '安全提醒', en: 'Safety' },
  activity: { zh: '活动', en: 'Activity' },
  service: { zh: '办事服务', en: 'Services' },
  other: { zh: '通知', en: 'Notice' },
}
