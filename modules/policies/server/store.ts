/** All SQL of `policies`. */
export * from './store/answers.ts'
export * from './store/cases.ts'
export * from './store/looks.ts'
export * from './store/snapshots.ts'
export * from './store/versions.ts'
