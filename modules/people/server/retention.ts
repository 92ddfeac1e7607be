import { type RetentionRule, securityLog, suggested } from '#kit/server/retention.ts'
import { personalData } from './personal-data.ts'
import { countGone, goneBefore } from './store/retention.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'people.gone',
    what: {
      zh: '搬走和故去的人：姓名、证件、电话、家人、照顾事项',
      en: 'Those who moved away or died: name, document, telephone, family, reasons for care',
    },
    why: {
      zh: '搬走后还要开证明、办交接；故去的人，近亲属可以来查。',
      en: 'Papers and hand-overs come after a move; close relatives of the dead may ask.',
    },
    basis: {
      zh: '《个人信息保护法》第十九条、第四十七条、第四十九条',
      en: 'Personal Information Protection Law, arts. 19, 47 and 49',
    },
    then: { zh: '只留“这里住过一个人”，不再知道是谁。', en: 'Only that somebody lived there stays, not who.' },
    keep: suggested(3),
    async due(unit, before) {
      return Number((await unit.readOne(countGone(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(goneBefore(unit, before, limit))
      for (const { id } of rows) await personalData.erase(unit, id)
      return rows.length
    },
  },
  {
    ...securityLog,
    key: 'people.reveals',
    what: { zh: '谁看过谁的资料、为什么', en: 'Who looked at whose record, and why' },
    why: {
      zh: '安全日志，里面没有资料本身；谁都删不掉。',
      en: 'A security log without the contents; nobody can delete from it.',
    },
  },
]
