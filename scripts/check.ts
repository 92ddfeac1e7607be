import { onStopSignal } from '#kit/server/stop-signals.ts'
import { runSteps, stopSteps, type Step } from './steps.ts'
import { testStep } from './tests.ts'

export const quickTests = testStep('unit tests', ['pure', 'server'])

/** Everything but what takes seconds each (`*.slow.test.ts`: whole programs, workbooks, votes to their end) or a browser; the longest first. */
export const steps: Step[] = [
  quickTests,
  { name: 'types', args: ['node_modules/tsc7/bin/tsc', '-p', '.'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'guards', args: ['scripts/guards.ts'] },
  { name: 'texts', args: ['scripts/texts-check.ts'] },
  { name: 'unused', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'generated files', args: ['scripts/generate.ts', '--check'] },
]

if (import.meta.main) {
  onStopSignal(stopSteps)
  const outcomes = await runSteps(steps)
  process.exit(outcomes.every((outcome) => outcome.ok) ? 0 : 1)
}
