import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Actor, roles } from '#kit/contract/actor.ts'
import { mayAsk, type Right } from '#kit/contract/rights.ts'
import { LANGUAGE_COOKIE } from '#kit/server/language.ts'
import { rooms } from './rooms.ts'
import { actorAs, askingFor, schemaOf, urlOf } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { seed } from './test/seed.ts'

/** Every list leaves as xlsx and CSV, says who took it and when, and speaks the language of whoever asks. */
let house: TestHouse
let actor: Actor | null = null
beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  await seed(house, house.a, '甲区')
})
afterAll(() => house.close())

const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
const lists = rooms
  .flatMap((room) => Object.values(room.endpoints).map((endpoint) => ({ room: room.name, endpoint })))
  .filter(({ endpoint }) => endpoint.kind === 'download' && endpoint.path.startsWith('/api/n/:neighbourhood'))
  .filter(({ endpoint }) => {
    const format = endpoint.query ? schemaOf(endpoint.query).properties?.['format'] : undefined
    return JSON.stringify(format?.enum) === JSON.stringify(['xlsx', 'csv'])
  })
  .map(({ room, endpoint }) => ({ name: endpoint.path, room, endpoint }))

/** Keys of the records that a room holds here. */
async function keysOf(room: string): Promise<string[]> {
  const { owner } = house.parts.database
  const { rows: tables } = await owner.query(
    `select table_name as name from information_schema.columns c where table_schema = $1 and column_name = 'id'
     and exists (select from information_schema.columns n where n.table_schema = c.table_schema
       and n.table_name = c.table_name and n.column_name = 'neighbourhood_id')
     and exists (select from information_schema.tables t where t.table_schema = c.table_schema
       and t.table_name = c.table_name and t.table_type = 'BASE TABLE')`,
    [room],
  )
  const found = await Promise.all(
    (tables as { name: string }[]).map(({ name }) =>
      owner.query(`select id from ${room}.${name} where neighbourhood_id = $1 limit 5`, [house.a.id]),
    ),
  )
  return found.flatMap(({ rows }) => (rows as { id: string }[]).map(({ id }) => id))
}

let visitor = 0
function take(path: string, format: string, language: string, set?: string) {
  visitor += 1
  return house.http.inject({
    method: 'GET',
    url: `${path}${path.includes('?') ? '&' : '?'}format=${format}`,
    headers: { 'x-mulin': '1', 'accept-language': language },
    ...(set === undefined ? {} : { cookies: { [LANGUAGE_COOKIE]: set } }),
    remoteAddress: `10.8.0.${visitor}`,
  })
}

it.each(lists)('$name', async ({ room, endpoint }) => {
  const role = roles.find(
    (one) => one !== 'resident' && mayAsk(rights[endpoint.needs] as Right<never>, actorAs(one, house.a), house.a),
  )
  actor = actorAs(role ?? 'operator', house.a)
  const plain = askingFor(endpoint, house.a)
  const keys = endpoint.path.includes('/:id') ? await keysOf(room) : ['']
  const paths = keys.map((id) => urlOf(endpoint, { ...plain, params: { ...plain.params, id } }))
  let path = ''
  for (const one of paths) if (path === '' && (await take(one, 'csv', 'zh-CN')).statusCode === 200) path = one
  expect(path, 'a record to list').not.toBe('')

  const chinese = (await take(path, 'csv', 'zh-CN')).body.trimEnd().split('\r\n')
  expect(chinese.at(-1)).toMatch(/ 于 \d{4}-\d\d-\d\d \d\d:\d\d 导出$/)
  const english = (await take(path, 'csv', 'en')).body.trimEnd().split('\r\n')
  expect(english.at(-1)).toMatch(/^"?Taken by .+\d\d:\d\d"?$/)
  expect(english[0], 'headings').not.toMatch(/[\u4e00-\u9fff]/)
  // A plain link brings the browser's language; what the person set in Mulin stands over it.
  const set = (await take(path, 'csv', 'en-US,en', 'zh-CN')).body.trimEnd().split('\r\n')
  expect(set[0]).toBe(chinese[0])
  expect((await take(path, 'csv', 'zh-CN', 'en')).body.split('\r\n')[0]).toBe(english[0])
  expect((await take(path, 'xlsx', 'zh-CN')).rawPayload.subarray(0, 2).toString()).toBe('PK')
})

it('there are lists to look at', () => {
  expect(lists.length).toBeGreaterThan(20)
})
