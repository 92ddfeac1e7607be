import type { MessageTemplate } from '#kit/server/room.ts'

/** What topics tell people. */
export const templates = {
  decided: {
    what: { zh: '议题有了决定', en: 'A topic was decided' },
    text: {
      zh: '您关心的议题“{title}”{outcome}。理由：{reason}',
      en: 'The topic “{title}” you spoke on has been decided ({outcome}). Reason: {reason}',
    },
    opens: '/topics/{topic}',
    reach: 'inbox',
    otherwise: 'slip',
  },
  became: {
    what: { zh: '议题后来怎么样了', en: 'What became of a topic' },
    text: { zh: '您关心的议题“{title}”{became}：{words}', en: 'The topic “{title}” you spoke on ({became}): {words}' },
    opens: '/topics/{topic}',
    reach: 'inbox',
    otherwise: 'slip',
  },
  late: {
    what: { zh: '议题过了期限', en: 'A topic is past its last day' },
    text: {
      zh: '议题“{title}”过了期限，{what}。请您看一下。',
      en: 'The topic “{title}” is past its last day ({what}). Please see to it.',
    },
    opens: '/forum/{topic}',
    reach: 'inbox',
    otherwise: 'call',
  },
  closed: {
    what: { zh: '征集截止了', en: 'A call for ideas has closed' },
    text: {
      zh: '“{title}”征集截止了，收到 {count} 个议题。请安排议事。',
      en: '“{title}” has closed with topics: {count}. Please arrange how they are talked over.',
    },
    opens: '/forum',
    reach: 'inbox',
    otherwise: 'call',
  },
  hidden: {
    what: { zh: '您的话被隐藏了', en: 'Your words were hidden' },
    text: {
      zh: '您在“{title}”里的话被隐藏了：{reason}。您可以申诉，由另一位来裁。',
      en: 'What you wrote on “{title}” was hidden: {reason}. You may appeal; somebody else will judge.',
    },
    opens: '/topics/{topic}',
    reach: 'inbox',
    otherwise: 'slip',
  },
  appealed: {
    what: { zh: '有人申诉', en: 'Somebody appealed' },
    text: {
      zh: '“{title}”里有一条被隐藏的话，居民申诉了，等您裁。',
      en: 'The author of hidden words on “{title}” has appealed. Please judge.',
    },
    opens: '/forum',
    reach: 'inbox',
    otherwise: 'call',
  },
  judged: {
    what: { zh: '申诉有了结果', en: 'An appeal was judged' },
    text: { zh: '您的申诉有了结果：{verdict}。{reason}', en: 'Your appeal was judged ({verdict}). {reason}' },
    opens: '/topics/{topic}',
    reach: 'inbox',
    otherwise: 'slip',
  },
} as const satisfies Record<string, MessageTemplate>
