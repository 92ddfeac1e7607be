import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** One thing to check: a program for Node, run from the root, that ends with 0 when all is well. */
export interface Step {
  name: string
  args: string[]
}

export interface Outcome {
  step: Step
  ok: boolean
}

const root = join(import.meta.dirname, '..')
const living = new Set<ChildProcess>()

/** Runs the steps, two at a time (there are two cores), prints each with its time, and what a failed one said. */
export async function runSteps(steps: Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waiting = [...steps]
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const began = performance.now()
      const { ok, said } = await runStep(step)
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(20)} ${seconds.padStart(6)} s`)
      if (!ok) console.log(said.trimEnd())
      outcomes.push({ step, ok })
    }
  }
  await Promise.all([lane(), lane()])
  return outcomes
}

async function runStep(step: Step): Promise<{ ok: boolean; said: string }> {
  const child = spawn(process.execPath, step.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  living.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((done) => {
    child.on('error', (error) => done({ ok: false, said: error.message }))
    child.on('close', (code) => {
      living.delete(child)
      done({ ok: code === 0, said })
    })
  })
}

/** Ends what is still running; the steps then count as failed. */
export function stopSteps(): void {
  for (const child of living) child.kill('SIGTERM')
}
