/** All SQL of `topics`. */
export * from './store/topics.ts'
export * from './store/plans.ts'
export * from './store/points.ts'
export * from './store/ground.ts'
export * from './store/retention.ts'
