/** All SQL of `papers`. */
export * from './store/stacks.ts'
export * from './store/papers.ts'
export * from './store/readings.ts'
export * from './store/recounts.ts'
export * from './store/retention.ts'
