/** Everything this room reads and writes. Only `store/` speaks SQL. */
export * from './store/matters.ts'
export * from './store/queue.ts'
export * from './store/settings.ts'
export * from './store/retention.ts'
