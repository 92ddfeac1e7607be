/** All SQL of the room. */
export * from './store/asked.ts'
export * from './store/rounds.ts'
export * from './store/sheets.ts'
