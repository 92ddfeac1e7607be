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

it('says it to a clerk, in either language: which test fails, and by how much', async () => {
  const zh = await run('--matter', 'ordinary', '--delivered-counts', '--language', 'zh')
  expect(zh.out).toContain('照实际投出的票：没有通过\n')
  expect(zh.out).toContain('  ✔ 同意的人数 2 / 3，要超过 1/2\n')
  expect(zh.out).toContain('  ✘ 参加的面积 250.75 / 382.75 m²，要满 2/3，还差 4.42 m²\n')
  expect(zh.out).toContain('照本小区的规则（送达就算参加，没表态算弃权）：')
  expect(zh.out).toContain('依据：中华人民共和国民法典第二百七十八条，一般事项')
  const en = await run('--matter', 'ordinary', '--language', 'en')
  expect(en.out).toContain('  ✘ Taking part, heads: 3 / 5, needs 2/3 or more, 1 head missing\n')
})

it('refuses a wrong call with 2 and a wrong file with 1, saying why, and answers nothing', async () => {
  const alone = await run('--matter', 'ordinary', '--silence', 'follow-majority')
  expect(alone).toEqual({ code: 2, out: '', err: expect.stringContaining('--silence needs --delivered-counts') })
  expect(await run('--matter', 'both', '--json')).toMatchObject({ code: 2, out: '' })
  expect(await run()).toMatchObject({ code: 2, out: '' })
  const wrong = async (text: string, ...args: string[]) => {
    writeFileSync(join(folder, 'ballots.csv'), text)
    return run('--matter', 'ordinary', '--language', 'en', ...args)
  }
  const unknown = 'unit,choice,delivered\n101,yes,true\n999,yes,true\n'
  const said = 'ballots.csv:3: the roll has no unit “999”'
  expect(await wrong(unknown)).toEqual({ code: 1, out: '', err: `${said}\n` })
  const json = await wrong(unknown, '--json')
  expect([json.code, json.out, JSON.parse(json.err)]).toEqual([1, '', { error: said }])
  expect((await wrong(unknown, '--language', 'zh')).err).toBe('ballots.csv:3：名册里没有“999”\n')
})

it('does not call it consent where nobody took part', async () => {
  writeFileSync(join(folder, 'ballots.csv'), 'unit,choice,delivered\n101,,true\n')
  const { out } = await run('--matter', 'special', '--language', 'zh')
  expect([out.includes('没有人参加表决'), out.includes('同意的人数')]).toEqual([true, false])
})

it('takes `disputed` only where it is said that the ballots are of an evidence pack', async () => {
  writeFileSync(join(folder, 'ballots.csv'), 'unit,choice,delivered\n201,disputed,true\n202,yes,true\n')
  expect(await run('--matter', 'ordinary', '--language', 'en')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('ballots.csv:2: “disputed” is none of'),
  })
  const taken = await run('--matter', 'ordinary', '--disputed', '--json')
  expect(JSON.parse(taken.out)).toMatchObject({
    asCast: { totals: { participatingHeads: 1 } },
    disputed: ['201'],
    dependsOnDisputed: false,
  })
})
