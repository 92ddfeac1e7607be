/** All SQL of `conventions`. */
export * from './store/texts.ts'
export * from './store/comments.ts'
export * from './store/decisions.ts'
