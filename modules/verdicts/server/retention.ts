import type { RetentionRule } from '#kit/server/retention.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'kept',
    key: 'verdicts.packs',
    what: {
      zh: '表决结果、公告和证据包（里面是代号，没有姓名）',
      en: 'Verdicts, announcements and evidence packs, which hold codes and no names',
    },
    why: {
      zh: '决定管很多年，输的一方随时可以自己再算一遍。',
      en: 'A decision holds for years, and whoever lost may count again at any time.',
    },
    basis: {
      zh: '《民法典》第二百七十八条、第二百八十条',
      en: 'Civil Code, arts. 278 and 280',
    },
  },
]
