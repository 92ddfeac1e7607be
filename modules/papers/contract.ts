import { deskEndpoints } from './contract/desk.ts'
import { endEndpoints } from './contract/end.ts'
import { readingEndpoints } from './contract/reading.ts'
import { stackEndpoints } from './contract/stacks.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `papers`. */
export const endpoints = { ...stackEndpoints, ...deskEndpoints, ...readingEndpoints, ...endEndpoints }
