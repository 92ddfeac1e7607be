import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { keepFile } from '#files'
import type { Actor } from '#kit/contract/actor.ts'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { settleHomes } from '#places'
import { photo } from '../../files/test/made-files.ts'

let house: TestHouse
let actor: Actor | null = null
let now = instantAt('2026-11-25', 10 * 60)
const code = '310110015007'

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  await house.unit((unit) =>
    settleHomes(
      unit,
      ['3号', '12号'].map((entrance) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance,
        room: '101',
        floor: 1,
        buildingArea: 5_000,
        use: 'lived-in' as const,
      })),
    ),
  )
})
afterAll(() => house.close())

const worker = actorAs('worker', { id: '', code })
const works = () => ({ ...worker, standings: [{ role: 'worker' as const, neighbourhoodId: house.a.id }] })

async function ask(method: 'GET' | 'POST', path: string, payload?: object) {
  actor = works()
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: { 'x-mulin': '1', 'accept-language': 'zh-CN' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, ...answer.json<Record<string, unknown>>() } as Record<string, unknown> & {
    status: number
  }
}
async function see(path: string, headers: Record<string, string> = {}) {
  actor = null
  return house.http.inject({ url: path, headers })
}
const draft = (more: object = {}) => ({
  id: newId(),
  kind: 'works',
  compoundId: null,
  poster: '延吉七村居民委员会',
  title: '周二停水，每幢一个半小时',
  body: '12月1日清洗水箱。\n\n- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00\n\n- 提前接两盆水，关好龙头再出门',
  startsAt: now.toISOString(),
  endsAt: instantAt('2026-12-02').toISOString(),
  ...more,
})
const post = async (more: object = {}) => {
  const input = draft(more)
  const answer = await ask('POST', '/notices', input)
  return Object.assign(answer, { id: input.id })
}

describe('posting', () => {
  it('hangs at once, once, under a number of its own', async () => {
    const input = draft()
    const first = await ask('POST', '/notices', input)
    expect(first).toMatchObject({ status: 200, number: expect.stringMatching(/^\w+-261125-1$/) })
    expect(await ask('POST', '/notices', input)).toEqual(first)
    const [one, two] = await Promise.all([post({ title: '甲' }), post({ title: '乙' })])
    expect(new Set([first.number, one.number, two.number]).size).toBe(3)
    const page = await see(`/board/${code}`)
    expect(page.statusCode).toBe(200)
    expect(page.payload).toContain('周二停水，每幢一个半小时')
    expect(page.payload).toContain('<dt>1号楼</dt><dd>9:00–10:30</dd>')
  })

  it('warns of what looks personal, and lets pass what the law asks for', async () => {
    expect((await post({ body: '联系人手机 19900000011' })).code).toBe('notices.looks-personal')
    expect((await post({ poster: '王建国 19900000011' })).code).toBe('notices.looks-personal')
    expect((await post({ body: '当选：3号102室 沈某', sure: true })).status).toBe(200)
    expect((await post({ endsAt: now.toISOString() })).code).toBe('notices.ends-first')
    expect((await post({ placeIds: [newId()] })).code).toBe('notices.unknown-place')
    expect((await post({ compoundId: newId() })).code).toBe('notices.unknown-place')
  })

  it('says which clock of law it keeps, with the arithmetic', async () => {
    const { id } = await post({ kind: 'meeting', eventOn: '2026-12-05', endsAt: instantAt('2026-12-06').toISOString() })
    const read = await ask('GET', `/notices/${id}`)
    expect(read.verdict).toEqual({
      kept: false,
      sense: 'before',
      days: 15,
      counted: 10,
      day: '2026-11-20',
      source: '物业管理条例',
      article: '14',
      verified: false,
    })
  })

  it('writes no mark-up of others into the page', async () => {
    await post({ title: '<script>alert(1)</script>', body: '"><img src=x onerror=alert(1)>' })
    const page = await see(`/board/${code}`)
    expect(page.payload).not.toContain('<script>alert')
    expect(page.payload).not.toContain('<img src=x')
    expect((await see(`/board/${code}/feed.xml`)).payload).not.toContain('<script>alert')
  })
})

describe('correcting', () => {
  it('is a further version with its reason in view; nothing is edited', async () => {
    const { id } = await post({ title: '周三停电' })
    await see(`/board/${code}`)
    const body = '改到周四。'
    const wrong = { version: 2, title: '周四停电', body, why: '供电公司改期' }
    expect((await ask('POST', `/notices/${id}/correct`, wrong)).code).toBe('common.changed-meanwhile')
    expect(await ask('POST', `/notices/${id}/correct`, { ...wrong, version: 1 })).toMatchObject({ version: 2 })
    const page = await see(`/board/${code}`)
    expect(page.payload).toContain('周四停电')
    expect(page.payload).toContain('更正：供电公司改期')
    const alone = await see(`/board/${code}/notices/${id}`)
    expect(alone.payload).toContain('第 1 版')
    expect(alone.payload).toContain('周三停电')
    const { rows } = await house.parts.database.owner.query(
      `select has_table_privilege('mulin_app', 'notices.version', 'update') as may`,
    )
    expect(rows).toEqual([{ may: false }])
  })

  it('ends before its time with a reason, once', async () => {
    const { id } = await post({ title: '临时通知' })
    const personal = await ask('POST', `/notices/${id}/end`, { why: '有事找王建国 19900000011' })
    expect(personal.code).toBe('notices.why-personal')
    expect((await ask('POST', `/notices/${id}/end`, { why: '不办了' })).status).toBe(200)
    expect((await ask('POST', `/notices/${id}/end`, { why: '不办了' })).code).toBe('notices.no-longer-hangs')
    expect((await see(`/board/${code}`)).payload).not.toContain('临时通知')
    expect((await see(`/board/${code}/notices/${id}`)).payload).toContain('撤下：不办了')
  })
})

describe('proof of posting', () => {
  it('is a photo at each place, and the places without one are named', async () => {
    const { id } = await post({ title: '要拍照的' })
    const before = await ask('GET', `/notices/${id}`)
    const missing = before.missing as { spotId: string; place: string }[]
    expect(missing.length).toBeGreaterThan(1)
    const fileId = newId()
    const picture = await photo()
    await house.unit((unit) => keepFile(unit, { id: fileId, name: 'p.jpg', content: picture }), { actor: works() })
    const proof = { id: newId(), spotId: missing[0]?.spotId, fileId }
    expect(await ask('POST', `/notices/${id}/proofs`, proof)).toMatchObject({ done: true })
    expect(await ask('POST', `/notices/${id}/proofs`, proof)).toMatchObject({ done: true })
    expect((await ask('POST', `/notices/${id}/proofs`, { ...proof, id: newId(), spotId: newId() })).code).toBe(
      'notices.not-its-place',
    )
    now = new Date(now.getTime() + 3_600_000)
    await ask('POST', `/notices/${id}/proofs/${proof.id}/down`)
    const after = await ask('GET', `/notices/${id}`)
    expect(after.proofs).toMatchObject([{ place: missing[0]?.place, by: '周敏芝', takenDownAt: now.toISOString() }])
    expect(after.missing).toHaveLength(missing.length - 1)
    actor = works()
    expect((await house.http.inject(`/api/n/${house.a.id}/files/${fileId}`)).statusCode).toBe(200)
    expect((await see(`/api/n/${house.a.id}/files/${fileId}`)).statusCode).toBe(404)
  })
})

describe('the public board', () => {
  it('changes by the clock: what begins appears, what expired goes', async () => {
    const starts = new Date(now.getTime() + 1_800_000)
    const ends = new Date(now.getTime() + 3_600_000)
    const { id } = await post({ title: '半小时后贴', startsAt: starts.toISOString(), endsAt: ends.toISOString() })
    const there = async () => (await see(`/board/${code}`)).payload.includes('半小时后贴')
    expect(await there()).toBe(false)
    expect((await see(`/board/${code}/notices/${id}`)).statusCode).toBe(404)
    now = starts
    expect(await there()).toBe(true)
    now = ends
    expect(await there()).toBe(false)
    expect((await see(`/board/${code}/notices/${id}`)).payload).toContain('到期')
    const list = await ask('GET', '/notices?phase=past')
    expect((list.notices as { title: string }[]).map((one) => one.title)).toContain('半小时后贴')
  })

  it('knows nothing of its readers', async () => {
    for (const path of [`/board/${code}`, `/board/${code}/screen`, `/board/${code}/feed.xml`, '/board/screen.js']) {
      const page = await see(path, { cookie: 'mulin.session=abc' })
      expect(page.statusCode, path).toBe(200)
      expect(page.headers['set-cookie'], path).toBeUndefined()
      expect(page.payload, path).not.toContain('document.cookie')
    }
    expect((await see(`/board/${code}`)).payload).not.toContain('<script')
    expect(await house.parts.metrics.text()).not.toContain('/board')
  })

  it('packs itself for whoever takes it, and speaks English when asked', async () => {
    const packed = await see(`/board/${code}`, { 'accept-encoding': 'gzip' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect((await see(`/board/${code}?lang=en`)).payload).toContain('notices hang now')
    expect((await see(`/board/${code}`, { 'accept-language': 'en' })).payload).toContain('Notice board')
  })

  it('answers a person who mistyped with a page', async () => {
    const page = await see('/board/310110099099', { accept: 'text/html' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect((await see('/board/310110099099')).json()).toMatchObject({ code: 'notices.unknown-board' })
  })
})

describe('posting periods', () => {
  it('judges each notice by the one of its day: of the text, or entered since with its source', async () => {
    const rules = async () => (await ask('GET', '/notices/rules')) as unknown as { rules: object[]; mayEnter: boolean }
    expect(await rules()).toMatchObject({ mayEnter: false })
    const entered = {
      id: newId(),
      kind: 'meeting',
      sense: 'before',
      days: 20,
      from: '2026-12-01',
      source: '街道〔2026〕8号通知',
      article: '',
      verified: false,
    }
    expect((await ask('POST', '/notices/rules', entered)).code).toBe('common.not-yours')
    const chair = async (payload: object) => {
      actor = { ...worker, standings: [{ role: 'chair' as const, neighbourhoodId: house.a.id }] }
      const url = `/api/n/${house.a.id}/notices/rules`
      return house.http.inject({ method: 'POST', url, headers: { 'x-mulin': '1' }, payload })
    }
    expect((await chair(entered)).statusCode).toBe(200)
    expect((await chair(entered)).statusCode).toBe(200)
    expect((await chair({ ...entered, id: newId() })).json().code).toBe('notices.rule-of-that-day')
    const listed = (await rules()).rules
    expect(listed).toContainEqual(
      expect.objectContaining({ kind: 'meeting', days: 15, standing: 'now', entered: null }),
    )
    expect(listed).toContainEqual(expect.objectContaining({ kind: 'meeting', days: 20, standing: 'ahead' }))

    const meeting = async (startsAt: Date, eventOn: string) => {
      const { id } = await post({
        kind: 'meeting',
        title: '业主大会',
        startsAt: startsAt.toISOString(),
        endsAt: instantAt('2027-02-01').toISOString(),
        eventOn,
      })
      return (await ask('GET', `/notices/${id}`)).verdict
    }
    expect(await meeting(now, '2026-12-12')).toMatchObject({ kept: true, days: 15 })
    const later = await meeting(instantAt('2026-12-02', 600), '2026-12-20')
    expect(later).toMatchObject({ kept: false, days: 20, counted: 18, source: '街道〔2026〕8号通知', verified: false })
  })

  it('counts from when it was written: a day that is over cannot be given, this morning means now', async () => {
    const yesterday = { kind: 'meeting', eventOn: '2026-12-10', startsAt: instantAt('2026-11-24', 600).toISOString() }
    expect((await post(yesterday)).code).toBe('notices.already-past')
    const { id } = await post({ title: '今天早上', startsAt: instantAt('2026-11-25').toISOString() })
    expect((await ask('GET', `/notices/${id}`)).startsAt).toBe(now.toISOString())
    await ask('POST', `/notices/${id}/end`, { why: '写错了' })
  })
})
