/** All SQL of `rolls`. */
export * from './store/registers.ts'
export * from './store/rolls.ts'
export * from './store/corrections.ts'
export * from './store/concern.ts'
