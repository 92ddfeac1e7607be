import { districtEndpoints } from './contract/district.ts'
import { workerEndpoints } from './contract/worker.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `policies`. */
export const endpoints = { ...workerEndpoints, ...districtEndpoints }
