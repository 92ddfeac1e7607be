import { z } from 'zod'
import type { Findings } from './report.ts'
import type { EventLine } from './shapes.ts'

const text = z.string().max(10_000)
const anewShape = z.object({
  version: z.int(),
  why: z.literal('recount'),
  entries: z
    .array(
      z.object({
        serial: text,
        right: text,
        ballot: text,
        sealed: text.nullable(),
        void: text.nullable(),
        givenAt: z.iso.datetime(),
      }),
    )
    .min(1)
    .max(100_000),
})

/**
 * Whether each later count follows the closing, in its order, and says of every paper that it corrects whose it is: the paper that
 * was entered for that right, or one that had been entered as void. What it comes to is counted with the rest.
 */
export function checkAnew(events: readonly EventLine[], findings: Findings): void {
  const later = events.filter(({ type }) => type === 'counted-anew')
  if (later.length === 0) return
  const before = findings.faults.length
  const fault = (line: number, zh: string, en: string) => findings.fault('events.jsonl', zh, en, line)
  const closed = events.find(({ type }) => type === 'closed')?.n ?? Infinity
  const given = events.flatMap(({ type, data }) => (type === 'given' ? [data] : []))
  const papers = new Map(given.flatMap((one) => (typeof one.serial === 'string' ? [[one.serial, one] as const] : [])))
  const made = new Set(given.map(({ id }) => id))
  later.forEach(({ n, data }, at) => {
    const found = anewShape.safeParse(data)
    if (!found.success) return fault(n, '重新计票的事件不是该有的样子。', 'is no event of a later count.')
    if (n < closed) fault(n, '还没截止就重新计票。', 'counts anew before the closing.')
    if (found.data.version !== at + 2)
      fault(n, '重新计票的次数不连续。', 'is not the next count after the one before it.')
    for (const { serial, right, ballot, sealed, void: why } of found.data.entries) {
      const entered = papers.get(serial)
      if (entered ? entered.id !== ballot || entered.right !== right : made.has(ballot))
        fault(n, `更正的纸票 ${serial} 不是录的那一张。`, `corrects the paper ${serial}, which is not the one entered.`)
      if ((sealed === null) !== (why !== null))
        fault(
          n,
          `纸票 ${serial} 又算数又作废。`,
          `says of the paper ${serial} both that it counts and that it does not.`,
        )
    }
  })
  if (findings.faults.length > before) return
  const count = later.reduce((sum, { data }) => sum + (data.entries as readonly object[]).length, 0)
  findings.holds(
    `复核更正了 ${count} 张纸票，重新计过 ${later.length} 次；第一次的计票还在事件里。`,
    `Papers corrected after a recount: ${count}; times the vote was counted anew: ${later.length}. The first count stands in the chain.`,
  )
}
