import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { actorAs } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { seed } from './test/seed.ts'

/**
 * Several people press at the same moment: whatever the command, each press is kept or refused in one sentence, what may
 * happen once happens once, and nothing that was confirmed is lost.
 */
let house: TestHouse
const people = new Map<string, Actor>()
/** Somebody to press a button; the requests say by this key who asks. */
const somebody = (role: Role, more: Parameters<typeof actorAs>[2] = {}): string => {
  const actor = actorAs(role, house.a, more)
  people.set(actor.accountId, actor)
  return actor.accountId
}
/** Somebody with an account that stands in the register of accounts. */
const asAccount = (accountId: string, role: Role, more: Parameters<typeof actorAs>[2] = {}): string => {
  people.set(accountId, { ...actorAs(role, house.a, more), accountId })
  return accountId
}

beforeAll(async () => {
  house = await openTestHouse({
    identify: async (headers) => people.get(String((headers as Record<string, unknown>)['x-who'])) ?? null,
  })
  await seed(house, house.a, '甲区')
})
afterAll(() => house.close())

interface Press {
  who: string
  method: 'POST' | 'PUT' | 'PATCH'
  path: string
  body: object
}

/** All press in one moment; gives what each was answered. */
async function press(presses: readonly Press[]): Promise<{ status: number; body: Record<string, unknown> }[]> {
  const answers = await Promise.all(
    presses.map(({ who, method, path, body }) =>
      house.http.inject({
        method,
        url: `/api/n/${house.a.id}${path}`,
        headers: { 'x-mulin': '1', 'x-who': who },
        payload: body,
      }),
    ),
  )
  return answers.map((one) => ({ status: one.statusCode, body: one.json() as Record<string, unknown> }))
}

/** So many answers of each status. */
const statuses = (answers: readonly { status: number }[]) =>
  Object.fromEntries([...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]))

async function rows<Row>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (await house.parts.database.owner.query(sql, values)).rows as Row[]
}
const ids = async (sql: string, ...values: unknown[]) =>
  (await rows<{ id: string }>(sql, ...values)).map(({ id }) => id)
const one = async (sql: string, ...values: unknown[]) => {
  const [id] = await ids(sql, ...values)
  if (id === undefined) throw new Error(`nothing to press on: ${sql}`)
  return id
}
const some = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

const notice = (title: string) => ({
  id: newId(),
  kind: 'works',
  compoundId: null,
  poster: '居委会',
  title,
  body: '明天上午停水。',
  startsAt: house.parts.clock().toISOString(),
  endsAt: new Date(house.parts.clock().getTime() + 86_400_000).toISOString(),
})

describe('what several do at once', () => {
  it('gives every notice its own number', async () => {
    const answers = await press(
      some(3, (at) => ({ who: somebody('worker'), method: 'POST', path: '/notices', body: notice(`停水${at}`) })),
    )
    expect(statuses(answers)).toEqual({ 200: 3 })
    expect(new Set(answers.map(({ body }) => body['number'])).size).toBe(3)
  })

  it('hangs one notice however often it is sent', async () => {
    const body = notice('只贴一次')
    const answers = await press(some(4, () => ({ who: somebody('worker'), method: 'POST', path: '/notices', body })))
    expect(statuses(answers)).toEqual({ 200: 4 })
    expect(new Set(answers.map((answer) => answer.body['number'])).size).toBe(1)
  })

  it('moves every meeting whose new time is announced', async () => {
    const startsAt = new Date(house.parts.clock().getTime() + 20 * 86_400_000)
    const times = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() }
    const meetings = some(3, () => newId())
    for (const [at, id] of meetings.entries()) {
      const [called] = await press([
        {
          who: somebody('worker'),
          method: 'PUT',
          path: `/meetings/${id}`,
          body: {
            kind: 'hearing',
            title: `听证会${at}`,
            compoundId: null,
            place: '会议室',
            ...times,
            caller: { who: 'committee', count: null, whole: null },
            base: null,
            whole: 3,
            seats: [],
            items: [],
            shortNoticeWhy: null,
          },
        },
      ])
      expect(called).toMatchObject({ status: 200 })
    }
    const later = new Date(startsAt.getTime() + 86_400_000)
    const to = {
      startsAt: later.toISOString(),
      endsAt: new Date(later.getTime() + 3_600_000).toISOString(),
      place: '会议室',
      reason: '场地有变',
      shortNoticeWhy: null,
    }
    const answers = await press(
      meetings.map((id) => ({ who: somebody('worker'), method: 'POST', path: `/meetings/${id}/time`, body: to })),
    )
    expect(statuses(answers)).toEqual({ 200: 3 })
    const moved = await ids('select id from meetings.meeting where starts_at = $1 and id = any($2)', later, meetings)
    expect(moved.toSorted()).toEqual(meetings.toSorted())
  })

  it('keeps every home that is bound to one telephone', async () => {
    const homes = await ids('select id from places.home where neighbourhood_id = $1 order by id limit 3', house.a.id)
    const [worker] = await rows<{ account_id: string }>(
      `select account_id from accounts.standing where role = 'worker'`,
    )
    // Who gave it is kept with what was given: a real account.
    const who = asAccount(worker?.account_id ?? '', 'worker')
    const answers = await press(
      homes.map((home) => ({
        who,
        method: 'POST',
        path: '/bindings',
        body: { phone: '19900000077', name: '邻居', homeIds: [home] },
      })),
    )
    expect(statuses(answers)).toEqual({ 200: 3 })
    const accounts = new Set(answers.map(({ body }) => body['accountId']))
    expect(accounts.size).toBe(1)
    const standings = await rows<{ home_ids: string[] }>(
      'select home_ids from accounts.standing where account_id = $1',
      [...accounts][0],
    )
    expect(standings).toHaveLength(1)
    expect(standings[0]?.home_ids.toSorted()).toEqual(homes.toSorted())
  })

  it('leaves a home with one head', async () => {
    const home = await one(`select id from places.home where room = '202' or room = '201' order by id limit 1`)
    const living = some(3, (at) => ({
      id: newId(),
      homeId: home,
      on: '2026-01-05',
      name: ['赵一', '钱二', '孙三'][at] ?? '',
      phones: [],
    }))
    for (const body of living)
      expect(await press([{ who: somebody('worker'), method: 'POST', path: '/persons', body }])).toMatchObject([
        { status: 200 },
      ])
    const answers = await press(
      living.map(({ id }) => ({
        who: somebody('worker'),
        method: 'PUT',
        path: `/homes/${home}/head`,
        body: { personId: id },
      })),
    )
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    const heads = await ids(`select id from people.person where home_id = $1 and relation = 'head'`, home)
    const [household] = await rows<{ head_id: string }>('select head_id from people.household where home_id = $1', home)
    expect(heads).toEqual([household?.head_id])
  })

  it('corrects a person once from one reading', async () => {
    const [person] = await rows<{ id: string; version: number }>(
      `select id, version from people.person where name = '甲区甲'`,
    )
    const answers = await press(
      ['工程师', '会计'].map((remark) => ({
        who: somebody('worker'),
        method: 'PATCH',
        path: `/persons/${person?.id}`,
        body: {
          version: person?.version,
          facts: { remark },
          addPhones: [],
          removePhones: [],
          reason: '本人来说的',
        },
      })),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 409: 1 })
  })

  it('gives a home no more than its whole', async () => {
    const home = await one(`select id from places.home where room = '102' order by id limit 1`)
    const title = (name: string) => ({
      id: newId(),
      kind: 'owned',
      share: { num: 1, den: 1 },
      since: null,
      evidence: 'roster',
      owner: { name },
      note: null,
    })
    const answers = await press(
      ['李四', '周五'].map((name) => ({
        who: somebody('worker'),
        method: 'POST',
        path: `/homes/${home}/titles`,
        body: title(name),
      })),
    )
    expect(statuses(answers)).toEqual({ 200: 1, 422: 1 })
  })

  it('hides words once', async () => {
    const point = await one(`select id from topics.point where words = '甲区说一句for'`)
    const answers = await press(
      some(3, () => ({
        who: somebody('worker'),
        method: 'PUT',
        path: `/points/${point}/hidden`,
        body: { id: newId(), breach: 'abuse', reason: '骂人' },
      })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await ids('select id from topics.hiding where point_id = $1', point)).toHaveLength(1)
  })

  it('judges an appeal once', async () => {
    const hiding = await one('select id from topics.hiding where appeal is not null and verdict is null')
    const answers = await press(
      (['restored', 'stays-hidden'] as const).map((verdict) => ({
        who: somebody('chair'),
        method: 'PUT',
        path: `/hidings/${hiding}/verdict`,
        body: { verdict, reason: '看过了' },
      })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('merges no two points into one another', async () => {
    const points = await ids(`select id from topics.point where words in ('甲区说一句against', '甲区说一句idea')`)
    const [first = '', second = ''] = points
    const answers = await press(
      [
        [first, second],
        [second, first],
      ].map(([from, into]) => ({
        who: somebody('worker'),
        method: 'PUT',
        path: `/points/${from}/answer`,
        body: { answer: 'merged', reason: '说的是一件事', into },
      })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const merged = await ids('select id from topics.point where merged_into = any($1)', points)
    expect(merged).toHaveLength(1)
  })

  it('tells the persons of an incident once', async () => {
    const incident = await one('select id from privacy.incident limit 1')
    const answers = await press(
      some(3, () => ({
        who: somebody('chair'),
        method: 'POST',
        path: `/privacy/incidents/${incident}/told`,
        body: { whom: 'persons', why: '' },
      })),
    )
    expect(statuses(answers)).toEqual({ 200: 3 })
    expect(await ids(`select id from messages.message where template = 'privacy.incident'`)).toHaveLength(1)
  })

  it('keeps a pledge once', async () => {
    const pledge = await one('select id from meetings.pledge where kept_at is null')
    const answers = await press(
      some(3, (at) => ({
        who: somebody('worker'),
        method: 'POST',
        path: `/pledges/${pledge}/kept`,
        body: { how: `去问过了${at}` },
      })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('takes up one case of a policy', async () => {
    const person = await one(`select id from people.person where name = '甲区乙'`)
    const taken = await rows<{ policy: string }>('select policy from policies.case where person_id = $1', person)
    const [policy] = await rows<{ policy: string }>(
      'select policy from policies.version where not (policy = any($1)) order by policy limit 1',
      taken.map((row) => row.policy),
    )
    const answers = await press(
      some(3, () => ({
        who: somebody('worker'),
        method: 'POST',
        path: '/policies/cases',
        body: { id: newId(), personId: person, policy: policy?.policy },
      })),
    )
    expect(statuses(answers)).toEqual({ 200: 3 })
    const kept = await ids('select id from policies.case where person_id = $1 and policy = $2', person, policy?.policy)
    expect(new Set(answers.map(({ body }) => body['id']))).toEqual(new Set(kept))
  })

  it('gives one number at a reception to whoever taps twice', async () => {
    const reception = await one(`select id from duty.reception where state = 'planned'`)
    const [resident] = await rows<{ account_id: string; person_id: string }>(
      `select account_id, person_id from accounts.standing where role = 'resident' and person_id is not null limit 1`,
    )
    const who = asAccount(resident?.account_id ?? '', 'resident', { personId: resident?.person_id ?? '' })
    const answers = await press(
      some(3, () => ({ who, method: 'POST', path: `/receptions/${reception}/bookings`, body: { id: newId() } })),
    )
    expect(statuses(answers)).toEqual({ 200: 3 })
    expect(await ids('select id from duty.visitor where account_id = $1', who)).toHaveLength(1)
  })

  it('answers a comment once', async () => {
    const [comment] = await rows<{ id: string; convention_id: string }>(
      'select id, convention_id from conventions.comment where answer is null limit 1',
    )
    const answers = await press(
      some(3, () => ({
        who: somebody('worker'),
        method: 'POST',
        path: `/conventions/${comment?.convention_id}/answers`,
        body: { commentId: comment?.id, answer: 'rejected', reason: '有别的规定', apply: false },
      })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})
