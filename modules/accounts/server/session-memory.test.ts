import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openParts } from '#apps/server.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { inUnit } from '#kit/server/unit.ts'
import { signedIn } from '../test/sign-in.ts'
import { remembered } from './auth/session-memory.ts'
import { endSessionByToken, lockSession } from './store/session.ts'
import type { SessionRow } from './store/session.ts'

let house: TestHouse
let now = new Date('2026-11-25T07:12:00Z')
beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
})
afterAll(() => house.close())

const worker = () => signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id })
const ask = async (headers: { cookie: string }) =>
  (await house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/entrances`, headers })).statusCode
const must = async (method: 'POST' | 'DELETE', url: string, headers: { cookie: string }, payload: object = {}) => {
  const answer = await house.http.inject({ method, url, headers, payload })
  expect([url, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([url, 200, ''])
}
/** So often that the answer comes from memory. */
const warm = async (headers: { cookie: string }) => {
  for (let time = 0; time < 3; time += 1) expect(await ask(headers)).toBe(200)
}

describe('a session in memory', () => {
  it('is over at the very next request after signing out', async () => {
    const { headers } = await worker()
    await warm(headers)
    await must('DELETE', '/api/session', headers)
    expect(await ask(headers)).toBe(401)
  })

  it('is over at the very next request when it was ended from another device, or locked', async () => {
    const here = await worker()
    const other = await worker()
    await warm(here.headers)
    await warm(other.headers)
    await inUnit(house.parts, { actor: null, now, ground: null }, async (unit) =>
      unit.write(lockSession(other.sessionId, now)),
    )
    expect(await ask(other.headers)).toBe(401)
    await must('DELETE', `/api/session/list/${here.sessionId}`, here.headers)
    expect(await ask(here.headers)).toBe(401)
  })

  it('has no standing from the very next request after that was ended, by hand or by the clock', async () => {
    const chair = await signedIn(house.parts, { role: 'chair', neighbourhoodId: house.a.id, name: '林主任' })
    const { headers, accountId } = await worker()
    await warm(headers)
    const find = 'select id from accounts.standing where account_id = $1'
    const { rows } = await house.parts.database.owner.query(find, [accountId])
    const why = { reason: '调到别的居委会' }
    await must('POST', `/api/n/${house.a.id}/staff/${(rows as { id: string }[])[0]?.id}/end`, chair.headers, why)
    expect(await ask(headers)).toBe(403)

    const leaving = await worker()
    const sql = 'update accounts.standing set ends_at = $2 where account_id = $1'
    await house.parts.database.owner.query(sql, [leaving.accountId, new Date(now.getTime() + 300)])
    await warm(leaving.headers)
    now = new Date(now.getTime() + 300)
    expect(await ask(leaving.headers)).toBe(403)
  })

  it('is not kept when something was written while it was being read', async () => {
    const { database } = house.parts
    const row = { id: 'x', changesAt: null } as SessionRow
    let reads = 0
    const read = async () => {
      reads += 1
      if (reads === 1) await house.unit(async (unit) => unit.write(endSessionByToken('another')))
      return row
    }
    for (let time = 0; time < 4; time += 1) await remembered(database, 'a-token', now, read)
    expect(reads).toBe(2)
  })

  it('is over within a second when another process ended it', async () => {
    const { headers, sessionId } = await worker()
    const other = openParts(house.parts.config, house.database, Buffer.alloc(32, 7))
    await warm(headers)
    await inUnit(other, { actor: null, now, ground: null }, async (unit) => unit.write(lockSession(sessionId, now)))
    await wait(1_000)
    expect(await ask(headers)).toBe(401)
    await other.database.close()
  })
})
