import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import { forgottenNames } from '../domain/posts.ts'
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
    basis: noLongerThanNeeded,
    then: { zh: '岗位和任期留着，不再知道是谁。', en: 'The post and its term stay; who held it does not.' },
    keep: suggested(10),
    ...letGo({
      count: countHeldOnce,
      some: heldOnceBefore,
      go: (unit, ids) => [
        dropDeclarations(unit, ids),
        forgetHolder(unit, ids, forgottenNames.aged),
        forgetEnding(unit, ids),
      ],
    }),
  },
]
