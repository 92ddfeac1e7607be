/** The door of `imports`: for the command line and the demonstration. */
export { importRoster, type ImportOptions, type ImportResult } from './server/import-roster.ts'
