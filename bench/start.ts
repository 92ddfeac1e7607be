import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { report, round } from './line.ts'

/**
 * `npm start` in a fresh clone, with npm's cache warm: installs, builds, makes the demonstration. Then `npm start` again. Each
 * until it says that it is ready. The cache is warmed by an installation in another clone that is thrown away.
 */
const run = promisify(execFile)
const port = Number(process.env.BENCH_PORT ?? 4776)
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'mulin-start-'))
const shared = { unit: 's', yardstick: null, ratio: null }

try {
  const clone = async (name: string) => {
    await run('git', ['clone', '--quiet', root, join(folder, name)])
    return join(folder, name)
  }
  const warm = await clone('warm')
  await run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: warm, maxBuffer: 100_000_000 })
  rmSync(warm, { recursive: true, force: true })
  const fresh = await clone('fresh')
  const first = await untilReady(fresh)
  report({ name: 'start-first', value: round(first), ...shared, limit: '≤ 150 s', ok: first <= 150 })
  const later = await untilReady(fresh)
  report({ name: 'start-later', value: round(later), ...shared, limit: '≤ 5 s', ok: later <= 5 })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Seconds from the call to the word that it is ready; then it is stopped as by Ctrl-C. */
async function untilReady(cwd: string): Promise<number> {
  const { NODE_ENV: _none, ...env } = process.env
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd,
    env: { ...env, PORT: String(port), MULIN_DATA: join(cwd, 'data') },
    stdio: ['ignore', 'pipe', process.env.BENCH_TALK ? 'inherit' : 'ignore'],
  })
  const exit = once(child, 'exit')
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    if (said.includes('Mulin is ready at')) break
  }
  const seconds = (performance.now() - began) / 1_000
  if (!said.includes('Mulin is ready at')) throw new Error(`it ended without being ready:\n${said.slice(-2_000)}`)
  child.kill('SIGINT')
  await exit
  return seconds
}
