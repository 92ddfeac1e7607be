import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
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

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'duty.calls',
    what: { zh: '值班来电的称呼、号码和说的话', en: 'Name, number and words of calls to the 24-hour number' },
    why: { zh: '回电、交接和复查要用。', en: 'Needed to call back, hand over and check.' },
    basis: noLongerThanNeeded,
    then: {
      zh: '来电的时间和有没有回留着，不再知道是谁。',
      en: 'When it rang and whether it was answered stays; who it was does not.',
    },
    keep: suggested(1),
    ...letGo({
      count: countCallsNamed,
      some: callsNamedBefore,
      go: (unit, ids) => ids.map((id) => changeCall(unit, id, nobodyCalled)),
    }),
  },
  {
    kind: 'ageing',
    key: 'duty.visitors',
    what: { zh: '联合接待来人的称呼、电话和说的话', en: 'Name, number and words of visitors to joint receptions' },
    why: { zh: '答应的事要对账；还没兑现的不清。', en: 'Promises have to be accounted for; what is still owed stays.' },
    basis: noLongerThanNeeded,
    then: { zh: '哪天来、答应了什么留着，不再知道是谁。', en: 'The day and the promise stay; who it was does not.' },
    keep: suggested(3),
    ...letGo({
      count: countVisitorsNamed,
      some: visitorsNamedBefore,
      go: (unit, ids) => ids.map((id) => changeVisitor(unit, id, nobody)),
    }),
  },
]
