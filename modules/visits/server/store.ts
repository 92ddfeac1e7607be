/** All SQL of `visits`. */
export * from './store/answers.ts'
export * from './store/ground.ts'
export * from './store/plans.ts'
export * from './store/visits.ts'
export * from './store/retention.ts'
