import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, openParts } from '#apps/server.ts'
import { emptyDatabase } from '#apps/test/empty-database.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { backup } from '#kit/server/backup/backup.ts'
import { restore } from '#kit/server/backup/restore.ts'
import { brokenAt } from '#kit/server/chain.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import { inUnit } from '#kit/server/unit.ts'
import { closedVote } from '../api.ts'
import { asking, closing, noticed, openedVote } from '../test/held.ts'
import { byHand, type Electors, electorsOf } from '../test/vote.ts'

let house: TestHouse
let e: Electors
let now = noticed
const folder = mkdtempSync(join(tmpdir(), 'mulin-old-backup-'))

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand })
  e = await electorsOf(house)
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

it('an old backup is put back in the middle of a vote: who lost a ballot is told, votes again, and all of it adds up', async () => {
  const ask = asking(() => house)
  const { id, phrases, right } = await openedVote({ house, e, at: (instant) => void (now = instant) })
  const [lin, zhao] = [e.as(e.persons.lin, '林秀英'), e.as(e.persons.zhao, '赵国强')]
  const lins = { id: newId(), rightId: right('301'), choice: 'yes' }
  const zhaos = { id: newId(), rightId: right('401'), choice: 'no' }

  const kept = (await ask(lin, 'POST', `/${id}/ballots`, lins)).body.slip
  const file = join(folder, 'night.mulin')
  const { digest } = await backup(house.database, null, file)
  now = new Date(now.getTime() + 3_600_000)
  const lost = (await ask(zhao, 'POST', `/${id}/ballots`, zhaos)).body.slip

  // The machine is gone; the night's backup is put back on another one with the same master key.
  const database = await emptyDatabase()
  expect((await restore(database.url, join(folder, 'data'), file)).digest).toBe(digest)
  const parts = openParts(
    readConfig({ MULIN_DATA: join(folder, 'data'), MULIN_LOG: 'silent' }),
    database.url,
    Buffer.alloc(32, 7),
  )
  parts.clock = () => now
  parts.identify = byHand
  const again = await openHouse(parts, { background: false })
  try {
    const there = asking(() => ({ http: again.http, a: house.a }))
    expect((await there(lin, 'GET', `/${id}/slips/${kept}`)).body).toEqual({ slip: kept, is: 'received' })
    expect((await there(zhao, 'GET', `/${id}/slips/${lost}`)).body).toEqual({ slip: lost, is: 'missing' })
    // Everybody who may vote is told that slips should be looked at.
    expect((await there(lin, 'GET', `/${id}`)).body).toMatchObject({ missingSlips: 1 })
    const anew = await there(zhao, 'POST', `/${id}/ballots`, { ...zhaos, id: newId(), choice: 'yes' })
    expect(anew).toMatchObject({ status: 200, body: { late: false } })

    now = new Date(closing.getTime() + 60_000)
    const closed = await there(e.worker(), 'POST', `/${id}/closing`, { phrases: phrases.slice(0, 2) })
    expect(closed.status).toBe(200)
    const { events, tally, rights } = await inUnit(parts, { actor: null, now, ground: house.a }, (unit) =>
      closedVote(unit, id),
    )
    expect(brokenAt(events)).toBeNull()
    expect(events.map(({ type }) => type)).toEqual(['opened', 'given', 'slip-missing', 'given', 'closed'])
    expect(tally.asCast.totals).toMatchObject({ participatingHeads: 2, yesHeads: 2 })
    expect(rights.find(({ receipt }) => receipt === anew.body.slip)).toMatchObject({ choice: 'yes' })
  } finally {
    await again.close()
    await database.drop()
  }
})
