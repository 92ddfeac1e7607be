import { z } from 'zod'
import { digestOf } from '#kit/server/chain.ts'
import type { RightLine } from './check-full.ts'
import { type Files, readJson } from './read-files.ts'
import type { Findings } from './report.ts'
import type { EventLine } from './shapes.ts'

const anything = z.looseObject({})
const closing = z.looseObject({ tally: z.looseObject({ disputed: z.array(z.string()) }), papers: anything.nullable() })

/**
 * Whether verdict and papers are those that stand in the chain's last event of a count: the pack cannot tell of another outcome
 * than the one that was counted at the closing, or anew after a recount.
 */
export function checkClosing(
  files: Files,
  events: readonly EventLine[],
  rights: readonly RightLine[],
  findings: Findings,
): void {
  const counted = events.findLast(({ type }) => type === 'closed' || type === 'counted-anew')
  const found = closing.safeParse(counted?.data)
  if (!counted || !found.success) {
    findings.fault('events.jsonl', '没有截止计票的事件。', 'holds no event of the closing and its count.')
    return
  }
  const { tally, papers } = found.data
  const unitOf = new Map(rights.map(({ right, unit }) => [right, unit]))
  const named = { ...tally, disputed: tally.disputed.map((id) => unitOf.get(id) ?? id) }
  const before = findings.faults.length
  if (digestOf(named) !== digestOf(readJson(files, 'verdict.json', anything)))
    findings.fault(
      'verdict.json',
      `和事件 ${counted.n} 里截止时的计票不一样。`,
      `is not the count of the closing, event ${counted.n}.`,
    )
  if (digestOf({ papers }) !== digestOf({ papers: readJson(files, 'papers.json', anything.nullable()) }))
    findings.fault(
      'papers.json',
      `和事件 ${counted.n} 里截止时的清点不一样。`,
      `is not the reconciliation of the closing, event ${counted.n}.`,
    )
  if (findings.faults.length === before)
    findings.holds(
      '结果和清点，就是截止时写进事件的。',
      'Count and papers are those written into the chain at the closing.',
    )
}
