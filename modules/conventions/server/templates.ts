import type { MessageTemplate } from '#kit/server/room.ts'

const told = { opens: '/conventions/{id}', reach: 'inbox', otherwise: 'slip' } as const

/** What is told to whoever commented, by what became of it. */
export const templates = {
  adopted: {
    ...told,
    what: { zh: '对公约的意见采纳了', en: 'A comment on a convention was adopted' },
    text: {
      zh: '您对《{title}》的意见采纳了，文本会照着改。谢谢您。',
      en: 'Your comment on “{title}” was adopted; the text will follow it. Thank you.',
    },
  },
  merged: {
    ...told,
    what: { zh: '对公约的意见合并采纳', en: 'A comment on a convention was merged with others' },
    text: {
      zh: '您对《{title}》的意见，跟别的意见合在一起改：{reason}。谢谢您。',
      en: 'Your comment on “{title}” is taken up together with others: {reason}. Thank you.',
    },
  },
  rejected: {
    ...told,
    what: { zh: '对公约的意见没有采纳', en: 'A comment on a convention was not adopted' },
    text: {
      zh: '您对《{title}》的意见这次没有采纳：{reason}。谢谢您提出来，有话再说，请打居委会电话。',
      en: 'Your comment on “{title}” was not adopted this time: {reason}. Thank you for it; please call the committee if you would like to talk.',
    },
  },
} as const satisfies Record<string, MessageTemplate>
