import type { Measure, SubjectKind } from './words.ts'

/**
 * The questions the desk begins with, in the words of a resident; each can be changed before a round opens. A kind that
 * is not here is asked as `other`.
 */
export const standardQuestions: Readonly<Partial<Record<SubjectKind, readonly (readonly [Measure, string])[]>>> = {
  committee: [
    ['awareness', '有事找谁、居委会在忙什么，您清楚吗？'],
    ['participation', '小区议事、开会、活动，您家参加得多吗？'],
    ['satisfaction', '居委会这一年的工作，您满意吗？'],
  ],
  property: [
    ['awareness', '物业的收费和服务标准，您清楚吗？'],
    ['participation', '物业征求意见、公布账目这些事，您家参与过吗？'],
    ['satisfaction', '物业这一年的服务，您满意吗？'],
  ],
  water: [['satisfaction', '供水的服务，您满意吗？']],
  power: [['satisfaction', '供电的服务，您满意吗？']],
  gas: [['satisfaction', '供气的服务，您满意吗？']],
  waste: [['satisfaction', '垃圾清运，您满意吗？']],
  greening: [['satisfaction', '绿化养护，您满意吗？']],
  other: [['satisfaction', '这一年的服务，您满意吗？']],
}
