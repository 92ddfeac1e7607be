/** The words a new room is made from. */
export interface NewRoom {
  /** As in the folder, the schema and the path: `gardens`. */
  name: string
  /** One record of it: `garden`. */
  one: string
  /** The users' word: 花园. */
  chinese: string
}

const upper = (word: string) => word[0]?.toUpperCase() + word.slice(1)

/**
 * A room in its smallest whole form: one kind of record that a worker adds and everybody of the neighbourhood sees. Each
 * file shows where the next of its kind goes; none of them is left to be filled in.
 */
export function partsOf({ name, one, chinese }: NewRoom): Record<string, string> {
  const One = upper(one)
  const Name = upper(name)
  return {
    'README.md': `# ${name} (${chinese})

What this room is for, in two sentences a resident would understand.

- **Words**: ${one} ${chinese} (GLOSSARY.md).
- **Doors**: \`list${Name}(unit)\`.
- **Events**: \`${name}.${one}-added\`.
- Holds no personal data.
`,
    'contract.ts': `import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { id, inNeighbourhood, instant, someText } from '#kit/contract/shapes.ts'

export const refusals = defineRefusals('${name}', {
  'title-taken': { status: 409, zh: '已经有同样的名称了。', en: 'There already is one of this name.' },
})

export const ${one}Shape = z.object({ id, title: z.string(), addedAt: instant })

export const endpoints = {
  list${Name}: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/${name}',
    summary: 'All ${name} of the neighbourhood',
    needs: '${name}.see',
    params: inNeighbourhood,
    output: z.object({ ${name}: z.array(${one}Shape) }),
  }),
  add${One}: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/${name}',
    summary: 'Add one; the client makes the id, so a resend is harmless',
    needs: '${name}.add',
    params: inNeighbourhood,
    body: z.object({ id, title: someText(60) }),
    output: ${one}Shape,
    refusals: ['${name}.title-taken'],
  }),
}
`,
    'rights.ts': `import { defineRights } from '#kit/contract/rights.ts'

/** Who may do what here, and why. */
export const rights = defineRights({
  '${name}.see': { what: 'See all ${name} of the neighbourhood', roles: ['resident', 'worker', 'chair'] },
  '${name}.add': { what: 'Add to the ${name}', roles: ['worker', 'chair'] },
})
`,
    'api.ts': `/** The door of \`${name}\`: what other rooms may ask of it. */
export { list${Name} } from './server/queries/list-${name}.ts'
`,
    'domain/same-title.ts': `/** Whether two titles mean the same: spaces and letter case do not tell them apart. */
export function sameTitle(one: string, other: string): boolean {
  const plain = (title: string) => title.normalize('NFKC').replace(/\\s+/g, '').toLowerCase()
  return plain(one) === plain(other)
}
`,
    'domain/same-title.test.ts': `import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameTitle } from './same-title.ts'

it('looks past spaces, letter case and full-width letters', () => {
  expect(sameTitle('Ａ 楼', 'a楼')).toBe(true)
  expect(sameTitle('A楼', 'B楼')).toBe(false)
  fc.assert(fc.property(fc.string(), (title) => sameTitle(title, \` \${title} \`)))
})
`,
    [`server/migrations/001-${name}.sql`]: `-- ${upper(one)} by ${one}, as a worker added them.

select kit.room('${name}');

create table ${name}.${one} (
  neighbourhood_id uuid not null,
  id uuid not null,
  title text not null,
  created_at timestamptz not null,
  primary key (neighbourhood_id, id),
  unique (neighbourhood_id, title)
);

select kit.tenant_table('${name}.${one}');
`,
    'server/store.ts': `import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from './tables.gen.ts'

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

export const ${one}ById = (unit: Unit, id: string) =>
  db
    .selectFrom('${name}.${one}')
    .select(['id', 'title', 'created_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const all${Name} = (unit: Unit) =>
  db
    .selectFrom('${name}.${one}')
    .select(['id', 'title', 'created_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('title')
    .limit(500)

export const insert${One} = (row: { neighbourhood_id: string; id: string; title: string; created_at: Date }) =>
  db.insertInto('${name}.${one}').values(row)
`,
    'server/shape.ts': `import type { z } from 'zod'
import type { ${one}Shape } from '../contract.ts'

/** A row as the contract shows it. */
export function to${One}(row: { id: string; title: string; created_at: Date }): z.input<typeof ${one}Shape> {
  return { id: row.id, title: row.title, addedAt: row.created_at.toISOString() }
}
`,
    [`server/commands/add-${one}.ts`]: `import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { ${one}Shape } from '../../contract.ts'
import { sameTitle } from '../../domain/same-title.ts'
import { to${One} } from '../shape.ts'
import { all${Name}, ${one}ById, insert${One} } from '../store.ts'

/** Adds one. The same id again answers as the first time; refuses \`${name}.title-taken\`. */
export async function add${One}(
  unit: Unit,
  input: { id: string; title: string },
): Promise<z.input<typeof ${one}Shape>> {
  const known = await unit.readOne(${one}ById(unit, input.id))
  if (known) return to${One}(known)
  if ((await unit.read(all${Name}(unit))).some((other) => sameTitle(other.title, input.title)))
    refuse('${name}.title-taken', {}, 'title')
  const row = { neighbourhood_id: unit.neighbourhoodId, id: input.id, title: input.title, created_at: unit.now }
  unit.write(insert${One}(row))
  unit.emit({ type: '${name}.${one}-added', subjectId: input.id, data: { title: input.title } })
  return to${One}(row)
}
`,
    [`server/queries/list-${name}.ts`]: `import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { ${one}Shape } from '../../contract.ts'
import { to${One} } from '../shape.ts'
import { all${Name} } from '../store.ts'

/** All ${name} of the neighbourhood, by title. */
export async function list${Name}(unit: Unit): Promise<z.input<typeof ${one}Shape>[]> {
  return (await unit.read(all${Name}(unit))).map(to${One})
}
`,
    'server/routes.ts': `import type { Room } from '#kit/server/room.ts'
import { endpoints } from '../contract.ts'
import { add${One} } from './commands/add-${one}.ts'
import { list${Name} } from './queries/list-${name}.ts'

export const routes: Room['routes'] = (serve) => {
  serve(endpoints.list${Name}, async ({ unit }) => ({ ${name}: await list${Name}(unit) }))
  serve(endpoints.add${One}, ({ unit, body }) => add${One}(unit, body))
}
`,
    'server/room.ts': `import type { Room } from '#kit/server/room.ts'
import { endpoints, refusals } from '../contract.ts'
import { rights } from '../rights.ts'
import { routes } from './routes.ts'

export const room: Room = {
  name: '${name}',
  endpoints,
  rights,
  refusals,
  routes,
  personalData: { none: 'Titles only; nothing here is about a person.' },
}
`,
    [`server/${name}.test.ts`]: `import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actorAs('worker', house.a) })
})
afterAll(() => house.close())

const url = () => \`/api/n/\${house.a.id}/${name}\`
const add = (title: string, id = newId()) =>
  house.http.inject({ method: 'POST', url: url(), headers: { 'x-mulin': '1' }, payload: { id, title } })

it('adds one, once, and refuses another of the same name', async () => {
  const id = newId()
  const first = await add('一号', id)
  expect(first.json()).toMatchObject({ id, title: '一号' })
  expect((await add('一号', id)).json()).toEqual(first.json())
  expect((await add(' 一 号 ')).json()).toMatchObject({ code: '${name}.title-taken' })
  const listed = await house.http.inject(url())
  expect(listed.json().${name}).toHaveLength(1)
})
`,
    'web/index.tsx': `import { part, type RoomWeb } from '#kit/web/house.tsx'

export const web: RoomWeb = {
  room: '${name}',
  pages: [{ path: '/${name}', load: part(() => import('./pages/${name}-page.tsx'), '${Name}Page') }],
}
`,
    [`web/pages/${name}-page.tsx`]: `import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Empty } from '#kit/web/waiting.tsx'

/** All ${name} of the neighbourhood. */
export function ${Name}Page() {
  const { t } = useLingui()
  return (
    <DeskPage title={t\`${chinese}\`}>
      <Empty title={t\`这里还没有内容。\`} />
    </DeskPage>
  )
}
`,
    'web/texts/zh-CN.po': catalogue('zh-CN', [
      [chinese, chinese],
      ['这里还没有内容。', '这里还没有内容。'],
    ]),
    'web/texts/en.po': catalogue('en', [
      [chinese, Name],
      ['这里还没有内容。', 'There is nothing here yet.'],
    ]),
  }
}

const catalogue = (language: string, messages: [id: string, text: string][]): string =>
  [
    `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n`,
    ...messages.map(([id, text]) => `msgid "${id}"\nmsgstr "${text}"\n`),
  ].join('\n')
