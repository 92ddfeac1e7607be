/** The only place of this room that speaks SQL. */
export { anyOf } from './store/base.ts'
export * from './store/events.ts'
export * from './store/requests.ts'
export * from './store/rights.ts'
export * from './store/votes.ts'
