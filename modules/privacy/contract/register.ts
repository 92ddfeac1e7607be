import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, instant, someText } from '#kit/contract/shapes.ts'
import { clocksShape, countsShape, holdingShape, keepUnits } from './shapes.ts'

export const registerEndpoints = {
  readNotice: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/notice',
    summary: 'What is kept about people, why, how long and who sees it, for everybody (个人信息保护法 art. 17)',
    needs: 'privacy.see-notice',
    params: inNeighbourhood,
    output: z.object({
      neighbourhood: z.object({ name: z.string(), phone: z.string().nullable() }),
      holdings: z.array(holdingShape),
      answerDays: z.int(),
      on: day,
    }),
    perMinute: 60,
  }),
  readRegister: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/register',
    summary: 'The register of personal data with how long each kind is kept, and the last run of the rules',
    needs: 'privacy.see-register',
    params: inNeighbourhood,
    output: z.object({
      holdings: z.array(holdingShape),
      clocks: clocksShape,
      coming: z.array(clocksShape),
      last: z.object({ at: instant, by: z.string().nullable(), counts: countsShape }).nullable(),
      mayArrange: z.boolean(),
    }),
  }),
  putKeeping: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/privacy/keeping',
    summary: 'Keep one kind of record for another time, from a coming day on, with the reason',
    needs: 'privacy.arrange',
    params: inNeighbourhood,
    body: z.object({
      rule: someText(60),
      from: day,
      count: z.int().min(1).max(100),
      unit: z.enum(keepUnits),
      reason: someText(200),
    }),
    output: done,
    refusals: ['privacy.unknown-rule', 'privacy.too-soon', 'privacy.too-short'],
  }),
  putClocks: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/privacy/clocks',
    summary: 'Within how many days requests are answered and incidents told, from a coming day on, with its source',
    needs: 'privacy.arrange',
    params: inNeighbourhood,
    body: clocksShape,
    output: done,
    refusals: ['privacy.too-soon'],
  }),
  countDue: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/due',
    summary: 'What would go if the rules ran now; changes nothing',
    needs: 'privacy.arrange',
    params: inNeighbourhood,
    output: z.object({ counts: countsShape }),
    perMinute: 10,
  }),
  runRules: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/privacy/sweeps',
    summary: 'Run the rules now instead of tonight: a first batch of each; the rest goes tonight',
    needs: 'privacy.arrange',
    params: inNeighbourhood,
    body: z.object({ id }),
    output: z.object({ counts: countsShape }),
    perMinute: 5,
  }),
}
