import type { RetentionRule } from '#kit/server/retention.ts'
import { changesBefore, countChangesBefore, countTelling, deleteChanges, silence, tellingBefore } from './store.ts'

const basis = {
  zh: '《个人信息保护法》第十九条、第四十七条',
  en: 'Personal Information Protection Law, arts. 19 and 47',
}
const keep = (count: number) =>
  ({ count, unit: 'year', source: { zh: '本系统的建议', en: 'Suggested by this system' }, verified: false }) as const

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'safety.changes',
    what: { zh: '安全登记以前写过什么', en: 'What was noted for an alarm before' },
    why: { zh: '有疑问时要查谁改的、为什么。', en: 'To see who changed it and why when somebody asks.' },
    basis,
    then: { zh: '以前的清掉，现在的登记还在。', en: 'What was goes; what is noted now stays.' },
    keep: keep(3),
    async due(unit, before) {
      return Number((await unit.readOne(countChangesBefore(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(changesBefore(unit, before, limit))
      if (rows.length > 0)
        unit.write(
          deleteChanges(
            unit,
            rows.map(({ id }) => id),
          ),
        )
      return rows.length
    },
  },
  {
    kind: 'ageing',
    key: 'safety.events',
    what: { zh: '事件记录里的话和人', en: 'Words and persons in the logs of incidents' },
    why: { zh: '总结、复查和追责要用。', en: 'Needed to learn from them, check them and answer for them.' },
    basis,
    then: {
      zh: '哪天在哪里出了什么事、几点做了什么留着，不再知道是谁。',
      en: 'What happened where and when stays; who it was about does not.',
    },
    keep: keep(5),
    async due(unit, before) {
      return Number((await unit.readOne(countTelling(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(tellingBefore(unit, before, limit))
      if (rows.length > 0)
        unit.write(
          silence(
            unit,
            rows.map(({ id }) => id),
          ),
        )
      return rows.length
    },
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
    basis,
  },
  {
    kind: 'kept',
    key: 'safety.looks',
    what: { zh: '谁打开过一键名单', en: 'Who opened the list for an alarm' },
    why: {
      zh: '安全日志，里面没有内容；谁都删不掉。',
      en: 'A security log without the contents; nobody can delete from it.',
    },
    basis: {
      zh: '《网络安全法》第二十一条（2016年文本）：日志不少于六个月',
      en: 'Cybersecurity Law, art. 21 (text of 2016): logs for at least six months',
    },
    least: {
      count: 6,
      unit: 'month',
      source: {
        zh: '《网络安全法》第二十一条（2016年文本；2026年修正后的条文未核对）',
        en: 'Cybersecurity Law, art. 21 (2016; as amended from 2026: not checked)',
      },
      verified: false,
    },
  },
]
