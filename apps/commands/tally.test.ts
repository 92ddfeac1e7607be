import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulin-tally-'))
  writeFileSync(
    join(folder, 'roll.csv'),
    'unit,owners,area\n101,a,50.00\n102,a,50.00\n201,b;c,80.50\n202,d,70.25\n301,e,66.00\n302,f,66.00\n',
  )
  writeFileSync(
    join(folder, 'ballots.csv'),
    'unit,choice,delivered\n101,yes,true\n201,yes,true\n202,no,true\n301,,true\n302,,false\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const files = ['--roll', join(folder, 'roll.csv'), '--ballots', join(folder, 'ballots.csv')]
    execFile(process.execPath, ['apps/cli.ts', 'tally', ...files, ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

it('prints both verdicts with what each lacks', async () => {
  const plain = await run('--matter', 'ordinary', '--json')
  expect(plain.code, plain.err).toBe(0)
  expect(JSON.parse(plain.out)).toEqual({
    asCast: {
      passed: false,
      quorum: { area: false, heads: false },
      consent: { area: true, heads: true },
      totals: {
        area: 38_275,
        heads: 5,
        participatingArea: 25_075,
        participatingHeads: 3,
        yesArea: 18_050,
        yesHeads: 2,
        noArea: 7_025,
        noHeads: 1,
        abstainArea: 0,
        abstainHeads: 0,
      },
      missing: { quorum: { area: 442, heads: 1 }, consent: { area: 0, heads: 0 } },
    },
    withRule: null,
    disputed: [],
    dependsOnDisputed: false,
  })
  const followed = await run('--matter', 'special', '--delivered-counts', '--silence', 'follow-majority', '--json')
  expect(JSON.parse(followed.out).withRule).toMatchObject({
    passed: true,
    totals: { participatingHeads: 4, yesHeads: 3, yesArea: 24_650 },
  })
})

it('refuses a wrong call with 2 and a wrong file with 1, saying why', async () => {
  const alone = await run('--matter', 'ordinary', '--silence', 'follow-majority')
  expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--silence needs --delivered-counts')])
  expect((await run('--matter', 'both')).code).toBe(2)
  writeFileSync(join(folder, 'ballots.csv'), 'unit,choice,delivered\n101,yes,true\n999,yes,true\n')
  const wrong = await run('--matter', 'ordinary')
  expect([wrong.code, wrong.err.trim()]).toEqual([1, 'ballots.csv:3: the roll has no unit “999”'])
})
