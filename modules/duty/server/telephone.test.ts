import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { afterRing, callStates, callWays, type Ring, rings } from '../domain/call.ts'
import { escalateCalls } from './jobs.ts'
import { remindOfPromises } from './remind.ts'

let house: TestHouse
// A Thursday, 20:40 in Shanghai.
let now = new Date('2026-11-26T12:40:00Z')
let worker: SignedIn
let chair: SignedIn
const secret = 'the line of the committee'

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  Object.assign(house.parts.config, { telephoneSecret: secret })
  const here = { neighbourhoodId: house.a.id }
  worker = await signedIn(house.parts, { ...here, role: 'worker', name: '周敏芝', firstContact: true })
  chair = await signedIn(house.parts, { ...here, role: 'chair', name: '沈佩华' })
})
afterAll(() => house.close())

const ring = async (id: string, word: Ring, pass: string | null = secret) => {
  const answer = await house.http.inject({
    method: 'POST',
    url: `/api/n/${house.a.id}/duty/ring`,
    headers: { 'x-mulin': '1', ...(pass === null ? {} : { authorization: `Bearer ${pass}` }) },
    payload: { id, word, phone: '19900001234' },
  })
  return { status: answer.statusCode, body: answer.json() }
}
const ask = async (who: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const url = `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: who.headers, ...(payload ? { payload } : {}) })
  return answer.json()
}

it('writes a call down as it rings, behind the name on duty, and follows it to its end', async () => {
  const id = newId()
  expect(await ring(id, 'ringing')).toEqual({ status: 200, body: { id, owner: '周敏芝' } })
  const call = () => ask(worker, 'GET', `/duty/calls/${id}`)
  expect(await call()).toMatchObject({ way: 'rings', state: 'waiting', owner: '周敏芝', phone: '199****1234' })
  await ring(id, 'ringing')
  expect((await ask(worker, 'GET', '/duty/calls?view=waiting')).waiting).toBe(1)
  await ring(id, 'taken')
  expect(await call()).toMatchObject({ way: 'rang', state: 'answered' })
  await ring(id, 'ended')
  expect(await call()).toMatchObject({ way: 'rang', state: 'answered' })

  const missed = newId()
  await ring(missed, 'ringing')
  await ring(missed, 'ended')
  expect(await ask(worker, 'GET', `/duty/calls/${missed}`)).toMatchObject({ way: 'missed', state: 'waiting' })
  // Nobody calls back: it goes to the chair like any other.
  now = new Date(now.getTime() + 11 * 60_000)
  expect(await escalateCalls(house.parts)).toBe(1)
  await ask(worker, 'POST', `/duty/calls/${missed}/answer`, { note: null })
})

it('lets nobody in who does not show the secret, and nobody at all where none is set', async () => {
  for (const pass of [null, '', 'x', `${secret} `, secret.toUpperCase()]) {
    const { status, body } = await ring(newId(), 'ringing', pass)
    expect([pass, status, body.code]).toEqual([pass, 403, 'duty.not-the-telephone'])
  }
  Object.assign(house.parts.config, { telephoneSecret: null })
  expect((await ring(newId(), 'ringing', 'null')).status).toBe(403)
  expect((await ring(newId(), 'ringing', '')).status).toBe(403)
  Object.assign(house.parts.config, { telephoneSecret: secret })
})

it('comes to the same whatever the gateway repeats or tells late', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...callWays),
      fc.constantFrom(...callStates),
      fc.constantFrom(...rings),
      (way, state, word) => {
        const next = afterRing({ way, state }, word)
        if (way !== 'rings' || state !== 'waiting' || word === 'ringing') expect(next).toBeNull()
        else expect(next).toBe(word === 'taken' ? 'taken' : 'missed')
      },
    ),
  )
})

it('reminds whoever promised, once, the day before', async () => {
  const reception = newId()
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString()
  await ask(worker, 'PUT', `/receptions/${reception}`, {
    title: '联合接待日',
    place: '睦邻中心',
    startsAt: at(1),
    endsAt: at(2),
    parties: [{ kind: 'property-manager', name: '延吉物业' }],
  })
  const promised = async (by: string, until: string) => {
    const id = newId()
    await ask(worker, 'POST', `/receptions/${reception}/visitors`, { id, name: '陈福', words: '灯坏了' })
    await ask(worker, 'POST', `/visitors/${id}/state`, { to: 'with' })
    const body = { words: `换${by}的灯`, by, until }
    expect((await ask(worker, 'PUT', `/visitors/${id}/promise`, body)).code).toBe(undefined)
  }
  await promised('周敏芝', '2026-11-27')
  await promised('延吉物业', '2026-11-27')
  await promised('周敏芝', '2026-11-28')
  const inbox = async (who: SignedIn) =>
    ((await ask(who, 'GET', '/inbox')).messages as { text: string; opens: string }[]).filter(({ text }) =>
      text.includes('前要做到'),
    )
  expect(await remindOfPromises(house.parts)).toBe(2)
  expect(await remindOfPromises(house.parts)).toBe(2)
  expect((await inbox(worker)).map(({ text }) => text).toSorted()).toEqual(
    [
      '11月27日前要做到：“换周敏芝的灯”，接待时答应陈福的。',
      '11月27日前要做到：“换延吉物业的灯”，接待时答应陈福的。',
    ].toSorted(),
  )
  // What another body promised is everybody's.
  expect(await inbox(chair)).toMatchObject([{ opens: `/receptions/${reception}` }])
})
