import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildWeb } from '#apps/web-build.ts'
import { report, round } from './line.ts'

/** What each page's first load weighs, against its limit: the page that comes nearest to it. */
const run = promisify(execFile)
const root = join(import.meta.dirname, '..')

interface Weighed {
  name: string
  size: number
  sizeLimit: number
}

await buildWeb()
const bin = join(root, 'node_modules/size-limit/bin.js')
const weighed = await run(process.execPath, [bin, '--json', '--config', 'size-limit.config.mjs'], { cwd: root }).catch(
  // It ends with 1 when a limit is passed; what it says is the same.
  (error: unknown) => error as { stdout: string },
)
const pages = (JSON.parse(weighed.stdout) as Weighed[]).toSorted((a, b) => b.size / b.sizeLimit - a.size / a.sizeLimit)
for (const { name, size, sizeLimit } of pages) {
  console.error(`${(size / 1_000).toFixed(1).padStart(7)} of ${(sizeLimit / 1_000).toFixed(0).padStart(4)} kB  ${name}`)
}
const [worst] = pages
if (!worst) throw new Error('no page was weighed')
report({
  name: 'size',
  value: round(worst.size / 1_000, 1),
  unit: `kB gzip (${worst.name})`,
  yardstick: round(worst.sizeLimit / 1_000, 1),
  ratio: round(worst.size / worst.sizeLimit, 3),
  limit: 'every page ≤ its limit',
  ok: worst.size <= worst.sizeLimit,
})
