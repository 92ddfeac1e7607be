import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Actor } from '#kit/contract/actor.ts'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { readThread, tell } from '../api.ts'
import { settleToldHouse, type ToldHouse } from '../test/told-house.ts'
import { deliverDue } from './deliver.ts'

let house: TestHouse
let told: ToldHouse
let actor: Actor | null = null
let now = instantAt('2026-11-25', 10 * 60)

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  told = await settleToldHouse(house)
})
afterAll(() => house.close())

const worker = () => ({ ...actorAs('worker', house.a), name: '周敏芝' })
const later = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))

async function ask(who: Actor, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  actor = who
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: { 'x-mulin': '1', 'accept-language': 'zh-CN' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, ...answer.json<Record<string, never>>() } as Record<string, never> & {
    status: number
  }
}

const outboxLines = () => {
  const file = join(house.parts.config.dataFolder, 'outbox/sms.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as { phone: string; text: string; key: string })
}
const write = async (text: string, more: Parameters<typeof tell>[1] | object = {}) =>
  house.unit((unit) =>
    tell(unit, {
      template: 'messages.written',
      to: { entrance: told.entranceId },
      data: { text },
      about: null,
      ...more,
    }),
  )
const deliveries = async (messageId: string) =>
  (
    await house.parts.database.owner.query(
      'select channel, state, recipient, next_at, tries from messages.delivery where message_id = $1 order by channel, id',
      [messageId],
    )
  ).rows as { channel: string; state: string; recipient: string; next_at: Date; tries: number }[]

describe('telling a stairwell', () => {
  it('reaches every home by what it has, and nobody twice', async () => {
    const { id, recipients } = await write('明天上午停水两小时。')
    expect(recipients).toBe(5)
    const queued = await deliveries(id)
    expect(queued.map((one) => one.channel)).toEqual(['app', 'slip', 'slip', 'slip', 'sms', 'sms'])
    const [first, again] = await Promise.all([deliverDue(house.parts, house.a), deliverDue(house.parts, house.a)])
    expect(first + again).toBe(2)
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    const lines = outboxLines()
    expect(lines.map((line) => line.phone).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['19900000021', '19900000022'])
    expect(lines[0]?.text).toBe('【延吉七村居委会】明天上午停水两小时。')
  })

  it('says beforehand how many, by what way, and when their phones ring', async () => {
    const { rows } = await house.parts.database.owner.query(
      'select building_id as id from places.entrance where id = $1',
      [told.entranceId],
    )
    const [building] = rows as { id: string }[]
    const counted = { recipients: 5, app: 1, appRings: 1, sms: 1, call: 0, slip: 3 }
    for (const of of [`entrance&id=${told.entranceId}`, `building&id=${building?.id}`, 'everybody'])
      expect(await ask(worker(), 'GET', `/messages/audience?kind=${of}`)).toMatchObject({ ...counted, ringsAt: null })
    const home = `/messages/audience?kind=home&id=${told.homes[1]}`
    expect(await ask(worker(), 'GET', home)).toMatchObject({ recipients: 1, app: 0, sms: 1, slip: 0 })
    expect((await ask(worker(), 'GET', `/messages/audience?kind=building&id=${newId()}`)).code).toBe(
      'messages.unknown-place',
    )
    expect((await ask(worker(), 'GET', '/messages/audience?kind=person')).code).toBe('messages.unknown-person')
    const day = now
    now = instantAt('2026-11-25', 22 * 60)
    expect((await ask(worker(), 'GET', home)).ringsAt).toBe(instantAt('2026-11-26', 8 * 60).toISOString())
    now = day
  })

  it('says the same once when it is asked to twice', async () => {
    const once = 'gate-2026-11'
    const first = await write('大门换锁。', { once })
    expect(await write('大门换锁。', { once })).toEqual(first)
    // Made by a telephone at the hour of this test: the list goes by it.
    const id = newId(now)
    const body = { id, to: { entrance: told.entranceId }, text: '周六大扫除。' }
    const [one, two] = [await ask(worker(), 'POST', '/messages', body), await ask(worker(), 'POST', '/messages', body)]
    expect([one, two]).toEqual([expect.objectContaining({ id, recipients: 5 }), one])
    expect(await deliveries(id)).toHaveLength(6)
    expect((await ask(worker(), 'POST', '/messages', { ...body, id: newId(), to: { entrance: newId() } })).code).toBe(
      'messages.unknown-place',
    )
    await deliverDue(house.parts, house.a)
  })

  it('sends again what somebody claimed and never settled, under the same key', async () => {
    const { id } = await write('电梯今天检修。', { to: { persons: [told.persons.mobile] } })
    await house.parts.database.owner.query(
      `update messages.delivery set state = 'sending', claimed_at = $2, tries = 1 where message_id = $1`,
      [id, now],
    )
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    later(1)
    expect(await deliverDue(house.parts, house.a)).toBe(1)
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    expect(outboxLines().filter((line) => line.text.includes('检修'))).toHaveLength(1)
  })
})

describe('quiet hours', () => {
  it('let nothing ring before eight, but what is urgent', async () => {
    now = instantAt('2026-11-25', 22 * 60)
    const ordinary = await write('通知一。', { to: { persons: [told.persons.mobile] } })
    const urgent = await write('通知二。', { to: { persons: [told.persons.mobile] }, urgency: 'urgent' })
    expect((await deliveries(ordinary.id))[0]?.next_at).toEqual(instantAt('2026-11-26', 8 * 60))
    expect((await deliveries(urgent.id))[0]?.next_at).toEqual(now)
    expect(await deliverDue(house.parts, house.a)).toBe(1)
    now = instantAt('2026-11-26', 8 * 60)
    expect(await deliverDue(house.parts, house.a)).toBe(1)
  })

  it('are what the chair sets', async () => {
    now = instantAt('2026-11-26', 13 * 60)
    const chair = actorAs('chair', house.a)
    await ask(chair, 'PUT', '/messages/settings', { quietFrom: 720, quietTo: 840, signed: '七村居委' })
    expect(await ask(worker(), 'GET', '/messages/settings')).toMatchObject({ quietFrom: 720, signed: '七村居委' })
    const { id } = await write('午休也不打扰。', { to: { persons: [told.persons.mobile] } })
    expect((await deliveries(id))[0]?.next_at).toEqual(instantAt('2026-11-26', 14 * 60))
    now = instantAt('2026-11-26', 14 * 60)
    await deliverDue(house.parts, house.a)
    expect(outboxLines().at(-1)?.text).toBe('【七村居委】午休也不打扰。')
  })
})

describe('the inbox', () => {
  it('shows what I was told, and calls off the short message I need no more', async () => {
    await write('居委会换了办公时间。', { to: { accounts: [told.resident.accountId] } })
    const inbox = await ask(told.resident, 'GET', '/inbox')
    const [message] = inbox.messages as unknown as { id: string; text: string; seen: boolean }[]
    expect(message).toMatchObject({ text: '居委会换了办公时间。', seen: false })
    const unseen = Number(inbox.unseen)
    await ask(told.resident, 'POST', '/inbox/seen', { ids: [message?.id] })
    expect((await ask(told.resident, 'GET', '/inbox')).unseen).toBe(unseen - 1)
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    const stranger = actorAs('resident', house.a)
    expect((await ask(stranger, 'GET', '/inbox')).messages).toEqual([])
  })

  it('speaks the language that was chosen', async () => {
    await ask(told.resident, 'PUT', '/inbox/language', { language: 'en' })
    expect((await ask(told.resident, 'GET', '/inbox/language')).language).toBe('en')
    const { id } = await write('说英文。', { to: { accounts: [told.resident.accountId] } })
    const { rows } = await house.parts.database.owner.query(
      `select distinct language from messages.delivery where message_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ language: 'en' }])
    await deliverDue(house.parts, house.a)
  })
})

describe('by hand', () => {
  it('phones whom nothing else reaches, with the number for a reason, and keeps what came of it', async () => {
    house.parts.rooms = house.parts.rooms.map((room) =>
      room.name === 'messages'
        ? { ...room, messages: { ...room.messages, ring: { ...ring, text: { zh: '{text}', en: '{text}' } } } }
        : room,
    )
    const { id } = await write('您的事办好了吗？', {
      template: 'messages.ring',
      to: { persons: [told.persons.landline, told.persons.none] },
    })
    expect((await deliveries(id)).map((one) => one.channel).toSorted()).toEqual(['call', 'slip'])
    const list = await ask(worker(), 'GET', '/messages/call-list')
    const [call] = list.calls as unknown as { id: string; name: string; phones: string[]; tries: unknown[] }[]
    expect(call?.name).toBe('陆*福')
    expect(call?.phones[0]).toContain('*')
    const path = `/messages/call-list/${call?.id}`
    expect((await ask(worker(), 'POST', `${path}/number`, { reason: '打' })).code).toBe('people.say-why')
    const shown = await ask(worker(), 'POST', `${path}/number`, { reason: '回复报来的事' })
    expect(shown).toMatchObject({ name: '陆阿福', phones: ['021-65480000'] })
    const looks = await house.parts.database.owner.query('select reason from people.reveal where person_id = $1', [
      told.persons.landline,
    ])
    expect(looks.rows).toEqual([{ reason: '回复报来的事' }])
    const note = { callId: newId(), outcome: 'no-answer', note: '响了很久' }
    await ask(worker(), 'POST', path, note)
    await ask(worker(), 'POST', path, note)
    expect((await ask(worker(), 'GET', '/messages/call-list')).calls).toEqual([])
    later(181)
    const [again] = (await ask(worker(), 'GET', '/messages/call-list')).calls as unknown as (typeof call)[]
    expect(again?.tries).toMatchObject([{ outcome: 'no-answer', note: '响了很久', by: '周敏芝' }])
    expect(
      (await ask(worker(), 'POST', path, { callId: newId(), outcome: 'another-day', day: '2026-01-01' })).code,
    ).toBe('messages.which-day')
    await ask(worker(), 'POST', path, { callId: newId(), outcome: 'reached', note: '说已经好了' })
    expect((await ask(worker(), 'POST', path, { callId: newId(), outcome: 'reached' })).code).toBe(
      'messages.not-to-call',
    )
    const [thread] = await house.unit((unit) => readThread(unit, { room: 'matters', id }), { actor: worker() })
    expect(thread).toBeUndefined()
  })

  it('prints slips in the order of the doors and takes them off when they are there', async () => {
    const { slips } = await ask(worker(), 'GET', '/messages/slips')
    const found = slips as unknown as { id: string; address: string }[]
    expect(found.length).toBeGreaterThan(3)
    expect(found[0]?.address).toBe('延吉七村5号201室')
    const ids = found.map((slip) => slip.id)
    expect(await ask(worker(), 'POST', '/messages/slips', { ids })).toMatchObject({ marked: ids.length })
    expect(await ask(worker(), 'POST', '/messages/slips', { ids })).toMatchObject({ marked: 0 })
    expect((await ask(worker(), 'GET', '/messages/slips')).slips).toEqual([])
  })
})

const ring = { what: { zh: '回访', en: 'Following up' }, reach: 'phone', otherwise: 'call' } as const

describe('a gateway that fails', () => {
  let gateway: Server
  let answers: number[] = []
  const asked: { key: string | undefined; phone: string }[] = []
  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += String(chunk)))
      request.on('end', () => {
        asked.push({
          key: request.headers['idempotency-key'] as string | undefined,
          phone: (JSON.parse(body) as { phone: string }).phone,
        })
        response.writeHead(answers.shift() ?? 200).end()
      })
    })
    await new Promise<void>((resolve) => void gateway.listen(0, '127.0.0.1', resolve))
    const { port } = gateway.address() as { port: number }
    house.parts.config.sms = { url: `http://127.0.0.1:${port}`, token: 'secret' }
  })
  afterAll(() => gateway.close())

  it('is tried again, later each time, under the same key', async () => {
    now = instantAt('2026-11-27', 10 * 60)
    answers = [500, 503]
    const { id } = await write('再试。', { to: { persons: [told.persons.mobile] } })
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    later(1)
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    later(4)
    expect(await deliverDue(house.parts, house.a)).toBe(0)
    later(1)
    expect(await deliverDue(house.parts, house.a)).toBe(1)
    expect(asked.map((one) => one.phone)).toEqual(['19900000022', '19900000022', '19900000022'])
    expect(new Set(asked.map((one) => one.key)).size).toBe(1)
    expect(await deliveries(id)).toMatchObject([{ state: 'sent', tries: 3 }])
  })

  it('gives a number it refuses to those who go by hand', async () => {
    answers = [422]
    const { id } = await write('空号。', { to: { persons: [told.persons.mobile] } })
    await deliverDue(house.parts, house.a)
    expect(await deliveries(id)).toMatchObject([
      { channel: 'slip', state: 'queued' },
      { channel: 'sms', state: 'failed' },
    ])
    const read = await ask(worker(), 'GET', `/messages/${id}`)
    expect(read).toMatchObject({ recipients: 1, failed: 1, byHand: 1 })
    const list = await ask(worker(), 'GET', '/messages?by=hand')
    expect((list.messages as unknown as { text: string }[])[0]?.text).toBe('空号。')
  })
})

describe('in one’s own words', () => {
  it('to one home or one person, once, and to nobody who does not live here', async () => {
    const to = (who: object, id = newId()) =>
      ask(worker(), 'POST', '/messages', { id, to: who, text: '您的居住证明好了，随时来拿。' })
    const [, second = ''] = told.homes
    const twice = newId()
    expect(await to({ home: second }, twice)).toMatchObject({ status: 200, recipients: 1 })
    expect(await to({ home: second }, twice)).toMatchObject({ status: 200, recipients: 1 })
    expect((await deliveries(twice)).map((one) => one.channel)).toEqual(['sms'])
    const alone = newId()
    expect(await to({ person: told.persons.none }, alone)).toMatchObject({ status: 200, recipients: 1 })
    expect(await deliveries(alone)).toHaveLength(1)
    expect(await to({ person: newId() })).toMatchObject({ status: 404, code: 'messages.unknown-person' })
    expect(await to({ home: newId() })).toMatchObject({ status: 404, code: 'messages.unknown-place' })
    actor = null
  })
})
