import { deskEndpoints } from './contract/desk.ts'
import { listEndpoints } from './contract/lists.ts'
import { movingEndpoints } from './contract/moving.ts'
import { paperEndpoints } from './contract/papers.ts'
import { seatEndpoints } from './contract/seat.ts'
import { textEndpoints } from './contract/texts.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `meetings`. */
export const endpoints = {
  ...listEndpoints,
  ...deskEndpoints,
  ...movingEndpoints,
  ...textEndpoints,
  ...paperEndpoints,
  ...seatEndpoints,
}
