import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleCompounds } from '#places'
import { keepFile } from '../api.ts'
import { pdf } from '../test/made-files.ts'

let house: TestHouse
let actor: Actor | null = null
let compound = ''
const as = (role: 'worker' | 'owners' | 'police' | 'resident'): Actor => {
  const accountId = newId()
  return {
    accountId,
    sessionId: accountId,
    name: '周敏芝',
    strong: true,
    standings: [{ role, neighbourhoodId: house.a.id }],
  }
}

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  ;[compound = ''] = await house.unit((unit) => settleCompounds(unit, [{ name: '延吉七村', address: '延吉七村' }]))
})
afterAll(() => house.close())

async function ask(who: Actor, method: 'GET' | 'POST', path: string, payload?: object) {
  actor = who
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  const isJson = String(answer.headers['content-type']).startsWith('application/json')
  return { status: answer.statusCode, body: isJson ? answer.json() : null }
}

it('are put there by one of the three, and opened by all who see the desk and by nobody else', async () => {
  const worker = as('worker')
  const fileId = newId()
  await house.unit((unit) => keepFile(unit, { id: fileId, name: '三季度公共收益.pdf', content: pdf() }), {
    actor: worker,
  })
  const path = `compounds/${compound}/papers`
  expect((await ask(as('police'), 'POST', path, { fileId })).status).toBe(403)
  expect((await ask(as('owners'), 'POST', path, { fileId })).body.code).toBe('files.unknown-file')
  expect((await ask(worker, 'POST', path, { fileId })).status).toBe(200)
  expect((await ask(as('police'), 'GET', path)).body).toMatchObject({
    papers: [{ id: fileId, name: '三季度公共收益.pdf' }],
    may: { add: false },
  })
  expect((await ask(as('owners'), 'GET', `files/${fileId}`)).status).toBe(200)
  expect((await ask(as('resident'), 'GET', `files/${fileId}`)).status).toBe(404)
  expect((await ask(worker, 'GET', `compounds/${newId()}/papers`)).body.code).toBe('files.unknown-file')
})
