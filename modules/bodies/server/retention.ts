import type { RetentionRule } from '#kit/server/retention.ts'
import { countHeldOnce, dropDeclarations, forgetEnding, forgetHolder, heldOnceBefore } from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'bodies.holders',
    what: {
      zh: '卸任的人：姓名、为什么卸任、党员说明',
      en: 'Those whose post has ended: name, why it ended, what they declared about the Party',
    },
    why: { zh: '换届、交接和旧决定有人问起时要查。', en: 'Elections, hand-overs and old decisions are asked about.' },
    basis: {
      zh: '《个人信息保护法》第十九条、第四十七条',
      en: 'Personal Information Protection Law, arts. 19 and 47',
    },
    then: { zh: '岗位和任期留着，不再知道是谁。', en: 'The post and its term stay; who held it does not.' },
    keep: { count: 10, unit: 'year', source: { zh: '本系统的建议', en: 'Suggested by this system' }, verified: false },
    async due(unit, before) {
      return Number((await unit.readOne(countHeldOnce(unit, before)))?.count ?? 0)
    },
    async run(unit, before, limit) {
      const ids = (await unit.read(heldOnceBefore(unit, before, limit))).map(({ id }) => id)
      if (ids.length === 0) return 0
      unit.write(dropDeclarations(unit, ids))
      unit.write(forgetHolder(unit, ids, '（已过保存期限）'))
      unit.write(forgetEnding(unit, ids))
      return ids.length
    },
  },
]
