/** The door of `imports`: for the command line and the demonstration. */
export type { Summary } from './domain/summary.ts'
export { writeReport as makeReport } from './server/workbook/report.ts'
export { importRoster, type ImportOptions, type ImportResult } from './server/import-roster.ts'
