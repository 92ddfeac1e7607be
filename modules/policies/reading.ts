/** The pure part of `policies`: rules, typed columns and the evaluator, for whoever reckons without a database. */
export { sinceAtLeast } from './domain/age.ts'
export { catalogue } from './domain/catalogue/index.ts'
export { type Columns, emptyColumns, encoded, MISSING } from './domain/columns.ts'
export { YES } from './domain/compile.ts'
export type { Condition } from './domain/condition.ts'
export { answersFor, compilePolicy, evaluate } from './domain/evaluate.ts'
export { dayNumber, factKeys, factOf } from './domain/facts.ts'
export { inForce } from './domain/policy.ts'
