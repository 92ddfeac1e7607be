import { bodyEndpoints } from './contract/bodies.ts'
import { deskEndpoints } from './contract/desk.ts'
import { postEndpoints } from './contract/posts.ts'

export { refusals } from './contract/refusals.ts'
export * from './contract/shapes.ts'
export * from './contract/words.ts'

export const endpoints = { ...bodyEndpoints, ...postEndpoints, ...deskEndpoints }
