/** The contract of `messages`: what may be asked, what is answered, and what is refused. */
import { inboxEndpoints } from './contract/inbox.ts'
import { audienceKinds, workEndpoints } from './contract/work.ts'

export { refusals } from './contract/refusals.ts'
export { callShape, deliveryShape, inboxMessageShape, messageShape, slipShape } from './contract/shapes.ts'

export { audienceKinds }

export const endpoints = { ...inboxEndpoints, ...workEndpoints }
