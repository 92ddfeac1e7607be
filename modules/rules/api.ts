/** The door of `rules`: how owners decide by law, and the arithmetic of it. */
export type { Bar } from './domain/bar.ts'
export { missingTo, reaches } from './domain/bar.ts'
export { headsOf, type Unit } from './domain/heads.ts'
export { votingRules } from './domain/law.ts'
export { BadLine } from './server/reading/read-lines.ts'
export { readReturns, readRoll } from './server/reading/read-returns.ts'
export { tally, type Choice, type Return, type SilenceRule, type Tally, type Verdict } from './domain/tally.ts'
export { inForce, type VotingRule } from './domain/voting-rule.ts'
