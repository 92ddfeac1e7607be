import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Room } from '#kit/server/room.ts'
import { glossaryFaults } from './glossary.ts'
import { pageFaults } from './pages.ts'
import { declarationFaults, roomFaults } from './rooms.ts'
import { sentenceFaults } from './sentences.ts'
import { sizeFaults } from './sizes.ts'
import { readCatalogue, textFaults } from './texts.ts'
import { wordFaults } from './words.ts'

const trees: string[] = []
afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true })))

/** A small tree of files, to plant faults in. */
function tree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'mulin-guards-'))
  trees.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
const whereOf = (faults: { where: string }[]) => faults.map(({ where }) => where)

describe('sizes', () => {
  const long = (count: number) => 'const a = 1\n'.repeat(count)

  it('warns above 200 lines, fails above 300, and lets generated files, texts and tests be', () => {
    const root = tree({
      'kit/a.ts': long(200),
      'kit/b.ts': long(201),
      'kit/c.ts': long(301),
      'kit/c.gen.ts': long(301),
      'kit/c.test.ts': long(301),
      'node_modules/x/c.ts': long(301),
    })
    const { faults, warnings } = sizeFaults(root)
    expect([whereOf(faults), whereOf(warnings)]).toEqual([['kit/c.ts'], ['kit/b.ts']])
  })
})

describe('words', () => {
  const off = ['ski', 'p('].join('')
  it.each([
    ['promises', 'kit/a.ts', `// ${'TO'}DO later`],
    ['types', 'kit/a.ts', `// @ts-${'ignore'}`],
    ['checks', 'kit/a.tsx', `// eslint-${'disable'}-next-line react/rule`],
    ['checks without a reason', 'kit/a.tsx', `const a = 1\n// eslint-${'disable'}-next-line react/rule\nconst b = 2`],
    ['all checks', 'kit/a.tsx', `// Because.\n/* eslint-${'disable'} react/rule */`],
    ['tests', 'kit/a.test.ts', `it.${off}'x', () => {})`],
    ['default exports', 'kit/a.ts', `export ${'default'} 1`],
    ['machines', 'kit/a.ts', `const home = '/home${'/'}wang'`],
    ['clock in the domain', 'modules/places/domain/a.ts', 'const now = new Date()'],
    ['chance in the domain', 'modules/places/domain/a.ts', 'const n = Math.random()'],
    ['terminal in rooms', 'modules/places/server/a.ts', `console.${'log'}(1)`],
    ['empty names', 'kit/file-utils.ts', 'export const a = 1'],
    ['empty folders', 'kit/helpers/a.ts', 'export const a = 1'],
    ['other letters', 'kit/fileName.ts', 'export const a = 1'],
  ])('finds %s', (_what, path, text) => {
    expect(wordFaults(tree({ [path]: text }))).toHaveLength(1)
  })

  it('finds nothing in plain code', () => {
    const root = tree({
      'kit/a.ts': `// The order never changes.\n// eslint-${'disable'}-next-line react/rule\nexport const company = new Date(1)`,
      'kit/server/clock.ts': 'export const now = () => new Date()',
      'vite.config.ts': 'export default {}',
      'modules/places/server/migrations/001-places.sql': '-- Places.',
    })
    expect(wordFaults(root)).toEqual([])
  })
})

describe('rooms', () => {
  const whole = (room: string) =>
    Object.fromEntries(
      ['README.md', 'contract.ts', 'rights.ts', 'api.ts', 'server/room.ts'].map((part) => [
        `modules/${room}/${part}`,
        ' ',
      ]),
    )
  const opens = (...rooms: string[]) => ({
    'apps/rooms.ts': `export const rooms: readonly Room[] = [${rooms.join(', ')}]`,
  })

  it('are whole, listed and opened in order', () => {
    expect(roomFaults(tree({ ...whole('a'), ...whole('b'), ...opens('a', 'b') }), ['a', 'b'])).toEqual([])
    const disorder = roomFaults(tree({ ...whole('a'), ...whole('b'), ...opens('b', 'a') }), ['a', 'b'])
    expect(disorder).toHaveLength(1)
    const { 'modules/a/README.md': _gone, ...lacking } = whole('a')
    const found = roomFaults(tree({ ...lacking, ...whole('c'), ...opens() }), ['a']).map(({ what }) => what)
    expect(found).toEqual(['has no place in modules/house.ts', 'lacks README.md', 'does not open a'])
  })

  it('begin their migrations with the intent', () => {
    const root = tree({ ...whole('a'), ...opens('a'), 'modules/a/server/migrations/001-a.sql': 'create table a.b ();' })
    expect(whereOf(roomFaults(root, ['a']))).toEqual(['modules/a/server/migrations/001-a.sql'])
  })

  it('keep what they declare', () => {
    const room = (part: Partial<Room>): Room => ({
      name: 'a',
      endpoints: {},
      rights: {},
      refusals: {},
      routes: () => {},
      personalData: { none: 'Nothing here is about anybody.' },
      ...part,
    })
    const faults = (part: Partial<Room>, schema = '') => declarationFaults([room(part)], schema).map(({ what }) => what)
    expect(faults({})).toEqual([])
    expect(faults({ rights: { 'b.see': { what: 'See it', roles: 'public' } } })).toHaveLength(1)
    expect(faults({ refusals: { 'a.no': { status: 409, zh: 'no', en: 'No.' } } })).toHaveLength(1)
    expect(faults({ refusals: { 'a.no': { status: 409, zh: '不行。', en: '不行。' } } })).toHaveLength(1)
    expect(faults({ refusals: { 'a.no': { status: 409, zh: '最多{limit}。', en: 'No.' } } })).toHaveLength(1)
    const told = { what: { zh: '办好了', en: 'Done' }, reach: 'inbox', otherwise: 'call' } as const
    expect(faults({ messages: { done: { ...told, text: { zh: '{what}好了', en: 'Done.' } } } })).toHaveLength(1)
    expect(faults({ personalData: { none: '' } })).toHaveLength(1)
    expect(faults({}, 'create table a.b (\n  person_id uuid\n);')).toHaveLength(1)
  })
})

describe('pages', () => {
  it('are all looked at, and none that is gone', () => {
    const files = (listed: string[]) => ({
      'modules/a/web/index.tsx': "pages: [{ path: '/a', load }, ...more]",
      'modules/a/web/desk/pages.ts': "[{ path: '/a/$id', load }]",
      'modules/a/web/parts/form.ts': "{ path: '/elsewhere' }",
      'e2e/all-pages.ts': listed.map((page) => `{ page: '${page}', who: null },`).join('\n'),
    })
    expect(pageFaults(tree(files(['/a', '/a/$id'])))).toEqual([])
    expect(whereOf(pageFaults(tree(files(['/a']))))).toEqual(['modules/a/web/desk/pages.ts'])
    expect(whereOf(pageFaults(tree(files(['/a', '/a/$id', '/b']))))).toEqual(['e2e/all-pages.ts'])
  })
})

describe('texts', () => {
  const po = (id: string, text: string) => `msgid ""\nmsgstr ""\n"Language: x\\n"\n\nmsgid "${id}"\nmsgstr "${text}"\n`
  const catalogues = (en: string) =>
    tree({ 'kit/web/texts/zh-CN.po': po('您好{name}', '您好{name}'), 'kit/web/texts/en.po': en })

  it('are read as Lingui writes them', () => {
    const text =
      'msgid ""\nmsgstr ""\n\n#: a.tsx\nmsgid ""\n"一"\n"二"\nmsgstr ""\n"one "\n"two"\n\n#~ msgid "旧"\n#~ msgstr "old"\n'
    expect(readCatalogue(text)).toEqual([{ id: '一二', text: 'one two' }])
  })

  it('are complete in both languages', () => {
    expect(textFaults(catalogues(po('您好{name}', 'Hello {name}')))).toEqual([])
    expect(textFaults(catalogues(po('您好{name}', '')))).toHaveLength(1)
    expect(textFaults(catalogues(po('您好{name}', '您好{name}')))).toHaveLength(1)
    expect(textFaults(catalogues(po('您好{name}', 'Hello')))).toHaveLength(1)
    expect(textFaults(tree({ 'kit/web/texts/zh-CN.po': po('您好', '您好') }))).toHaveLength(1)
  })
})

describe('the glossary', () => {
  const files = (rows: string) => ({
    'GLOSSARY.md': `| Chinese | Pinyin | English | Room |\n|---|---|---|---|\n${rows}`,
    'schema.sql': 'create table a.home_visit (\n);\ncreate table other.thing (\n);',
    'modules/a/server/open.ts': `unit.emit({ type: 'a.visit-opened' })`,
  })

  it('covers rooms, tables and events', () => {
    const all = tree(files('| 走访 | zoufang | visit | a |\n'))
    expect(glossaryFaults(all, ['a'])).toEqual([])
    const none = glossaryFaults(tree(files('')), ['a']).map(({ what }) => what)
    expect(none).toEqual([
      'has no word of the room a',
      'lacks the table word “visit” (a)',
      'lacks the event word “visit” (a)',
    ])
    expect(glossaryFaults(tree(files('| 走访 |  | visit | a |\n')), ['a'])).toHaveLength(1)
    expect(glossaryFaults(tree({}), ['a'])).toHaveLength(1)
  })
})

describe('signs', () => {
  it('finds narrow ones between Chinese letters, in sentences but not in patterns and comments', () => {
    const root = tree({
      'modules/a/contract.ts': "// 太大,请\nconst zh = '太大了,请分几次交。'\nconst died = /^(?:已?故|亡)/\n",
      'modules/a/contract.test.ts': "const said = '姓名,电话'\n",
      'kit/b.ts': "const zh = '太大了，请分几次交：好'\n",
    })
    expect(whereOf(sentenceFaults(root))).toEqual(['modules/a/contract.ts:2'])
  })

  it('finds a wide one that stands alone on a screen, where English has it too', () => {
    const page = (body: string) => `export const A = () => (\n  <p>\n    ${body}\n  </p>\n)\n`
    const root = tree({
      'modules/a/web/one.tsx': page('{name}，{place}'),
      'modules/a/web/two.tsx': page("{names.join('、')}"),
      'modules/a/web/three.tsx': page('{`${name}（${place}）`}'),
      'modules/a/web/translated.tsx': page('<Trans>{name}，住在{place}</Trans>{t`${name}，${place}`}'),
      'modules/a/web/ballot.tsx': page('{`有话要问请打 ${phone}。`}'),
      'modules/a/server/rows.ts': "const said = names.join('、')\n",
    })
    expect([...new Set(whereOf(sentenceFaults(root)))].toSorted()).toEqual([
      'modules/a/web/one.tsx:3',
      'modules/a/web/three.tsx:3',
      'modules/a/web/two.tsx:3',
    ])
  })
})
