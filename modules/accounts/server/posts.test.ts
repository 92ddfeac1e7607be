import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { settleBodies } from '#bodies'
import { settleCompounds } from '#places'
import { workersOf } from '../api.ts'
import { browser } from '../test/browser.ts'
import { followPost } from './commands/follow-post.ts'
import { signedIn } from '../test/sign-in.ts'

let house: TestHouse
let ahead = 0
const today = () => dayOf(new Date(Date.now() + ahead))
beforeAll(async () => {
  house = await openTestHouse({ clock: () => new Date(Date.now() + ahead) })
})
afterAll(() => house.close())

const path = (rest: string) => `/api/n/${house.a.id}/${rest}`

/** A manager of 延吉物业 with an account whose standing comes with the post. */
async function manager(until?: string) {
  const postId = await house.unit(async (unit) => {
    const [compoundId = ''] = await settleCompounds(unit, [{ name: '延吉七村', address: '延吉七村' }])
    const [body] = await settleBodies(unit, [
      {
        kind: 'property-manager',
        name: `延吉物业${newId()}`,
        compoundIds: [compoundId],
        posts: [{ kind: 'manager', holder: { name: '陆建平' }, from: '2020-01-01', ...(until ? { until } : {}) }],
      },
    ])
    return body?.postIds[0] ?? ''
  })
  const { cookie } = await signedIn(house.parts, {
    role: 'property',
    neighbourhoodId: house.a.id,
    name: '陆建平',
    body: '延吉物业',
    postId,
  })
  return { postId, here: browser(house, cookie) }
}
const asRole = async (role: 'chair' | 'worker' | 'operator') =>
  browser(
    house,
    (await signedIn(house.parts, { role, ...(role === 'operator' ? {} : { neighbourhoodId: house.a.id }) })).cookie,
  )

it('ends with the post, at the very next request', async () => {
  const { here, postId } = await manager()
  const chair = await asRole('chair')
  expect((await here.get(path('bodies'))).status).toBe(200)
  expect((await house.unit((unit) => workersOf(unit))).some((one) => one.name === '陆建平')).toBe(true)
  expect((await chair.post(path(`posts/${postId}/end`), { why: 'moved', note: null })).status).toBe(200)
  expect((await here.get(path('bodies'))).status).toBe(403)
  expect((await here.get('/api/session')).body).toMatchObject({ signedIn: true, standings: [] })
  expect((await house.unit((unit) => workersOf(unit))).some((one) => one.name === '陆建平')).toBe(false)
  expect((await chair.post(path(`posts/${postId}/end`), { why: 'moved', note: null })).body.code).toBe(
    'bodies.post-over',
  )
})

it('ends by itself after the last day of the post', async () => {
  const { here } = await manager(addDays(today(), 1))
  expect((await here.get(path('bodies'))).status).toBe(200)
  ahead = 2 * 86_400_000
  expect((await here.get(path('bodies'))).status).toBe(403)
  ahead = 0
})

it('is written off for the record when the news of the post arrives, once', async () => {
  const { postId } = await manager()
  const at = new Date(house.parts.clock().getTime() - 1_000)
  const event = {
    neighbourhoodId: house.a.id,
    id: newId(),
    type: 'bodies.post-ended',
    subjectId: postId,
    actorId: null,
    actorName: null,
    at,
    data: {},
  }
  await followPost(house.parts, event)
  await followPost(house.parts, { ...event, at: house.parts.clock() })
  const { rows } = await house.parts.database.owner.query('select ends_at from accounts.standing where post_id = $1', [
    postId,
  ])
  expect(rows).toEqual([{ ends_at: at }])
})

it('is given on the page of the body by the chair, in a role that the post carries', async () => {
  const { postId } = await manager()
  const chair = await asRole('chair')
  const wanted = { id: newId(), name: '陆建平', phone: '19900006001', postId, role: 'police' }
  expect((await chair.post(path('staff'), wanted)).body.code).toBe('accounts.not-of-this-post')
  expect((await chair.post(path('staff'), { ...wanted, role: 'property' })).status).toBe(200)
  const { staff } = (await chair.get(path('staff'))).body
  expect(staff.find((one: { id: string }) => one.id === wanted.id)).toMatchObject({ byPost: true, role: 'property' })
  expect(
    (
      await chair.post(path('staff'), {
        ...wanted,
        id: newId(),
        postId: newId(),
        role: 'property',
        phone: '19900006002',
      })
    ).body.code,
  ).toBe('bodies.unknown-post')
  expect((await (await asRole('worker')).post(path('staff'), { ...wanted, id: newId() })).status).toBe(403)
})
