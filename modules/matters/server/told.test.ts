import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { settleToldHouse, type ToldHouse } from '../../messages/test/told-house.ts'

let house: TestHouse
let told: ToldHouse
let worker: SignedIn
let other: SignedIn
let chair: SignedIn
beforeAll(async () => {
  house = await openTestHouse()
  told = await settleToldHouse(house)
  const here = { neighbourhoodId: house.a.id }
  worker = await signedIn(house.parts, { ...here, role: 'worker', name: '顾文杰', firstContact: true })
  other = await signedIn(house.parts, { ...here, role: 'worker', name: '施慧琴' })
  chair = await signedIn(house.parts, { ...here, role: 'chair', name: '沈佩华' })
})
afterAll(() => house.close())

const ask = async (who: SignedIn, method: 'GET' | 'POST', path: string, payload?: object) => {
  const url = `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: who.headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, body: answer.json() }
}

it('shows beside a matter what was said, to whom, by which way, and whether it arrived', async () => {
  const id = newId()
  const intake = {
    id,
    source: 'counter',
    category: 'leak',
    place: { homeId: told.homes[1] },
    words: '厨房漏水',
    reporter: { personId: told.persons.mobile },
  }
  expect((await ask(worker, 'POST', '/intake', intake)).status).toBe(200)
  expect((await ask(worker, 'GET', `/matters/${id}/told`)).body).toEqual({ told: [] })
  expect(
    (await ask(worker, 'POST', `/matters/${id}/finish`, { stepId: newId(), version: 1, note: '修好了' })).body.code,
  ).toBe(undefined)
  const { body } = await ask(worker, 'GET', `/matters/${id}/told`)
  expect(body.told).toHaveLength(1)
  expect(body.told[0]).toMatchObject({ about: { room: 'matters', id }, recipients: 1 })
  expect(body.told[0].text).toContain('厨房漏水')
  expect(body.told[0].deliveries).toMatchObject([
    { channel: 'sms', state: 'queued', name: expect.stringMatching(/^顾/) },
  ])
  expect(JSON.stringify(body)).not.toContain('19900000022')
})

it('keeps from colleagues what was told about a confidential matter, and what came of the call it began with', async () => {
  const from = newId()
  await ask(worker, 'POST', '/duty/calls', { id: from, name: '王建国', phone: '19900001234', words: '家里有人打人' })
  const made = { kind: 'call', from, category: 'noise', spot: '3号楼' }
  const { body: first } = await ask(worker, 'POST', '/intake/from-duty', { id: newId(), ...made })
  // Beside the call stands a number, never words that might become confidential.
  const call = (await ask(other, 'GET', `/duty/calls/${from}`)).body
  expect(call.linked).toMatchObject({ id: first.id, word: first.number })
  expect(JSON.stringify(call.linked)).not.toContain('打人')
  const { version } = (await ask(worker, 'GET', `/matters/${first.id}`)).body
  const shown = { stepId: newId(), version, visibility: 'confidential' }
  expect((await ask(worker, 'POST', `/matters/${first.id}/show`, shown)).status).toBe(200)

  const again = await ask(other, 'POST', '/intake/from-duty', { id: newId(), ...made })
  expect([again.status, again.body.code]).toEqual([403, 'common.not-yours'])
  expect(JSON.stringify(again.body)).not.toContain(first.number)
  expect(JSON.stringify(again.body)).not.toContain('打人')
  expect((await ask(other, 'GET', `/matters/${first.id}/told`)).body.code).toBe('matters.unknown-matter')
  // The owner and the chair still come to it.
  expect((await ask(worker, 'POST', '/intake/from-duty', { id: newId(), ...made })).body).toMatchObject({
    id: first.id,
  })
  expect((await ask(chair, 'GET', `/matters/${first.id}/told`)).status).toBe(200)
})
