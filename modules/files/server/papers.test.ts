import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { holdPost, settleBodies } from '#bodies'
import { settleCompounds } from '#places'
import { keepFile } from '../api.ts'
import { pdf } from '../test/made-files.ts'

let house: TestHouse
let actor: Actor | null = null
let compound = ''
let other = ''
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
  ;[compound = '', other = ''] = await house.unit((unit) =>
    settleCompounds(unit, [
      { name: '延吉七村', address: '延吉七村' },
      { name: '延吉新里', address: '延吉新里' },
    ]),
  )
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

/** Somebody in the owners' committee of a compound. */
async function ownersOf(compoundId: string): Promise<Actor> {
  const found = as('owners')
  const posts = [{ kind: 'chair' as const, holder: { name: '唐福康' }, from: '2024-03-01' }]
  const [body] = await house.unit((unit) =>
    settleBodies(unit, [{ kind: 'owners-committee', name: `业委会 ${compoundId}`, compoundIds: [compoundId], posts }]),
  )
  await house.unit((unit) => holdPost(unit, body?.postIds[0] ?? '', found.accountId))
  return found
}

it('are put there by one of the three, and opened by all who see the desk and by nobody else', async () => {
  const worker = as('worker')
  const fileId = newId()
  await house.unit((unit) => keepFile(unit, { id: fileId, name: '三季度公共收益.pdf', content: pdf() }), {
    actor: worker,
  })
  const path = `compounds/${compound}/papers`
  const [here, there] = [await ownersOf(compound), await ownersOf(other)]
  expect((await ask(as('police'), 'POST', path, { fileId })).status).toBe(403)
  expect((await ask(here, 'POST', path, { fileId })).body.code).toBe('files.unknown-file')
  expect((await ask(worker, 'POST', path, { fileId })).status).toBe(200)
  expect((await ask(as('police'), 'GET', path)).body).toMatchObject({
    papers: [{ id: fileId, name: '三季度公共收益.pdf' }],
    may: { add: false },
  })
  expect((await ask(here, 'GET', `files/${fileId}`)).status).toBe(200)
  for (const stranger of [there, as('owners')]) {
    expect((await ask(stranger, 'GET', `files/${fileId}`)).status).toBe(404)
    expect((await ask(stranger, 'GET', path)).body.code).toBe('files.unknown-file')
    expect((await ask(stranger, 'POST', path, { fileId })).body.code).toBe('files.unknown-file')
  }
  expect((await ask(as('resident'), 'GET', `files/${fileId}`)).status).toBe(404)
  expect((await ask(worker, 'GET', `compounds/${newId()}/papers`)).body.code).toBe('files.unknown-file')
})
