import type { MessageTemplate } from '#kit/server/room.ts'

/** What duty tells people: that a call waits, that a reception does not take place. */
export const templates = {
  unanswered: {
    what: { zh: '值班电话没人回', en: 'A call nobody answered' },
    text: {
      zh: '{at}的值班电话还没人回，当班是{owner}。请您看一下。',
      en: 'A call of {at} is still unanswered; {owner} is on duty. Please see to it.',
    },
    opens: '/duty',
    reach: 'phone',
    otherwise: 'call',
  },
  'unanswered-above': {
    what: { zh: '值班电话没人回，报街道', en: 'A call nobody answered, for the subdistrict' },
    text: {
      zh: '{place}{at}的 24 小时电话等了 {minutes} 分钟还没人回，当班是{owner}，也报过主任。请街道过问。',
      en: 'A call to the 24-hour number of {place} at {at} has waited {minutes} minutes; {owner} is on duty, and the chair was told. Please see to it.',
    },
    reach: 'phone',
    otherwise: 'call',
  },
  'promise-due': {
    what: { zh: '答应的事快到日子了', en: 'A promise whose day is near' },
    text: {
      zh: '{day}前要做到：“{promise}”，接待时答应{visitor}的。',
      en: 'To be kept by {day}: “{promise}”, promised to {visitor} at a reception.',
    },
    opens: '/receptions/{reception}',
    reach: 'inbox',
    otherwise: 'call',
  },
  cancelled: {
    what: { zh: '接待取消了', en: 'A reception was cancelled' },
    text: {
      zh: '{day}的“{title}”取消了：{reason}。对不起，让您白等，有事请打居委会电话。',
      en: '“{title}” of {day} was cancelled: {reason}. We are sorry. Please call the committee if you need us.',
    },
    opens: '/reception',
    reach: 'phone',
    otherwise: 'call',
  },
} as const satisfies Record<string, MessageTemplate>
