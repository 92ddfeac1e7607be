import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { madePacks } from '../../modules/verdicts/test/made-packs.ts'
import { madeRights } from '../../modules/verdicts/test/made-vote.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulin-verify-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, ['apps/cli.ts', ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

it('names what does not hold in either language, and says so by its exit code', async () => {
  const file = join(folder, 'pack.zip')
  writeFileSync(file, zipSync({ 'other.txt': new TextEncoder().encode('x') }, { level: 0 }))
  const en = await run('verify', file, '--language', 'en')
  expect([en.code, en.out]).toEqual([1, expect.stringContaining('✘ zip: holds an unknown file “other.txt”.')])
  const zh = await run('verify', file, '--language', 'zh')
  expect([zh.code, zh.out]).toEqual([1, expect.stringContaining('✘ zip：里面有不认识的文件“other.txt”。')])
  expect((await run('verify', join(folder, 'none.zip'))).code).toBe(1)
  expect((await run('verify')).code).toBe(2)
})

it('finds that a pack holds, and its files come to the same by `mulin tally`', async () => {
  const said = (at: number) => (['yes', 'no', 'yes', 'abstain', '', 'disputed', 'yes'] as const)[at % 7] ?? 'yes'
  const { full: pack, open } = madePacks(madeRights(60, said))
  const file = join(folder, 'evidence.zip')
  writeFileSync(file, pack)
  const checked = await run('verify', file, '--language', 'en')
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('Everything holds.')])
  writeFileSync(join(folder, 'public.zip'), open)
  const both = await run('verify', file, '--public', join(folder, 'public.zip'), '--json')
  expect([both.code, JSON.parse(both.out)]).toMatchObject([0, { kind: 'full', faults: [] }])
  expect((await run('verify', file, '--digest', '0'.repeat(64))).code).toBe(1)
  const files = unzipSync(pack)
  for (const name of ['roll.csv', 'ballots.csv']) writeFileSync(join(folder, name), files[name] ?? '')
  const counted = await run(
    'tally',
    ...['--roll', join(folder, 'roll.csv'), '--ballots', join(folder, 'ballots.csv'), '--matter', 'ordinary'],
    ...['--disputed', '--delivered-counts', '--silence', 'follow-majority', '--json'],
  )
  expect(counted.code, counted.err).toBe(0)
  expect(JSON.parse(counted.out)).toEqual(JSON.parse(new TextDecoder().decode(files['verdict.json'])))
})
