import { ownEndpoints, sessionEndpoints } from './contract/session.ts'

export { refusals } from './contract/refusals.ts'
export * from './contract/shapes.ts'

export const endpoints = { ...sessionEndpoints, ...ownEndpoints }
