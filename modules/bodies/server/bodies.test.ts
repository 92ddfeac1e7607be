import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { blankFacts, savePersons } from '#people'
import { settleCompounds, settleHomes } from '#places'
import { holdersOf, isReElecting, postsOf, settleBodies } from '../api.ts'
import { endRunOut } from './commands/end-post.ts'
import { personalData } from './personal-data.ts'

let house: TestHouse
let actor: Actor | null = null
let compounds: string[] = []
let person = ''
let next = 0
const now = new Date('2026-11-25T15:12:00+08:00')
let ahead = 0

const fresh = () => `019aaaaa-7777-7000-8000-${String((next += 1)).padStart(12, '0')}`
const as = (
  role: 'chair' | 'worker' | 'property' | 'owners' | 'resident' | 'operator',
  accountId = fresh(),
): Actor => ({
  accountId,
  sessionId: accountId,
  name: '周敏芝',
  strong: true,
  standings: [role === 'operator' ? { role } : { role, neighbourhoodId: house.a.id }],
})

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => new Date(now.getTime() + ahead) })
  compounds = await house.unit((unit) =>
    settleCompounds(unit, [
      { name: '延吉七村', address: '延吉七村' },
      { name: '延吉新里', address: '延吉新里' },
    ]),
  )
  await house.unit(async (unit) => {
    const [home] = await settleHomes(unit, [
      {
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '3号',
        room: '101',
        floor: 1,
        buildingArea: 5_527,
        use: 'lived-in',
      },
    ])
    person = unit.id()
    const facts = { ...blankFacts('吴小芬'), homeId: home?.id ?? '' }
    await savePersons(unit, [{ id: person, version: null, facts }], '名册导入')
  })
})
afterAll(() => house.close())

async function ask(who: Actor, method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, payload?: object) {
  actor = who
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  const isJson = String(answer.headers['content-type']).startsWith('application/json')
  return { status: answer.statusCode, body: isJson ? answer.json() : answer.body }
}
const facts = (more: object = {}) => ({
  name: '延吉七村业委会',
  officePhone: '021-00007001',
  officePlace: null,
  note: null,
  ring: null,
  compoundIds: [compounds[0]],
  ...more,
})
async function committee(more: object = {}): Promise<string> {
  const id = fresh()
  const answer = await ask(as('worker'), 'POST', 'bodies', { id, kind: 'owners-committee', ...facts(more) })
  expect(answer.status).toBe(200)
  return id
}
const post = (more: object = {}) => ({
  id: fresh(),
  kind: 'member',
  title: null,
  holder: { name: '唐福康' },
  officePhone: null,
  termId: null,
  from: '2024-03-01',
  until: null,
  cleared: null,
  ...more,
})
const close = async (id: string) => {
  const { version } = (await ask(as('worker'), 'GET', `bodies/${id}`)).body
  const answer = await ask(as('chair'), 'POST', `bodies/${id}/close`, { version, on: dayOf(now), reason: '并掉了' })
  expect(answer.status).toBe(200)
}

describe('a body', () => {
  it('is registered once, by whoever works here, and read by residents', async () => {
    const id = await committee()
    expect((await ask(as('worker'), 'POST', 'bodies', { id, kind: 'owners-committee', ...facts() })).status).toBe(200)
    const { body } = await ask(as('resident'), 'GET', 'bodies')
    expect(body.bodies).toHaveLength(1)
    expect(body.bodies[0]).toMatchObject({ name: '延吉七村业委会', ring: 'three', officePhone: '021-00007001' })
    expect(body.compounds).toMatchObject([
      { name: '延吉七村', hasOwnersCommittee: true, hasManager: false },
      { name: '延吉新里', hasOwnersCommittee: false, hasManager: false },
    ])
    expect(body.figures.withoutManager).toEqual({ count: 2, of: 2, percent: 100 })
    expect(body.may).toEqual({ change: false, set: false, desk: false, take: false })
    await close(id)
  })

  it.each<[{ both?: boolean; sameName?: boolean; compoundIds?: string[] }, string]>([
    [{ compoundIds: [] }, 'bodies.needs-compound'],
    [{ compoundIds: ['019aaaaa-9999-7000-8000-000000000001'] }, 'bodies.unknown-compound'],
    [{ both: true }, 'bodies.one-compound'],
    [{}, 'bodies.has-committee'],
    [{ sameName: true }, 'bodies.body-exists'],
  ])('is refused with %j as %s', async (more, code) => {
    const id = await committee({ name: `原来的${code}` })
    const given = facts({
      name: more.sameName ? `原来的${code}` : '第二个业委会',
      ...(more.both ? { compoundIds: compounds } : {}),
      ...more,
    })
    const answer = await ask(as('worker'), 'POST', 'bodies', { id: fresh(), kind: 'owners-committee', ...given })
    expect(answer.body.code).toBe(code)
    await close(id)
  })

  it('is corrected by version; what is dissolved changes no more', async () => {
    const id = await committee({ name: '改名前' })
    const change = (version: number) =>
      ask(as('worker'), 'PATCH', `bodies/${id}`, { version, ...facts({ name: '改名后' }) })
    expect((await change(1)).status).toBe(200)
    expect((await change(1)).body.code).toBe('common.changed-meanwhile')
    await close(id)
    expect((await change(3)).body.code).toBe('bodies.body-ended')
    expect((await ask(as('chair'), 'POST', `bodies/${id}/posts`, post())).body.code).toBe('bodies.body-ended')
  })
})

describe('a post', () => {
  it('is taken by a person of the register or a name, and tells who', async () => {
    const id = await committee({ name: '岗位业委会' })
    const chair = post({ kind: 'chair', holder: { personId: person }, cleared: ['owes-fee'] })
    expect((await ask(as('chair'), 'POST', `bodies/${id}/posts`, chair)).status).toBe(200)
    expect((await ask(as('chair'), 'POST', `bodies/${id}/posts`, chair)).status).toBe(200)
    expect((await ask(as('chair'), 'POST', `bodies/${id}/posts`, post())).status).toBe(200)
    const forWorker = (await ask(as('worker'), 'GET', `bodies/${id}`)).body
    expect(forWorker.posts).toMatchObject([
      { kind: 'chair', holder: '吴小芬', personId: person, state: 'in-force', cleared: { count: 1, of: 10 } },
      { kind: 'member', holder: '唐福康', personId: null },
    ])
    expect((await ask(as('resident'), 'GET', `bodies/${id}`)).body).toMatchObject({
      posts: [{ holder: '吴小芬', personId: null, may: { end: false } }, {}],
      handovers: [],
    })
    await house.unit(async (unit) => {
      expect(await postsOf(unit, { personId: person })).toMatchObject([{ body: '岗位业委会', inForce: true }])
      const held = await holdersOf(unit, { kind: 'owners-committee', compoundId: compounds[0] ?? '' })
      expect(held.map((one) => one.holder)).toEqual(['吴小芬', '唐福康'])
      expect(await holdersOf(unit, { kind: 'owners-committee', compoundId: compounds[1] ?? '' })).toEqual([])
    })
    await close(id)
    await house.unit(async (unit) =>
      expect(await postsOf(unit, { personId: person })).toMatchObject([{ inForce: false }]),
    )
  })

  it('is refused to a stranger, before its first day has a last one, and in a foreign term', async () => {
    const id = await committee({ name: '查岗业委会' })
    const take = (more: object, who = as('chair')) => ask(who, 'POST', `bodies/${id}/posts`, post(more))
    expect((await take({ holder: { personId: fresh() } })).body.code).toBe('people.unknown-person')
    expect((await take({ until: '2024-02-01' })).body.code).toBe('bodies.days-crossed')
    expect((await take({ termId: fresh() })).body.code).toBe('bodies.unknown-term')
    expect((await take({}, as('worker'))).status).toBe(403)
    await close(id)
  })

  it('of the head of the residents’ committee is the operator’s to give', async () => {
    const id = fresh()
    const given = facts({ name: '延吉七村居委会', compoundIds: [] })
    await ask(as('worker'), 'POST', 'bodies', { id, kind: 'residents-committee', ...given })
    const chair = post({ kind: 'chair', holder: { name: '沈佩华' } })
    expect((await ask(as('chair'), 'POST', `bodies/${id}/posts`, chair)).status).toBe(403)
    expect((await ask(as('operator'), 'POST', `bodies/${id}/posts`, chair)).status).toBe(200)
    expect((await ask(as('chair'), 'POST', `posts/${chair.id}/end`, { why: 'moved', note: null })).status).toBe(403)
    expect((await ask(as('chair'), 'POST', `bodies/${id}/posts`, post())).status).toBe(200)
  })

  it('that ran out is written down by the nightly job, once', async () => {
    const id = await committee({ name: '到期业委会' })
    const wanted = post({ until: addDays(dayOf(now), 1) })
    await ask(as('chair'), 'POST', `bodies/${id}/posts`, wanted)
    ahead = 3 * 86_400_000
    await endRunOut(house.parts)
    await endRunOut(house.parts)
    const { rows } = await house.parts.database.owner.query(
      `select data from kit.event where type = 'bodies.post-ended' and subject_id = $1`,
      [wanted.id],
    )
    expect(rows).toMatchObject([{ data: { bodyId: id, why: 'term-over' } }])
    expect((await ask(as('worker'), 'GET', `bodies/${id}`)).body.posts[0].ended.at).toBe('2026-11-26T16:00:00.000Z')
    ahead = 0
    await close(id)
  })
})

describe('Party membership', () => {
  it('is sealed, only counted, and can be taken back; looking at one is written down', async () => {
    const id = await committee({ name: '红色业委会' })
    const members = [
      post({ kind: 'chair', holder: { personId: person } }),
      post(),
      post({ holder: { name: '毛永明' } }),
    ]
    for (const one of members) await ask(as('chair'), 'POST', `bodies/${id}/posts`, one)
    const declare = (at: number, party: boolean | null, who = as('chair')) =>
      ask(who, 'PUT', `posts/${members[at]?.id}/declaration`, { party })
    expect((await declare(0, true, as('worker'))).status).toBe(403)
    await declare(0, true)
    await declare(1, true)
    await declare(2, false)
    const read = async (who = as('worker')) => (await ask(who, 'GET', `bodies/${id}`)).body
    expect(await read()).toMatchObject({ share: { seated: 3, declared: 3, party: 2 }, red: null })
    const definition = {
      id: fresh(),
      since: '2026-01-01',
      percent: 50,
      over: true,
      source: '街道口径',
      verified: false,
    }
    expect((await ask(as('chair'), 'POST', 'bodies-settings/red', definition)).status).toBe(200)
    expect((await ask(as('chair'), 'POST', 'bodies-settings/red', { ...definition, id: fresh() })).body.code).toBe(
      'bodies.definition-exists',
    )
    expect(await read(as('resident'))).toMatchObject({ red: true, definition: { percent: 50, verified: false } })
    expect(JSON.stringify(await read())).not.toMatch(/"party":(true|false)/)
    const rows = (await house.parts.database.owner.query('select party_sealed from bodies.declaration')).rows
    expect(rows.every((row: { party_sealed: string }) => row.party_sealed.startsWith('k1.'))).toBe(true)

    const look = () => ask(as('chair'), 'POST', `posts/${members[2]?.id}/declaration/read`, { reason: '核对' })
    expect((await look()).body).toEqual({ party: false, declaredOn: dayOf(now) })
    const seen = await house.parts.database.owner.query(
      `select data from kit.event where type = 'bodies.declaration-read'`,
    )
    expect(seen.rows).toMatchObject([{ data: { reason: '核对' } }])
    await declare(2, null)
    expect((await look()).body.code).toBe('bodies.no-declaration')
    expect((await read()).share).toEqual({ seated: 3, declared: 2, party: 2 })
    await ask(as('chair'), 'POST', `posts/${members[1]?.id}/end`, { why: 'resigned', note: null })
    expect((await read()).share).toEqual({ seated: 2, declared: 1, party: 1 })
    expect(await read()).toMatchObject({ red: false })

    const views = await house.parts.database.owner.query(
      'select red, seated, party from bodies.public_red where body_id = $1',
      [id],
    )
    expect(views.rows).toEqual([{ red: false, seated: 2, party: 1 }])
    const held = await house.unit((unit) => personalData.export(unit, person))
    expect(held.at(-1)).toMatchObject({ body: '红色业委会', party: '是' })
    await house.unit((unit) => personalData.erase(unit, person))
    expect((await read()).share).toEqual({ seated: 2, declared: 0, party: 0 })
    expect(JSON.stringify((await ask(as('worker'), 'GET', 'bodies')).body)).toContain('吴小芬')
    await close(id)
    const after = await house.unit((unit) => personalData.erase(unit, person))
    expect(after.kept).toEqual([])
    expect((await read()).posts[0].holder).not.toBe('吴小芬')
  })
})

describe('a term', () => {
  it('says what is due, under which article, and what is barred meanwhile', async () => {
    const id = await committee({ name: '换届业委会' })
    const term = {
      id: fresh(),
      number: 2,
      from: '2024-03-01',
      until: '2027-02-28',
      electedOn: '2024-02-20',
      seats: 5,
      buildingArea: null,
    }
    expect((await ask(as('worker'), 'POST', `bodies/${id}/terms`, term)).status).toBe(200)
    expect((await ask(as('worker'), 'POST', `bodies/${id}/terms`, { ...term, id: fresh() })).body.code).toBe(
      'bodies.term-exists',
    )
    const read = async () => (await ask(as('worker'), 'GET', `bodies/${id}`)).body
    expect(await read()).toMatchObject({
      pressing: { key: 'report', due: '2026-09-28', article: '28', state: 'late' },
      monthsLeft: 3,
    })
    const note = (body: object) => ask(as('worker'), 'PATCH', `terms/${term.id}`, body)
    expect((await note({ version: 1, reportedOn: '2999-01-01' })).body.code).toBe('bodies.not-yet')
    expect(
      (await note({ version: 1, filedOn: '2024-03-01', reportedOn: '2026-09-20', groupFormedOn: '2026-11-20' })).status,
    ).toBe(200)
    const meeting = { id: fresh(), at: '2026-11-10T19:00:00+08:00', place: '业委会办公室', present: 4, note: null }
    expect((await ask(as('worker'), 'POST', `bodies/${id}/meetings`, meeting)).status).toBe(200)
    expect(await read()).toMatchObject({
      law: { verified: true, barred: { article: '28', acts: ['manager', 'fees', 'major-works', 'other-major'] } },
      pressing: { key: 'papers-to-office', due: '2026-11-30', state: 'soon' },
    })
    expect(await house.unit((unit) => isReElecting(unit, compounds[0] ?? ''))).toBe(true)

    const handover = {
      id: fresh(),
      kind: 'to-housing-office',
      giver: '唐福康',
      taker: '房管所 王工',
      begunOn: '2026-11-20',
      items: [
        { id: fresh(), what: '业委会印章' },
        { id: fresh(), what: '财务凭证' },
      ],
    }
    expect((await ask(as('worker'), 'POST', `bodies/${id}/handovers`, handover)).status).toBe(200)
    const pass = (at: number, givenBy = '唐福康') =>
      ask(as('worker'), 'POST', `handover-items/${handover.items[at]?.id}/pass`, {
        givenBy,
        takenBy: '王工',
        note: null,
      })
    expect((await pass(0, '王工')).body.code).toBe('bodies.same-hands')
    expect((await pass(0)).status).toBe(200)
    expect((await pass(0)).body.code).toBe('bodies.already-passed')
    const stateOf = async () =>
      (await read()).duties.find((duty: { key: string }) => duty.key === 'papers-to-office').state
    expect(await stateOf()).toBe('soon')
    expect((await pass(1)).status).toBe(200)
    expect(await stateOf()).toBe('done')
    expect((await ask(as('worker'), 'GET', `handovers/${handover.id}`)).body).toMatchObject({
      dueOn: '2026-11-30',
      article: '29',
      open: 0,
      items: [{ what: '业委会印章', givenBy: '唐福康', takenBy: '王工' }, {}],
    })
    await close(id)
  })
})

describe('a change of members (SH 33)', () => {
  it('starts its clock, presses on the page and the desk of the compound, and is filed once, the day put right again', async () => {
    const id = await committee({ name: '变更业委会' })
    const term = { id: fresh(), number: 2, from: '2024-03-01', until: '2029-02-28', electedOn: '2024-02-20', seats: 5 }
    await ask(as('worker'), 'POST', `bodies/${id}/terms`, { ...term, buildingArea: null })
    const note = { version: 1, filedOn: '2024-03-10' }
    await ask(as('worker'), 'PATCH', `terms/${term.id}`, note)
    const meeting = { id: fresh(), at: '2026-11-10T19:00:00+08:00', place: '业委会办公室', present: 4, note: null }
    await ask(as('worker'), 'POST', `bodies/${id}/meetings`, meeting)
    const stays = post({ kind: 'chair', holder: { name: '石惠芳' } })
    const leaves = post({ holder: { name: '钱仁德' } })
    for (const one of [stays, leaves]) await ask(as('chair'), 'POST', `bodies/${id}/posts`, one)
    const read = async () => (await ask(as('worker'), 'GET', `bodies/${id}`)).body
    expect(await read()).toMatchObject({ changes: [], pressing: null })

    const end = (on: string) => ask(as('chair'), 'POST', `posts/${leaves.id}/end`, { why: 'resigned', note: null, on })
    expect((await end('2026-11-26')).body.code).toBe('bodies.not-yet')
    expect((await end('2024-02-01')).body.code).toBe('bodies.days-crossed')
    expect((await end('2026-10-20')).status).toBe(200)
    await ask(as('chair'), 'POST', `bodies/${id}/posts`, post({ holder: { name: '魏红' }, from: '2026-11-20' }))
    const body = await read()
    expect(body).toMatchObject({
      pressing: { key: 'file-change', due: '2026-11-19', article: '33', state: 'late' },
      changes: [
        { change: 'left', holder: '钱仁德', on: '2026-10-20', due: '2026-11-19', state: 'late' },
        { change: 'joined', holder: '魏红', due: '2026-12-20', state: 'soon', filedOn: null },
      ],
    })
    const desk = (await ask(as('worker'), 'GET', `compounds/${compounds[0]}/desk`)).body
    expect(desk.three[1].body).toMatchObject({ id, filing: { key: 'file-change', state: 'late' } })

    const [gone, came] = body.changes as { postId: string; change: string }[]
    const file = (filedOn: string, changes: unknown[], who = as('worker')) =>
      ask(who, 'POST', `bodies/${id}/member-filings`, { filedOn, changes })
    const named = (one: typeof gone) => ({ postId: one?.postId, change: one?.change })
    expect((await file('2026-11-24', [named(gone)], as('owners'))).status).toBe(403)
    expect((await file('2026-11-26', [named(gone)])).body.code).toBe('bodies.not-yet')
    expect((await file('2026-11-19', [named(gone), named(came)])).body.code).toBe('bodies.filed-too-early')
    expect((await file('2026-11-24', [{ postId: stays.id, change: 'left' }])).body.code).toBe('bodies.unknown-change')
    expect((await file('2026-11-24', [named(gone), named(gone)])).status).toBe(200)
    expect(await read()).toMatchObject({ pressing: { key: 'file-change', due: '2026-12-20', state: 'soon' } })
    expect((await file('2026-11-23', [named(gone)])).status).toBe(200)
    expect((await file('2026-11-25', [named(came)])).status).toBe(200)
    expect(await read()).toMatchObject({
      pressing: null,
      changes: [
        { filedOn: '2026-11-23', state: 'done' },
        { filedOn: '2026-11-25', state: 'done' },
      ],
    })
    const told = await house.parts.database.owner.query(
      `select data from kit.event where type = 'bodies.members-filed' and subject_id = $1 order by data->>'filedOn'`,
      [id],
    )
    expect(told.rows).toMatchObject([
      { data: { filedOn: '2026-11-23', changes: [{ before: '2026-11-24' }] } },
      { data: { filedOn: '2026-11-24', changes: [{ before: null }] } },
      {},
    ])
    await close(id)
  })
})

describe('many at once', () => {
  it('are settled with posts, terms and shares, and left alone the second time', async () => {
    const wanted = [
      {
        kind: 'owners-committee' as const,
        name: '延吉新里业委会',
        compoundIds: [compounds[1] ?? ''],
        term: {
          number: 1,
          from: '2025-01-01',
          until: '2027-12-31',
          electedOn: '2024-12-20',
          seats: 5,
          buildingArea: null,
        },
        posts: [
          { kind: 'chair' as const, holder: { name: '石惠芳' }, from: '2025-01-01', party: true },
          { kind: 'member' as const, holder: { name: '侯俊' }, from: '2025-01-01', party: false },
        ],
      },
    ]
    const [first] = await house.unit((unit) => settleBodies(unit, wanted))
    expect(first).toMatchObject({ created: true })
    expect(first?.postIds).toHaveLength(2)
    const [again] = await house.unit((unit) => settleBodies(unit, wanted))
    expect(again).toMatchObject({ id: first?.id, created: false })
    expect((await ask(as('worker'), 'GET', `bodies/${first?.id}`)).body.share).toEqual({
      seated: 2,
      declared: 2,
      party: 1,
    })
  })

  it('leave as a file, marked, with no personal number in it', async () => {
    const { body, status } = await ask(as('worker'), 'GET', 'bodies/export?format=csv')
    expect(status).toBe(200)
    expect(body).toContain('延吉新里业委会')
    expect(body).toContain('周敏芝 于 2026-11-25')
    expect(body).not.toMatch(/1\d{10}/)
  })
})

describe('the picture 1+3+X+N', () => {
  it('is set by the chair, each kind in one place, by version', async () => {
    const set = (body: object) => ask(as('chair'), 'PUT', 'bodies-settings/picture', body)
    const wanted = { version: 0, xName: '七方', xKinds: ['police'], nName: '若干', nKinds: ['partner'] }
    expect((await set({ ...wanted, nKinds: ['police'] })).body.code).toBe('bodies.kind-twice')
    expect((await set(wanted)).status).toBe(200)
    expect((await set(wanted)).body.code).toBe('common.changed-meanwhile')
    expect((await ask(as('chair'), 'GET', 'bodies-settings')).body.picture).toMatchObject({ xName: '七方', version: 1 })
  })
})
