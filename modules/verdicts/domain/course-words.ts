import { chineseDay } from '#kit/pure/official-words.ts'
import { clockOf, dayOf, daysBetween } from '#kit/pure/shanghai-time.ts'
import { amount } from './amounts.ts'
import type { Page } from './page.ts'

/** One part of the announcement under its heading. */
export interface Part {
  heading: string
  lines: string[]
}

/** What a page tells of the roll and the course; null of a verdict that was written down before this was kept. */
export type Course = Pick<Page, 'electorate' | 'openedAt' | 'closesAt' | 'closedAt' | 'extensions' | 'majority'> & {
  noticedAt: string | null
  roll: Page['roll'] | null
}

const day = (at: string): string => chineseDay(dayOf(new Date(at)))

/** Which way those went who follow the majority, and by how many: nobody has to take it on trust. */
export function majorityWords({ yes, no }: NonNullable<Page['majority']>, electorate: Page['electorate']): string {
  const say = (value: number) => amount('consent-heads', value, electorate)
  const way =
    yes === no
      ? '一样多，跟多数的算弃权'
      : `多数是${yes > no ? '同意' : '反对'}，跟多数的算${yes > no ? '同意' : '反对'}`
  return `自己说了同意的${say(yes)}、反对的${say(no)}，${way}。`
}

/** Whom it was asked of and how it went, from the notice to the count; what is not known of an old vote is left out. */
export function courseParts(page: Course): Part[] {
  return [
    { heading: '名册', lines: rollLines(page) },
    { heading: '经过', lines: courseLines(page) },
  ].filter(({ lines }) => lines.length > 0)
}

function rollLines({ roll, electorate }: Course): string[] {
  if (roll === null) return []
  const say = (key: 'quorum-heads' | 'quorum-area', value: number) => amount(key, value, electorate)
  const area = electorate === 'owners' ? `，${say('quorum-area', roll.area)}` : ''
  const left = roll.excluded.length
  return [
    `有表决权的${say('quorum-heads', roll.heads)}${area}。${roll.frozenAt === null ? '' : `名册${day(roll.frozenAt)}定下，`}${
      roll.corrections === 0 ? '以后没有更正过。' : `以后两人更正过${roll.corrections}次。`
    }`,
    left === 0 ? '没有一套被排除在外。' : `有${left}套指名排除，不在任何一个数里。`,
    ...(roll.digest === null ? [] : [`名册的 SHA-256：${roll.digest}。`]),
  ]
}

function courseLines({ noticedAt, openedAt, closesAt, closedAt, extensions }: Course): string[] {
  if (noticedAt === null) return []
  const ahead = daysBetween(dayOf(new Date(noticedAt)), dayOf(new Date(openedAt)))
  return [
    `${day(noticedAt)}公示，提前${ahead}天；${day(openedAt)}开始，${day(closesAt)}${clockOf(new Date(closesAt))}截止，${day(closedAt)}开票。`,
    ...extensions.map(({ at, until, reason }) => `${day(at)}延长到${day(until)}：${reason}`),
  ]
}
