import type { MessageTemplate } from '#kit/server/room.ts'

/** What those who reported or joined a matter are told. `what` is its title, or its number where it is confidential. */
export const templates = {
  received: {
    what: { zh: '收到一件事', en: 'A matter was received' },
    text: {
      zh: '“{what}”收到了，{owner}来办。',
      en: '“{what}” was received. {owner} is seeing to it.',
    },
    opens: '/matters/{id}',
    reach: 'inbox',
    otherwise: 'call',
  },
  owner: {
    what: { zh: '换了经手人', en: 'Somebody else took over' },
    text: {
      zh: '“{what}”现在由{owner}来办，前面说好的都算数。',
      en: '{owner} is now seeing to “{what}”. What was promised stands.',
    },
    opens: '/matters/{id}',
    reach: 'inbox',
    otherwise: 'call',
  },
  done: {
    what: { zh: '办好了，请本人确认', en: 'Done; the reporter is asked' },
    text: {
      zh: '“{what}”办好了。请您看看，好了说一声，没好我们重新办。',
      en: '“{what}” is done. Please have a look and say whether it is solved; if not, we start again.',
    },
    opens: '/matters/{id}',
    reach: 'phone',
    otherwise: 'call',
  },
  disputed: {
    what: { zh: '本人说没办好', en: 'The reporter says it is not solved' },
    text: {
      zh: '知道了，“{what}”还没办好，{owner}重新来办。',
      en: 'Understood: “{what}” is not solved yet. {owner} starts again.',
    },
    opens: '/matters/{id}',
    reach: 'inbox',
    otherwise: 'call',
  },
  beyond: {
    what: { zh: '超出职责，已答复', en: 'Answered as beyond the remit' },
    text: {
      zh: '“{what}”居委会办不了，答复写好了，请您看看。不同意可以再说。',
      en: 'The committee cannot settle “{what}”. The answer is written; please read it. You can object.',
    },
    opens: '/matters/{id}',
    reach: 'phone',
    otherwise: 'call',
  },
} as const satisfies Record<string, MessageTemplate>
