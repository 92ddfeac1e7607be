/** The door of `conventions`: what other rooms may ask of it. */
export { listConventions } from './server/queries/list-conventions.ts'
