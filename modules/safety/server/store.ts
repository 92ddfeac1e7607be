/** The only place of this room that speaks SQL. */
export * from './store/incidents.ts'
export * from './store/looks.ts'
export * from './store/records.ts'
