import { settleHomes } from '#places'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { jobs } from './jobs.ts'
import { retention } from './retention.ts'

let house: TestHouse
let now = new Date('2026-11-10T01:00:00Z')
let chair: SignedIn
let worker: SignedIn
let property: SignedIn
let resident: SignedIn
let stranger: SignedIn
let homes: string[]
let entranceId: string

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const home = (compound: string, at: number) => ({
    compound: { name: compound, address: compound },
    entrance: '1号',
    room: `${Math.floor(at / 4) + 1}0${(at % 4) + 1}`,
    floor: Math.floor(at / 4) + 1,
    buildingArea: 5_000,
    use: at === 11 ? ('vacant' as const) : ('lived-in' as const),
  })
  const settled = await house.unit((unit) =>
    settleHomes(unit, [
      ...Array.from({ length: 12 }, (_, at) => home('延吉七村', at)),
      ...Array.from({ length: 6 }, (_, at) => home('友谊新村', at)),
    ]),
  )
  homes = settled.map((one) => one.id)
  await signEverybodyIn()
  const { body } = await ask(worker, 'GET', '/entrances')
  entranceId = body.entrances.find((one: { compound: string }) => one.compound === '延吉七村').id
})
afterAll(() => house.close())

/** Sessions do not last over the days of a round: everybody signs in on the day itself. */
async function signEverybodyIn() {
  const here = { neighbourhoodId: house.a.id }
  chair = await signedIn(house.parts, { ...here, role: 'chair', name: '林国强' })
  worker = await signedIn(house.parts, { ...here, role: 'worker', name: '周敏芝' })
  property = await signedIn(house.parts, { ...here, role: 'property', name: '陆建平' })
  resident = await signedIn(house.parts, {
    ...here,
    role: 'resident',
    name: '吴玉芬',
    homeIds: [homes[0] ?? ''],
    personId: newId(),
  })
  stranger = await signedIn(house.parts, {
    ...here,
    role: 'resident',
    name: '客人',
    homeIds: [homes[17] ?? ''],
    personId: newId(),
  })
}
const moveTo = async (at: string) => {
  now = new Date(at)
  await signEverybodyIn()
}
beforeEach(() => moveTo('2026-11-10T01:00:00Z'))

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: as.headers,
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}

const questions = () => [
  { id: newId(), measure: 'awareness', text: '清楚吗？' },
  { id: newId(), measure: 'satisfaction', text: '满意吗？' },
]
async function open(more: object = {}) {
  const id = newId()
  const committee = {
    id: newId(),
    kind: 'committee',
    name: '居委会',
    compoundId: null as string | null,
    questions: questions(),
  }
  const manager = {
    id: newId(),
    kind: 'property',
    name: '延吉物业',
    compoundId: null as string | null,
    questions: questions(),
  }
  const { body: list } = await ask(worker, 'GET', '/entrances')
  manager.compoundId = list.entrances.find((one: { id: string }) => one.id === entranceId).compoundId
  const round = {
    year: 2026,
    title: '2026年民主评议',
    opensOn: '2026-11-10',
    closesOn: '2026-11-20',
    subjects: [committee, manager],
    ...more,
  }
  const answer = await ask(chair, 'PUT', `/appraisals/${id}`, round)
  expect(answer).toEqual({ status: 200, body: { done: true } })
  const all = (step: number, of = [committee, manager]) =>
    Object.fromEntries(of.flatMap((one) => one.questions).map((one) => [one.id, step]))
  return { id, committee, manager, all, round }
}
const count = async (id: string) => {
  await moveTo('2026-11-21T01:00:00Z')
  return ask(chair, 'POST', `/appraisals/${id}/count`)
}
const rows = async (text: string, values: unknown[] = []) => (await house.parts.database.owner.query(text, values)).rows

describe('a round', () => {
  it('asks every lived-in home once, or a sample by a seed that is shown', async () => {
    const { id, round } = await open()
    const { body } = await ask(resident, 'GET', `/appraisals/${id}`)
    expect(body).toMatchObject({ homes: 17, asked: 17, answered: 0, scope: 'all', seed: null, phase: 'open' })
    expect(body.mine).toMatchObject([{ homeId: homes[0], way: null }])
    expect(body.mine[0].subjects).toHaveLength(2)
    expect((await ask(stranger, 'GET', `/appraisals/${id}`)).body.mine[0].subjects).toHaveLength(1)
    await ask(chair, 'PUT', `/appraisals/${id}`, round)
    expect((await ask(worker, 'GET', `/appraisals/${id}/to-ask`)).body.homes).toHaveLength(17)
    const drawn = await open({ sample: 6 })
    expect((await ask(resident, 'GET', `/appraisals/${drawn.id}`)).body).toMatchObject({
      asked: 6,
      homes: 17,
      scope: 'sample',
      seed: expect.stringMatching(/^[0-9a-f]{12}$/),
    })
    expect((await ask(worker, 'PUT', `/appraisals/${newId()}`, round)).status).toBe(403)
    const late = { ...round, opensOn: '2026-11-01', closesOn: '2026-11-09' }
    expect((await ask(chair, 'PUT', `/appraisals/${newId()}`, late)).body.code).toBe('appraisals.days-wrong')
  })

  it('takes one answer a home: a later one by another way stands in its place, and says so', async () => {
    const { id, all, committee } = await open()
    const first = await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[0]}`, { answers: all(5) })
    expect(first.body).toEqual({ done: true, replaced: null })
    const again = await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[0]}`, { answers: all(5) })
    expect(again.body.replaced).toBe('app')
    const door = await ask(worker, 'PUT', `/appraisals/${id}/door/${homes[0]}`, { answers: all(1) })
    expect(door.body.replaced).toBe('app')
    const { body } = await ask(worker, 'GET', `/appraisals/${id}`)
    expect(body).toMatchObject({ answered: 1, ways: { app: 0, paper: 0, door: 1 }, result: null })
    expect((await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[1]}`, { answers: all(5) })).body.code).toBe(
      'appraisals.not-asked',
    )
    expect((await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[0]}`, { answers: {} })).body.code).toBe(
      'appraisals.nothing-said',
    )
    expect(
      (await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[0]}`, { answers: { [newId()]: 3 } })).body.code,
    ).toBe('appraisals.not-a-question')
    // The manager of another compound is not this home's to judge.
    expect((await ask(stranger, 'PUT', `/appraisals/${id}/answers/${homes[17]}`, { answers: all(5) })).body.code).toBe(
      'appraisals.not-a-question',
    )
    expect(
      (await ask(stranger, 'PUT', `/appraisals/${id}/answers/${homes[17]}`, { answers: all(5, [committee]) })).status,
    ).toBe(200)
    await moveTo('2026-11-20T16:30:00Z')
    expect((await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[0]}`, { answers: all(5) })).body.code).toBe(
      'appraisals.not-open',
    )
  })

  it('leaves as a file once it is counted, with no figure where too few answered', async () => {
    const { id, all } = await open()
    for (const home of homes.slice(0, 4))
      expect((await ask(worker, 'PUT', `/appraisals/${id}/door/${home}`, { answers: all(5) })).status).toBe(200)
    const file = async () => {
      const url = `/api/n/${house.a.id}/appraisals/${id}/result-file?format=csv`
      const { statusCode, payload } = await house.http.inject({ method: 'GET', url, headers: worker.headers })
      return { status: statusCode, text: payload }
    }
    expect((await file()).text).toContain('appraisals.not-counted')
    await count(id)
    const { status, text } = await file()
    expect(status).toBe(200)
    expect(text).toContain('知晓度')
    expect(text).not.toContain('100.0%')
  })

  it('takes paper by the number on the sheet, which leads to no address', async () => {
    const { id, all } = await open()
    const { body } = await ask(worker, 'GET', `/appraisals/${id}/sheets?entrance=${entranceId}`)
    expect(body.sheets).toHaveLength(11)
    const [sheet] = body.sheets
    expect((await ask(worker, 'GET', `/appraisals/${id}/sheets/${sheet.number}`)).body).toMatchObject({
      answered: false,
    })
    expect((await ask(worker, 'PUT', `/appraisals/${id}/sheets/${sheet.number}`, { answers: all(4) })).body).toEqual({
      done: true,
      replaced: null,
    })
    expect((await ask(worker, 'GET', `/appraisals/${id}/sheets?entrance=${entranceId}`)).body.sheets).toHaveLength(10)
    const wrong = `${sheet.number.slice(0, -1)}${(Number(sheet.number.at(-1)) + 1) % 10}`
    expect((await ask(worker, 'PUT', `/appraisals/${id}/sheets/${wrong}`, { answers: all(4) })).body.code).toBe(
      'appraisals.unknown-number',
    )
    expect((await ask(property, 'GET', `/appraisals/${id}/to-ask`)).status).toBe(403)
  })

  it('keeps what is said apart from who says it, and destroys it with the count', async () => {
    const { id, all } = await open()
    for (const home of homes.slice(0, 6))
      await ask(worker, 'PUT', `/appraisals/${id}/door/${home}`, { answers: all(5) })
    const sheets = await rows('select * from appraisals.sheet where round_id = $1', [id])
    expect(sheets).toHaveLength(6)
    const said = JSON.stringify(sheets)
    for (const home of homes) expect(said).not.toContain(home)
    const events = JSON.stringify(await rows(`select * from kit.event where subject_id = $1`, [id]))
    for (const home of homes) expect(events).not.toContain(home)
    // By night the transactions in which they were written tell nothing any more either.
    const written = async () =>
      (await rows('select xmin::text as x, id from appraisals.sheet where round_id = $1 order by ctid', [id])) as {
        x: string
        id: string
      }[]
    expect(new Set((await written()).map((one) => one.x)).size).toBe(6)
    for (let twice = 0; twice < 2; twice += 1) await jobs['appraisals.mix']?.run(house.parts, null)
    const mixed = await written()
    expect(new Set(mixed.map((one) => one.x)).size).toBe(1)
    expect(await rows('select * from appraisals.sheet where round_id = $1 order by id', [id])).toEqual(
      sheets.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect((await count(id)).status).toBe(200)
    expect(await rows('select * from appraisals.sheet where round_id = $1', [id])).toEqual([])
    expect(await rows('select secret_sealed from appraisals.round where id = $1', [id])).toEqual([
      { secret_sealed: null },
    ])
    expect((await count(id)).status).toBe(200)
  })

  it('counts after its days, shows no figure of fewer than five, and sets last year beside it', async () => {
    const before = await open({ year: 2025, title: '2025年民主评议' })
    for (const home of homes.slice(0, 6))
      await ask(worker, 'PUT', `/appraisals/${before.id}/door/${home}`, { answers: before.all(3) })
    await count(before.id)
    await moveTo('2026-11-10T01:00:00Z')
    const { id, all, committee, manager } = await open()
    for (const home of homes.slice(0, 4))
      await ask(worker, 'PUT', `/appraisals/${id}/door/${home}`, { answers: all(5) })
    for (const home of homes.slice(12, 15))
      await ask(worker, 'PUT', `/appraisals/${id}/door/${home}`, {
        answers: all(2, [committee]),
        words: { [committee.id]: '门铃坏了半年' },
      })
    expect((await ask(chair, 'POST', `/appraisals/${id}/count`)).body.code).toBe('appraisals.still-open')
    expect((await ask(chair, 'POST', `/appraisals/${id}/notice`)).body.code).toBe('appraisals.not-counted')
    await count(id)
    const { body } = await ask(property, 'GET', `/appraisals/${id}`)
    const [first, second] = body.result.subjects
    expect(first).toMatchObject({ subjectId: committee.id, asked: 17, remarks: [] })
    expect(first.measures).toMatchObject([
      {
        measure: 'awareness',
        figure: { numerator: 4, denominator: 7, permille: 571, few: true },
        before: { year: 2025, permille: 0 },
        byWay: [],
      },
      { measure: 'satisfaction', steps: [0, 0, 3, 0, 0, 4] },
    ])
    expect(second).toMatchObject({
      subjectId: manager.id,
      asked: 11,
      measures: [{ figure: null, steps: null }, { figure: null }],
    })
    expect(body.answered).toBe(7)
    expect(body.waiting).toBe(0)
  })

  it('shows words when somebody has judged them, and says how many were withheld and why', async () => {
    const { id, all, committee } = await open()
    const words = ['门铃坏了半年', '3号楼老王偷电']
    for (const [at, said] of words.entries())
      await ask(worker, 'PUT', `/appraisals/${id}/door/${homes[at]}`, {
        answers: all(3),
        words: { [committee.id]: said },
      })
    await count(id)
    expect((await ask(chair, 'GET', `/appraisals/${id}`)).body.waiting).toBe(2)
    const { body } = await ask(chair, 'GET', `/appraisals/${id}/remarks`)
    expect(body.remarks.map((one: { words: string }) => one.words).toSorted()).toEqual(words.toSorted())
    for (const one of body.remarks) {
      const withheld = one.words === words[0] ? null : 'names-somebody'
      const path = `/appraisal-remarks/${one.id}/judgement`
      if (withheld) expect((await ask(chair, 'POST', path, { withheld })).body.code).toBe('appraisals.no-reason')
      expect((await ask(chair, 'POST', path, { withheld, reason: '点了名' })).status).toBe(200)
    }
    const [first] = (await ask(resident, 'GET', `/appraisals/${id}`)).body.result.subjects
    expect(first).toMatchObject({ remarks: ['门铃坏了半年'], withheld: [{ breach: 'names-somebody', count: 1 }] })
    expect((await ask(worker, 'GET', `/appraisals/${id}/remarks`)).status).toBe(403)
  })

  it('goes to the board in one step, once', async () => {
    const { id, all } = await open()
    for (const home of homes.slice(0, 6))
      await ask(worker, 'PUT', `/appraisals/${id}/door/${home}`, { answers: all(4) })
    await count(id)
    const { body } = await ask(chair, 'POST', `/appraisals/${id}/notice`)
    expect((await ask(chair, 'POST', `/appraisals/${id}/notice`)).body).toEqual(body)
    const notice = await ask(worker, 'GET', `/notices/${body.noticeId}`)
    expect(notice.body).toMatchObject({ title: '2026年民主评议结果', kind: 'decision' })
    expect(notice.body.body).toContain('收到 6 户的回答，回收率 35.3%')
  })

  it('reminds those who have not answered, once a day, and is counted by the clock', async () => {
    const { id, all } = await open()
    await ask(resident, 'PUT', `/appraisals/${id}/answers/${homes[0]}`, { answers: all(4) })
    const { told } = (await ask(worker, 'POST', `/appraisals/${id}/reminders`)).body
    expect((await ask(worker, 'POST', `/appraisals/${id}/reminders`)).body).toEqual({ told })
    expect(told).toBeGreaterThan(0)
    await moveTo('2026-11-21T01:00:00Z')
    for (let twice = 0; twice < 2; twice += 1) await jobs['appraisals.count']?.run(house.parts, null)
    expect((await ask(resident, 'GET', `/appraisals/${id}`)).body).toMatchObject({ phase: 'counted', answered: 1 })
    const rule = retention.find((one) => one.key === 'appraisals.asked')
    if (rule?.kind !== 'ageing') throw new Error('the list of homes has to age')
    const later = new Date('2027-01-01T00:00:00Z')
    expect(await house.unit((unit) => rule.due(unit, later))).toBeGreaterThan(16)
    await house.unit((unit) => rule.run(unit, later, 10_000))
    expect(await house.unit((unit) => rule.due(unit, later))).toBe(0)
    expect((await ask(resident, 'GET', `/appraisals/${id}`)).body).toMatchObject({ asked: 17, answered: 1 })
  })
})
