import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fastify } from 'fastify'
import { afterAll, expect, it } from 'vitest'
import { webFolder } from './web-build.ts'
import { serveWeb } from './web-files.ts'
import { keepBuild, keptBuilds } from './web-kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'mulin-kept-'))
const kept = join(folder, 'data/web')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A build as Vite leaves it: the next one stands in the same place and has emptied it before. */
function build(number: number): string {
  const out = join(folder, 'dist')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(join(out, 'assets'), { recursive: true })
  writeFileSync(join(out, '.built'), String(number).repeat(64))
  writeFileSync(join(out, `assets/page-${number}.js`), `said(${number})`)
  return out
}
const hour = (number: number) => new Date(Date.UTC(2026, 10, 26, number))

it('keeps the hashed files of this build and the two before it, however often it is started', async () => {
  for (let number = 1; number <= 4; number += 1) {
    const out = build(number)
    await keepBuild(out, kept, hour(number))
    await keepBuild(out, kept, hour(number))
  }
  expect(keptBuilds(kept)).toHaveLength(3)
  const there = (number: number) => keptBuilds(kept).some((one) => existsSync(join(one, `assets/page-${number}.js`)))
  expect([1, 2, 3, 4].map(there)).toEqual([false, true, true, true])
})

it('serves them for ever, and an unknown one not', async () => {
  mkdirSync(webFolder, { recursive: true })
  const page = join(webFolder, 'index.html')
  const mine = !existsSync(page)
  if (mine) writeFileSync(page, '<!doctype html><title>睦邻</title>')
  const http = fastify()
  await serveWeb(http, { kept })
  const old = await http.inject('/assets/page-2.js')
  expect(old).toMatchObject({ statusCode: 200, body: 'said(2)' })
  expect(old.headers['cache-control']).toContain('immutable')
  expect((await http.inject('/assets/page-1.js')).statusCode).toBe(404)
  expect((await http.inject('/assets/..%2f..%2f.built')).statusCode).not.toBe(200)
  await http.close()
  if (mine) rmSync(page)
})

it('keeps nothing where nothing was built', async () => {
  await keepBuild(join(folder, 'nowhere'), join(folder, 'none'))
  expect(keptBuilds(join(folder, 'none'))).toEqual([])
})
