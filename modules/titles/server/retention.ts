import type { RetentionRule } from '#kit/server/retention.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'kept',
    key: 'titles.titles',
    what: { zh: '哪一户是谁的、凭什么、从哪天到哪天', en: 'Whose a home is, on what evidence, from when to when' },
    why: {
      zh: '表决和分摊以它为准，过去的决定有争议时要能对出当时的业主。',
      en: 'Votes and shared costs rest on it; a decision of the past is judged by the owners of its day.',
    },
    basis: {
      zh: '《个人信息保护法》第十三条第一款第（三）项、第四十七条',
      en: 'Personal Information Protection Law, arts. 13 (1)(3) and 47',
    },
  },
]
