/** The door of `imports`: for the command line and the demonstration. */
export type { Summary } from './domain/summary.ts'
export { importRoster, type ImportOptions, type ImportResult } from './server/import-roster.ts'
