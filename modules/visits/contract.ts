import { planEndpoints } from './contract/plans.ts'
import { recordEndpoints } from './contract/records.ts'
import { roundEndpoints } from './contract/round.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `visits`. */
export const endpoints = { ...roundEndpoints, ...recordEndpoints, ...planEndpoints }
