import type { RetentionRule } from '#kit/server/retention.ts'
import {
  changeSeat,
  countPrivateLines,
  countSeatsNamed,
  eraseLine,
  nobody,
  privateLinesBefore,
  seatsNamedBefore,
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
    key: 'meetings.seats',
    what: {
      zh: '会议名单上的姓名和对记录的意见',
      en: 'Names on the lists of meetings, and what they said of the minutes',
    },
    why: {
      zh: '决议办完以前和换届审查要查得到。',
      en: 'Needed until what was resolved is done, and at a change of term.',
    },
    basis,
    then: {
      zh: '会议、人数和决议留着，不再知道谁到过会。',
      en: 'The meeting, numbers and resolutions stay; who was there does not.',
    },
    keep: keep(5),
    async due(unit, before) {
      return Number((await unit.readOne(countSeatsNamed(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(seatsNamedBefore(unit, before, limit))
      for (const { id } of rows) unit.write(changeSeat(unit, id, nobody))
      return rows.length
    },
  },
  {
    kind: 'ageing',
    key: 'meetings.private-lines',
    what: { zh: '会议记录里不公开的话', en: 'Private lines of minutes' },
    why: { zh: '决议办理期间要对照。', en: 'Needed while what was resolved is under way.' },
    basis,
    then: { zh: '公开部分的记录和决议留着。', en: 'The open part of the minutes and the resolutions stay.' },
    keep: keep(3),
    async due(unit, before) {
      return Number((await unit.readOne(countPrivateLines(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const rows = await unit.read(privateLinesBefore(unit, before, limit))
      for (const { id } of rows) unit.write(eraseLine(unit, id))
      return rows.length
    },
  },
]
