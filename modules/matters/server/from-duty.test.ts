import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'

let house: TestHouse
let worker: SignedIn
beforeAll(async () => {
  house = await openTestHouse()
  worker = await signedIn(house.parts, {
    role: 'worker',
    neighbourhoodId: house.a.id,
    name: '顾文杰',
    firstContact: true,
  })
})
afterAll(() => house.close())

const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const url = `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: worker.headers, ...(payload ? { payload } : {}) })
  return answer.json()
}

it('a call becomes one matter, with the words and the number of the caller, and says so', async () => {
  const from = newId()
  await ask('POST', '/duty/calls', { id: from, name: '王建国', phone: '19900001234', words: '地下室进水,快没过脚了' })
  const made = { kind: 'call', from, category: 'leak' }
  const [first, second] = await Promise.all([
    ask('POST', '/intake/from-duty', { id: newId(), ...made }),
    ask('POST', '/intake/from-duty', { id: newId(), ...made }),
  ])
  expect(second.id).toBe(first.id)
  const matter = await ask('GET', `/matters/${first.id}`)
  expect(matter).toMatchObject({ source: 'phone', owner: { name: '顾文杰' }, place: '地点待问' })
  expect(JSON.stringify(matter)).toContain('地下室进水')
  expect(await ask('GET', `/duty/calls/${from}`)).toMatchObject({ linked: { room: 'matters', id: first.id } })
  const revealed = await ask('POST', `/matters/${first.id}/reveal`, { reason: '回电问水退了没有' })
  expect(revealed).toMatchObject({ name: '王建国', phone: '19900001234' })
})

it('a visitor of a reception too', async () => {
  const reception = newId()
  await ask('PUT', `/receptions/${reception}`, {
    title: '联合接待日',
    place: '睦邻中心',
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
    endsAt: new Date(Date.now() + 7_200_000).toISOString(),
    parties: [{ kind: 'property-manager', name: '延吉物业' }],
  })
  const from = newId()
  await ask('POST', `/receptions/${reception}/visitors`, { id: from, name: '陈福', words: '楼道灯坏了半个月' })
  const made = await ask('POST', '/intake/from-duty', {
    id: newId(),
    kind: 'visitor',
    from,
    category: 'power',
    spot: '3号楼道',
  })
  expect(await ask('GET', `/matters/${made.id}`)).toMatchObject({ source: 'counter', place: '3号楼道' })
  const { visitors } = await ask('GET', `/receptions/${reception}`)
  expect(visitors[0].linked).toMatchObject({ id: made.id })
})
