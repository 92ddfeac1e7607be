import { callEndpoints } from './contract/calls.ts'
import { receptionEndpoints } from './contract/receptions.ts'
import { rotaEndpoints } from './contract/rota.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `duty`. */
export const endpoints = { ...rotaEndpoints, ...callEndpoints, ...receptionEndpoints }
