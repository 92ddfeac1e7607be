import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Step } from './steps.ts'

export interface Counts {
  passed: number
  failed: number
}

/** What Vitest says of a run: one entry a file, one a test in it. A file that could not be loaded has no tests. */
export interface Report {
  testResults: {
    name: string
    status: string
    assertionResults: { fullName: string; status: string }[]
  }[]
}

const root = join(import.meta.dirname, '..')
const reportOf = (name: string) => join(root, '.cache', `tests-${name.replaceAll(' ', '-')}.json`)

/** The step that runs some of the projects of vitest.config.ts, or only these files of them, and leaves a report. */
export function testStep(name: string, projects: string[], files: string[] = []): Step {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`]
  const chosen = projects.map((project) => `--project=${project}`)
  rmSync(reportOf(name), { force: true })
  return {
    name,
    args: ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...files, ...chosen, ...reporters],
  }
}

/** The report a step left; undefined where it ended without one. */
export function readReport(name: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(reportOf(name), 'utf8')) as Report
  } catch {
    return undefined
  }
}

/**
 * How many tests passed and failed. A file that could not even be loaded counts as one failed, and so does a run that
 * failed without saying where.
 */
export function countsOf(report: Report | undefined, ok: boolean): Counts {
  if (!report) return { passed: 0, failed: 1 }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = tests.filter((test) => test.status === 'failed').length + unloaded.length
  return { passed: tests.filter((test) => test.status === 'passed').length, failed: ok ? failed : Math.max(1, failed) }
}

/** The files in which something failed, as Vitest takes them. */
export function failedFiles(report: Report): string[] {
  return report.testResults.filter((file) => file.status === 'failed').map((file) => relative(root, file.name))
}

/** The first run with the files of the second in place of its own. */
export function withSecondTime(first: Report, second: Report): Report {
  const again = new Map(second.testResults.map((file) => [file.name, file]))
  return { testResults: first.testResults.map((file) => again.get(file.name) ?? file) }
}

/** The tests that failed the first time and passed the second: each is a fault to be found, in the product or in the test. */
export function passedOnlyAgain(first: Report, second: Report): string[] {
  const failed = new Set(named(first, 'failed'))
  return named(second, 'passed').filter((name) => failed.has(name))
}

function named(report: Report, status: string): string[] {
  return report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === status)
      .map((test) => `${relative(root, file.name)} > ${test.fullName}`),
  )
}
