import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { house } from '../../modules/house.ts'
import { doorFaults, doorRules } from './doors.ts'

const root = mkdtempSync(join(tmpdir(), 'mulin-doors-'))
/** A room that others stand on, and the last, which stands on all. */
const upper = 'places'
const below = house.at(-1) ?? ''

/** Files that breach a rule: the rule, the file, what it imports. */
const breaches: [rule: string, file: string, imports: string][] = [
  ...house
    .slice(0, -1)
    .map((room): [string, string, string] => [`room-order:${room}`, `modules/${room}/api.ts`, `#${below}`]),
  ['rooms-by-doors', `modules/${below}/server/inside.ts`, '../../places/server/inner.ts'],
  ['rooms-by-name', `modules/${below}/server/by-path.ts`, '../../places/api.ts'],
  ['tests-by-doors', `modules/${below}/server/inside.test.ts`, '../../places/server/inner.ts'],
  ['screens-by-screens', `modules/${below}/server/screens.ts`, '#places/web'],
  ['domain-is-pure', `modules/${upper}/domain/clock.ts`, 'node:fs'],
  ['domain-is-pure', `modules/${upper}/domain/reads.ts`, '../server/store.ts'],
  ['domain-is-pure', `modules/${below}/domain/asks.ts`, '#places'],
  ['contract-is-shared', `modules/${upper}/contract.ts`, './server/store.ts'],
  ['contract-without-node', `modules/${upper}/rights.ts`, 'node:os'],
  ['web-without-server', `modules/${upper}/web/asks.tsx`, '../api.ts'],
  ['web-without-server', 'kit/web/asks.tsx', '#kit/server/plain.ts'],
  ['web-without-node', 'kit/web/reads.tsx', 'node:path'],
  ['server-without-web', `modules/${upper}/server/shows.ts`, '../web/index.tsx'],
  ['mantine-in-kit-web', `modules/${upper}/web/mantine.tsx`, '@mantine/core'],
  ['sql-in-the-store', `modules/${upper}/server/commands/sql.ts`, 'kysely'],
  ['sql-in-the-store', `modules/${upper}/server/commands/builds.ts`, '#kit/server/builder.ts'],
  ['no-database-handle', `modules/${upper}/server/pool.ts`, 'pg'],
  ['kit-knows-no-room', 'kit/server/knows.ts', '#places'],
  ['kit-knows-no-room', 'kit/server/composes.ts', '#apps/plain.ts'],
  ['kit-knows-the-order-in-two-places', 'kit/server/order.ts', '../../modules/house.ts'],
  ['kit-in-layers', 'kit/contract/up.ts', '#kit/server/plain.ts'],
  ['pure-stands-alone', 'kit/pure/reads.ts', 'node:fs'],
  ['outside-by-doors', 'demo/inside.ts', '../modules/places/server/inner.ts'],
  ['outside-by-doors', 'bench/store.ts', '../modules/places/server/store.ts'],
  ['rooms-know-no-house', `modules/${upper}/server/house.ts`, '#apps/plain.ts'],
  ['tests-stay-outside', `modules/${upper}/server/made.ts`, '#kit/test/plain.ts'],
  ['no-circle', 'kit/server/circle.ts', './circle.ts'],
  ['no-dev-package', 'kit/server/tool.ts', 'fast-check'],
  ['nothing-missing', 'kit/server/gone.ts', './nowhere.ts'],
]

/** Files that do what they may: no rule may find any of them. */
const fine: [file: string, imports: string[]][] = [
  [`modules/${below}/server/good.ts`, ['#places', '#places/contract', '#places/rights', '#kit/server/plain.ts']],
  [`modules/${below}/web/good.tsx`, ['#places/web', '#kit/web/plain.tsx', '#places/contract']],
  [`modules/${below}/domain/good.ts`, ['#places/reading', '#kit/pure/plain.ts']],
  [`modules/${below}/server/good.test.ts`, ['#apps/test/house.ts', '#kit/test/plain.ts', 'fast-check']],
  [`modules/${upper}/server/store.ts`, ['kysely', '#kit/server/builder.ts', './tables.gen.ts']],
  ['apps/good.ts', ['#places/room', '#places', '#kit/server/plain.ts', 'pg']],
  ['kit/server/migrate.ts', ['../../modules/house.ts']],
]

const standing: Record<string, string> = {
  'package.json': readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  'tsconfig.json': '{}',
  'modules/house.ts': 'export const house = []',
  [`modules/${upper}/server/inner.ts`]: 'export const inner = 1',
  [`modules/${upper}/server/tables.gen.ts`]: 'export const tables = 1',
  [`modules/${upper}/server/room.ts`]: 'export const room = 1',
  [`modules/${upper}/web/index.tsx`]: 'export const web = 1',
  [`modules/${upper}/reading.ts`]: 'export const reading = 1',
  ...Object.fromEntries(house.map((room) => [`modules/${room}/api.ts`, 'export const door = 1'])),
  ...Object.fromEntries(house.map((room) => [`modules/${room}/contract.ts`, 'export const contract = 1'])),
  ...Object.fromEntries(house.map((room) => [`modules/${room}/rights.ts`, 'export const rights = 1'])),
  'kit/server/builder.ts': 'export const builder = 1',
  'kit/server/plain.ts': 'export const plain = 1',
  'kit/pure/plain.ts': 'export const plain = 1',
  'kit/web/plain.tsx': 'export const plain = 1',
  'kit/test/plain.ts': 'export const plain = 1',
  'apps/plain.ts': 'export const plain = 1',
  'apps/test/house.ts': 'export const house = 1',
  ...Object.fromEntries(
    ['@mantine/core', 'kysely', 'pg', 'fast-check'].flatMap((name) => [
      [
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' }),
      ],
      [`node_modules/${name}/index.js`, 'export const it = 1'],
    ]),
  ),
}

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const importing = (paths: readonly string[]) =>
  paths.map((path, at) => `export * as part${at} from '${path}'`).join('\n')

let found: { where: string; rule: string }[]
beforeAll(async () => {
  for (const [path, text] of Object.entries(standing)) put(path, text)
  for (const [, file, path] of breaches) put(file, importing([path]))
  for (const [file, paths] of fine) put(file, importing(paths))
  found = await doorFaults(root)
})
afterAll(() => rmSync(root, { recursive: true }))

it.each(breaches)('%s finds %s importing %s', (rule, where) => {
  expect(found).toContainEqual(expect.objectContaining({ rule, where }))
})

it('finds nothing in files that do what they may', () => {
  const good = fine.map(([file]) => file)
  expect(found.filter(({ where }) => good.includes(where))).toEqual([])
})

it('has a planted breach for every rule', () => {
  expect(doorRules().filter((rule) => !breaches.some(([planted]) => planted === rule))).toEqual([])
})
