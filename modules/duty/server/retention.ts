import type { RetentionRule } from '#kit/server/retention.ts'
import {
  callsNamedBefore,
  changeCall,
  changeVisitor,
  countCallsNamed,
  countVisitorsNamed,
  nobody,
  nobodyCalled,
  visitorsNamedBefore,
} from './store.ts'

const basis = {
  zh: '《个人信息保护法》第十九条、第四十七条',
  en: 'Personal Information Protection Law, arts. 19 and 47',
}
const keep = (count: number) =>
  ({ count, unit: 'year', source: { zh: '本系统的建议', en: 'Suggested by this system' }, verified: false }) as const

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'duty.calls',
    what: { zh: '值班来电的称呼、号码和说的话', en: 'Name, number and words of calls to the 24-hour number' },
    why: { zh: '回电、交接和复查要用。', en: 'Needed to call back, hand over and check.' },
    basis,
    then: {
      zh: '来电的时间和有没有回留着，不再知道是谁。',
      en: 'When it rang and whether it was answered stays; who it was does not.',
    },
    keep: keep(1),
    async due(unit, before) {
      return Number((await unit.readOne(countCallsNamed(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(callsNamedBefore(unit, before, limit))
      for (const { id } of rows) unit.write(changeCall(unit, id, nobodyCalled))
      return rows.length
    },
  },
  {
    kind: 'ageing',
    key: 'duty.visitors',
    what: { zh: '联合接待来人的称呼、电话和说的话', en: 'Name, number and words of visitors to joint receptions' },
    why: { zh: '答应的事要对账；还没兑现的不清。', en: 'Promises have to be accounted for; what is still owed stays.' },
    basis,
    then: { zh: '哪天来、答应了什么留着，不再知道是谁。', en: 'The day and the promise stay; who it was does not.' },
    keep: keep(3),
    async due(unit, before) {
      return Number((await unit.readOne(countVisitorsNamed(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(visitorsNamedBefore(unit, before, limit))
      for (const { id } of rows) unit.write(changeVisitor(unit, id, nobody))
      return rows.length
    },
  },
]
