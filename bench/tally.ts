import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tally, votingRules, type Choice } from '#rules'
import { median, report, round } from './line.ts'

/**
 * A tally of a million rights with both verdicts: the count itself, against a tenth of it (linear: about a tenth of the
 * time), and `mulin tally` over the same as files, its start and its reading included.
 */
const special = votingRules.find(({ key }) => key === 'special')
if (!special) throw new Error('The law lacks its special matters')
const choices: (Choice | null)[] = ['yes', 'yes', 'yes', 'no', 'abstain', 'follow', null, null]
const million = 1_000_000
const roll = Array.from({ length: million }, (_none, at) => ({
  unit: `u${at}`,
  // One in ten has a second unit, one in five is owned together.
  owners: at % 5 === 0 ? [`o${at}`, `p${at}`] : [`o${at % 10 === 1 ? at - 1 : at}`],
  area: 3_000 + ((at * 7_919) % 12_000),
}))
const returns = roll.map((_unit, at) => ({
  choice: choices[(at * 31) % choices.length] ?? null,
  delivered: at % 9 !== 0,
}))

const timeOf = (count: number): number => {
  const some = [roll.slice(0, count), returns.slice(0, count)] as const
  const began = performance.now()
  tally(...some, special, 'follow-majority')
  return (performance.now() - began) / 1_000
}
const runs = Array.from({ length: 5 }, () => ({ all: timeOf(million), tenth: timeOf(million / 10) }))
const value = median(runs.map(({ all }) => all))
report({
  name: 'tally',
  value: round(value),
  unit: 's for 1,000,000 rights, both verdicts',
  yardstick: round(median(runs.map(({ tenth }) => tenth * 10))),
  ratio: round(median(runs.map(({ all, tenth }) => all / (tenth * 10)))),
  limit: '≤ 2 s; linear',
  ok: value <= 2,
})

const folder = mkdtempSync(join(tmpdir(), 'mulin-tally-'))
try {
  const files = { roll: join(folder, 'roll.csv'), ballots: join(folder, 'ballots.csv') }
  const metres = (area: number) => (area / 100).toFixed(2)
  writeFileSync(
    files.roll,
    `unit,owners,area\n${roll.map(({ unit, owners, area }) => `${unit},${owners.join(';')},${metres(area)}\n`).join('')}`,
  )
  writeFileSync(
    files.ballots,
    `unit,choice,delivered\n${returns.map(({ choice, delivered }, at) => `u${at},${choice ?? ''},${delivered}\n`).join('')}`,
  )
  const began = performance.now()
  const args = ['--roll', files.roll, '--ballots', files.ballots, '--matter', 'special', '--delivered-counts', '--json']
  execFileSync(process.execPath, [join(import.meta.dirname, '../apps/cli.ts'), 'tally', ...args], { stdio: 'ignore' })
  report({
    name: 'tally-files',
    value: round((performance.now() - began) / 1_000),
    unit: 's for the same as two files, `mulin tally`',
    yardstick: null,
    ratio: null,
    limit: '',
    ok: true,
  })
} finally {
  rmSync(folder, { recursive: true })
}
