/** The contract of `matters`: what may be asked, what is answered, and what is refused. */
import { deskEndpoints } from './contract/desk.ts'
import { fromDutyEndpoints } from './contract/from-duty.ts'
import { residentEndpoints } from './contract/residents.ts'
import { stepEndpoints } from './contract/steps.ts'
import { toldEndpoints } from './contract/told.ts'

export { partyRowShape, queueViews, timeRuleShape } from './contract/desk.ts'
export { refusals } from './contract/refusals.ts'
export { receiptShape } from './contract/residents.ts'
export {
  matterShape,
  momentShape,
  myMatterShape,
  nearShape,
  outcomeShape,
  placeInput,
  placeShape,
  queueRowShape,
} from './contract/shapes.ts'

export const endpoints = {
  ...residentEndpoints,
  ...deskEndpoints,
  ...fromDutyEndpoints,
  ...stepEndpoints,
  ...toldEndpoints,
}
