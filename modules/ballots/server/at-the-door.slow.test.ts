import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { brokenAt, digestOf } from '#kit/server/chain.ts'
import { newId } from '#kit/server/id.ts'
import { asUpload } from '../../files/test/made-files.ts'
import { asking, closedOf, closing, type Held, noticed, openedVote, opening } from '../test/held.ts'
import { byHand, type Electors, electorsOf, type Hand, hand } from '../test/vote.ts'
import { detailContext } from './chain/append.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'

let house: TestHouse
let e: Electors
let worker: Hand
let now = noticed
const hour = 3_600_000

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand })
  e = await electorsOf(house)
})
afterAll(() => house.close())
beforeEach(() => {
  worker = e.worker()
})

const ask = asking(() => house, '')
const place = () => ({ house, e, at: (instant: Date) => void (now = instant) })
/** A vote that costs something. */
const held = (more: object = {}) =>
  openedVote(place(), { cost: { fen: 400_000_00, words: '从维修资金里扣。' }, ...more })
const close = (vote: Held) => closedOf(place(), vote)
/** What a finger drew, as the telephone sends it. */
const signed = async (as: Hand) => {
  const id = newId()
  const drawn = await sharp({ create: { width: 600, height: 300, channels: 4, background: '#fff' } })
    .png()
    .toBuffer()
  const { payload, headers } = asUpload(drawn, 'signature.png')
  const url = `/api/n/${house.a.id}/files/${id}`
  const answer = await house.http.inject({ method: 'PUT', url, payload, headers: { ...as.headers, ...headers } })
  expect(answer.statusCode).toBe(200)
  return id
}

const atDoor = async (room: number, as = worker) =>
  (await ask(as, 'GET', `/homes/${e.homes[room]}/open-votes`)).body as never as {
    votes: { id: string; rights: { id: string; label: string; delivered: boolean; given: boolean }[] }[]
  }
/** What one vote is at a door: others of these tests go on as well. */
const here = async (vote: Held, room: number) =>
  (await atDoor(room)).votes
    .find(({ id }) => id === vote.id)
    ?.rights.map(({ delivered, given }) => ({ delivered, given }))
const give = async (vote: Held, rooms: string[], personId: string, choice: string, more: object = {}) =>
  ask(worker, 'POST', `/votes/${vote.id}/door-ballots`, {
    ballots: rooms.map((room) => ({ id: newId(), rightId: vote.right(room) })),
    personId,
    choice,
    signature: { file: await signed(worker), on: 'screen' },
    ...more,
  })
type Receipts = { receipts: { slip: string; rightId: string }[]; reversibleUntil: string }
type RightRead = {
  deliveries: object[]
  ballots: { id: string; is: string; by: string; reversible: boolean; signature: string | null }[]
}
const readRight = async (vote: Held, room: string) =>
  (await ask(worker, 'GET', `/votes/${vote.id}/rights/${vote.right(room)}`)).body as never as RightRead

describe('what is open at a door', () => {
  it('says of each vote whether a ballot was brought and came, never what it says; ends with the deadline', async () => {
    const vote = await held()
    expect(await here(vote, 4)).toEqual([{ delivered: false, given: false }])
    const brought = { id: newId(), rightId: vote.right('501'), personId: e.persons.qian }
    for (const _ of [1, 2])
      expect((await ask(worker, 'POST', `/votes/${vote.id}/door-deliveries`, brought)).status).toBe(200)
    expect(await here(vote, 4)).toEqual([{ delivered: true, given: false }])
    expect((await readRight(vote, '501')).deliveries).toMatchObject([
      { way: 'door', topic: true, warned: false, to: '钱*兰', by: '周敏芝' },
    ])
    await give(vote, ['501'], e.persons.qian, 'no')
    const told = await atDoor(4)
    expect(await here(vote, 4)).toEqual([{ delivered: true, given: true }])
    expect(JSON.stringify(told)).not.toMatch(/"no"|choice/)
    now = new Date(closing.getTime() + 1)
    expect(await here(vote, 4)).toBeUndefined()
  })
  it('says that the warning was shown where a clause on silence is relied on', async () => {
    const vote = await held()
    await house.parts.database.owner.query(
      `update ballots.vote set silence = '{"rule": "abstain", "clause": {"text": "送达不投，视为弃权。"}}' where id = $1`,
      [vote.id],
    )
    const brought = { id: newId(), rightId: vote.right('501'), personId: e.persons.qian }
    expect((await ask(worker, 'POST', `/votes/${vote.id}/door-deliveries`, brought)).status).toBe(200)
    expect((await readRight(vote, '501')).deliveries).toMatchObject([{ way: 'door', warned: true }])
    const other = { ...brought, id: newId(), personId: e.persons.lin }
    expect((await ask(worker, 'POST', `/votes/${vote.id}/door-deliveries`, other)).body.code).toBe(
      'ballots.not-your-right',
    )
  })
  it('is for those who carry votes in this neighbourhood alone', async () => {
    const vote = await held()
    const brought = { id: newId(), rightId: vote.right('501'), personId: e.persons.qian }
    const elsewhere = hand('陈秀兰', { role: 'worker', neighbourhoodId: house.b.id })
    const strangers = [
      e.as(e.persons.qian, '钱玉兰'),
      hand('孙德发', { role: 'owners', neighbourhoodId: house.a.id }),
      hand('陆建平', { role: 'property', neighbourhoodId: house.a.id }),
      elsewhere,
    ]
    for (const stranger of strangers) {
      const refused = [
        await ask(stranger, 'GET', `/homes/${e.homes[4]}/open-votes`),
        await ask(stranger, 'GET', `/votes/${vote.id}/rights/${vote.right('501')}/door`),
        await ask(stranger, 'POST', `/votes/${vote.id}/door-deliveries`, brought),
        await ask(stranger, 'POST', `/votes/${vote.id}/door-ballots`, {
          ballots: [{ id: newId(), rightId: vote.right('501') }],
          personId: e.persons.qian,
          choice: 'yes',
          signature: { file: newId(), on: 'screen' },
        }),
      ]
      for (const { status } of refused) expect([403, 404]).toContain(status)
    }
    // In their own neighbourhood the home and the vote are not there.
    const inB = (path: string) =>
      house.http.inject({ method: 'GET', url: `/api/n/${house.b.id}${path}`, headers: elsewhere.headers })
    expect((await inB(`/homes/${e.homes[4]}/open-votes`)).json()).toEqual({ votes: [] })
    expect((await inB(`/votes/${vote.id}/rights/${vote.right('501')}/door`)).json().code).toBe('ballots.unknown-vote')
    expect(await here(vote, 4)).toEqual([{ delivered: false, given: false }])
  })
  it('names who may vote, masked, with all the homes that are one voice, and what it costs them', async () => {
    const vote = await held()
    const door = (await ask(worker, 'GET', `/votes/${vote.id}/rights/${vote.right('101')}/door`)).body as never as {
      given: boolean
      voters: { id: string; name: string; rights: { label: string; area: number; shareFen: number }[] }[]
    }
    expect(door.given).toBe(false)
    expect(door.voters.map(({ name }) => name).toSorted()).toEqual(['吴*芬', '陈*明'])
    for (const { rights } of door.voters)
      expect(rights).toEqual(
        ['101', '201'].map((room) => ({
          id: vote.right(room),
          label: `延吉七村3号${room}室`,
          area: 5_000,
          shareFen: 50_000_00,
        })),
      )
  })
})

describe('a ballot at the door', () => {
  it('goes for every home of one voice, signed once, the helper beside it; a resend changes nothing', async () => {
    const vote = await held()
    const file = await signed(worker)
    const body = {
      ballots: ['101', '201'].map((room) => ({ id: newId(), rightId: vote.right(room) })),
      personId: e.persons.wu,
      choice: 'yes',
      signature: { file, on: 'screen' },
    }
    const first = (await ask(worker, 'POST', `/votes/${vote.id}/door-ballots`, body)).body as never as Receipts
    expect(first.receipts.map(({ rightId }) => rightId)).toEqual(body.ballots.map(({ rightId }) => rightId))
    expect(first.receipts).toMatchObject([
      { channel: 'visit', late: false },
      { channel: 'visit', late: false },
    ])
    expect(first.reversibleUntil).toBe(new Date(opening.getTime() + 24 * hour).toISOString())
    expect((await ask(worker, 'POST', `/votes/${vote.id}/door-ballots`, body)).body).toEqual(first)
    for (const room of ['101', '201']) {
      const { ballots } = await readRight(vote, room)
      expect(ballots).toMatchObject([{ is: 'stands', by: '周敏芝', assisted: true, reversible: true, signature: file }])
    }
    const { rights, events } = await close(vote)
    expect(brokenAt(events)).toBeNull()
    expect(
      rights
        .filter(({ choice }) => choice === 'yes')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(body.ballots.map(({ rightId }) => rightId).toSorted())
    // Of both ballots the chain holds the digest of what names helper and signature: a signature that is swapped shows.
    const { owner } = house.parts.database
    const { rows: files } = await owner.query('select digest from files.file where id = $1', [file])
    const given = events.filter(({ type }) => type === 'given')
    expect(given).toHaveLength(2)
    for (const { n, data } of given) {
      const { rows } = await owner.query('select sealed from ballots.detail where vote_id = $1 and n = $2', [
        vote.id,
        n,
      ])
      const words = JSON.parse(house.parts.cipher.open(rows[0].sealed, detailContext(vote.id, n)))
      expect(words).toMatchObject({ name: '吴小芬', helper: '周敏芝', signed: 'screen', signature: files[0].digest })
      expect(digestOf(words)).toBe((data as { detail: string }).detail)
    }
    // Names and the digest of the signature stand beside the chain, sealed; the chain itself has neither.
    expect(JSON.stringify(events)).not.toMatch(/吴小芬|周敏芝|signature/)
  })
  it('is given whole or not at all, by somebody of the roll, with a signature of their own', async () => {
    const vote = await held()
    const refused = async (rooms: string[], personId: string, more: object = {}) =>
      (await give(vote, rooms, personId, 'yes', more)).body.code
    expect(await refused(['301', '401'], e.persons.lin)).toBe('ballots.not-your-right')
    expect(await refused(['301'], newId())).toBe('ballots.unknown-person')
    expect(await refused(['301'], e.persons.lin, { choice: 'follow' })).toBe('ballots.no-silence-rule')
    expect(await refused(['301'], e.persons.lin, { signature: { file: newId(), on: 'slip' } })).toBe(
      'files.unknown-file',
    )
    expect((await give(vote, ['301'], e.persons.lin, 'yes', { signature: undefined })).status).toBe(400)
    expect(await here(vote, 2)).toEqual([{ delivered: false, given: false }])
    // A signature that belongs to a ballot already signs no other one.
    const file = await signed(worker)
    expect((await give(vote, ['301'], e.persons.lin, 'yes', { signature: { file, on: 'slip' } })).status).toBe(200)
    expect(await refused(['401'], e.persons.zhao, { signature: { file, on: 'slip' } })).toBe('files.unknown-file')
    // Nor does one that a colleague brought.
    const theirs = await signed(e.colleague())
    expect(await refused(['401'], e.persons.zhao, { signature: { file: theirs, on: 'slip' } })).toBe(
      'files.unknown-file',
    )
  })
  it('is opened by those who carry the vote, like the scan of an authority', async () => {
    const vote = await held()
    await give(vote, ['401'], e.persons.zhao, 'no')
    const [ballot] = (await readRight(vote, '401')).ballots
    const opens = async (as: Hand) =>
      (await house.http.inject({ url: `/api/n/${house.a.id}/files/${ballot?.signature}`, headers: as.headers }))
        .statusCode
    expect(await opens(e.colleague())).toBe(200)
    expect(await opens(e.as(e.persons.zhao, '赵国强'))).toBe(404)
    expect(await opens(hand('孙德发', { role: 'owners', neighbourhoodId: house.a.id }))).toBe(404)
  })
  it('stands in the place of an earlier one, and is taken back by telephone until the day is over, or the vote', async () => {
    const vote = await held()
    const own = { id: newId(), rightId: vote.right('301'), choice: 'no' }
    expect((await ask(e.as(e.persons.lin, '林秀英'), 'POST', `/votes/${vote.id}/ballots`, own)).status).toBe(200)
    now = new Date(closing.getTime() - 2 * hour)
    const given = (await give(vote, ['301'], e.persons.lin, 'yes')).body as never as Receipts
    expect(given.reversibleUntil).toBe(closing.toISOString())
    const { ballots } = await readRight(vote, '301')
    expect(ballots.map(({ is }) => is)).toEqual(['superseded', 'stands'])
    const back = { id: newId(), ballotId: ballots[1]?.id, rightId: vote.right('301'), said: '本人来电，还是按原来的' }
    now = new Date(closing.getTime() - hour)
    expect((await ask(e.colleague(), 'POST', `/votes/${vote.id}/reversals`, back)).status).toBe(200)
    expect((await readRight(vote, '301')).ballots.map(({ is }) => is)).toEqual(['stands', 'taken-back'])
    expect((await close(vote)).rights.find(({ id }) => id === vote.right('301'))).toMatchObject({ choice: 'no' })
  })
})

// Last, since somebody is forgotten.
it('a signature goes with what is forgotten of somebody, and with age', async () => {
  const vote = await held()
  await give(vote, ['101', '201'], e.persons.wu, 'yes')
  await give(vote, ['501'], e.persons.qian, 'no')
  const doomed = async (room: string) => {
    const { rows } = await house.parts.database.owner.query(
      `select f.doomed_at is not null as gone from files.file f
       join ballots.event e on e.ref_id = f.owner_id and e.vote_id = $1 and e.right_id = $2`,
      [vote.id, vote.right(room)],
    )
    return (rows as { gone: boolean }[]).map(({ gone }) => gone)
  }
  expect([await doomed('101'), await doomed('501')]).toEqual([[false], [false]])
  await house.unit(async (unit) => {
    await personalData.erase(unit, e.persons.wu)
  })
  expect([await doomed('101'), await doomed('501')]).toEqual([[true], [false]])
  await close(vote)
  const ageing = retention.find((rule) => rule.kind === 'ageing')
  if (ageing?.kind !== 'ageing') throw new Error('nothing ages')
  await house.unit((unit) => ageing.run(unit, new Date(closing.getTime() + hour), 500))
  expect(await doomed('501')).toEqual([true])
})
