import { onStopSignal } from '#kit/server/stop-signals.ts'
import { quickTests, steps } from './check.ts'
import { runSteps, stopSteps, type Outcome } from './steps.ts'
import { countsOf, failedFiles, passedOnlyAgain, readReport, testStep, withSecondTime, type Counts } from './tests.ts'

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

const counts: Counts[] = []
for (const outcome of outcomes) counts.push(await counted(outcome))
const sum = (of: keyof Counts) => counts.reduce((total, count) => total + count[of], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 && !stopped ? 0 : 1)

async function counted({ step, ok }: Outcome): Promise<Counts> {
  if (step === journeys && !ok && !stopped) return journeysAgain()
  if (step === quickTests || step === slowTests || step === journeys) return countsOf(readReport(step.name), ok)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * A journey waits for a browser on whatever machine this is. Where at most three failed, they are made once more, in a
 * fresh neighbourhood and with nothing beside them; what passes only then is said by name (docs/decisions/011).
 */
async function journeysAgain(): Promise<Counts> {
  const first = readReport(journeys.name)
  const files = first ? failedFiles(first) : []
  if (!first || files.length === 0 || files.length > 3) return countsOf(first, false)
  const again = testStep('journeys again', ['e2e'], files)
  const ok = (await runSteps([again])).every((outcome) => outcome.ok)
  const second = readReport(again.name)
  if (!second) return countsOf(first, false)
  const late = passedOnlyAgain(first, second)
  if (late.length > 0) console.log(`\nPassed only the second time:\n${late.map((name) => `  ${name}`).join('\n')}`)
  return countsOf(withSecondTime(first, second), ok)
}
