import { letGo, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import {
  countNamedPoints,
  countNamedTopics,
  forgetPoints,
  forgetTopics,
  namedPointsBefore,
  namedTopicsBefore,
} from './store.ts'

const keep = suggested(5)

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'topics.speakers',
    what: { zh: '议题里说话的人的姓名', en: 'Names of those who spoke on topics' },
    why: {
      zh: '实名议事，答复和申诉要找得到人。',
      en: 'Those who post are known; answers and appeals have to reach them.',
    },
    basis: noLongerThanNeeded,
    then: {
      zh: '说了什么、怎么答复的留着，不再知道是谁说的。',
      en: 'What was said and answered stays; who said it does not.',
    },
    keep,
    ...letGo({ count: countNamedPoints, some: namedPointsBefore, go: forgetPoints }),
  },
  {
    kind: 'ageing',
    key: 'topics.proposers',
    what: { zh: '提出议题的人的姓名', en: 'Names of those who proposed topics' },
    why: { zh: '有了结果要告诉提出的人。', en: 'Whoever proposed a topic is told what became of it.' },
    basis: noLongerThanNeeded,
    then: { zh: '议题和结果留着，不再知道是谁提的。', en: 'The topic and its outcome stay; who proposed it does not.' },
    keep,
    ...letGo({ count: countNamedTopics, some: namedTopicsBefore, go: forgetTopics }),
  },
  {
    kind: 'kept',
    key: 'topics.topics',
    what: { zh: '议题、答复、决定和后来怎么样了', en: 'Topics, answers, decisions and what became of them' },
    why: { zh: '议过的事，谁都能回头看。', en: 'What was talked over can be looked up by everybody.' },
    basis: {
      zh: '《上海市居民委员会工作条例》：协商结果应当公开',
      en: 'Shanghai regulation on the work of residents’ committees: results of consultation are published',
    },
  },
]
