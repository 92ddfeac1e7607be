import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { leaveOut, readRoll, rightsOf } from '#rolls'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { asking, noticed, openedVote, terms } from '../test/held.ts'
import { byHand, type Electors, electorsOf, type Hand, hand } from '../test/vote.ts'

let house: TestHouse
let e: Electors
let worker: Hand
let now = noticed

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand })
  e = await electorsOf(house)
})
afterAll(() => house.close())
beforeEach(() => {
  now = noticed
  worker = e.worker()
})

const ask = asking(() => house)
const input = (more: object = {}) =>
  terms(e, {
    silence: null,
    cost: { fen: 72_000_000, words: '从维修资金里出。' },
    topicId: null,
    conventionId: null,
    ...more,
  })
const held = () => openedVote({ house, e, at: (instant) => void (now = instant) }, input())
const rollIdOf = async (id: string) => String((await ask(worker, 'GET', `/${id}/draft`)).body['rollId'])
const rollThere = (rollId: string) =>
  house
    .unit((unit) => readRoll(unit, rollId))
    .then(
      () => true,
      () => false,
    )

describe('a draft', () => {
  it('is given back as it was entered, and changed', async () => {
    const id = newId()
    await ask(worker, 'PUT', `/${id}`, input())
    expect((await ask(worker, 'GET', `/${id}/draft`)).body).toEqual({ ...input(), rollId: expect.any(String) })
    const changed = input({ title: '换电梯', cost: null, rule: 'special', closesAt: '2026-12-05T12:00:00.000Z' })
    expect((await ask(worker, 'PUT', `/${id}`, changed)).status).toBe(200)
    expect((await ask(worker, 'GET', `/${id}/draft`)).body).toEqual({ ...changed, rollId: expect.any(String) })
  })
  it('keeps what was completed in its roll while the same people decide, and begins another one for others', async () => {
    const id = newId()
    await ask(worker, 'PUT', `/${id}`, input())
    const rollId = await rollIdOf(id)
    const [first] = await house.unit((unit) => rightsOf(unit, rollId))
    await house.unit((unit) => leaveOut(unit, rollId, first?.id ?? '', '在打官司'), { actor: worker.actor })
    await ask(worker, 'PUT', `/${id}`, input({ title: '换电梯' }))
    expect(await rollIdOf(id)).toBe(rollId)
    expect((await house.unit((unit) => rightsOf(unit, rollId)))[0]?.excluded).toBe(true)

    await ask(worker, 'PUT', `/${id}`, input({ electorate: 'households', rule: 'residents-2026' }))
    expect(await rollIdOf(id)).not.toBe(rollId)
    expect(await rollThere(rollId)).toBe(false)
  })
  it('is thrown away with the draft of its roll, once, and not after notice', async () => {
    const id = newId()
    await ask(worker, 'PUT', `/${id}`, input())
    const rollId = await rollIdOf(id)
    expect((await ask(worker, 'DELETE', `/${id}`)).status).toBe(200)
    expect(await rollThere(rollId)).toBe(false)
    expect((await ask(worker, 'GET', `/${id}/draft`)).body.code).toBe('ballots.unknown-vote')
    expect((await ask(worker, 'DELETE', `/${id}`)).status).toBe(200)

    const kept = newId()
    await ask(worker, 'PUT', `/${kept}`, input())
    await ask(worker, 'POST', `/${kept}/notice`)
    expect((await ask(worker, 'DELETE', `/${kept}`)).body.code).toBe('ballots.locked')
    expect((await ask(worker, 'GET', `/${kept}/draft`)).body.code).toBe('ballots.locked')
    expect((await ask(worker, 'GET', `/${kept}`)).body).toMatchObject({ state: 'noticed' })
  })
  it('is for the committee of its own neighbourhood', async () => {
    const id = newId()
    await ask(worker, 'PUT', `/${id}`, input())
    const lin = e.as(e.persons.lin, '林秀英')
    const there = hand('季青', { role: 'worker', neighbourhoodId: house.b.id })
    for (const method of ['GET', 'DELETE'] as const) {
      const path = method === 'GET' ? `/${id}/draft` : `/${id}`
      expect((await ask(lin, method, path)).status).toBe(403)
      expect([403, 404]).toContain((await ask(there, method, path)).status)
    }
    await ask(there, 'DELETE', `/${id}`, undefined, house.b)
    expect((await ask(worker, 'GET', `/${id}/draft`)).status).toBe(200)
  })
})

interface Desk {
  counts: Record<string, number>
  stairwells: { stairwell: string; all: number; silent: number }[]
  rights: { id: string; label: string; stairwell: string; door: string; doubtful: boolean; channel: string | null }[]
  more: number
}
const desk = async (id: string, query = '') => (await ask(worker, 'GET', `/${id}/desk${query}`)).body as never as Desk
const doors = ({ rights }: Desk) => rights.map(({ door }) => door)

describe('the desk', () => {
  it('counts by stairwell, finds a room, and shows what is in doubt', async () => {
    const { id } = await held()
    const all = await desk(id, '?view=all')
    expect(doors(all)).toEqual(['101室', '201室', '301室', '401室', '501室', '601室'])
    const [first, , third] = all.rights.map((right) => right.id)
    const give = (rightId: string | undefined, personId: string, choice: string) =>
      ask(worker, 'POST', `/${id}/visited-ballots`, { id: newId(), rightId, personId, choice })
    await give(third, e.persons.lin, 'yes')
    // Two who own it together, each with a ballot: whether they agree is seen at the closing, and may be settled before.
    await give(first, e.persons.wu, 'yes')
    await give(first, e.persons.chen, 'no')
    const to = { id: newId(), rightId: all.rights[3]?.id, way: 'hand', to: '赵国强', warned: false }
    await ask(worker, 'POST', `/${id}/deliveries`, to)

    const found = await desk(id, '?view=silent')
    const counts = { all: 6, silent: 4, undelivered: 3, given: 2, doubtful: 1 }
    expect(found.counts).toEqual(counts)
    expect(found.stairwells).toEqual([{ stairwell: '延吉七村3号', ...counts }])
    expect(doors(found)).toEqual(['201室', '401室', '501室', '601室'])
    expect(doors(await desk(id, '?view=undelivered'))).toEqual(['201室', '501室', '601室'])
    expect(doors(await desk(id, '?view=doubtful'))).toEqual(['101室'])
    expect(doors(await desk(id, `?view=all&find=${encodeURIComponent('3号 501')}`))).toEqual(['501室'])
    expect((await desk(id, `?view=all&find=999`)).rights).toEqual([])
    expect(doors(await desk(id, `?view=given&stairwell=${encodeURIComponent('延吉七村3号')}`))).toEqual([
      '101室',
      '301室',
    ])
    expect((await desk(id, `?view=all&stairwell=${encodeURIComponent('延吉七村4号')}`)).rights).toEqual([])
  })
  it('goes through thousands of rights page by page, in the order of the doors, without losing one', async () => {
    const id = newId()
    await ask(worker, 'PUT', `/${id}`, input())
    await ask(worker, 'POST', `/${id}/notice`)
    const many = `insert into ballots.right_state (neighbourhood_id, vote_id, right_id, place, label, area, excluded, head, owners, voters, box, delivered, given, unclear)
      select $1, $2, gen_random_uuid(), n, '江湾国际公寓' || (n / 60 + 1) || '号' || (n % 60 / 2 + 1) || '0' || (n % 2 + 1) || '室', 8000, false, n, 1, '{}', '{"n":0,"owners":1,"deliveries":[],"ballots":[],"proposed":null}', n % 3 = 0, n % 4 = 0, false
      from generate_series(0, 2999) n`
    await house.parts.database.owner.query(many, [house.a.id, id])
    const seen: string[] = []
    let more = 1
    while (more > 0) {
      const page = await desk(id, `?view=all&skip=${seen.length}`)
      expect(page.rights.length).toBeLessThanOrEqual(200)
      expect(page.stairwells).toHaveLength(50)
      seen.push(...page.rights.map(({ label }) => label))
      more = page.more
    }
    expect(new Set(seen).size).toBe(3_000)
    expect(seen.slice(58, 62)).toEqual([
      '江湾国际公寓1号3001室',
      '江湾国际公寓1号3002室',
      '江湾国际公寓2号101室',
      '江湾国际公寓2号102室',
    ])
    expect((await desk(id)).counts).toEqual({ all: 3_000, silent: 2_250, undelivered: 1_500, given: 750, doubtful: 0 })
  })
})

describe('my ballots', () => {
  interface Mine {
    rights: number
    given: number
    homes: { label: string; given: boolean; own: { at: string; channel: string } | null }[]
  }
  const mineOf = async (as: Hand, id: string) => {
    const { votes } = (await ask(as, 'GET', '')).body as never as {
      votes: { id: string; count: string | null; mine: Mine }[]
    }
    return votes.find((one) => one.id === id)
  }
  it('say for each home that a ballot is in, when and how, and never where it is found again', async () => {
    const { id, phrases } = await held()
    const [first, second] = (await desk(id, '?view=all')).rights
    const wu = e.as(e.persons.wu, '吴小芬')
    const chen = e.as(e.persons.chen, '陈大明')
    const cast = await ask(wu, 'POST', `/${id}/ballots`, { id: newId(), rightId: first?.id, choice: 'no' })
    const homes = (own: object | null) => [
      { label: '延吉七村3号101室', given: true, own },
      { label: '延吉七村3号201室', given: false, own: null },
    ]
    const mine = { rights: 2, given: 1 }
    expect((await mineOf(wu, id))?.mine).toMatchObject({
      ...mine,
      homes: homes({ at: now.toISOString(), channel: 'app' }),
    })
    // Whoever owns it with her reads that somebody voted, not that it was by phone, nor when.
    expect((await mineOf(chen, id))?.mine).toMatchObject({ ...mine, homes: homes(null) })
    expect((await mineOf(e.as(e.persons.lin, '林秀英'), id))?.mine).toMatchObject({ rights: 1, given: 0 })
    const answer = await ask(wu, 'GET', '')
    expect(JSON.stringify(answer.body)).not.toContain(String(cast.body['slip']))

    const visit = { id: newId(), rightId: second?.id, personId: e.persons.wu, choice: 'yes' }
    const { slip } = (await ask(worker, 'POST', `/${id}/visited-ballots`, visit)).body
    expect(slip).toBeTruthy()
    expect((await mineOf(wu, id))?.mine.homes[1]?.own).toMatchObject({ channel: 'visit' })
    await ask(worker, 'POST', `/${id}/reversals`, {
      id: newId(),
      ballotId: visit.id,
      rightId: second?.id,
      said: '本人要自己投',
    })
    expect((await mineOf(wu, id))?.mine).toMatchObject({
      given: 1,
      homes: [{ given: true }, { given: false, own: null }],
    })

    expect((await mineOf(wu, id))?.count).toBeNull()
    now = new Date('2026-12-01T12:01:00Z')
    await ask(worker, 'POST', `/${id}/closing`, { phrases: phrases.slice(0, 2) })
    expect((await mineOf(wu, id))?.count).toBe('not-passed')
  })
})
