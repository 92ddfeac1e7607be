/** The only place of this room that speaks SQL. */
export * from './store/bodies.ts'
export * from './store/desk.ts'
export * from './store/filings.ts'
export * from './store/posts.ts'
