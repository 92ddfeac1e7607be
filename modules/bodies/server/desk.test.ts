import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleCompounds } from '#places'
import { holdPost, settleBodies } from '../api.ts'
import { endPost } from './commands/end-post.ts'

let house: TestHouse
let actor: Actor | null = null
let compound = ''
let other = ''
let next = 0
const ids = { committee: '', manager: '', far: '', post: '' }
const now = new Date('2026-11-25T15:12:00+08:00')
const fresh = () => `019aaaaa-6666-7000-8000-${String((next += 1)).padStart(12, '0')}`
const managerAccount = '019aaaaa-6666-7000-8000-00000000aaaa'
const as = (role: 'chair' | 'worker' | 'property', accountId = fresh()): Actor => ({
  accountId,
  sessionId: accountId,
  name: role === 'property' ? '陆建平' : '周敏芝',
  strong: true,
  standings: [{ role, neighbourhoodId: house.a.id }],
})

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  ;[compound = '', other = ''] = await house.unit((unit) =>
    settleCompounds(unit, [
      { name: '延吉七村', address: '延吉七村' },
      { name: '延吉新里', address: '延吉新里' },
    ]),
  )
  await house.unit(async (unit) => {
    const post = (name: string) => [{ kind: 'manager' as const, holder: { name }, from: '2024-01-01' }]
    const [committee, manager, far] = await settleBodies(unit, [
      { kind: 'residents-committee', name: '延吉七村居委会', posts: [] },
      { kind: 'property-manager', name: '延吉物业', compoundIds: [compound], posts: post('陆建平') },
      { kind: 'property-manager', name: '新里物业', compoundIds: [other], posts: post('侯俊') },
    ])
    Object.assign(ids, { committee: committee?.id, manager: manager?.id, far: far?.id, post: manager?.postIds[0] })
  })
  await house.unit((unit) => holdPost(unit, ids.post, managerAccount))
})
afterAll(() => house.close())

async function ask(who: Actor, method: 'GET' | 'POST' | 'PATCH', path: string, payload?: object) {
  actor = who
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}
const wanted = (more: object = {}) => ({
  id: fresh(),
  fromId: ids.committee,
  toId: ids.manager,
  what: '12号楼道灯不亮，周五前换好',
  dueOn: '2026-11-27',
  ...more,
})
const asks = (who: Actor, more: object = {}) => ask(who, 'POST', `compounds/${compound}/asks`, wanted(more))
const desk = async (who = as('worker')) => (await ask(who, 'GET', `compounds/${compound}/desk`)).body
const manager = () => as('property', managerAccount)

it('shows the three, and which of them is missing', async () => {
  expect((await desk()).three).toMatchObject([
    { kind: 'residents-committee', body: { name: '延吉七村居委会' }, mayAsk: true },
    { kind: 'owners-committee', body: null, mayAsk: false },
    { kind: 'property-manager', body: { name: '延吉物业', head: '陆建平' }, mayAsk: false },
  ])
  expect((await ask(as('worker'), 'GET', `compounds/${fresh()}/desk`)).body.code).toBe('bodies.unknown-compound')
})

it('carries a request from being asked over its answer to being done', async () => {
  const made = wanted()
  const path = `compounds/${compound}/asks`
  expect((await ask(as('worker'), 'POST', path, made)).status).toBe(200)
  expect((await ask(as('worker'), 'POST', path, made)).status).toBe(200)
  expect((await desk()).three[2].body.owes).toBe(1)
  expect((await ask(as('worker'), 'POST', `asks/${made.id}/answer`, { answer: '好' })).status).toBe(403)
  expect((await desk(manager())).asks[0]).toMatchObject({ state: 'open', may: { answer: true, finish: true } })
  expect((await ask(manager(), 'POST', `asks/${made.id}/answer`, { answer: '明天上午换' })).status).toBe(200)
  expect((await ask(as('worker'), 'POST', `asks/${made.id}/done`, { answer: null })).status).toBe(200)
  expect((await ask(manager(), 'POST', `asks/${made.id}/done`, { answer: null })).body.code).toBe('bodies.already-done')
  expect((await desk()).asks[0]).toMatchObject({
    state: 'done',
    answer: '明天上午换',
    answeredBy: '陆建平',
    doneBy: '周敏芝',
    may: { answer: false, finish: false },
  })
})

it.each<[{ toId?: string; dueOn?: string }, string]>([
  [{ toId: 'same' }, 'bodies.same-body'],
  [{ toId: 'far' }, 'bodies.not-in-compound'],
  [{ dueOn: '2026-11-24' }, 'bodies.already-past'],
  [{ toId: '019aaaaa-9999-7000-8000-000000000001' }, 'bodies.unknown-body'],
])('refuses %j as %s', async (more, code) => {
  const toId = more.toId === 'same' ? ids.committee : more.toId === 'far' ? ids.far : more.toId
  expect((await asks(as('worker'), { ...more, ...(toId ? { toId } : {}) })).body.code).toBe(code)
})

it('lets somebody speak only for the body whose post they hold, and only while they hold it', async () => {
  const back = { fromId: ids.manager, toId: ids.committee }
  expect((await asks(as('property'), back)).status).toBe(403)
  expect((await asks(manager())).status).toBe(403)
  expect((await asks(manager(), back)).status).toBe(200)
  await house.unit((unit) => endPost(unit, ids.post, { why: 'moved', note: null }), { actor: as('chair') })
  expect((await asks(manager(), back)).status).toBe(403)
})

it('lets somebody of a firm with two compounds speak where their post is, and nowhere once the firm has left it', async () => {
  const accountId = fresh()
  const [firm] = await house.unit((unit) =>
    settleBodies(unit, [
      {
        kind: 'property-manager',
        name: '双区物业',
        compoundIds: [compound, other],
        posts: [{ kind: 'staff', holder: { name: '甲' }, from: '2024-01-01', compoundId: compound }],
      },
    ]),
  )
  await house.unit((unit) => holdPost(unit, firm?.postIds[0] ?? '', accountId))
  const one = as('property', accountId)
  const back = { fromId: firm?.id ?? '', toId: ids.committee }
  const askIn = (place: string) => ask(one, 'POST', `compounds/${place}/asks`, wanted(back))
  expect((await askIn(compound)).status).toBe(200)
  expect((await askIn(other)).status).toBe(403)
  expect((await ask(one, 'GET', `compounds/${compound}/desk`)).status).toBe(200)
  expect((await ask(one, 'GET', `compounds/${other}/desk`)).body.code).toBe('bodies.unknown-compound')
  // A post is for a compound of its body.
  const post = { id: fresh(), kind: 'staff', title: null, holder: { name: '乙' }, officePhone: null, termId: null }
  const days = { from: '2026-01-01', until: null, cleared: null }
  const take = (compoundId: string) =>
    ask(as('chair'), 'POST', `bodies/${firm?.id ?? ''}/posts`, { ...post, ...days, compoundId })
  expect((await take(fresh())).body.code).toBe('bodies.not-in-compound')
  expect((await take(other)).status).toBe(200)
  const { body } = await ask(as('chair'), 'GET', `bodies/${firm?.id ?? ''}`)
  expect(body.posts.map(({ compoundId }: { compoundId: string }) => compoundId).toSorted()).toEqual(
    [compound, other].toSorted(),
  )
  // The firm gives the first compound up: the post for it opens nothing any more, least of all the other one.
  const facts = { name: '双区物业', officePhone: null, officePlace: null, note: null, ring: null, version: 1 }
  const left = await ask(as('chair'), 'PATCH', `bodies/${firm?.id ?? ''}`, { ...facts, compoundIds: [other] })
  expect(left.status).toBe(200)
  for (const place of [compound, other])
    expect((await ask(one, 'GET', `compounds/${place}/desk`)).body.code).toBe('bodies.no-post')
})
