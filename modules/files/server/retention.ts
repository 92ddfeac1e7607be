import type { RetentionRule } from '#kit/server/retention.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'by-itself',
    key: 'files.waiting',
    what: { zh: '传了没用上的照片、录音、文件', en: 'Photos, voice notes and papers that were sent and never used' },
    why: { zh: '等您把事报完。', en: 'They wait for you to finish what you were sending.' },
    basis: { zh: '《个人信息保护法》第十九条', en: 'Personal Information Protection Law, art. 19' },
    keep: {
      count: 1,
      unit: 'day',
      source: { zh: '程序每小时清一次', en: 'Swept every hour by the program' },
      verified: true,
    },
  },
  {
    kind: 'kept',
    key: 'files.attached',
    what: { zh: '附在事项和文书上的照片、录音、文件', en: 'Photos, voice notes and papers that belong to a record' },
    why: {
      zh: '跟着那件事走；那件事放掉，它就删。',
      en: 'They go with their record: when it lets them go, they are deleted.',
    },
    basis: { zh: '《个人信息保护法》第十九条', en: 'Personal Information Protection Law, art. 19' },
  },
]
