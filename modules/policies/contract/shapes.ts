import { z } from 'zod'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { caseStates, foundBy } from '../domain/case.ts'
import { factSources } from '../domain/known-value.ts'
import { offices } from '../domain/policy.ts'

export const said = z.object({ zh: z.string(), en: z.string() })
export const verdict = z.enum(['yes', 'no', 'unknown'])

export const personMark = z.object({
  id,
  name: z.string().describe('masked'),
  age: z.int().nullable(),
  address: z.string().nullable(),
  homeId: id.nullable(),
})

/** One clause with its answer for one person. */
export const clauseAnswer = z.object({ key: z.string(), text: said, source: z.string().nullable(), answer: verdict })

export const bandAnswer = z.object({
  text: said,
  fenPerMonth: z.int().nullable(),
  source: z.string(),
  verified: z.boolean(),
})

export const question = z.object({
  key: z.string(),
  question: said,
  kind: z.enum(['yes-no', 'number', 'money', 'date', 'choice']),
  options: z.array(z.object({ value: z.string(), zh: z.string(), en: z.string() })).optional(),
  of: z
    .object({ id, name: z.string().describe('masked') })
    .nullable()
    .describe('another of the family whom it is about'),
})

export const policyHead = z.object({
  policy: z.string(),
  number: z.int(),
  kind: z.enum(['benefit', 'referral']),
  title: said,
  source: z.string(),
  verified: z.boolean(),
  office: z.enum(offices),
  from: day,
  to: day.nullable(),
})

/** What one policy says of one person. `no` is never a refusal: it can be taken up all the same. */
export const personVerdict = z.object({
  policy: policyHead,
  verdict,
  has: z.boolean().describe('has it already, as far as is known'),
  clauses: z.array(clauseAnswer),
  band: bandAnswer.nullable(),
  ask: z.array(question).describe('the fewest questions that settle it'),
  caseId: id.nullable(),
  state: z.enum(caseStates).nullable(),
})

export const caseRow = z.object({
  id,
  person: personMark,
  policy: policyHead,
  state: z.enum(caseStates),
  foundOn: day,
  foundBy: z.enum(foundBy),
  lostOn: day.nullable(),
  endsOn: day.nullable().describe('the version ends, or an answer has to be asked anew'),
  verdict,
  clauses: z.array(clauseAnswer),
  band: bandAnswer.nullable(),
})

export const stepShape = z.object({
  id,
  state: z.enum(caseStates),
  note: z.string().nullable(),
  by: z.string().nullable(),
  onBehalf: z.string().nullable(),
  at: instant,
})

export const answerShape = z.object({
  key: z.string(),
  name: said,
  touch: z.enum(['plain', 'economic', 'health']),
  state: z.enum(['known', 'conflict', 'declined']),
  /** Hidden for income and health until somebody gives a reason. */
  value: z.string().nullable(),
  other: z.string().nullable(),
  source: z.enum(factSources),
  by: z.string().nullable(),
  at: instant,
  validUntil: day.nullable(),
})
