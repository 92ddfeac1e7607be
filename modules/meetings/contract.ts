import { deskEndpoints } from './contract/desk.ts'
import { paperEndpoints } from './contract/papers.ts'
import { seatEndpoints } from './contract/seat.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `meetings`. */
export const endpoints = { ...deskEndpoints, ...paperEndpoints, ...seatEndpoints }
