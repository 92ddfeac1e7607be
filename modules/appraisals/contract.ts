import { askingEndpoints } from './contract/asking.ts'
import { roundEndpoints } from './contract/rounds.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `appraisals`. */
export const endpoints = { ...roundEndpoints, ...askingEndpoints }
