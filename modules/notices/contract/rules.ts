import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, instant, someText, text } from '#kit/contract/shapes.ts'
import { kinds } from '../domain/kinds.ts'
import { senses } from '../domain/posting-rules.ts'

const said = z.object({ zh: z.string(), en: z.string() })

export const ruleShape = z.object({
  kind: z.enum(kinds),
  sense: z.enum(senses),
  days: z.int(),
  from: day,
  source: said,
  article: z.string(),
  verified: z.boolean(),
  /** `past`: another has followed; `ahead`: has not begun. */
  standing: z.enum(['past', 'now', 'ahead']),
  /** Who entered it here; null for those of the text known to the program. */
  entered: z.object({ by: z.string().nullable(), at: instant }).nullable(),
})

/** How long and how early what has to hang. */
export const ruleEndpoints = {
  listRules: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/notices/rules',
    summary: 'Posting periods by kind of notice, each with its first day and its source',
    needs: 'notices.see',
    params: inNeighbourhood,
    output: z.object({ rules: z.array(ruleShape).max(500), mayEnter: z.boolean() }),
  }),
  enterRule: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/notices/rules',
    summary: 'Enter a posting period from a day on; earlier notices are judged by the one of their day',
    needs: 'notices.arrange',
    params: inNeighbourhood,
    body: z.object({
      id,
      kind: z.enum(kinds),
      sense: z.enum(senses),
      days: z.int().min(1).max(365),
      from: day,
      source: someText(100),
      article: text(20).default(''),
      verified: z.boolean().default(false),
    }),
    output: done,
    refusals: ['notices.rule-of-that-day'],
  }),
}
