/** All SQL of `privacy`. */
export * from './store/keeping.ts'
export * from './store/papers.ts'
export * from './store/requests.ts'
export * from './store/concerned.ts'
