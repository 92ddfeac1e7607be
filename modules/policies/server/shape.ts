import type { z } from 'zod'
import type { answerShape, bandAnswer, clauseAnswer, personVerdict, policyHead } from '../contract/shapes.ts'
import { bandOf, type Compiled, evaluateOne } from '../domain/evaluate.ts'
import { type FactKey, factOf, type FactValue, type FactValues } from '../domain/facts.ts'
import type { Answer, Known } from '../domain/known-value.ts'
import type { PolicyVersion, Verdict } from '../domain/policy.ts'
import { toAsk } from '../domain/questions.ts'

type Verdicts = Omit<z.input<typeof personVerdict>, 'caseId' | 'state' | 'ask'> & { ask: FactKey[] }

export const headOf = (version: PolicyVersion): z.input<typeof policyHead> => ({
  policy: version.policy,
  number: version.number,
  kind: version.kind,
  title: version.title,
  source: version.source,
  verified: version.verified,
  office: version.office,
  from: version.from,
  to: version.to,
})

/** What a policy says of somebody: the verdict, each clause with its text, what they would get, and what is left to ask. */
export function verdictFor(policy: Compiled, values: FactValues): Verdicts {
  const { version } = policy
  const { verdict, clauses } = evaluateOne(policy, values)
  const { facts, settled } = toAsk(policy, values)
  const final: Verdict = verdict === 'unknown' && settled !== null ? settled : verdict
  return {
    policy: headOf(version),
    verdict: final,
    has: version.already !== null && values[version.already] === true,
    clauses: version.clauses.map(({ key, text, source }, at): z.input<typeof clauseAnswer> => ({
      key,
      text,
      source,
      answer: clauses[at] ?? 'unknown',
    })),
    band: final === 'no' ? null : bandFor(policy, values),
    ask: facts,
  }
}

export function bandFor(policy: Compiled, values: FactValues): z.input<typeof bandAnswer> | null {
  const at = bandOf(policy, values)
  const band = typeof at === 'number' ? policy.version.bands[at] : undefined
  if (band === undefined) return null
  return { text: band.text, fenPerMonth: band.fenPerMonth, source: band.source, verified: band.verified }
}

/** An answer as a screen shows it: income and health stay behind their mask unless `open`. */
export function answerOf(key: FactKey, known: Known, open: boolean): z.input<typeof answerShape> | null {
  if (known.state === 'none') return null
  const { name, touch } = factOf(key)
  const shown = touch === 'plain' || open
  const latest: Answer = known.state === 'conflict' ? known.other : known.answer
  const say = (value: FactValue | null) => (value === null || !shown ? null : String(value))
  return {
    key,
    name,
    touch,
    state: known.state,
    value: known.state === 'declined' ? null : say(latest.value),
    other: known.state === 'conflict' ? say(known.one.value) : null,
    source: latest.source,
    by: null,
    at: latest.at.toISOString(),
    validUntil: latest.validUntil,
  }
}
