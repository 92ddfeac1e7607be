/** The contract of `notices`: what may be asked, what is answered, and what is refused. */
import { boardEndpoints } from './contract/board.ts'
import { deskEndpoints } from './contract/desk.ts'
import { ruleEndpoints } from './contract/rules.ts'

export { refusals } from './contract/refusals.ts'
export { noticeShape, proofShape } from './contract/shapes.ts'

export const endpoints = { ...boardEndpoints, ...deskEndpoints, ...ruleEndpoints }
