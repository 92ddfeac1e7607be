import type { MessageTemplate } from '#kit/server/room.ts'

/** What meetings tell people: that they are called, that it is off, that the minutes wait for them. */
export const templates = {
  invited: {
    what: { zh: '请您来开会', en: 'Called to a meeting' },
    text: {
      zh: '请您来开会：{title}。{day} {clock}，{place}。议题：{agenda}。',
      en: 'You are called to a meeting: {title}, {day} {clock}, {place}. On the agenda: {agenda}.',
    },
    opens: '/my-meetings/{meeting}',
    reach: 'phone',
    otherwise: 'call',
  },
  moved: {
    what: { zh: '会改期了', en: 'A meeting is moved' },
    text: {
      zh: '“{title}”改期了：原来 {was}，改到 {day} {clock}，{place}。{reason}。',
      en: '“{title}” is moved from {was} to {day} {clock}, {place}: {reason}.',
    },
    opens: '/my-meetings/{meeting}',
    reach: 'phone',
    otherwise: 'call',
  },
  cancelled: {
    what: { zh: '会不开了', en: 'A meeting is cancelled' },
    text: {
      zh: '{day}的“{title}”不开了：{reason}。再开会另外请您。',
      en: '“{title}” of {day} does not take place: {reason}. You will be called again.',
    },
    opens: '/my-meetings',
    reach: 'phone',
    otherwise: 'call',
  },
  'topic-done': {
    what: { zh: '议题定下的事办好了', en: 'What was resolved on a topic is done' },
    text: {
      zh: '“{proposal}”办好了，请到议事厅说一声，提的人和说过话的人都等着听。',
      en: '“{proposal}” is done. Please say so on its topic; those who proposed it and spoke on it are waiting to hear.',
    },
    opens: '/forum/{topic}',
    reach: 'inbox',
    otherwise: 'call',
  },
  minutes: {
    what: { zh: '会议记录请您看一下', en: 'Minutes to look at' },
    text: {
      zh: '“{title}”的记录写好了，请您看一下有没有错。',
      en: 'The minutes of “{title}” are written. Please look whether they are right.',
    },
    opens: '/my-meetings/{meeting}',
    reach: 'inbox',
    otherwise: 'call',
  },
} as const satisfies Record<string, MessageTemplate>
