import { z } from 'zod'
import { digestOf } from '#kit/server/chain.ts'
import { type Files, readJson } from './read-files.ts'
import { lockedRoll } from './check-roll.ts'
import type { Findings } from './report.ts'
import type { EventLine } from './shapes.ts'

/** What was locked when voting opened, as `vote.json` tells it; the same words as in the event. */
const locked = ['title', 'question', 'text', 'electorate', 'scope', 'publicKey'] as const

/**
 * Whether `vote.json` says what the chain says: what was locked at opening (question, text, rule, clause, roll), when it opened and
 * closed, and the deadline with its announced extensions.
 */
export function checkTerms(files: Files, events: readonly EventLine[], findings: Findings): void {
  const vote: Record<string, unknown> = readJson(files, 'vote.json', z.looseObject({}))
  const opening = events.find(({ type }) => type === 'opened')
  const opened = opening?.data
  if (!opened) {
    findings.fault('events.jsonl', '没有开始表决的事件。', 'holds no event of the opening.')
    return
  }
  const extensions = events.flatMap(({ type, at, data: { until, reason } }) =>
    type === 'extended' ? [{ at, until, reason }] : [],
  )
  const roll = lockedRoll(events)
  const pairs: (readonly [what: string, said: unknown, held: unknown])[] = [
    ...locked.map((key) => [key, vote[key], opened[key]] as const),
    ['terms', vote['terms'], opened['digest']],
    ['openedAt', vote['openedAt'], opening.at],
    ['closesAt', vote['closesAt'], extensions.at(-1)?.until ?? opened['closesAt']],
    ['closedAt', vote['closedAt'], events.findLast(({ type }) => type === 'closed')?.at],
    ['extensions', vote['extensions'], extensions],
    ['rollDigest', vote['rollDigest'], roll?.digest],
    ['roll', vote['roll'], { ...(vote['roll'] as object), version: roll?.version }],
    ['rule', vote['rule'], likeThat(opened['rule'], vote['rule'])],
    ['silence', vote['silence'], likeThat(opened['silence'], vote['silence'])],
  ]
  const other = pairs.filter(([, said, held]) => digestOf({ is: said ?? null }) !== digestOf({ is: held ?? null }))
  for (const [what] of other)
    findings.fault('vote.json', `“${what}”和开始表决时锁定的不一样。`, `“${what}” is not what was locked at opening.`)
  if (other.length === 0)
    findings.holds(
      '题目、规则、名册和期限，就是开始表决时锁定的。',
      'Question, rule, roll and deadline are those locked at opening.',
    )
}

/** Of what an event holds, the parts that the file tells as well, however deep. */
function likeThat(held: unknown, told: unknown): unknown {
  if (typeof held !== 'object' || held === null || typeof told !== 'object' || told === null || Array.isArray(told))
    return held
  return Object.fromEntries(Object.keys(told).map((key) => [key, likeThat(own(held, key), own(told, key))]))
}

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null
