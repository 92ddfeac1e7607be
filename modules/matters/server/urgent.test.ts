import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atPlace, fresh, makeHouse, type MadeHouse } from '../test/made-house.ts'
import { made } from '../test/made-rows.ts'

let house: MadeHouse
beforeAll(async () => {
  house = await makeHouse()
  await house.inUnit('worker', async (unit) => made(unit, 40, house.people.worker.accountId))
})
afterAll(() => house.close())

type Row = { id: string; section: string; urgent: string | null; dueAt: string; dueKind: string }
const queue = async (who: 'worker' | 'property' = 'worker') =>
  (await house.ask(who, 'GET', '/queue')).body.rows as Row[]
const step = async (id: string, verb: string, body: object = {}, who: 'worker' | 'property' = 'worker') => {
  const answer = await house.ask(who, 'POST', `/matters/${id}/${verb}`, body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
}

async function takeIn(more: object): Promise<string> {
  const id = fresh()
  const answer = await house.ask('worker', 'POST', '/intake', {
    id,
    source: 'phone',
    category: 'safety',
    place: atPlace({ entranceId: house.entranceId }),
    reporter: { name: '王', phone: '19900000001' },
    spoken: false,
    ...more,
  })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return id
}

describe('a matter of danger', () => {
  it('stands on top with an hour to answer, whatever is overdue, until it is dealt with', async () => {
    // 24 November 2026, 21:10: nobody is in the office.
    house.at('2026-11-24T13:10:00Z')
    const id = await takeIn({ urgent: 'gas' })
    const plain = await takeIn({})
    const [first, second] = await queue()
    expect(first).toMatchObject({ id, section: 'urgent', urgent: 'gas', dueAt: '2026-11-24T14:10:00.000Z' })
    expect(second?.section).toBe('overdue')
    expect((await queue()).find((row) => row.id === plain)?.dueAt).not.toBe(first?.dueAt)
    const counts = (await house.ask('worker', 'GET', '/queue/counts')).body
    expect(counts.sections.urgent).toBe(1)

    await step(id, 'contact', { note: '先打了 119' })
    expect((await queue())[0]).toMatchObject({ id, dueKind: 'solve', dueAt: '2026-11-25T09:30:00.000Z' })
    await step(id, 'assign', { party: { kind: 'party', id: house.propertyId } })
    expect((await queue())[0]).toMatchObject({ id, section: 'urgent' })
    expect((await queue('property'))[0]).toMatchObject({ id, section: 'urgent' })
    await step(id, 'accept', {}, 'property')
    await step(id, 'finish', {}, 'property')
    expect((await queue()).find((row) => row.id === id)?.section).toBe('waiting')
  })

  it('is made one, and no longer one, by a correction that is kept', async () => {
    const id = await takeIn({})
    await step(id, 'correct', { urgent: 'injury' })
    expect((await queue())[0]).toMatchObject({ id, section: 'urgent', urgent: 'injury' })
    await step(id, 'correct', { urgent: null })
    expect((await queue()).find((row) => row.id === id)).toMatchObject({ urgent: null, section: 'later' })
    const told = (await house.ask('worker', 'GET', `/matters/${id}`)).body
    expect(told.timeline.filter(({ kind }: { kind: string }) => kind === 'corrected')).toHaveLength(2)
  })

  it('pages on through the sections without losing or doubling a row', async () => {
    await takeIn({ urgent: 'fire' })
    await takeIn({ urgent: 'trapped-in-lift' })
    const whole = await queue()
    const rows: Row[] = []
    let after = ''
    for (let page = 0; page < 60; page += 1) {
      const { body } = await house.ask('worker', 'GET', `/queue?limit=3${after}`)
      rows.push(...(body.rows as Row[]))
      if (body.next === null) break
      after = `&after=${body.next}`
    }
    expect(rows.map((row) => row.id)).toEqual(whole.map((row) => row.id))
    expect(whole.slice(0, 2).map((row) => row.urgent)).toEqual(['fire', 'trapped-in-lift'])
  })
})
