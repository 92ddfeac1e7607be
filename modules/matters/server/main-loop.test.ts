import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isUuid } from '#kit/pure/uuid.ts'
import { fold } from '../domain/matter.ts'
import { atPlace, fresh, makeHouse, type MadeHouse } from '../test/made-house.ts'
import { stateOf } from './rows.ts'
import { matterById } from './store.ts'

let house: MadeHouse
beforeAll(async () => void (house = await makeHouse()))
afterAll(() => house.close())

async function report(more: Record<string, unknown> = {}, who: 'resident' | 'neighbour' = 'resident') {
  const id = fresh()
  const body = { id, category: 'leak', place: atPlace({ entranceId: house.entranceId, floor: 2 }), ...more }
  const answer = await house.ask(who, 'POST', '/matters', body)
  return { id, body, answer }
}

describe('the main loop over HTTP', () => {
  it('goes from the phone to the worker, to the property manager, back, disputed, done again and confirmed', async () => {
    const { id, answer } = await report()
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      id,
      title: '12号2楼走道漏水',
      owner: '周敏芝',
      answerBy: '2026-11-25T09:30:00.000Z',
    })
    expect(answer.body.number).toMatch(/^\w+-261124-\d\d$/)

    const queue = await house.ask('worker', 'GET', '/queue')
    expect(queue.body.rows.find((row: { id: string }) => row.id === id)).toMatchObject({
      taken: false,
      status: 'received',
      owner: { name: '周敏芝' },
    })

    const step = async (who: 'worker' | 'property', verb: string, body: object = {}) => {
      house.later(7)
      const done = await house.ask(who, 'POST', `/matters/${id}/${verb}`, body)
      expect(done.body).toMatchObject({ id })
      return done.body.status as string
    }
    expect(await step('worker', 'take')).toBe('received')
    expect(await step('worker', 'contact', { note: '打电话问清楚了' })).toBe('contacted')
    expect(await step('worker', 'assign', { party: { kind: 'party', id: house.propertyId } })).toBe('assigned')

    const tasks = await house.ask('property', 'GET', '/queue?view=assigned')
    expect(tasks.body.rows).toHaveLength(1)
    const card = await house.ask('property', 'GET', `/matters/${id}`)
    expect(card.body.may).toEqual(['noted', 'accepted', 'returned', 'done'])
    expect(await step('property', 'accept', { promise: { at: '2026-11-25T02:00:00Z', text: '上午来修' } })).toBe(
      'assigned',
    )

    const mine = await house.ask('resident', 'GET', `/my-matters/${id}`)
    expect(mine.body.who).toEqual({ kind: 'property-manager', name: '延吉物业陆建平' })
    expect(mine.body.promise).toEqual({ at: '2026-11-25T02:00:00.000Z', text: '上午来修' })
    expect(mine.body.steps.map((one: { state: string }) => one.state)).toEqual(['past', 'past', 'now', 'ahead'])

    expect(await step('property', 'finish')).toBe('done')
    const answerIt = (said: string) => house.ask('resident', 'POST', `/my-matters/${id}/answer`, { answer: said })
    expect((await answerIt('disputed')).body.status).toBe('reopened')
    expect(await step('property', 'accept')).toBe('assigned')
    expect(await step('property', 'finish', { note: '换了管子' })).toBe('done')
    expect((await answerIt('confirmed')).body.status).toBe('confirmed')
    expect(await step('worker', 'learn', { note: '立管每年查一次' })).toBe('confirmed')

    const detail = (await house.ask('worker', 'GET', `/matters/${id}`)).body
    expect(detail.hearts.map((one: { state: string }) => one.state)).toEqual(['past', 'past', 'past', 'past', 'past'])
    expect(detail.timeline.map((one: { kind: string }) => one.kind)).toEqual([
      'received',
      'taken',
      'contacted',
      'assigned',
      'accepted',
      'done',
      'disputed',
      'accepted',
      'done',
      'confirmed',
      'learned',
    ])
    expect(detail.timeline[2]).toMatchObject({ by: '周敏芝', hand: 'owner', note: '打电话问清楚了' })
    expect(detail.disputes).toBe(1)
  })

  it('keeps colleagues’ words from residents and tells them the replies', async () => {
    const { id } = await report()
    await house.ask('worker', 'POST', `/matters/${id}/note`, { note: '这户以前也漏过' })
    await house.ask('worker', 'POST', `/matters/${id}/reply`, { note: '明天上午九点修' })
    const mine = await house.ask('resident', 'GET', `/my-matters/${id}`)
    expect(mine.body.timeline.map((one: { kind: string; note: string | null }) => [one.kind, one.note])).toEqual([
      ['received', null],
      ['replied', '明天上午九点修'],
    ])
  })

  it('is exactly what its events add up to', async () => {
    const { id } = await report({ words: '从上面滴下来的' })
    for (const [verb, body] of [
      ['take', {}],
      ['try', {}],
      ['pause', { reason: 'weather' }],
      ['resume', {}],
      ['assign', { party: { kind: 'worker', id: house.people.colleague.accountId } }],
      ['finish', {}],
    ] as const) {
      house.later(11)
      expect((await house.ask('worker', 'POST', `/matters/${id}/${verb}`, body)).status).toBe(200)
    }
    house.later(5)
    await house.ask('resident', 'POST', `/my-matters/${id}/answer`, { answer: 'disputed' })
    const row = await house.inUnit('worker', (unit) => unit.readOr(matterById(unit, id)))
    const state = stateOf(row)
    const at = (kind: string, index = 0) =>
      new Date((detail.timeline as { kind: string; at: string }[]).filter((one) => one.kind === kind)[index]!.at)
    const detail = (await house.ask('worker', 'GET', `/matters/${id}`)).body
    const by = { by: house.people.worker.accountId, hand: 'owner' as const }
    expect(state).toEqual(
      fold([
        {
          ...by,
          kind: 'received',
          at: at('received'),
          owner: house.people.worker.accountId,
          taken: false,
          category: 'leak',
          complexity: 'ordinary',
          urgent: null,
          contactable: true,
          visibility: 'ordinary',
        },
        { ...by, kind: 'taken', at: at('taken') },
        { ...by, kind: 'tried', at: at('tried'), note: null },
        { ...by, kind: 'paused', at: at('paused'), reason: 'weather', note: null },
        { ...by, kind: 'resumed', at: at('resumed') },
        {
          ...by,
          kind: 'assigned',
          at: at('assigned'),
          note: null,
          party: { kind: 'worker', id: house.people.colleague.accountId, name: '何秀兰' },
        },
        { ...by, kind: 'done', at: at('done'), note: null },
        { ...by, kind: 'disputed', at: at('disputed'), note: null },
      ]),
    )
  })
})

describe('sending again', () => {
  it('opens one matter for one id and answers as the first time', async () => {
    const { body, answer } = await report()
    const again = await house.ask('resident', 'POST', '/matters', body)
    expect(again.body).toEqual(answer.body)
  })

  it('gives each a number of its own, all at once', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => report()))
    const numbers = all.map(({ answer }) => answer.body.number as string)
    expect(new Set(numbers).size).toBe(12)
  })

  it('takes a step once', async () => {
    const { id } = await report()
    const stepId = fresh()
    const first = await house.ask('worker', 'POST', `/matters/${id}/note`, { note: '看过现场', stepId })
    const second = await house.ask('worker', 'POST', `/matters/${id}/note`, { note: '看过现场', stepId })
    expect(second.body).toEqual(first.body)
    const detail = await house.ask('worker', 'GET', `/matters/${id}`)
    expect(detail.body.timeline).toHaveLength(2)
  })
})

describe('reports from the wall', () => {
  const followCode = 'abcdefghijklmnopqrstuv'

  it('need no account, and are followed and answered with the receipt code', async () => {
    const id = fresh()
    const sent = await house.ask(null, 'POST', `/spots/${house.spotCode}/matters`, {
      id,
      category: 'power',
      floor: 3,
      followCode,
    })
    expect(sent.body).toMatchObject({ id, title: '12号3楼走道灯或电有问题' })
    await house.ask('worker', 'POST', `/matters/${id}/finish`, {})
    const seen = await house.ask(null, 'GET', `/follow/${id}?code=${followCode}`)
    expect(seen.body).toMatchObject({ status: 'done', may: ['confirmed', 'disputed', 'shown'] })
    expect((await house.ask(null, 'GET', `/follow/${id}?code=${followCode.toUpperCase()}`)).body.code).toBe(
      'matters.wrong-code',
    )
    const said = await house.ask(null, 'POST', `/follow/${id}/answer`, { code: followCode, answer: 'confirmed' })
    expect(said.body.status).toBe('confirmed')
  })

  it('are refused for a code nobody knows', async () => {
    const sent = await house.ask(null, 'POST', '/spots/zzzzzzz/matters', { id: fresh(), category: 'power', followCode })
    expect(sent.body.code).toBe('matters.unknown-place')
  })
})

describe('taking in', () => {
  it('makes the worker the owner at once, with the number sealed and masked', async () => {
    const id = fresh()
    const body = {
      id,
      source: 'hotline-12345',
      category: 'noise',
      words: '楼下棋牌声到半夜。',
      place: atPlace({ homeId: house.homes[5] }),
      reporter: { name: '王小芳', phone: '19912340430' },
      hotlineNumber: 'SH-1',
    }
    expect((await house.ask('worker', 'POST', '/intake', body)).body).toMatchObject({
      title: '楼下棋牌声到半夜',
      owner: '周敏芝',
    })
    const detail = (await house.ask('colleague', 'GET', `/matters/${id}`)).body
    expect(detail).toMatchObject({
      taken: true,
      status: 'contacted',
      place: '12号302室',
      reporter: { name: '王*芳', phone: '199****0430' },
    })
    const row = await house.inUnit('worker', (unit) => unit.readOr(matterById(unit, id)))
    expect(row.reporter_phone).not.toContain('0430')
    const shown = await house.ask('colleague', 'POST', `/matters/${id}/reveal`, { reason: '约上门时间' })
    expect(shown.body).toEqual({ name: '王小芳', phone: '19912340430' })
    const found = await house.ask('worker', 'GET', '/queue?find=0430')
    expect(found.body.rows.map((one: { id: string }) => one.id)).toContain(id)
  })

  it('refuses a place that is not here, and no place', async () => {
    const send = (place: object) =>
      house.ask('worker', 'POST', '/intake', { id: fresh(), source: 'counter', category: 'other', place })
    expect((await send(atPlace({ homeId: fresh() }))).body.code).toBe('matters.unknown-place')
    expect((await send(atPlace({}))).body.code).toBe('matters.place-needed')
    expect((await send(atPlace({ spot: '北门车棚' }))).status).toBe(200)
  })

  it('lets residents report for their own home only', async () => {
    const { answer } = await report({ place: atPlace({ homeId: house.homes[4] }) })
    expect(answer.body.code).toBe('matters.not-your-home')
    const own = await report({ place: atPlace({ homeId: house.homes[0] }) })
    expect(own.answer.body.title).toBe('12号101室漏水')
    expect(isUuid(own.id)).toBe(true)
  })
})
