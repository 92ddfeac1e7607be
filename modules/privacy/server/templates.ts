import type { MessageTemplate } from '#kit/server/room.ts'

/** What privacy tells people: that a request is late or answered, and that something happened to their data. */
export const templates = {
  late: {
    what: { zh: '个人信息请求超时', en: 'A request about personal data is late' },
    text: {
      zh: '有一件个人信息请求过了答复的日子（{day}），请您今天处理。',
      en: 'A request about personal data is past its day ({day}). Please see to it today.',
    },
    opens: '/privacy/requests',
    reach: 'phone',
    otherwise: 'call',
  },
  delayed: {
    what: { zh: '答复晚了', en: 'An answer is late' },
    text: {
      zh: '您 {asked} 提的个人信息请求，本该 {day} 前答复，晚了，对不起。已报给居委会主任。',
      en: 'Your request of {asked} about your data should have been answered by {day}. We are sorry; the head of the committee knows.',
    },
    opens: '/my-requests',
    reach: 'phone',
    otherwise: 'slip',
  },
  answered: {
    what: { zh: '个人信息请求有答复了', en: 'A request about personal data was answered' },
    text: {
      zh: '您 {asked} 提的个人信息请求有答复了，请打开看，或到居委会来看。',
      en: 'Your request of {asked} about your data was answered. Please open it, or come to the committee.',
    },
    opens: '/my-requests',
    reach: 'phone',
    otherwise: 'slip',
  },
  incident: {
    what: { zh: '个人信息安全事件告知', en: 'Notice of an incident with personal data' },
    text: {
      zh: '您的{kinds}可能{what}。{selfHelp} 详情请问：{contact}',
      en: 'Your {kinds} may have been {what}. {selfHelp} Ask: {contact}',
    },
    reach: 'phone',
    otherwise: 'slip',
  },
} as const satisfies Record<string, MessageTemplate>

/** What happened, as it is said to the person. */
export const happenings = {
  leaked: { zh: '被别人看到', en: 'seen by others' },
  altered: { zh: '被改动', en: 'altered' },
  lost: { zh: '丢失', en: 'lost' },
} as const
