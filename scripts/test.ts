import { onStopSignal } from '#kit/server/stop-signals.ts'
import { quickTests, steps } from './check.ts'
import { runSteps, stopSteps } from './steps.ts'
import { readCounts, testStep, type Counts } from './tests.ts'

/** Everything there is: the check, the slow tests, then the journeys. Each step of the check counts as one, each test as one. */
process.env['MULIN_THOROUGH'] = '1'
let stopped = false
onStopSignal(() => {
  stopped = true
  stopSteps()
})

const slowTests = testStep('slow tests', ['slow'])
const journeys = testStep('journeys', ['e2e'])
const outcomes = await runSteps([...steps, slowTests])
if (!stopped) outcomes.push(...(await runSteps([journeys])))

const counts = outcomes.map(({ step, ok }): Counts => {
  if (step === quickTests || step === slowTests || step === journeys) return readCounts(step.name, ok)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
})
const sum = (of: keyof Counts) => counts.reduce((total, count) => total + count[of], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 && !stopped ? 0 : 1)
