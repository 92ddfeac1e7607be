/** The contract of `accounts`: what may be asked, what is answered, and what is refused. */
import { bindingEndpoints } from './contract/binding.ts'
import { consentEndpoints } from './contract/consent.ts'
import { firstRunEndpoints } from './contract/first-run.ts'
import { ownEndpoints } from './contract/own.ts'
import { sessionEndpoints } from './contract/session.ts'
import { standingEndpoints } from './contract/standings.ts'

export { bindingRequestShape, bindingShape, relations } from './contract/binding.ts'
export { consentRelations, consentShape } from './contract/consent.ts'
export { refusals } from './contract/refusals.ts'
export * from './contract/shapes.ts'
export { announcementShape, staffRoles, staffShape } from './contract/standings.ts'

export const endpoints = {
  ...sessionEndpoints,
  ...ownEndpoints,
  ...firstRunEndpoints,
  ...standingEndpoints,
  ...bindingEndpoints,
  ...consentEndpoints,
}
