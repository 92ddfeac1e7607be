import { paperEndpoints } from './contract/papers.ts'
import { registerEndpoints } from './contract/register.ts'
import { requestEndpoints } from './contract/requests.ts'

export { refusals } from './contract/refusals.ts'

export const endpoints = { ...registerEndpoints, ...requestEndpoints, ...paperEndpoints }
