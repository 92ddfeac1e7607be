/** The pure door of `rules`: the law as dated data, and its arithmetic. No server behind it. */
export { type Bar, missingTo, moreThanHalf, reaches } from './domain/bar.ts'
export { headsOf, type Heads, type Unit } from './domain/heads.ts'
export { votingRules } from './domain/law.ts'
export { type ProcedureRule, procedureRules } from './domain/procedure.ts'
export { type Choice, type Return, type SilenceRule, tally, type Tally, type Verdict } from './domain/tally.ts'
export { inForce, type VotingRule } from './domain/voting-rule.ts'
