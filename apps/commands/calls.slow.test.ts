import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulin-calls-'))
  writeFileSync(join(folder, 'list.xlsx'), 'no workbook')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Calls `mulin` where no database has been made; none of these calls may make one. */
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    const env = { ...process.env, MULIN_DATA: join(folder, 'data'), DATABASE_URL: '' }
    execFile(process.execPath, ['apps/cli.ts', ...args], { env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

const place = ['--neighbourhood', '310110015007']

describe('a wrong call', () => {
  it.each([
    [['nosuch'], 'unknown command'],
    [['neighbourhood', 'add', '延吉七村', '--code', '12'], '十二位数字'],
    [['user', 'add', '周敏芝', '--phone', '1', '--role', 'chair', ...place], '十一位'],
    [['user', 'add', '周敏芝', '--phone', '19900000001', '--role', 'king', ...place], '--role'],
    [['user', 'add', '周敏芝', '--phone', '19900000001', '--role', 'chair'], '请给出居民区代码'],
    [['import', 'roster', 'x.xlsx', '--neighbourhood', '7'], '十二位数字'],
  ])('of %j ends with 2, in a sentence or as JSON', async (args, says) => {
    const [said, json] = await Promise.all([run(...args), run(...args, '--json')])
    expect([said.code, said.out]).toEqual([2, ''])
    expect(said.err).toContain(says)
    expect([json.code, json.out]).toEqual([2, ''])
    expect((JSON.parse(json.err) as { error: string }).error).toContain(says)
  })
})

describe('what cannot be done', () => {
  const nowhere = () => join(folder, 'none', 'x')
  it.each([
    [() => ['restore', nowhere()], '没有这个文件'],
    [() => ['drill', nowhere()], '没有这个文件'],
    [() => ['backup', nowhere()], '请先建好'],
    [() => ['import', 'roster', nowhere(), ...place], '没有这个文件'],
    [() => ['import', 'roster', join(folder, 'list.xlsx'), ...place, '--report', nowhere()], '请先建好'],
  ])('ends with 1 and a sentence before any work is begun', async (args, says) => {
    const said = await run(...args())
    expect([said.code, said.out]).toEqual([1, ''])
    expect(said.err).toContain(says)
    expect(readdirSync(folder)).toEqual(['list.xlsx'])
  })
})

it('tells which version it is', async () => {
  const said = await run('--version')
  expect([said.code, said.out.trim()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
})
