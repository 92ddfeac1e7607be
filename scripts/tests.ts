import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Step } from './steps.ts'

export interface Counts {
  passed: number
  failed: number
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

const reportOf = (name: string) => join(import.meta.dirname, '../.cache', `tests-${name.replaceAll(' ', '-')}.json`)

/** The step that runs some of the projects of vitest.config.ts and leaves a report for readCounts. */
export function testStep(name: string, projects: string[]): Step {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`]
  const chosen = projects.map((project) => `--project=${project}`)
  rmSync(reportOf(name), { force: true })
  return { name, args: ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...chosen, ...reporters] }
}

/**
 * How many tests passed and failed. A file that could not even be loaded counts as one failed, and so does a run that
 * failed without saying where.
 */
export function readCounts(name: string, ok: boolean): Counts {
  let report: Report
  try {
    report = JSON.parse(readFileSync(reportOf(name), 'utf8')) as Report
  } catch {
    return { passed: 0, failed: 1 }
  }
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = report.numFailedTests + unloaded.length
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(1, failed) }
}
