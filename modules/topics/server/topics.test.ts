import { keepFile } from '#files'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { inUnit } from '#kit/server/unit.ts'
import { decide, topicsForMeeting } from '#topics'
import { actorAs } from '#apps/test/asking.ts'
import { photo } from '../../files/test/made-files.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { keepTheClock } from './jobs.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'

let house: TestHouse
// A Thursday morning in Shanghai.
const now = new Date('2026-11-26T01:00:00Z')
let chair: SignedIn
let worker: SignedIn
let resident: SignedIn
let neighbour: SignedIn
let compoundId: string
let entranceId: string
const personId = newId()
const neighbourPerson = newId()

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const neighbourhoodId = house.a.id
  chair = await signedIn(house.parts, { role: 'chair', neighbourhoodId, name: '沈佩华' })
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝' })
  const homes = await house.unit((unit) =>
    settleHomes(
      unit,
      ['301', '302'].map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '12号',
        room,
        floor: 3,
        buildingArea: 5_527,
        use: 'lived-in' as const,
      })),
    ),
  )
  const [first, second] = homes
  const facts = [
    { id: personId, version: null, facts: { ...blankFacts('吴玉芬'), homeId: first?.id ?? null } },
    { id: neighbourPerson, version: null, facts: { ...blankFacts('王小芳'), homeId: second?.id ?? null } },
  ]
  await house.unit((unit) => savePersons(unit, facts, '测试'))
  const lives = { role: 'resident' as const, neighbourhoodId }
  resident = await signedIn(house.parts, { ...lives, name: '吴玉芬', personId, homeIds: [first?.id ?? ''] })
  neighbour = await signedIn(house.parts, {
    ...lives,
    name: '王小芳',
    personId: neighbourPerson,
    homeIds: [second?.id ?? ''],
  })
  const { body } = await ask(worker, 'GET', '/entrances')
  compoundId = body.entrances[0].compoundId
  entranceId = body.entrances[0].id
})
afterAll(() => house.close())

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: as.headers,
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}

const propose = async (title: string, more: object = {}) => {
  const id = newId()
  const body = { id, kind: 'micro-renewal', title, words: '楼顶空着，能不能种点花', compoundId, ...more }
  const answer = await ask(resident, 'POST', '/topics', body)
  expect(answer.status).toBe(200)
  return id
}
const say = async (as: SignedIn, topic: string, stance: string, words: string, id = newId()) => {
  const { body } = await ask(as, 'POST', `/topics/${topic}/points`, { id, stance, words })
  return body
}
const inbox = async (as: SignedIn) =>
  ((await ask(as, 'GET', '/inbox')).body.messages as { text: string }[]).map((one) => one.text)

/** How many messages of a kind went out about a record: by a clock that runs ahead of the inbox. */
const told = async (template: string, id: string) => {
  const asked = 'select id from messages.message where template = $1 and about_id = $2 and recipients = 1'
  return (await house.parts.database.owner.query(asked, [template, id])).rows.length
}

describe('the drawing of a compound', () => {
  it('is a picture on which an idle place is drawn; whoever sees places sees it', async () => {
    const id = newId()
    const place = { version: null, compoundId, name: '3号楼顶', spot: '3号楼顶', ownerKind: 'owners-common' }
    expect((await ask(worker, 'PUT', `/idle-places/${id}`, place)).body).toMatchObject({ outline: [], version: 1 })
    const corners = [
      [100, 100],
      [300, 100],
      [300, 300],
    ]
    const draw = (outline: number[][], version = 1) =>
      ask(worker, 'PUT', `/idle-places/${id}/outline`, { version, outline })
    expect((await draw(corners)).body.code).toBe('topics.no-plan')
    const fileId = newId()
    const actor = { ...actorAs('worker', house.a), accountId: worker.accountId }
    await house.unit(async (unit) => keepFile(unit, { id: fileId, name: 'plan.jpg', content: await photo(300, 200) }), {
      actor,
    })
    expect((await ask(resident, 'PUT', `/compound-plans/${compoundId}`, { fileId })).status).toBe(403)
    expect((await ask(worker, 'PUT', `/compound-plans/${newId()}`, { fileId })).body.code).toBe(
      'topics.unknown-compound',
    )
    for (let twice = 0; twice < 2; twice += 1)
      expect((await ask(worker, 'PUT', `/compound-plans/${compoundId}`, { fileId })).body).toEqual({ done: true })
    expect((await ask(resident, 'GET', '/compound-plans')).body.plans).toEqual([
      { compoundId, compound: '延吉七村', fileId },
    ])
    expect((await draw(corners.slice(0, 2))).body.code).toBe('topics.not-an-outline')
    expect((await draw(corners)).body).toMatchObject({ outline: corners, version: 2 })
    expect((await draw([], 1)).body.code).toBe('common.changed-meanwhile')
    const { body } = await ask(resident, 'GET', '/idle-places')
    expect(body.places.find((one: { id: string }) => one.id === id)).toMatchObject({ outline: corners })
    expect((await draw([], 2)).body).toMatchObject({ outline: [] })
  })
})

describe('what is pinned to the drawing', () => {
  it('is a point like any other: supported, answered, hidden, entered on behalf; on no drawing it cannot stand', async () => {
    const id = await propose('楼前空地种什么')
    const pin = async (as: SignedIn, at: number[], words: string, topic = id) =>
      ask(as, 'POST', `/topics/${topic}/points`, { id: newId(), stance: 'idea', words, pin: at })
    const bench = (await pin(neighbour, [250, 420], '这里放一张长椅')).body
    expect(bench).toMatchObject({ pin: [250, 420], name: '王小芳', stance: 'idea' })
    expect((await pin(neighbour, [250, 1_001], '图外面')).status).toBe(400)
    const heard = { id: newId(), stance: 'against', words: '这里要留给救护车', way: 'counter', pin: [900, 100] }
    expect((await ask(worker, 'POST', `/topics/${id}/opinions`, heard)).body).toMatchObject({ pin: [900, 100] })
    await say(neighbour, id, 'for', '没指在图上')
    await ask(resident, 'PUT', `/points/${heard.id}/support`)
    const pins = async () => (await ask(resident, 'GET', `/topics/${id}/pins`)).body.pins
    expect(await pins()).toMatchObject([
      { id: heard.id, at: [900, 100], supports: 1, answered: false, mine: false },
      { id: bench.id, at: [250, 420], words: '这里放一张长椅' },
    ])
    await ask(worker, 'PUT', `/points/${bench.id}/answer`, { answer: 'adopted', reason: '放一张带靠背的' })
    await ask(worker, 'PUT', `/points/${heard.id}/hidden`, { id: newId(), breach: 'other', reason: '试一下' })
    expect(await pins()).toMatchObject([{ id: bench.id, answered: true }])
    // A topic of the whole neighbourhood has no compound, so no drawing.
    const wide = newId()
    const opened = { kind: 'other', title: '全区的事', words: '议一议', source: 'committee', level: 'neighbourhood' }
    expect((await ask(worker, 'PUT', `/topics/${wide}`, opened)).status).toBe(200)
    expect((await pin(neighbour, [1, 1], '无图', wide)).body.code).toBe('topics.no-plan')
    expect((await pin(neighbour, [1, 1], '无此', newId())).body.code).toBe('topics.unknown-topic')
  })
})

describe('a topic', () => {
  it('is proposed in the real name, once, and everybody of the neighbourhood sees it', async () => {
    const id = newId()
    const body = { id, kind: 'micro-repair', title: '12号楼道刷白', words: '墙皮掉了', compoundId }
    const first = await ask(resident, 'POST', '/topics', body)
    expect(first.body).toMatchObject({ proposer: '吴玉芬', level: 'compound', state: 'open', where: '延吉七村' })
    expect(first.body.dueOn).toBe('2026-12-17')
    expect((await ask(resident, 'POST', '/topics', body)).body).toEqual(first.body)
    expect((await ask(neighbour, 'GET', `/topics/${id}`)).body).toMatchObject({ proposer: '吴玉芬', mine: false })
    expect((await ask(worker, 'POST', '/topics', { ...body, id: newId() })).status).toBe(403)
    expect((await ask(resident, 'POST', '/topics', { ...body, id: newId(), compoundId: newId() })).body).toMatchObject({
      code: 'topics.unknown-compound',
    })
  })

  it('takes a support on behalf, once for each person whichever way, and shows how many were entered by whom', async () => {
    const topic = await propose('代记赞成')
    const point = await say(resident, topic, 'for', '装扶手，老人好走')
    const entered = `/points/${point.id}/entered-supports`
    const enter = (personId: string, way = 'door', as = worker) => ask(as, 'POST', entered, { personId, way })
    expect((await enter(neighbourPerson, 'door', resident)).status).toBe(403)
    expect((await enter(newId())).body.code).toBe('topics.unknown-person')
    expect((await enter(personId)).body.code).toBe('topics.own-words')
    for (let twice = 0; twice < 2; twice += 1)
      expect((await enter(neighbourPerson)).body).toMatchObject({ supports: 1, entered: 1, supported: false })
    expect((await enter(neighbourPerson, 'counter')).body.code).toBe('topics.supported-already')
    expect((await ask(worker, 'GET', entered)).body.supports).toMatchObject([
      { personId: neighbourPerson, way: 'door', takenBy: '周敏芝' },
    ])
    // The person's own telephone finds it there, and may take it back.
    const own = (method: 'PUT' | 'DELETE') => ask(neighbour, method, `/points/${point.id}/support`)
    expect((await own('PUT')).body).toMatchObject({ supports: 1, entered: 1, supported: true })
    expect((await own('DELETE')).body).toMatchObject({ supports: 0, entered: 0, supported: false })
    expect((await own('PUT')).body).toMatchObject({ supports: 1, entered: 0 })
    expect((await enter(neighbourPerson)).body.code).toBe('topics.supported-already')
    const back = () => ask(worker, 'DELETE', `${entered}/${neighbourPerson}`)
    expect((await back()).body.code).toBe('topics.own-support')
    await own('DELETE')
    await enter(neighbourPerson, 'telephone')
    const held = await house.unit((unit) => personalData.export(unit, neighbourPerson))
    expect(held).toContainEqual(expect.objectContaining({ record: 'support', way: 'telephone', takenBy: '周敏芝' }))
    expect((await back()).body).toMatchObject({ supports: 0, entered: 0 })
    expect((await back()).body).toMatchObject({ supports: 0 })
    await Promise.all(['door', 'counter', 'telephone'].map((way) => enter(neighbourPerson, way)))
    expect((await ask(worker, 'GET', entered)).body.supports).toHaveLength(1)
    expect((await ask(resident, 'GET', `/topics/${topic}/points`)).body.points).toMatchObject([
      { supports: 1, entered: 1 },
    ])
  })

  it('takes points, supports once each, and opinions from the door; the most supported first', async () => {
    const id = await propose('屋顶花园')
    const pro = await say(resident, id, 'for', '夏天楼上不热')
    const con = await say(neighbour, id, 'against', '怕漏水')
    expect(pro).toMatchObject({ name: '吴玉芬', way: 'own', supports: 0, mine: true })
    const heard = { id: newId(), stance: 'idea', words: '轮椅上不去', way: 'door', personId }
    expect((await ask(worker, 'POST', `/topics/${id}/opinions`, heard)).body).toMatchObject({
      name: '吴玉芬',
      way: 'door',
      takenBy: '周敏芝',
    })
    const stranger = { ...heard, id: newId(), personId: newId() }
    expect((await ask(worker, 'POST', `/topics/${id}/opinions`, stranger)).body).toMatchObject({
      code: 'topics.unknown-person',
    })
    for (let twice = 0; twice < 2; twice += 1)
      expect((await ask(resident, 'PUT', `/points/${con.id}/support`)).body).toMatchObject({
        supports: 1,
        supported: true,
      })
    const { body } = await ask(neighbour, 'GET', `/topics/${id}/points`)
    expect(body.points.map((one: { words: string }) => one.words)).toEqual(['怕漏水', '夏天楼上不热', '轮椅上不去'])
    expect((await ask(resident, 'DELETE', `/points/${con.id}/support`)).body).toMatchObject({ supports: 0 })
    expect((await ask(neighbour, 'GET', `/topics/${id}/points?stance=for`)).body.points).toHaveLength(1)
    const paged = await ask(neighbour, 'GET', `/topics/${id}/points?limit=2`)
    const rest = await ask(neighbour, 'GET', `/topics/${id}/points?limit=2&after=${paged.body.next}`)
    expect([...paged.body.points, ...rest.body.points].map((one: { id: string }) => one.id)).toHaveLength(3)
    expect(rest.body.next).toBeNull()
  })

  it('is not decided before every point has an answer; then whoever spoke is told', async () => {
    const id = await propose('加一排长椅')
    const one = await say(neighbour, id, 'for', '老人有地方歇')
    const two = await say(neighbour, id, 'for', '歇脚方便')
    const verdict = { outcome: 'adopted', reason: '多数赞成，费用不高' }
    expect((await ask(worker, 'POST', `/topics/${id}/decision`, verdict)).body).toMatchObject({
      code: 'topics.unanswered',
      message: expect.stringContaining('2 条'),
    })
    const answer = (point: string, body: object) => ask(worker, 'PUT', `/points/${point}/answer`, body)
    expect((await answer(two.id, { answer: 'merged', reason: '一个意思', into: two.id })).body).toMatchObject({
      code: 'topics.cannot-merge',
    })
    expect((await answer(two.id, { answer: 'merged', reason: '一个意思', into: one.id })).body.answer).toMatchObject({
      is: 'merged',
      into: { words: '老人有地方歇' },
    })
    expect((await answer(one.id, { answer: 'merged', reason: '倒过来', into: two.id })).body).toMatchObject({
      code: 'topics.cannot-merge',
    })
    expect((await answer(one.id, { answer: 'adopted', reason: '照此办' })).status).toBe(200)
    expect((await answer(two.id, { answer: 'rejected', reason: '试一下' })).status).toBe(200)
    expect((await ask(worker, 'POST', `/topics/${id}/decision`, verdict)).body).toMatchObject({
      state: 'adopted',
      override: null,
      reason: '多数赞成，费用不高',
    })
    expect((await ask(worker, 'POST', `/topics/${id}/decision`, verdict)).body).toMatchObject({
      code: 'topics.decided',
    })
    expect(await say(resident, id, 'for', '晚了')).toMatchObject({ code: 'topics.decided' })
    expect(await inbox(resident)).toContainEqual(expect.stringContaining('“加一排长椅”通过了'))
    expect((await inbox(neighbour)).filter((text) => text.includes('加一排长椅'))).toHaveLength(1)
    const became = (to: string) => ask(worker, 'POST', `/topics/${id}/became`, { to, words: '三把椅子装好了' })
    expect((await became('done')).body).toMatchObject({ became: 'done' })
    expect((await became('doing')).body).toMatchObject({ code: 'topics.not-that-step' })
    const { body } = await ask(neighbour, 'GET', '/topics?view=decided')
    expect(body.topics[0]).toMatchObject({ id, became: 'done' })
  })

  it('may be decided with a shown reason where owners compel a meeting: by the chair, above the building group', async () => {
    const id = newId()
    const opened = { kind: 'other', title: '停车收费', words: '怎么收', source: 'committee', compoundId }
    expect((await ask(worker, 'PUT', `/topics/${id}`, { ...opened })).body).toMatchObject({
      code: 'topics.needs-place',
    })
    expect((await ask(worker, 'PUT', `/topics/${id}`, { ...opened, entranceId })).body).toMatchObject({
      level: 'building-group',
      where: '延吉七村12号',
      proposer: null,
      takenBy: '周敏芝',
    })
    await say(neighbour, id, 'against', '太贵')
    const override = { outcome: 'rejected', reason: '业主大会否决', override: '百分之二十业主联名，会已经开了' }
    expect((await ask(worker, 'POST', `/topics/${id}/decision`, override)).status).toBe(403)
    expect((await ask(chair, 'POST', `/topics/${id}/decision`, override)).body).toMatchObject({
      code: 'topics.override-not-here',
    })
    const up = { from: 'building-group', reason: '涉及全小区' }
    expect((await ask(worker, 'POST', `/topics/${id}/level`, up)).body).toMatchObject({ level: 'compound' })
    expect((await ask(worker, 'POST', `/topics/${id}/level`, up)).body).toMatchObject({ level: 'compound' })
    expect((await ask(chair, 'POST', `/topics/${id}/decision`, override)).body).toMatchObject({
      state: 'rejected',
      override: '百分之二十业主联名，会已经开了',
    })
    // What was passed over may still get its answer; an answer that a decision rests on stays.
    const [passed] = (await ask(worker, 'GET', `/topics/${id}/points?view=waiting`)).body.points
    const late = { answer: 'adopted', reason: '收费会分档' }
    expect((await ask(worker, 'PUT', `/points/${passed.id}/answer`, late)).status).toBe(200)
    expect((await ask(worker, 'PUT', `/points/${passed.id}/answer`, late)).body).toMatchObject({
      code: 'topics.decided',
    })
  })

  it('comes to a meeting and is decided there; postponing needs no answers and gives fresh time', async () => {
    const id = await propose('小区门口装休息棚')
    await say(neighbour, id, 'idea', '要能遮雨')
    const meetingId = newId()
    const listed = await house.unit((unit) => topicsForMeeting(unit))
    expect(listed).toContainEqual({ id, title: '小区门口装休息棚', level: 'compound', compoundId })
    await expect(
      house.unit((unit) => decide(unit, id, { outcome: 'adopted', meetingId, reason: '过' })),
    ).rejects.toThrow('topics.unanswered')
    const later = { actor: null, now: new Date('2026-12-01T01:00:00Z'), ground: house.a }
    await inUnit(house.parts, later, (unit) => decide(unit, id, { outcome: 'postponed', meetingId, reason: '等报价' }))
    const { body } = await ask(resident, 'GET', `/topics/${id}`)
    expect(body).toMatchObject({ state: 'open', dueOn: '2026-12-22' })
    expect(body.steps.at(-1)).toMatchObject({ kind: 'postponed', words: '等报价', meetingId })
  })

  it('has options side by side, in whole fen, one of them chosen', async () => {
    const id = await propose('排水怎么改')
    const put = (title: string, costFen: number, option = newId()) =>
      ask(worker, 'PUT', `/topic-options/${option}`, { topicId: id, title, costFen, affects: '一楼要停水两天' })
    const one = await put('换管', 4_200_000)
    const two = await put('疏通', 380_000)
    await put('疏通并加井', 960_000, two.body.id)
    expect((await ask(resident, 'PUT', `/topic-options/${newId()}`, { topicId: id, title: 'x' })).status).toBe(403)
    const verdict = { outcome: 'adopted', reason: '省钱', optionId: two.body.id }
    const { body } = await ask(worker, 'POST', `/topics/${id}/decision`, verdict)
    expect(body.options).toMatchObject([
      { title: '换管', costFen: 4_200_000, chosen: false },
      { title: '疏通并加井', costFen: 960_000, chosen: true },
    ])
    expect((await ask(worker, 'DELETE', `/topic-options/${one.body.id}`)).body).toMatchObject({
      code: 'topics.decided',
    })
  })
})

describe('at the same moment', () => {
  it('a decision and points that come in never leave a point without an answer', async () => {
    for (let round = 0; round < 3; round += 1) {
      const id = await propose(`同时 ${round}`)
      const says = Array.from({ length: 3 }, () => say(neighbour, id, 'for', '我也要'))
      const decision = ask(worker, 'POST', `/topics/${id}/decision`, { outcome: 'adopted', reason: '过' })
      await Promise.all([...says, decision])
      const { state, counts } = (await ask(worker, 'GET', `/topics/${id}`)).body
      // Decided before anybody had spoken, or not decided because somebody had: nothing between.
      expect(state === 'adopted' ? counts.all === 0 : counts.unanswered > 0).toBe(true)
    }
  })
})

describe('names', () => {
  it('go after some years, and when the person asks; what was said and answered stays', async () => {
    const id = await propose('换信报箱')
    const point = await say(neighbour, id, 'for', '老的锈了')
    await ask(worker, 'PUT', `/points/${point.id}/answer`, { answer: 'adopted', reason: '换' })
    await ask(worker, 'POST', `/topics/${id}/decision`, { outcome: 'adopted', reason: '换' })
    const said = async () => (await ask(resident, 'GET', `/topics/${id}/points`)).body.points[0]
    const erased = await house.unit((unit) => personalData.erase(unit, neighbourPerson))
    expect(erased.kept).toHaveLength(1)
    expect(await said()).toMatchObject({ name: '已删除', words: '老的锈了', answer: { reason: '换' } })
    const [speakers, proposers] = retention.filter((rule) => rule.kind === 'ageing')
    const later = new Date(now.getTime() + 86_400_000)
    for (const rule of [speakers, proposers]) {
      const due = await house.unit((unit) => rule?.due(unit, later) ?? Promise.resolve(0))
      expect(await house.unit((unit) => rule?.run(unit, later, 500) ?? Promise.resolve(0))).toBe(due)
      expect(await house.unit((unit) => rule?.due(unit, later) ?? Promise.resolve(0))).toBe(0)
    }
    expect((await ask(resident, 'GET', `/topics/${id}`)).body).toMatchObject({ proposer: '已删除', mine: false })
  })
})

describe('what is reported again', () => {
  it('is counted to a topic; the committee sees which, residents how often', async () => {
    const matter = async () => {
      const id = newId()
      const body = { id, source: 'counter', category: 'leak', title: '三楼走道渗水', reporter: { name: '王先生' } }
      expect((await ask(worker, 'POST', '/intake', { ...body, place: { entranceId } })).status).toBe(200)
      return id
    }
    const [first, again] = [await matter(), await matter()]
    const id = newId()
    const topic = { kind: 'micro-repair', title: '走道渗水怎么办', words: '年年修', source: 'matters', compoundId }
    const opened = { ...topic, level: 'compound', matterIds: [first] }
    expect((await ask(worker, 'PUT', `/topics/${newId()}`, { ...opened, matterIds: [newId()] })).body).toMatchObject({
      code: 'matters.unknown-matter',
    })
    expect((await ask(worker, 'PUT', `/topics/${id}`, opened)).body).toMatchObject({ reported: 1 })
    const offered = (await ask(worker, 'GET', `/matters/${again}/topics`)).body.offered as { id: string }[]
    expect(offered.map((one) => one.id)).toContain(id)
    for (let twice = 0; twice < 2; twice += 1)
      expect((await ask(worker, 'POST', `/topics/${id}/matters`, { matterId: again })).status).toBe(200)
    expect((await ask(worker, 'GET', `/matters/${again}/topics`)).body.linked).toMatchObject([{ id }])
    expect((await ask(worker, 'GET', `/topics/${id}`)).body.matters).toMatchObject([{ id: first }, { id: again }])
    expect((await ask(resident, 'GET', `/topics/${id}`)).body).toMatchObject({ reported: 2, matters: [] })
  })

  it('topics and places leave as a file, without names', async () => {
    const file = async (path: string) =>
      (await house.http.inject({ url: `/api/n/${house.a.id}${path}`, headers: worker.headers })).body
    const topics = await file('/topics-file?view=decided&format=csv')
    expect(topics).toContain('加一排长椅')
    expect(topics).not.toContain('吴玉芬')
    expect(await file('/idle-places-file?format=csv')).toContain('面积')
  })
})

describe('idle places and calls', () => {
  it('a topic made of an idle place takes it; when it is done the place is in use', async () => {
    const id = newId()
    const place = {
      version: null,
      compoundId,
      name: '3号楼顶露台',
      spot: '3号楼顶，东侧',
      area: 20_000,
      ownerKind: 'owners-common',
      couldBecome: '屋顶花园',
    }
    expect((await ask(worker, 'PUT', `/idle-places/${id}`, place)).body).toMatchObject({ state: 'idle', area: 20_000 })
    expect((await ask(worker, 'PUT', `/idle-places/${id}`, { ...place, version: 9 })).body).toMatchObject({
      code: 'common.changed-meanwhile',
    })
    const topic = await propose('露台变花园', { idlePlaceId: id })
    const found = async () =>
      (await ask(resident, 'GET', '/idle-places')).body.places.find((one: { id: string }) => one.id === id)
    expect(await found()).toMatchObject({ state: 'in-topic', topic: { id: topic, state: 'open' } })
    await ask(worker, 'POST', `/topics/${topic}/decision`, { outcome: 'adopted', reason: '大家都要' })
    await ask(worker, 'POST', `/topics/${topic}/became`, { to: 'done', words: '开园了' })
    expect(await found()).toMatchObject({ state: 'in-use', topic: { became: 'done' } })
  })

  it('a call takes topics until its day is over; then it closes and the chair hears how many came', async () => {
    const id = newId()
    const call = { title: '今年想改哪里', compoundId, closesOn: '2026-11-28' }
    expect((await ask(worker, 'PUT', `/idea-calls/${id}`, { ...call, closesOn: '2026-11-01' })).body).toMatchObject({
      code: 'topics.call-days',
    })
    expect((await ask(worker, 'PUT', `/idea-calls/${id}`, call)).body).toMatchObject({ open: true, topics: 0 })
    await propose('修花坛', { callId: id, compoundId: null })
    await keepTheClock({ ...house.parts, clock: () => new Date('2026-11-29T00:00:00Z') })
    const { body } = await ask(resident, 'GET', '/idea-calls')
    expect(body.calls.find((one: { id: string }) => one.id === id)).toMatchObject({ open: false, topics: 1 })
    expect(await told('topics.closed', id)).toBe(1)
    const late = { id: newId(), kind: 'other', title: '晚了', words: '晚了', callId: id }
    expect((await ask(resident, 'POST', '/topics', late)).body).toMatchObject({ code: 'topics.call-closed' })
  })
})

describe('a call that comes again', () => {
  it('stands ready when the one before has closed, opens on its day, and can be cancelled', async () => {
    const id = newId()
    const call = { compoundId, title: '每季一问', words: '', closesOn: '2026-12-10', everyMonths: 3 }
    expect((await ask(worker, 'PUT', `/idea-calls/${id}`, { ...call, everyMonths: 4 })).status).toBe(400)
    expect((await ask(worker, 'PUT', `/idea-calls/${id}`, call)).body).toMatchObject({ state: 'open', everyMonths: 3 })
    const named = async () =>
      ((await ask(worker, 'GET', '/idea-calls')).body.calls as { id: string; title: string; state: string }[]).filter(
        (one) => one.title === '每季一问',
      )
    const clock = (day: string) => keepTheClock({ ...house.parts, clock: () => new Date(`${day}T00:00:00Z`) })
    await clock('2026-12-10')
    expect(await named()).toHaveLength(1)
    await clock('2026-12-11')
    await clock('2026-12-11')
    const [next, first] = await named()
    expect(first).toMatchObject({ id, state: 'closed' })
    expect(next).toMatchObject({ opensOn: '2027-02-26', closesOn: '2027-03-12', state: 'coming', open: false })
    const early = { id: newId(), kind: 'other', title: '太早了', words: '还没开', callId: next?.id }
    expect((await ask(resident, 'POST', '/topics', early)).body.code).toBe('topics.call-closed')
    const at = `/idea-calls/${next?.id ?? ''}`
    expect((await ask(resident, 'POST', `${at}/close`, {})).status).toBe(403)
    for (let twice = 0; twice < 2; twice += 1)
      expect((await ask(worker, 'POST', `${at}/close`, {})).body).toEqual({ done: true })
    expect((await named())[0]).toMatchObject({ state: 'cancelled', everyMonths: null })
    await clock('2027-06-01')
    expect(await named()).toHaveLength(2)
  })
})

describe('the clock', () => {
  it('lets a topic climb, then tells the chair, then the subdistrict; twice changes nothing', async () => {
    const id = await propose('门禁改哪一种')
    const at = async (day: string) => {
      const parts = { ...house.parts, clock: () => new Date(`${day}T00:00:00Z`) }
      await keepTheClock(parts)
      await keepTheClock(parts)
      const { body } = await ask(worker, 'GET', `/topics/${id}`)
      return [body.level, body.dueOn, body.alarm, body.steps.length]
    }
    expect(await at('2026-12-17')).toEqual(['compound', '2026-12-17', 'none', 1])
    expect(await at('2026-12-18')).toEqual(['neighbourhood', '2027-01-17', 'none', 2])
    expect(await at('2027-01-18')).toEqual(['neighbourhood', '2027-01-17', 'chair', 3])
    expect(await at('2027-03-01')).toEqual(['neighbourhood', '2027-01-17', 'subdistrict', 4])
    expect(await told('topics.late', id)).toBe(3)
    // What the history calls told to the subdistrict, its officer finds; one of another area does not.
    const lateFor = async (area: string) => {
      const officer = await signedIn(house.parts, { role: 'subdistrict', area, name: '陈思远' })
      const answer = await house.http.inject({ method: 'GET', url: '/api/topics/late', headers: officer.headers })
      return answer.json<{ late: { id: string }[] }>().late.filter((one) => one.id === id)
    }
    expect(await lateFor(house.a.code.slice(0, 9))).toMatchObject([
      { title: '门禁改哪一种', level: 'neighbourhood', dueOn: '2027-01-17', neighbourhood: { id: house.a.id } },
    ])
    expect(await lateFor('310109001')).toEqual([])
    const decision = { outcome: 'rejected', reason: '没有钱' }
    expect((await ask(worker, 'POST', `/topics/${id}/decision`, decision)).status).toBe(200)
    expect(await lateFor(house.a.code.slice(0, 9))).toEqual([])
  })
})

describe('the forum', () => {
  it('has rules of its own once the chair sets them', async () => {
    expect((await ask(resident, 'GET', '/forum')).body).toMatchObject({ name: '居民议事厅', since: null })
    const rules = { id: newId(), name: '勿忘我', words: '' }
    expect((await ask(worker, 'PUT', '/forum', rules)).status).toBe(403)
    expect((await ask(chair, 'PUT', '/forum', rules)).body).toMatchObject({ name: '勿忘我', since: '2026-11-26' })
    expect((await ask(chair, 'PUT', '/forum', rules)).status).toBe(200)
  })

  it('hides words with a reason, to everybody but their author; the appeal is judged by another', async () => {
    const id = await propose('遛狗的规矩')
    const point = await say(neighbour, id, 'against', '302那家最不像话')
    const hiding = newId()
    const hidden = { id: hiding, breach: 'private', reason: '说了别人家的门牌' }
    expect((await ask(resident, 'PUT', `/points/${point.id}/hidden`, hidden)).status).toBe(403)
    expect((await ask(worker, 'PUT', `/points/${point.id}/hidden`, hidden)).body).toMatchObject({ hidden: true })
    const seen = async (as: SignedIn) => (await ask(as, 'GET', `/topics/${id}/points`)).body.points.length
    expect([await seen(resident), await seen(neighbour), await seen(worker)]).toEqual([0, 1, 1])
    expect((await ask(resident, 'POST', `/hidings/${hiding}/appeal`, { words: '不是我的' })).body).toMatchObject({
      code: 'topics.not-yours',
    })
    expect((await ask(neighbour, 'POST', `/hidings/${hiding}/appeal`, { words: '我说的是实话' })).status).toBe(200)
    const decision = { outcome: 'rejected', reason: '另议' }
    expect((await ask(chair, 'POST', `/topics/${id}/decision`, decision)).body).toMatchObject({
      code: 'topics.unanswered',
    })
    const verdict = { verdict: 'restored', reason: '去掉门牌即可' }
    expect((await ask(worker, 'PUT', `/hidings/${hiding}/verdict`, verdict)).body).toMatchObject({
      code: 'topics.judge-another',
    })
    expect((await ask(chair, 'PUT', `/hidings/${hiding}/verdict`, verdict)).body).toMatchObject({ verdict: 'restored' })
    expect(await seen(resident)).toBe(1)
    expect(await inbox(neighbour)).toContainEqual(expect.stringContaining('恢复显示'))
    const { hidings } = (await ask(worker, 'GET', '/hidings')).body
    expect(hidings.find((one: { id: string }) => one.id === hiding)).toMatchObject({ judgedBy: '沈佩华' })
  })

  it('a hidden topic is gone for neighbours and stands for its author', async () => {
    const id = await propose('卖保健品')
    const hidden = { id: newId(), breach: 'advert', reason: '广告' }
    expect((await ask(worker, 'PUT', `/topics/${id}/hidden`, hidden)).status).toBe(200)
    expect((await ask(neighbour, 'GET', `/topics/${id}`)).body).toMatchObject({ code: 'topics.unknown-topic' })
    expect((await ask(resident, 'GET', `/topics/${id}`)).body.hiding).toMatchObject({ may: { appeal: true } })
  })
})
