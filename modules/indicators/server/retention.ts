import type { RetentionRule } from '#kit/server/retention.ts'

const basis = { zh: '只有数字，不说到人', en: 'Numbers only; nothing about anybody' }

export const retention: readonly RetentionRule[] = [
  {
    kind: 'by-itself',
    key: 'indicators.days',
    what: { zh: '按天合计的数字', en: 'Figures added up by day' },
    why: { zh: '近 30 天和前 30 天要用。', en: 'For the last thirty days and the thirty before.' },
    basis,
    keep: {
      count: 100,
      unit: 'day',
      source: { zh: '程序每夜清一次', en: 'Swept every night by the program' },
      verified: true,
    },
  },
  {
    kind: 'kept',
    key: 'indicators.contributions',
    what: { zh: '每条记录算进哪个数字', en: 'Which figure each record counts for' },
    why: {
      zh: '数字要能打开、能重算；记录放掉以后，这里只剩编号。',
      en: 'A figure has to open and be recounted; when the record has gone, only its id stays here.',
    },
    basis,
  },
]
