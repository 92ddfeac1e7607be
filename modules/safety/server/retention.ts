import { letGo, noLongerThanNeeded, type RetentionRule, securityLog, suggested } from '#kit/server/retention.ts'
import { changesBefore, countChangesBefore, countTelling, deleteChanges, silence, tellingBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'safety.changes',
    what: { zh: '安全登记以前写过什么', en: 'What was noted for an alarm before' },
    why: { zh: '有疑问时要查谁改的、为什么。', en: 'To see who changed it and why when somebody asks.' },
    basis: noLongerThanNeeded,
    then: { zh: '以前的清掉，现在的登记还在。', en: 'What was goes; what is noted now stays.' },
    keep: suggested(3),
    ...letGo({ count: countChangesBefore, some: changesBefore, go: deleteChanges }),
  },
  {
    kind: 'ageing',
    key: 'safety.events',
    what: { zh: '事件记录里的话和人', en: 'Words and persons in the logs of incidents' },
    why: { zh: '总结、复查和追责要用。', en: 'Needed to learn from them, check them and answer for them.' },
    basis: noLongerThanNeeded,
    then: {
      zh: '哪天在哪里出了什么事、几点做了什么留着，不再知道是谁。',
      en: 'What happened where and when stays; who it was about does not.',
    },
    keep: suggested(5),
    ...letGo({ count: countTelling, some: tellingBefore, go: silence }),
  },
  {
    kind: 'by-itself',
    key: 'safety.records',
    what: {
      zh: '安全登记：下楼、设备、独自在家、钥匙',
      en: 'What is noted for an alarm: stairs, devices, alone at home, keys',
    },
    why: {
      zh: '只给住在这里的人用；本人收回同意、搬走或故去就结束。',
      en: 'Only for those who live here; it ends when consent is withdrawn, and when they move away or die.',
    },
    basis: noLongerThanNeeded,
  },
  {
    ...securityLog,
    key: 'safety.looks',
    what: { zh: '谁打开过一键名单', en: 'Who opened the list for an alarm' },
    why: {
      zh: '安全日志，里面没有内容；谁都删不掉。',
      en: 'A security log without the contents; nobody can delete from it.',
    },
  },
]
