import type { MessageTemplate } from '#kit/server/room.ts'

/** What those are told who went by an announcement that a later count has corrected. */
export const templates = {
  'taken-back': {
    what: { zh: '表决结果更正了', en: 'The result of a vote was corrected' },
    text: {
      zh: '“{title}”重新计票以后没有过（更正公告 {number}）。照原公告办的事先停下，已经办的，请和居委会商量怎么处理。',
      en: '“{title}” was counted anew and has not passed (correction {number}). Please stop what was begun by the announcement; what is done already is to be talked over with the committee.',
    },
    opens: '/verdicts/{vote}',
    reach: 'phone',
    otherwise: 'call',
  },
} as const satisfies Record<string, MessageTemplate>
