import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../accounts/test/sign-in.ts'
import { atPlace, fresh, makeHouse, type MadeHouse } from '../test/made-house.ts'
import { personalData } from './personal-data.ts'
import { escalateOverdue, followEndOfStanding, followHandOver } from './jobs.ts'
import { matterById } from './store.ts'

let house: MadeHouse
beforeAll(async () => void (house = await makeHouse()))
afterAll(() => house.close())

type Resident = 'resident' | 'neighbour'
async function report(more: Record<string, unknown> = {}, who: Resident = 'resident'): Promise<string> {
  const id = fresh()
  const body = { id, category: 'leak', place: atPlace({ entranceId: house.entranceId, floor: 2 }), ...more }
  const sent = await house.ask(who, 'POST', '/matters', body)
  expect(sent.status).toBe(200)
  return id
}
const act = (who: Parameters<MadeHouse['ask']>[0], id: string, verb: string, body: object = {}) =>
  house.ask(who, 'POST', `/matters/${id}/${verb}`, body)
const read = async (id: string, who: 'worker' | 'colleague' | 'chair' = 'worker') =>
  (await house.ask(who, 'GET', `/matters/${id}`)).body

describe('me too', () => {
  it('shows a neighbour what was reported on the stairs, without words, and lets them join once', async () => {
    const id = await report({ words: '我家老吴看见的，二楼漏水' })
    const near = await house.ask(
      'neighbour',
      'GET',
      `/matters/near?entranceId=${house.entranceId}&floor=2&category=leak`,
    )
    expect(near.body.near[0]).toMatchObject({ title: '12号2楼走道漏水', households: 1, joined: false })
    expect(JSON.stringify(near.body)).not.toContain('老吴')
    expect((await act('neighbour', id, 'join', { id: fresh() })).status).toBe(200)
    expect((await act('neighbour', id, 'join', { id: fresh() })).status).toBe(200)
    expect(await read(id)).toMatchObject({ households: 2 })
    const mine = await house.ask('neighbour', 'GET', '/my-matters')
    expect(mine.body.matters.map((one: { id: string; mine: boolean }) => [one.id, one.mine])).toEqual([[id, false]])
    expect(mine.body.matters[0].words).toBeNull()
    await act('worker', id, 'finish')
    const said = await house.ask('neighbour', 'POST', `/my-matters/${id}/answer`, { answer: 'disputed' })
    expect(said.body.status).toBe('reopened')
  })

  it('tells neighbours of each step, and nothing of each other', async () => {
    const id = await report({ category: 'waste' })
    await act('neighbour', id, 'join', { id: fresh() })
    await act('worker', id, 'reply', { note: '明天来收' })
    await act('worker', id, 'finish')
    await house.ask('resident', 'POST', `/my-matters/${id}/answer`, { answer: 'disputed', note: '我妈摔了一跤' })
    const heard = async (who: 'resident' | 'neighbour') => {
      const { timeline } = (await house.ask(who, 'GET', `/my-matters/${id}`)).body as {
        timeline: { kind: string; by: string | null; note: string | null }[]
      }
      return timeline.map(({ kind, by, note }) => [kind, by !== null, note])
    }
    expect(await heard('resident')).toEqual([
      ['received', true, null],
      ['replied', true, '明天来收'],
      ['done', true, null],
      ['disputed', true, '我妈摔了一跤'],
    ])
    expect(await heard('neighbour')).toEqual([
      ['received', false, null],
      ['replied', true, '明天来收'],
      ['done', true, null],
      ['disputed', false, null],
    ])
  })

  it('keeps what concerns a home, and confidences, from neighbours', async () => {
    const home = await report({ place: atPlace({ homeId: house.homes[0] }) })
    const secret = await report({ confidential: true, category: 'unclear' })
    const near = await house.ask('neighbour', 'GET', `/matters/near?entranceId=${house.entranceId}&category=leak`)
    const ids = near.body.near.map((one: { id: string }) => one.id)
    expect(ids).not.toContain(home)
    expect(ids).not.toContain(secret)
    for (const id of [home, secret]) {
      expect((await act('neighbour', id, 'join', { id: fresh() })).body.code).toBe('matters.unknown-matter')
      expect((await house.ask('neighbour', 'GET', `/my-matters/${id}`)).body.code).toBe('matters.unknown-matter')
    }
    expect((await house.ask('colleague', 'GET', `/matters/${secret}`)).body.code).toBe('matters.unknown-matter')
    expect((await act('colleague', secret, 'finish')).body.code).toBe('matters.unknown-matter')
    expect((await read(secret, 'chair')).visibility).toBe('confidential')
    const queue = await house.ask('colleague', 'GET', '/queue')
    expect(queue.body.rows.map((row: { id: string }) => row.id)).not.toContain(secret)
  })
})

describe('merging', () => {
  it('counts once, brings everybody along, and can be taken apart', async () => {
    const from = '2026-11-01'
    const figures = async () => (await house.ask('worker', 'GET', `/matter-figures?from=${from}&to=2026-12-31`)).body
    const into = await report({ category: 'waste' })
    const id = await report({ category: 'waste' }, 'neighbour')
    const before = await figures()
    const merged = await act('worker', id, 'merge', { into })
    expect(merged.body.status).toBe('merged')
    const after = await figures()
    expect(after.counted).toBe(before.counted - 1)
    expect(after.excluded.merged).toBe(before.excluded.merged + 1)
    expect(after.received).toBe(before.received)
    const detail = await read(into)
    expect(detail.households).toBe(2)
    expect(detail.merged.map((one: { id: string }) => one.id)).toEqual([id])
    const mine = await house.ask('neighbour', 'GET', `/my-matters/${into}`)
    expect(mine.status).toBe(200)
    expect((await act('worker', id, 'merge', { into })).body.code).toBe('matters.already-closed')
    expect((await act('worker', into, 'merge', { into })).body.code).toBe('matters.merge-into-itself')
    expect((await act('worker', into, 'merge', { into: id })).body.code).toBe('matters.merge-into-closed')
    expect((await act('worker', id, 'split', { note: '是两件事' })).body.status).toBe('received')
    expect((await figures()).counted).toBe(before.counted)
  })
})

describe('a party', () => {
  it('sees what it was given and nothing else, and gives back with a reason', async () => {
    const id = await report({ category: 'lift' })
    const other = await report({ category: 'lift' }, 'neighbour')
    await act('worker', id, 'assign', { party: { kind: 'party', id: house.propertyId } })
    const seen = await house.ask('property', 'GET', '/queue')
    expect(seen.body.rows.map((row: { id: string }) => row.id)).toContain(id)
    expect(seen.body.rows.map((row: { id: string }) => row.id)).not.toContain(other)
    expect((await house.ask('property', 'GET', `/matters/${other}`)).body.code).toBe('matters.unknown-matter')
    expect((await act('property', id, 'merge', { into: other })).status).toBe(403)
    expect((await act('property', id, 'return', { reason: 'other' })).body.code).toBe('matters.reason-needed')
    expect((await act('property', id, 'return', { reason: 'not-ours', note: '电梯归维保公司' })).body.status).toBe(
      'returned',
    )
    const back = await house.ask('worker', 'GET', '/queue?view=returned')
    expect(back.body.rows.map((row: { id: string }) => row.id)).toContain(id)
    expect((await house.ask('property', 'GET', `/matters/${id}`)).body.code).toBe('matters.unknown-matter')
  })

  it('is chosen among those set here and those with accounts', async () => {
    const { body } = await house.ask('worker', 'GET', '/matter-parties')
    const names = body.parties.map((one: { kind: string; name: string }) => `${one.kind} ${one.name}`)
    expect(names.toSorted()).toEqual(
      ['property-manager 延吉物业', 'worker 何秀兰', 'worker 周敏芝', 'worker 林主任'].toSorted(),
    )
    const id = await report({ category: 'other' })
    expect((await act('worker', id, 'assign', { party: { kind: 'party', id: fresh() } })).body.code).toBe(
      'matters.unknown-party',
    )
    expect(
      (await act('worker', id, 'assign', { party: { kind: 'worker', id: house.people.property.accountId } })).body.code,
    ).toBe('matters.unknown-worker')
  })
})

describe('a colleague added a moment ago', () => {
  it('can be given a matter at once', async () => {
    const id = await report({ category: 'noise' })
    await house.ask('worker', 'GET', '/queue')
    const added = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.nb, name: '新来的' })
    const party = { kind: 'worker', id: added.accountId }
    expect((await act('worker', id, 'assign', { party })).status).toBe(200)
  })
})

describe('strangers', () => {
  it('are refused by name', async () => {
    const id = await report({ category: 'pets' })
    const asked: [Parameters<MadeHouse['ask']>[0], 'GET' | 'POST', string, number][] = [
      [null, 'GET', '/queue', 401],
      ['resident', 'GET', '/queue', 403],
      ['neighbour', 'GET', `/matters/${id}`, 403],
      ['neighbour', 'POST', `/my-matters/${id}/answer`, 403],
      ['resident', 'POST', `/matters/${id}/finish`, 403],
      ['property', 'POST', `/matters/${id}/accept`, 404],
      ['subdistrict', 'GET', `/matters/${id}`, 404],
      ['worker', 'GET', `/matters/${fresh()}`, 404],
    ]
    for (const [who, method, path, status] of asked) {
      const answer = await house.ask(who, method, path, method === 'POST' ? { answer: 'confirmed' } : undefined)
      expect([path, answer.status]).toEqual([path, status])
    }
  })
})

describe('time running out', () => {
  it('tells the chair, then the subdistrict, once each; a pause holds it', async () => {
    house.at('2026-11-24T08:20:00Z')
    const id = await report({ category: 'noise' })
    const held = await report({ category: 'noise' }, 'neighbour')
    await act('worker', held, 'pause', { reason: 'procedure' })
    const level = async (one: string) => (await read(one)).level
    expect(await level(id)).toBe('none')
    house.at('2026-11-25T10:00:00Z')
    await escalateOverdue(house.parts)
    await escalateOverdue(house.parts)
    expect([await level(id), await level(held)]).toEqual(['chair', 'none'])
    expect((await read(id)).timeline.filter((one: { kind: string }) => one.kind === 'escalated')).toHaveLength(1)
    house.at('2026-11-30T01:00:00Z')
    await escalateOverdue(house.parts)
    expect(await level(id)).toBe('subdistrict')
    expect((await house.ask('subdistrict', 'GET', `/matters/${id}`)).status).toBe(200)
    const seen = await house.ask('subdistrict', 'GET', '/queue')
    expect(seen.body.rows.every((row: { level: string }) => row.level === 'subdistrict')).toBe(true)
  })
})

describe('repeats', () => {
  it('are linked to earlier matters at the same place', async () => {
    const first = await report({ category: 'power' })
    house.later(60)
    const second = await report({ category: 'power' }, 'neighbour')
    expect((await read(second)).repeats.map((one: { id: string }) => one.id)).toEqual([first])
  })
})

describe('publishing and figures', () => {
  it('shows what was made public, in the words chosen for it', async () => {
    const id = await report({ category: 'greenery', words: '吴家门口的树' })
    expect((await act('worker', id, 'show', { visibility: 'public' })).body.code).toBe('matters.note-needed')
    const published = { title: '12号前的树枝', text: '已请绿化修剪。' }
    expect((await act('worker', id, 'show', { visibility: 'public', published })).status).toBe(200)
    const seen = await house.ask(null, 'GET', '/public-matters')
    expect(seen.body.matters[0]).toMatchObject({ id, ...published })
    expect(JSON.stringify(seen.body)).not.toContain('吴家')
  })

  it('ends honestly beyond our remit, with the reason read by the resident; a dispute goes to the chair', async () => {
    const id = await report({ category: 'property-service' })
    const reason = { reason: 'other-authority', published: '物业费标准由业主大会定。' }
    expect((await act('colleague', id, 'decline', reason)).body.code).toBe('matters.not-yours')
    expect((await act('worker', id, 'decline', reason)).body.status).toBe('beyond-remit')
    const mine = await house.ask('resident', 'GET', `/my-matters/${id}`)
    expect(mine.body.timeline.at(-1)).toMatchObject({ kind: 'beyond-remit', note: '物业费标准由业主大会定。' })
    await house.ask('resident', 'POST', `/my-matters/${id}/answer`, { answer: 'disputed' })
    expect((await act('worker', id, 'decline', reason)).body.code).toBe('matters.chair-decides')
    expect((await read(id)).level).toBe('chair')
  })
})

describe('somebody leaves', () => {
  it('and everything of theirs is owned by the colleague named, or by whoever is on duty', async () => {
    const { worker, colleague } = house.people
    const id = await report({ category: 'safety' })
    const event = { neighbourhoodId: house.nb, id: fresh(), type: '', actorId: null, actorName: null, at: new Date() }
    const owner = async () => (await read(id, 'chair')).owner
    expect((await owner()).id).toBe(worker.accountId)
    await followHandOver(house.parts, {
      ...event,
      subjectId: worker.accountId,
      data: { from: worker.accountId, to: colleague.accountId },
    })
    expect(await owner()).toEqual({ id: colleague.accountId, name: '何秀兰' })
    expect((await read(id, 'chair')).taken).toBe(false)
    // Still working here: nothing moves.
    await followEndOfStanding(house.parts, { ...event, subjectId: colleague.accountId, data: {} })
    expect((await owner()).id).toBe(colleague.accountId)
  })
})

describe('what is held about a person', () => {
  it('can be taken away and erased; what was done stays', async () => {
    const id = fresh()
    const personId = fresh()
    const person = { id: personId, name: '王小芳', homeId: house.homes[3], on: '2026-11-20', phones: [] }
    expect((await house.ask('worker', 'POST', '/persons', person)).status).toBe(200)
    const taken = {
      id,
      source: 'counter',
      category: 'relief',
      words: '儿子失业三个月',
      place: atPlace({ homeId: house.homes[3] }),
      reporter: { personId, phone: '19912340431' },
    }
    expect((await house.ask('worker', 'POST', '/intake', taken)).status).toBe(200)
    await act('worker', id, 'note', { note: '已联系就业援助员' })
    const held = await house.inUnit('chair', (unit) => personalData.export(unit, personId))
    expect(held).toEqual([expect.objectContaining({ words: '儿子失业三个月', phone: '19912340431' })])
    await house.inUnit('chair', (unit) => personalData.erase(unit, personId))
    expect(await house.inUnit('chair', (unit) => personalData.export(unit, personId))).toEqual([])
    const row = await house.inUnit('chair', (unit) => unit.readOr(matterById(unit, id)))
    expect(row).toMatchObject({
      words: null,
      reporter_name: null,
      reporter_phone: null,
      title: '12号问救助',
      place: '12号',
      home_id: null,
    })
    expect((await read(id)).timeline.map((one: { kind: string; note: string | null }) => [one.kind, one.note])).toEqual(
      [
        ['received', null],
        ['contacted', null],
        ['noted', null],
      ],
    )
  })
})
