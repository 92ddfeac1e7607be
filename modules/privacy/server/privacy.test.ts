import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { logCall } from '#duty'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { blankFacts, savePersons } from '#people'
import { sweep } from './commands/keeping.ts'
import { escalateLate, followAnswer, followCorrection } from './commands/requests.ts'
import { retention } from './retention.ts'

const year = 366 * 86_400_000

let house: TestHouse
let who: Actor | null
let clock: Date
const adult = newId()
const child = newId()
const dead = newId()

beforeAll(async () => {
  clock = new Date('2026-11-26T02:00:00Z')
  house = await openTestHouse({ identify: async () => who, clock: () => clock })
  who = actorAs('chair', house.a)
  await house.unit(
    async (unit) => {
      const person = (id: string, name: string, more: object) => ({
        id,
        version: null,
        facts: { ...blankFacts(name), ...more },
      })
      await savePersons(
        unit,
        [
          person(adult, '吴桂芬', { birthDate: '1950-01-01' }),
          person(child, '吴小宝', { birthDate: '2016-05-01' }),
          person(dead, '吴大年', { deceased: { on: '2020-01-01', year: 2020 } }),
        ],
        '名册',
      )
    },
    { actor: who },
  )
})
afterAll(() => house.close())

async function ask(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() }
}
const countOf = (body: Record<string, unknown>, rule: string) =>
  (body.counts as { rule: string; count: number }[]).find((one) => one.rule === rule)?.count

describe('how long records are kept', () => {
  it('changes from a coming day on, not under the law’s minimum, and only by chair or operator', async () => {
    who = actorAs('chair', house.a)
    const put = (rule: string, from: string, count: number) =>
      ask('PUT', '/privacy/keeping', { rule, from, count, unit: 'year', reason: '居委会会议定的' })
    expect(await put('duty.calls', '2026-11-26', 1)).toMatchObject({ status: 422, body: { code: 'privacy.too-soon' } })
    expect(await put('privacy.assessments', '2026-12-01', 2)).toMatchObject({ body: { code: 'privacy.too-short' } })
    expect(await put('people.reveals', '2026-12-01', 2)).toMatchObject({ body: { code: 'privacy.unknown-rule' } })
    expect((await put('duty.calls', '2026-12-01', 2)).status).toBe(200)
    who = actorAs('worker', house.a)
    expect((await put('duty.calls', '2026-12-01', 1)).status).toBe(403)
    const { body } = await ask('GET', '/privacy/register')
    const duty = (body.holdings as { room: string; rules: object[] }[]).find(({ room }) => room === 'duty')
    expect(duty?.rules[0]).toMatchObject({ keep: { count: 1 }, settings: [{ count: 2, standing: 'ahead' }] })
  })

  it('shows what would go, takes it, and then finds nothing', async () => {
    const call = newId()
    await house.unit(
      (unit) =>
        logCall(unit, {
          id: call,
          way: 'rang',
          rangAt: null,
          personId: null,
          name: '王建国',
          phone: '19900001234',
          words: '水管爆了',
        }),
      { actor: actorAs('worker', house.a), now: new Date(clock.getTime() - 2 * year) },
    )
    who = actorAs('chair', house.a)
    const due = await ask('GET', '/privacy/due')
    expect(countOf(due.body, 'duty.calls')).toBe(1)
    expect(countOf(due.body, 'people.gone')).toBe(1)
    const id = newId()
    const ran = await ask('POST', '/privacy/sweeps', { id })
    expect(countOf(ran.body, 'duty.calls')).toBe(1)
    expect((await ask('POST', '/privacy/sweeps', { id })).status).toBe(200)
    const again = await ask('GET', '/privacy/due')
    expect((again.body.counts as { count: number }[]).reduce((sum, one) => sum + one.count, 0)).toBe(0)
    const { owner } = house.parts.database
    const { rows } = await owner.query('select caller_name, words_sealed, rang_at from duty.call where id = $1', [call])
    expect(rows[0]).toMatchObject({ caller_name: null, words_sealed: null })
    const left = await owner.query('select name from people.person where id = $1', [dead])
    expect(left.rows[0]).toEqual({ name: '已删除' })
  })

  it('at night goes through all rules, and writes counts and nothing else', async () => {
    const counts = await sweep(house.parts, house.a)
    expect(counts.map(({ rule }) => rule)).toContain('matters.reporters')
    const { rows } = await house.parts.database.owner.query(
      `select data from kit.event where type = 'privacy.rules-run' and neighbourhood_id = $1`,
      [house.a.id],
    )
    for (const { data } of rows)
      expect(Object.values(data as object).every((one) => typeof one === 'number')).toBe(true)
    expect(rows.length).toBeGreaterThan(1)
  })
})

describe('a person’s request', () => {
  const state = async (id: string, view = 'open') => {
    who = actorAs('worker', house.a)
    const { body } = await ask('GET', `/privacy/requests?view=${view}`)
    return (body.requests as { id: string }[]).find((one) => one.id === id)
  }

  it('from the own account is answered in time, once', async () => {
    const id = newId()
    who = actorAs('resident', house.a, { personId: adult })
    expect((await ask('POST', '/privacy/my-requests', { id, kind: 'copy', text: '想要一份我的资料' })).status).toBe(200)
    expect((await ask('POST', '/privacy/my-requests', { id, kind: 'copy', text: '想要一份我的资料' })).status).toBe(200)
    expect(await state(id)).toMatchObject({ state: 'checked', late: false, name: '吴*芬' })
    const answer = { state: 'done', answer: '打印好了，请来取。' }
    expect((await ask('POST', `/privacy/requests/${id}/answer`, answer)).status).toBe(200)
    expect((await ask('POST', `/privacy/requests/${id}/answer`, answer)).body).toMatchObject({
      code: 'privacy.wrong-state',
    })
    who = actorAs('resident', house.a, { personId: adult })
    const mine = await ask('GET', '/privacy/my-requests')
    expect(mine.body.requests).toMatchObject([{ id, state: 'done', answer: '打印好了，请来取。' }])
    who = actorAs('resident', house.a, { personId: child })
    expect((await ask('GET', '/privacy/my-requests')).body).toMatchObject({ requests: [] })
  })

  it('at the counter waits for who it is; is put off once; late, the chair hears of it once', async () => {
    const id = newId()
    who = actorAs('worker', house.a)
    const taken = { id, personId: adult, kind: 'erase', text: '请删掉我的单位' }
    expect((await ask('POST', '/privacy/requests', { ...taken, relative: '女儿' })).body).toMatchObject({
      code: 'privacy.not-dead',
    })
    expect((await ask('POST', '/privacy/requests', taken)).status).toBe(200)
    const early = await ask('POST', `/privacy/requests/${id}/answer`, { state: 'done', answer: '好' })
    expect(early.body).toMatchObject({ code: 'privacy.wrong-state' })
    expect((await ask('POST', `/privacy/requests/${id}/check`, { how: '看了身份证' })).status).toBe(200)
    expect((await ask('POST', `/privacy/requests/${id}/extend`, { reason: '要等街道答复' })).status).toBe(200)
    expect((await ask('POST', `/privacy/requests/${id}/extend`, { reason: '还要等' })).body).toMatchObject({
      code: 'privacy.extended-already',
    })
    const later = { now: new Date(clock.getTime() + 120 * 86_400_000) }
    expect(await house.unit(escalateLate, later)).toBe(1)
    expect(await house.unit(escalateLate, later)).toBe(0)
    expect(await state(id)).toMatchObject({ toldChair: true })
  })

  it('a correction asked for on one’s own page has the same clock, and is answered in both places', async () => {
    const requestId = newId()
    who = actorAs('resident', house.a, { personId: adult })
    expect((await ask('POST', '/held/requests', { id: requestId, text: '楼层写错了' })).status).toBe(200)
    const event = (type: string, subjectId: string, data: object) => ({
      neighbourhoodId: house.a.id,
      id: newId(),
      type,
      subjectId,
      actorId: null,
      actorName: null,
      at: clock,
      data: data as Record<string, unknown>,
    })
    await followCorrection(house.parts, event('people.correction-asked', adult, { requestId }))
    await followCorrection(house.parts, event('people.correction-asked', adult, { requestId }))
    expect(await state(requestId)).toMatchObject({ kind: 'correct', text: '楼层写错了', state: 'checked' })
    const given = { state: 'done', answer: '改好了，是三楼' }
    expect((await ask('POST', `/persons/requests/${requestId}/answer`, given)).status).toBe(200)
    await followAnswer(house.parts, event('people.correction-answered', requestId, { state: 'done' }))
    expect(await state(requestId, 'answered')).toMatchObject({ state: 'done', answer: '改好了，是三楼' })
  })
})

describe('a child under fourteen', () => {
  it('has no account of their own before a guardian agreed, nor after it was taken back', async () => {
    who = actorAs('worker', house.a)
    const note = {
      guardian: '吴强',
      relation: 'parent',
      purpose: 'account',
      paper: '档案柜 3 号',
      givenOn: '2026-11-25',
    }
    const wrong = await ask('POST', '/privacy/guardian-consents', { ...note, id: newId(), childId: adult })
    expect(wrong.body).toMatchObject({ code: 'people.not-a-child' })
    const { lacksGuardianConsent } = await import('#people')
    const lacks = () => house.unit((unit) => lacksGuardianConsent(unit, child, 'account'))
    expect(await lacks()).toBe(true)
    const id = newId()
    expect((await ask('POST', '/privacy/guardian-consents', { ...note, id, childId: child })).status).toBe(200)
    expect(await lacks()).toBe(false)
    const listed = await ask('GET', '/privacy/guardian-consents')
    expect(listed.body.consents).toMatchObject([{ child: '吴*宝', guardian: '吴*' }])
    expect((await ask('POST', `/privacy/guardian-consents/${id}/withdraw`)).status).toBe(200)
    expect(await lacks()).toBe(true)
  })
})

describe('assessments and incidents', () => {
  it('an assessment is filled from the register, answered, signed, and then stands', async () => {
    who = actorAs('chair', house.a)
    const id = newId()
    const begun = { id, trigger: 'sensitive', room: 'people', title: '照顾事项的登记' }
    expect((await ask('POST', '/privacy/assessments', begun)).status).toBe(200)
    expect((await ask('POST', `/privacy/assessments/${id}/sign`)).body).toMatchObject({ code: 'privacy.unanswered' })
    const answers = { lawful: '为上门照应所必需', risk: '泄露会让老人难堪', measures: '加密、打码、看要写理由' }
    expect((await ask('PUT', `/privacy/assessments/${id}`, answers)).status).toBe(200)
    expect((await ask('POST', `/privacy/assessments/${id}/sign`)).status).toBe(200)
    expect((await ask('PUT', `/privacy/assessments/${id}`, answers)).body).toMatchObject({ code: 'privacy.signed' })
    const { body } = await ask('GET', `/privacy/assessments/${id}`)
    expect(body.assessment).toMatchObject({ facts: { room: 'people' }, answers, signedBy: '周敏芝' })
    const { rows } = await house.parts.database.owner.query('select count(*)::int as n from privacy.assessment')
    const [rule] = retention.filter(({ key }) => key === 'privacy.assessments')
    if (rule?.kind !== 'ageing') throw new Error('no such rule')
    const later = new Date(Date.now() + 6 * 365 * 86_400_000)
    expect(await house.unit((unit) => rule.run(unit, new Date('2020-01-01'), 10))).toBe(0)
    expect(await house.unit((unit) => rule.run(unit, later, 10))).toBe(1)
    const left = await house.parts.database.owner.query('select count(*)::int as n from privacy.assessment')
    expect(left.rows[0].n).toBe(rows[0].n - 1)
  })

  it('an incident has a clock, and is closed when authority and persons were told', async () => {
    who = actorAs('chair', house.a)
    const id = newId()
    const told = {
      kinds: '电话',
      cause: '打印件丢了',
      harm: '可能接到骚扰电话',
      measures: '已找回',
      selfHelp: '留意陌生来电',
      contact: '021-00000007',
    }
    const noted = { id, foundAt: '2026-11-26T01:00:00Z', what: 'lost', rooms: ['duty'], affected: 12, told }
    expect((await ask('POST', '/privacy/incidents', { ...noted, foundAt: '2026-11-27T01:00:00Z' })).body).toMatchObject(
      {
        code: 'privacy.not-yet',
      },
    )
    expect((await ask('POST', '/privacy/incidents', noted)).status).toBe(200)
    const read = async () => (await ask('GET', `/privacy/incidents/${id}`)).body.incident
    expect(await read()).toMatchObject({ dueAt: '2026-11-27T01:00:00.000Z', late: false, closedAt: null })
    await ask('POST', `/privacy/incidents/${id}/told`, { whom: 'authority' })
    expect((await ask('POST', `/privacy/incidents/${id}/told`, { whom: 'nobody' })).body).toMatchObject({
      code: 'privacy.say-why',
    })
    await ask('POST', `/privacy/incidents/${id}/told`, { whom: 'persons' })
    expect(await read()).toMatchObject({ closedAt: clock.toISOString() })
  })
})

it('everybody may read what is kept, and every room says what for', async () => {
  who = null
  const { status, body } = await ask('GET', '/privacy/notice')
  expect(status).toBe(200)
  const holdings = body.holdings as { room: string; purpose: object | null; basis: object | null }[]
  expect(holdings.filter(({ purpose, basis }) => purpose === null || basis === null).map(({ room }) => room)).toEqual(
    [],
  )
  expect(JSON.stringify(body)).not.toContain('居委会会议定的')
})
