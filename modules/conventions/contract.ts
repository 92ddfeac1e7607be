import { readingEndpoints } from './contract/reading.ts'
import { workEndpoints } from './contract/work.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `conventions`. */
export const endpoints = { ...readingEndpoints, ...workEndpoints }
