import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { seed } from '#apps/test/seed.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { inUnit } from '#kit/server/unit.ts'
import { defineRed, settleBodies } from '#bodies'
import { takeIn } from '#matters'
import { blankFacts, savePersons } from '#people'
import { settleCompounds } from '#places'
import { takeStep, takeUp } from '#policies'
import { figureKeys, withoutCompound } from '../domain/keys.ts'
import { periodKinds } from '../domain/periods.ts'
import { recount } from './commands/recount.ts'
import { check, turn } from './jobs.ts'
import { counters } from './listeners.ts'

let house: TestHouse
let actor: Actor | null = null
let now = new Date('2026-11-24T02:20:00Z')

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  await seed(house, house.a, '甲')
  await seed(house, house.b, '乙')
  await check(house.parts)
}, 120_000)
afterAll(() => house.close())

const district = (): Actor => ({
  ...actorAs('worker', house.a),
  standings: [{ role: 'district', area: '310110' }],
})
const ask = async (who: Actor, url: string) => {
  actor = who
  const answer = await house.http.inject(url)
  return { status: answer.statusCode, body: answer.json() }
}
const units = () => ['310110', '310110015', house.a.code, house.b.code]

/** Every figure on the page is what its records come to. */
async function everyFigureOpens(): Promise<number> {
  let compared = 0
  for (const unit of units())
    for (const period of periodKinds) {
      const page = await ask(district(), `/api/figures?unit=${unit}&period=${period}`)
      expect(page.status).toBe(200)
      for (const key of figureKeys) {
        const shown = page.body.figures.find((one: { definition: { key: string } }) => one.definition.key === key)
        const handle = await ask(district(), `/api/figures/handle?unit=${unit}&period=${period}&indicator=${key}`)
        expect({ unit, period, key, ...handle.body.count }).toEqual({ unit, period, key, ...shown.now })
        expect(handle.body.sha256).toMatch(/^[0-9a-f]{64}$/)
        compared += 1
      }
    }
  return compared
}

it('opens every figure of every place and period to the records that come to it', async () => {
  expect(await everyFigureOpens()).toBe(figureKeys.length * periodKinds.length * 4)
  const page = await ask(district(), '/api/figures?unit=310110')
  const { rows } = await house.parts.database.owner.query(
    `select count(*)::int as all, count(*) filter (where use in ('lived-in', 'let'))::int as lived from places.home`,
  )
  expect(rows[0].all).toBeGreaterThan(5)
  expect(page.body.homes).toBe(rows[0].lived)
  expect(page.body.figures[0].now).toMatchObject({ numerator: 2, denominator: rows[0].lived })
}, 60_000)

it('adds up the same from the list of records', async () => {
  const page = await ask(district(), `/api/figures?unit=${house.a.code}`)
  const summed = page.body.figures.filter(
    (one: { definition: { key: string } }) => one.definition.key !== 'interaction',
  )
  expect(summed).toHaveLength(figureKeys.length - 1)
  for (const { definition, now: count } of summed) {
    const url = `/api/n/${house.a.id}/figures/records?indicator=${definition.key}&limit=200`
    const { records } = (await ask(district(), url)).body
    const sum = records.reduce((total: number, one: { adds: number }) => total + one.adds, 0)
    expect([definition.key, sum]).toEqual([definition.key, count.numerator])
  }
})

const matter = (id: string): Parameters<typeof takeIn>[1] => ({
  id,
  source: 'counter',
  category: 'noise',
  complexity: 'ordinary',
  urgent: null,
  place: { homeId: null, entranceId: null, spotId: null, floor: null, spot: '花园' },
  title: null,
  words: '夜里太吵',
  confidential: false,
  reporter: { personId: null, name: '来人', phone: '19900000009' },
  hotlineNumber: null,
  spoken: false,
  files: [],
})
const figure = async (unit: string, key: string, compound?: string) => {
  const url = `/api/figures?unit=${unit}${compound === undefined ? '' : `&compound=${compound}`}`
  const { figures } = (await ask(district(), url)).body
  return figures.find((one: { definition: { key: string } }) => one.definition.key === key).now
}

it('counts compounds without a manager, red committees and their members, and follows what changes', async () => {
  const code = house.a.code
  const before = {
    unmanaged: await figure(code, 'unmanaged-compounds'),
    red: await figure(code, 'red-committees'),
    party: await figure(code, 'party-members'),
  }
  const made = await house.unit(async (unit) => {
    const compoundIds = await settleCompounds(unit, [{ name: '新里', address: '新里1弄' }])
    await unit.flush()
    const post = (kind: 'chair' | 'member', party: boolean) =>
      ({ kind, holder: { name: `委员${String(party)}` }, from: '2025-01-01', party }) as const
    const [body] = await settleBodies(unit, [
      {
        kind: 'owners-committee',
        name: '新里业委会',
        compoundIds,
        posts: [post('chair', true), post('member', true), post('member', false)],
      },
    ])
    await defineRed(unit, {
      id: unit.id(),
      since: '2026-01-02',
      percent: 50,
      over: true,
      source: '试',
      verified: false,
    })
    return { compound: compoundIds[0] ?? '', body: body?.id ?? '' }
  })
  await hear('bodies.body-added', made.body)
  const plus = (sum: { numerator: number; denominator: number }, part: number, whole: number) =>
    expect.objectContaining({ numerator: sum.numerator + part, denominator: sum.denominator + whole })
  expect(await figure(code, 'unmanaged-compounds')).toEqual(plus(before.unmanaged, 1, 1))
  expect(await figure(code, 'party-members')).toEqual(plus(before.party, 2, 3))
  expect(await figure(code, 'red-committees', made.compound)).toMatchObject({
    numerator: 1,
    denominator: 1,
    small: true,
  })
  // A manager comes: one unmanaged compound less, and the district follows.
  const above = await figure('310110', 'unmanaged-compounds')
  await house.unit((unit) =>
    settleBodies(unit, [{ kind: 'property-manager', name: '新里物业', compoundIds: [made.compound], posts: [] }]),
  )
  await hear('bodies.body-added', made.body)
  expect(await figure('310110', 'unmanaged-compounds')).toEqual(plus(above, -1, 0))
  const url = `/api/n/${house.a.id}/figures/records?indicator=party-members`
  const { records } = (await ask(actorAs('worker', house.a), url)).body
  expect(records.find((one: { id: string }) => one.id === made.body)).toMatchObject({
    what: '新里业委会',
    state: '3 位委员，2 位党员',
    mayOpen: true,
  })
  await everyFigureOpens()
}, 60_000)

it('shows a compound its own figures, which open to its records', async () => {
  const { places } = (await ask(district(), `/api/figures?unit=${house.a.code}`)).body
  expect(places.length).toBeGreaterThan(1)
  let compared = 0
  for (const { code: compound, name } of places)
    for (const period of periodKinds) {
      const query = `unit=${house.a.code}&compound=${compound}&period=${period}`
      const page = await ask(district(), `/api/figures?${query}`)
      expect(page.body.unit).toMatchObject({ level: 'compound', compound, name, above: { code: house.a.code } })
      for (const { definition, now: shown } of page.body.figures) {
        const handle = await ask(district(), `/api/figures/handle?${query}&indicator=${definition.key}`)
        expect({ compound, period, key: definition.key, ...handle.body.count }).toEqual({
          compound,
          period,
          key: definition.key,
          ...shown,
        })
        compared += 1
      }
    }
  expect(compared).toBe(places.length * periodKinds.length * (figureKeys.length - withoutCompound.length))
  expect((await ask(district(), `/api/figures?unit=${house.b.code}&compound=${places[0].code}`)).body.code).toBe(
    'indicators.unknown-unit',
  )
}, 60_000)

it('shows a figure of each place below as that place shows it of itself', async () => {
  let compared = 0
  for (const [unit, keys] of [
    ['310110', figureKeys],
    [house.a.code, figureKeys.filter((key) => !withoutCompound.includes(key))],
  ] as const)
    for (const period of ['month', 'days'] as const)
      for (const figure of keys) {
        const { places } = (await ask(district(), `/api/figures?unit=${unit}&period=${period}&figure=${figure}`)).body
        for (const place of places) {
          const own = unit === house.a.code ? `unit=${unit}&compound=${place.code}` : `unit=${place.code}`
          const { figures } = (await ask(district(), `/api/figures?${own}&period=${period}`)).body
          const shown = figures.find((one: { definition: { key: string } }) => one.definition.key === figure)
          expect({ unit, period, figure, ...place.figure }).toEqual({ unit, period, figure, ...shown.now })
          compared += 1
        }
      }
  expect(compared).toBeGreaterThan(40)
  const { places } = (await ask(district(), `/api/figures?unit=${house.a.code}&figure=promises-kept`)).body
  expect(places[0].figure).toBeNull()
}, 60_000)

it('tells residents in whole percents, and nothing that is made of too few', async () => {
  const resident = actorAs('resident', house.a)
  const here = await ask(resident, `/api/n/${house.a.id}/figures/here`)
  expect(here.status).toBe(200)
  expect(here.body.figures.every((one: { percent: number | null }) => one.percent === null)).toBe(true)
  actor = district()
  const payload = { unit: '310110', since: '2026-01-01', said: 2, replied: 1, joined: 0, smallest: 1 }
  const put = { method: 'PUT', url: '/api/figures/weighting', headers: { 'x-mulin': '1' }, payload } as const
  expect((await house.http.inject(put)).statusCode).toBe(200)
  const { figures } = (await ask(resident, `/api/n/${house.a.id}/figures/here`)).body
  const online = figures.find((one: { key: string }) => one.key === 'online-share')
  expect(Object.keys(online).toSorted()).toEqual(['before', 'key', 'line', 'name', 'percent', 'target'])
  expect(online.percent).toBeGreaterThan(0)
  const weighed = (await ask(district(), '/api/figures?unit=310110')).body
  expect([weighed.smallest, weighed.figures[1].parts.map((part: { weight: number }) => part.weight)]).toEqual([
    1,
    [2, 1, 0],
  ])
  actor = district()
  await house.http.inject({ ...put, payload: { ...payload, said: 1, joined: 1, smallest: 10 } })
})

const hear = async (type: string, subjectId: string, data = {}) =>
  counters[type]?.(house.parts, [
    {
      neighbourhoodId: house.a.id,
      id: newId(),
      type,
      subjectId,
      actorId: null,
      actorName: null,
      at: now,
      data,
    },
  ])
const open = async () =>
  (await ask(district(), `/api/figures?unit=${house.a.code}`)).body.figures.find(
    (one: { definition: { key: string } }) => one.definition.key === 'overdue-open',
  ).now

it('moves by exactly one matter, however often and in whatever order it is told', async () => {
  const before = await open()
  const id = newId()
  const worker = actorAs('worker', house.a)
  await house.unit(async (unit) => void (await takeIn(unit, matter(id))), { actor: worker })
  // The end is heard before the beginning; both twice.
  for (const type of ['matters.contacted', 'matters.received', 'matters.contacted', 'matters.received'])
    await hear(type, id)
  expect(await open()).toMatchObject({ denominator: before.denominator + 1, numerator: before.numerator })
  const { records } = (await ask(worker, `/api/n/${house.a.id}/figures/records?indicator=overdue-open`)).body
  expect(records.find((one: { id: string }) => one.id === id)).toMatchObject({ counts: 'no', mayOpen: true })
  await everyFigureOpens()
}, 60_000)

it('counts what became of those whom policies found, as it happens and without a name', async () => {
  const code = house.a.code
  const steps = async () => ({
    told: await figure(code, 'policies-told'),
    applied: await figure(code, 'policies-applied'),
    received: await figure(code, 'policies-received'),
  })
  const before = await steps()
  const id = newId()
  const person = newId()
  const worker = actorAs('worker', house.a)
  await house.unit(
    async (unit) => {
      const facts = { ...blankFacts('郑来福'), registration: 'registered' as const, birthDate: '1950-01-01' }
      await savePersons(unit, [{ id: person, version: null, facts }], '测试')
      await unit.flush()
      await takeUp(unit, { id, personId: person, policy: 'elder-allowance' })
    },
    { actor: worker },
  )
  // Told of its being there only by the look through many: it says since when, and names nobody.
  await hear('policies.assessed', house.a.id, { found: 1 })
  expect((await steps()).told).toMatchObject({
    numerator: before.told.numerator,
    denominator: before.told.denominator + 1,
  })
  for (const to of ['told', 'applied', 'decided', 'received'] as const)
    await house.unit((unit) => takeStep(unit, id, { id: newId(), to, note: null, at: now }), { actor: worker })
  for (let twice = 0; twice < 2; twice += 1) await hear('policies.case-stepped', id)
  for (const [key, was] of Object.entries(before))
    expect((await steps())[key as 'told']).toMatchObject({
      numerator: was.numerator + 1,
      denominator: was.denominator + 1,
    })
  const url = `/api/n/${house.a.id}/figures/records?indicator=policies-received`
  const mine = (await ask(worker, url)).body.records.find((one: { id: string }) => one.id === id)
  expect(mine).toMatchObject({ what: '老年综合津贴', state: '领到了', mayOpen: true })
  const above = (await ask(district(), url)).body.records.find((one: { id: string }) => one.id === id)
  expect(above).toMatchObject({ what: '政策找到的一件', where: '', mayOpen: false })
  expect(JSON.stringify([mine, above])).not.toContain('郑')
  // Kept to the chair from now on: it is no longer counted.
  await house.parts.database.owner.query('update policies.case set chair_only = true where id = $1', [id])
  await hear('policies.assessed', house.a.id, { cases: [id] })
  expect(await steps()).toEqual(before)
  await everyFigureOpens()
}, 60_000)

it('becomes overdue by time alone', async () => {
  const before = await open()
  now = new Date('2026-12-15T02:00:00Z')
  expect(await turn(house.parts)).toBeGreaterThan(0)
  expect((await open()).numerator).toBeGreaterThan(before.numerator)
  expect(await turn(house.parts)).toBe(0)
  await everyFigureOpens()
}, 60_000)

it('finds and repairs what was counted wrong', async () => {
  const before = await ask(district(), '/api/figures?unit=310110')
  await house.parts.database.owner.query(
    `update indicators.tally set numerator = numerator + $1 where span = 'month' and unit_code = $2 and start = $3`,
    [randomInt(1, 9), house.a.code, '2026-11-01'],
  )
  await house.parts.database.owner.query(
    `update indicators.contribution set numerator = 1 - numerator where neighbourhood_id = $1 and indicator = 'online-share' and until_day is null`,
    [house.a.id],
  )
  await check(house.parts)
  await everyFigureOpens()
  const after = await ask(district(), '/api/figures?unit=310110')
  expect(after.body.figures[0].now).toEqual(before.body.figures[0].now)
}, 60_000)

it('shows each what is theirs', async () => {
  const other = await ask(actorAs('worker', house.a), `/api/figures?unit=${house.b.code}`)
  expect([other.status, other.body.code]).toEqual([403, 'common.not-yours'])
  expect((await ask(actorAs('worker', house.a), '/api/figures')).body.unit.code).toBe(house.a.code)
  const above = (await ask(district(), `/api/n/${house.a.id}/figures/records?indicator=online-share`)).body.records
  expect(above.every((one: { where: string; mayOpen: boolean }) => !/室/.test(one.where) && !one.mayOpen)).toBe(true)
})

it('keeps what others published beside the figure', async () => {
  const send = async (who: Actor, unit: string) => {
    actor = who
    const payload = {
      id: newId(),
      unit,
      indicator: 'online-share',
      zh: '全市第一',
      en: 'First in the city',
      source: '文章',
      on: '2024',
    }
    return house.http.inject({ method: 'POST', url: '/api/figures/published', headers: { 'x-mulin': '1' }, payload })
  }
  const before = (await ask(district(), `/api/figures?unit=${house.a.code}`)).body.figures[0].now
  expect((await send(district(), house.a.code)).statusCode).toBe(200)
  expect((await send(actorAs('worker', house.a), house.a.code)).statusCode).toBe(403)
  const page = (await ask(district(), `/api/figures?unit=${house.a.code}`)).body
  expect(page.figures[0].published).toEqual([
    { said: { zh: '全市第一', en: 'First in the city' }, source: '文章', on: '2024' },
  ])
  expect(page.figures[0].now).toEqual(before)
})

it('counts a neighbourhood once where two begin with it in the same moment', async () => {
  const sql = async (text: string) => (await house.parts.database.owner.query(text, [house.b.id])).rows
  const standing =
    "select * from indicators.contribution where neighbourhood_id = $1 and room = 'matters' order by 2, 3, 4"
  const before = await sql(standing)
  const ids = [...new Set(before.map((row) => String(row.record_id)))]
  expect(ids.length).toBeGreaterThan(0)
  await sql('delete from indicators.contribution where neighbourhood_id = $1')
  await sql('delete from indicators.head where neighbourhood_id = $1')
  const first = () =>
    inUnit(house.parts, { actor: null, now, ground: house.b }, (unit) => recount(unit, 'matters', ids))
  const counted = await Promise.all([first(), first(), first()])
  expect(counted.toSorted((one, other) => one - other)).toEqual([0, 0, ids.length])
  expect(new Set((await sql(standing)).map((row) => String(row.record_id)))).toEqual(new Set(ids))
  expect(await first()).toBe(0)
})
