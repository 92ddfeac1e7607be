/** The only place of this room that speaks SQL. */
export * from './store/by-hand.ts'
export * from './store/inbox.ts'
export * from './store/messages.ts'
export * from './store/outbox.ts'
export * from './store/retention.ts'
