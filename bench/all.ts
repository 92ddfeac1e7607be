import { spawn } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { nodeFlags } from '../bin/node-flags.mjs'
import type { Found } from './line.ts'

/** Every benchmark, one after another, each in a process of its own; then the figures in one table. `npm run bench [name…]`. */
const all = [
  'open-matter',
  'cast-ballots',
  'crash-ballots',
  'queue',
  'topics',
  'tally',
  'search',
  'import-roster',
  'grid',
  'alarm',
  'resident-page',
  'indicators',
  'visits-sync',
  'meetings',
  'size',
  'start',
  'messages',
  'board',
  'drill',
  'crash',
  'policies',
  'policies-db',
  'conventions',
]
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${all.join(', ')}.`)
  process.exit(2)
}

const found: Found[] = []
const failed: string[] = []
for (const name of wanted.length > 0 ? wanted : all) {
  console.error(`\n— ${name}`)
  const lines = await linesOf(name)
  if (lines.length === 0) failed.push(name)
  for (const line of lines) console.log(JSON.stringify(line))
  found.push(...lines)
}

const [processor] = cpus()
console.log(
  `\n${processor?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}\n`,
)
console.log('| what | value | against | ratio | limit | |')
console.log('|---|--:|--:|--:|---|---|')
for (const { name, value, unit, yardstick, ratio, limit, ok } of found) {
  console.log(`| ${name} | ${value} ${unit} | ${yardstick ?? ''} | ${ratio ?? ''} | ${limit} | ${ok ? '✓' : '✗'} |`)
}
for (const name of failed) console.log(`| ${name} | did not finish | | | | ✗ |`)
if (failed.length > 0 || found.some((one) => !one.ok)) process.exitCode = 1

/** What a benchmark printed on its standard output; what else it says goes to ours. */
async function linesOf(name: string): Promise<Found[]> {
  const child = spawn(process.execPath, [...nodeFlags, join(import.meta.dirname, `${name}.ts`)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout) said += String(chunk)
  return said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Found)
}
