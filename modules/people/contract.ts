import { changeEndpoints } from './contract/changes.ts'
import { heldEndpoints } from './contract/held.ts'
import { registerEndpoints } from './contract/register.ts'

export { refusals } from './contract/refusals.ts'
export { factsShape } from './contract/changes.ts'
export { heldShape } from './contract/held.ts'
export * from './contract/shapes.ts'
export * from './contract/words.ts'

export const endpoints = { ...registerEndpoints, ...changeEndpoints, ...heldEndpoints }
