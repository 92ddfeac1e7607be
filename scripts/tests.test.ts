import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countsOf, failedFiles, passedOnlyAgain, withSecondTime, type Report } from './tests.ts'

const file = (name: string, ...tests: [name: string, status: 'passed' | 'failed'][]) => ({
  name: join(import.meta.dirname, '..', name),
  status: tests.length === 0 || tests.some(([, status]) => status === 'failed') ? 'failed' : 'passed',
  assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
})
const report = (...testResults: Report['testResults']): Report => ({ testResults })

it('counts each test, a file that could not be loaded as one, and a run that says nothing as one', () => {
  const whole = report(file('e2e/a.ts', ['one', 'passed'], ['two', 'failed']), file('e2e/b.ts'))
  expect(countsOf(whole, false)).toEqual({ passed: 1, failed: 2 })
  expect(countsOf(report(file('e2e/a.ts', ['one', 'passed'])), false)).toEqual({ passed: 1, failed: 1 })
  expect(countsOf(undefined, true)).toEqual({ passed: 0, failed: 1 })
  expect(failedFiles(whole)).toEqual(['e2e/a.ts', 'e2e/b.ts'])
})

it('takes the second time of a file in place of the first, and names what passed only then', () => {
  const first = report(
    file('e2e/a.ts', ['one', 'passed'], ['two', 'failed'], ['three', 'failed']),
    file('e2e/b.ts', ['one', 'passed']),
  )
  const second = report(file('e2e/a.ts', ['one', 'passed'], ['two', 'passed'], ['three', 'failed']))
  expect(countsOf(withSecondTime(first, second), false)).toEqual({ passed: 3, failed: 1 })
  expect(passedOnlyAgain(first, second)).toEqual(['e2e/a.ts > two'])
})

it('does not call passed what failed both times, or what a second time did not reach', () => {
  const first = report(file('e2e/a.ts', ['one', 'failed']), file('e2e/b.ts'))
  const second = report(file('e2e/a.ts', ['one', 'failed']))
  expect(countsOf(withSecondTime(first, second), false)).toEqual({ passed: 0, failed: 2 })
  expect(passedOnlyAgain(first, second)).toEqual([])
})
