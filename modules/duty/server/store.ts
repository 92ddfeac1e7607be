/** All SQL of `duty`. */
export * from './store/rota.ts'
export * from './store/calls.ts'
export * from './store/receptions.ts'
export * from './store/retention.ts'
