import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import {
  changeSeat,
  countPrivateLines,
  countSeatsNamed,
  eraseLine,
  nobody,
  privateLinesBefore,
  seatsNamedBefore,
} from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'meetings.seats',
    what: {
      zh: '会议名单上的姓名和对记录的意见',
      en: 'Names on the lists of meetings, and what they said of the minutes',
    },
    why: {
      zh: '决议办完以前和换届审查要查得到。',
      en: 'Needed until what was resolved is done, and at a change of term.',
    },
    basis: noLongerThanNeeded,
    then: {
      zh: '会议、人数和决议留着，不再知道谁到过会。',
      en: 'The meeting, numbers and resolutions stay; who was there does not.',
    },
    keep: suggested(5),
    ...letGo({
      count: countSeatsNamed,
      some: seatsNamedBefore,
      go: (unit, ids) => ids.map((id) => changeSeat(unit, id, nobody)),
    }),
  },
  {
    kind: 'ageing',
    key: 'meetings.private-lines',
    what: { zh: '会议记录里不公开的话', en: 'Private lines of minutes' },
    why: { zh: '决议办理期间要对照。', en: 'Needed while what was resolved is under way.' },
    basis: noLongerThanNeeded,
    then: { zh: '公开部分的记录和决议留着。', en: 'The open part of the minutes and the resolutions stay.' },
    keep: suggested(3),
    ...letGo({
      count: countPrivateLines,
      some: privateLinesBefore,
      go: (unit, ids) => ids.map((id) => eraseLine(unit, id)),
    }),
  },
]
