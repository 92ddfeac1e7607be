import type { MessageTemplate } from '#kit/server/room.ts'

export const templates = {
  reminded: {
    what: { zh: '请还没评议的住户来评一评', en: 'Homes that have not answered an appraisal are reminded' },
    text: {
      zh: '“{title}”想听您家说一说，到 {until} 为止。手机上点几下就好，不记是谁说的；要纸的、要上门的，请打居委会电话。',
      en: '“{title}” would like to hear from your home, until {until}. It takes a few taps, and nobody is told who said what; for paper or a visit, please call the committee.',
    },
    opens: '/appraisals/{round}',
    reach: 'inbox',
    otherwise: 'call',
  },
} as const satisfies Record<string, MessageTemplate>
