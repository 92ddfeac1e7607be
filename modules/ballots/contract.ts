import { doorEndpoints } from './contract/door.ts'
import { readingEndpoints } from './contract/reading.ts'
import { workEndpoints } from './contract/work.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `ballots`. */
export const endpoints = { ...readingEndpoints, ...workEndpoints, ...doorEndpoints }
