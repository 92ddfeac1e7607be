import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const copy = mkdtempSync(join(tmpdir(), 'mulin-new-room-'))
const left = new Set(['node_modules', 'dist', 'data', '.git', '.cache'])

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const read = (path: string) => readFileSync(join(copy, path), 'utf8')

/** A copy of the house gets a new room, as somebody would make it. */
beforeAll(() => {
  cpSync(root, copy, { recursive: true, filter: (from) => !left.has(relative(root, from)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
  execFileSync(process.execPath, ['scripts/new-room.ts', 'gardens', '花园'], { cwd: copy, stdio: 'pipe' })
}, 300_000)
afterAll(() => rmSync(copy, { recursive: true }))

it('stands in the house, its server and its screens', () => {
  expect(read('modules/house.ts')).toMatch(/'gardens',?\s*\]/)
  expect(read('apps/rooms.ts')).toMatch(/ gardens,?\s*\]/)
  expect(read('apps/web-routes.tsx')).toMatch(/gardens,?\s*\]/)
  expect(read('access-matrix.md')).toContain('| POST /api/n/:neighbourhood/gardens | gardens.add |')
  expect(read('e2e/all-pages.ts')).toContain("{ page: '/gardens', who: 'worker' }")
  expect(read('GLOSSARY.md')).toContain('| 花园 | hua yuan | garden | gardens |')
})

it('passes every guard, the types, lint and format', () => {
  const guards = run('scripts/guards.ts')
  expect(`${guards.stdout}${guards.stderr}`).not.toMatch(/garden/i)
  expect(run('node_modules/tsc7/bin/tsc', '-p', '.').stdout).not.toMatch(/garden/i)
  expect(run('node_modules/oxlint/bin/oxlint', '-f', 'unix', 'modules/gardens').stdout).not.toMatch(/garden/i)
  expect(run('node_modules/oxfmt/bin/oxfmt', '--check', 'modules/gardens').stdout).not.toMatch(/garden/i)
}, 300_000)

it('passes its own tests', () => {
  const tests = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'pure',
    '--project',
    'server',
    'modules/gardens',
  )
  expect(tests.stdout).toContain('2 passed')
  expect(tests.status).toBe(0)
}, 300_000)

it('refuses a name that is taken, or none at all', () => {
  expect(run('scripts/new-room.ts', 'places').status).toBe(2)
  expect(run('scripts/new-room.ts', 'My Room').status).toBe(2)
  expect(run('scripts/new-room.ts').status).toBe(2)
})
