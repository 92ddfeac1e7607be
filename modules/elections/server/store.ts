/** All SQL of `elections`. */
export * from './store/elections.ts'
export * from './store/slips.ts'
