import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logCall, readCall } from '#duty'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Actor } from '#kit/contract/actor.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { personalData, looksAt } from './personal-data.ts'
import { retention } from './retention.ts'

let house: TestHouse
let asking: Actor
let homes: { id: string; entranceId: string }[]
const people = { grandma: newId(), child: newId(), young: newId(), poor: newId() }
const worker = () => ({ ...actorAs('worker', house.a), name: '周敏芝' })

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => asking })
  asking = worker()
  const settled = await house.unit((unit) =>
    settleHomes(
      unit,
      ['101', '102', '1201', '1202'].map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '3号',
        room,
        floor: Number(room.slice(0, -2)),
        buildingArea: null,
        use: 'lived-in' as const,
      })),
    ),
  )
  homes = await house.unit(async (unit) => {
    const { homesWithin } = await import('#places')
    const all = await homesWithin(unit, { everybody: true })
    return settled.map(({ id }) => ({ id, entranceId: all.find((one) => one.id === id)?.entranceId ?? '' }))
  })
  const at = (place: number) => homes[place]?.id ?? ''
  const born = (age: number) => `${Number(dayOf(house.parts.clock()).slice(0, 4)) - age}-01-01`
  await house.unit((unit) =>
    savePersons(
      unit,
      [
        {
          id: people.grandma,
          version: null,
          facts: {
            ...blankFacts('吴桂芬'),
            homeId: at(2),
            birthDate: born(83),
            phones: [{ number: '19900001234', kind: 'mobile' }],
            care: ['living-alone'],
          },
        },
        { id: people.child, version: null, facts: { ...blankFacts('王小宝'), homeId: at(3), birthDate: born(9) } },
        { id: people.young, version: null, facts: { ...blankFacts('王建国'), homeId: at(3), birthDate: born(36) } },
        {
          id: people.poor,
          version: null,
          facts: { ...blankFacts('陈福'), homeId: at(0), care: ['minimum-allowance'] },
        },
      ],
      '名册',
    ),
  )
})
afterAll(() => house.close())

const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}
const open = (id = newId(), print = false) =>
  ask('POST', '/alarm/lists', { id, over: { entranceId: homes[0]?.entranceId }, print })
const record = (more: object = {}) => ({
  version: null,
  facts: { walk: 'cannot', device: '氧气机', alone: null, key: { who: '楼下101', phone: '19900009876' }, remark: null },
  basis: 'own-word',
  consent: 'own',
  knownOn: '2026-01-05',
  reason: '走访时本人说的',
  ...more,
})
const looksOf = (personId: string) => house.unit((unit) => looksAt(unit, personId))

describe('what is noted about a person', () => {
  it('is set, changed and ended, with everything that was kept', async () => {
    const path = `/safety/persons/${people.grandma}`
    expect((await ask('GET', path)).body).toEqual({ noted: false, knownOn: null, setBy: null })
    const first = await ask('PUT', path, record())
    expect(first.body).toMatchObject({ version: 1, facts: { walk: 'cannot' }, setBy: '周敏芝' })
    expect((await ask('PUT', path, record())).body.code).toBe('common.changed-meanwhile')
    const changed = await ask('PUT', path, record({ version: 1, reason: '女儿打电话来改的', basis: 'family-word' }))
    expect(changed.body.version).toBe(2)
    expect((await ask('GET', path)).body).toMatchObject({ noted: true, knownOn: '2026-01-05' })
    const seen = await ask('POST', `${path}/look`, { id: newId(), reason: '核对一下设备' })
    expect(seen.body.record.facts.device).toBe('氧气机')
    expect(seen.body.history).toHaveLength(2)
    expect((await looksOf(people.grandma))[0]).toMatchObject({ by: '周敏芝', reason: '核对一下设备' })
    expect((await ask('POST', `${path}/end`, { version: 1, reason: '不用了不用了' })).body.code).toBe(
      'common.changed-meanwhile',
    )
    expect((await ask('POST', `${path}/end`, { version: 2, reason: '本人收回了同意' })).status).toBe(200)
    expect((await ask('GET', path)).body.noted).toBe(false)
    await ask('PUT', path, record())
  })

  it('is nothing without content, of a day to come, or without saying why', async () => {
    const path = `/safety/persons/${people.young}`
    const none = { walk: null, device: null, alone: null, key: null, remark: null }
    expect((await ask('PUT', path, record({ facts: none }))).body.code).toBe('safety.nothing-said')
    expect((await ask('PUT', path, record({ knownOn: '2099-01-01' }))).body.code).toBe('safety.not-yet')
    expect((await ask('PUT', path, record({ reason: '啊' }))).body.code).toBe('people.say-why')
    expect((await ask('PUT', `/safety/persons/${newId()}`, record())).body.code).toBe('safety.unknown-person')
  })

  it('of a child under fourteen needs a guardian’s consent, unless a duty wants it', async () => {
    const path = `/safety/persons/${people.child}`
    const facts = { walk: null, device: null, alone: '放学到六点', key: null, remark: null }
    expect((await ask('PUT', path, record({ facts, consent: 'guardian' }))).body.code).toBe('safety.needs-guardian')
    expect((await ask('PUT', path, record({ facts, consent: 'duty' }))).status).toBe(200)
  })

  it('stands sealed in the database', async () => {
    const { rows } = await house.parts.database.owner.query('select sealed from safety.record')
    expect(JSON.stringify(rows)).not.toContain('氧气')
  })
})

describe('the list', () => {
  it('names those who need somebody, with what helps and whom to ring, and every home', async () => {
    const { body } = await open()
    expect(body.homes).toHaveLength(4)
    expect(body.people.map((one: { name: string }) => one.name).toSorted()).toEqual(['吴桂芬', '王小宝'])
    const grandma = body.people.find((one: { name: string }) => one.name === '吴桂芬')
    expect(grandma).toMatchObject({
      age: 83,
      needs: ['cannot-walk', 'device', 'alone'],
      device: '氧气机',
      key: { who: '楼下101', phone: '19900009876' },
      numbers: [{ whose: 'own', phone: '19900001234' }],
    })
    expect(JSON.stringify(body)).not.toContain('陈福')
  })

  it('opened is one look, for everybody on it; opened again soon it is none more; on paper it is another', async () => {
    const before = (await looksOf(people.grandma)).length
    const { rows: rowsBefore } = await house.parts.database.owner.query('select count(*)::int as n from safety.look')
    await open()
    await open()
    expect(await looksOf(people.grandma)).toHaveLength(before)
    await open(newId(), true)
    const [look] = await looksOf(people.grandma)
    expect(look).toMatchObject({ by: '周敏芝', what: { zh: '打印的一键名单：延吉七村3号' }, reason: '应急备查' })
    expect(await looksOf(people.child)).toEqual(expect.arrayContaining([look]))
    expect(await looksOf(people.poor)).toEqual([])
    const { rows } = await house.parts.database.owner.query('select count(*)::int as n from safety.look')
    expect(rows[0].n).toBe(rowsBefore[0].n + 1)
  })

  it('kept on a telephone is the whole neighbourhood’s; opened there later it is a look all the same, once', async () => {
    const kept = await ask('POST', '/alarm/kept', { id: newId() })
    expect(kept.body.homes).toHaveLength(4)
    expect(kept.body.at).toMatch(/Z$/)
    const look = { id: newId(), over: { entranceId: homes[0]?.entranceId }, at: '2026-01-05T01:00:00Z' }
    await ask('POST', '/alarm/looks', look)
    await ask('POST', '/alarm/looks', look)
    const all = (await looksOf(people.grandma)).map(({ what }) => what.zh)
    expect(all.filter((what) => what.includes('没信号'))).toHaveLength(1)
    expect(all.filter((what) => what.includes('存到手机'))).toHaveLength(1)
  })

  it('is the committee’s alone, and ends at the neighbourhood', async () => {
    for (const role of ['resident', 'property', 'owners', 'police', 'subdistrict'] as const) {
      asking = actorAs(role, house.a)
      expect((await open()).status).toBe(403)
    }
    asking = actorAs('worker', house.b)
    expect((await open()).status).toBeGreaterThanOrEqual(403)
    asking = worker()
    expect((await ask('POST', '/alarm/lists', { id: newId(), over: { entranceId: newId() } })).body.code).toBe(
      'safety.unknown-place',
    )
  })

  it('shows a reason kept to the chair to the chair alone', async () => {
    const { rows } = await house.parts.database.owner.query('select version from people.person where id = $1', [
      people.poor,
    ])
    asking = actorAs('chair', house.a)
    const care = [
      { flag: 'needs-care', kind: null, grade: null, since: null, note: null, basis: 'visit', audience: 'chair' },
    ]
    const set = await ask('PUT', `/persons/${people.poor}/care`, {
      version: rows[0].version,
      care,
      reason: '评估结果出来了',
    })
    expect(set.status).toBe(200)
    expect((await open()).body.people.map((one: { name: string }) => one.name)).toContain('陈福')
    asking = worker()
    expect((await open()).body.people.map((one: { name: string }) => one.name)).not.toContain('陈福')
  })
})

describe('an incident', () => {
  const incident = newId()
  const event = (kind: string, more: object = {}) => ({ id: newId(), kind, at: new Date().toISOString(), ...more })
  const add = (events: object[], id = incident) => ask('POST', `/incidents/${id}/events`, { events })

  it('is opened from a call, links it, and stands with the list', async () => {
    const call = newId()
    await house.unit(
      (unit) =>
        logCall(unit, {
          id: call,
          way: 'rang',
          rangAt: null,
          personId: null,
          name: '王建国',
          phone: null,
          words: '十二楼冒烟',
        }),
      { actor: asking },
    )
    const input = {
      id: incident,
      kind: 'fire',
      over: { entranceId: homes[0]?.entranceId },
      place: '12楼',
      alarmAt: new Date().toISOString(),
      callId: call,
    }
    const opened = await ask('POST', '/incidents', input)
    expect(opened.body).toMatchObject({ id: incident, place: '延吉七村3号，12楼', endedAt: null })
    expect(opened.body.events).toMatchObject([{ kind: 'linked', linked: { room: 'duty', id: call } }])
    expect((await ask('POST', '/incidents', input)).body).toEqual(opened.body)
    const linked = await house.unit((unit) => readCall(unit, call), { actor: asking })
    expect(linked.linked).toMatchObject({ room: 'safety', id: incident, word: '火警 延吉七村3号，12楼' })
    expect((await open()).body.incidents[0].id).toBe(incident)
    expect((await looksOf(people.grandma))[0]?.reason).toBeDefined()
  })

  it('takes what several telephones bring, in any order, once', async () => {
    const responder = event('responder', { words: '邻居老李，拿灭火器' })
    const arrived = event('arrived', { aboutId: responder.id })
    const reached = event('reached', { homeId: homes[2]?.id, personId: people.grandma })
    const down = event('down', { homeId: homes[2]?.id, personId: people.grandma })
    expect((await add([arrived])).body.code).toBe('safety.unknown-event')
    expect((await add([arrived, responder, down])).status).toBe(200)
    await add([reached, down])
    const again = await add([down, arrived, responder, reached])
    expect(again.body.events).toHaveLength(5)
    expect(again.body.events.find(({ id }: { id: string }) => id === responder.id).words).toBe('邻居老李，拿灭火器')
  })

  it('refuses what says nothing, and what is learnt before it is over', async () => {
    expect((await add([event('step')])).body.code).toBe('safety.say-what')
    expect((await add([event('down')])).body.code).toBe('safety.about-whom')
    expect((await add([event('note', { words: '灭火器要每层放' })])).body.code).toBe('safety.still-open')
    expect((await add([event('linked')])).body.code).toBe('safety.unknown-event')
    expect((await add([event('step', { words: '关了燃气' })], newId())).body.code).toBe('safety.unknown-incident')
  })

  it('makes a matter of what is left, ends, and is learnt from', async () => {
    const made = await ask('POST', `/incidents/${incident}/matters`, { id: newId(), words: '十二楼的灭火器过期了' })
    expect(made.body.number).toBeTruthy()
    const ended = await add([event('ended', { words: '明火扑灭，没有人受伤' })])
    expect(ended.body.endedAt).not.toBeNull()
    await add([event('note', { words: '三分钟到场；每层的灭火器要月月看' })])
    const late = await add([event('down', { homeId: homes[3]?.id })])
    expect(late.status).toBe(200)
    const { body } = await ask('GET', `/incidents/${incident}`)
    expect(body.events.filter(({ kind }: { kind: string }) => kind === 'linked')).toHaveLength(2)
    expect(body.homes).toHaveLength(2)
    expect((await ask('GET', '/incidents')).body.incidents).toHaveLength(1)
    expect((await open()).body.incidents).toEqual([])
  })

  it('is joined by a matter that stood in the queue already, once, and is found from there', async () => {
    const matter = newId()
    const place = { homeId: homes[2]?.id }
    const taken = { id: matter, source: 'counter', category: 'safety', words: '十二楼走道有焦味', place }
    expect((await ask('POST', '/intake', taken)).status).toBe(200)
    const beside = await ask('GET', `/matters/${matter}/incidents`)
    expect(beside.body).toMatchObject({ linked: [], offered: [{ id: incident }] })
    for (const time of [1, 2]) {
      const { body } = await ask('POST', `/incidents/${incident}/links`, { matterId: matter })
      const links = body.events.filter(({ linked }: { linked: { id: string } | null }) => linked?.id === matter)
      expect(links, `time ${time}`).toMatchObject([{ words: '十二楼走道有焦味' }])
    }
    const after = await ask('GET', `/matters/${matter}/incidents`)
    expect(after.body).toMatchObject({ linked: [{ id: incident, kind: 'fire' }], offered: [] })
    const unknown = await ask('POST', `/incidents/${incident}/links`, { matterId: newId() })
    expect(unknown.body.code).toBe('matters.unknown-matter')
  })
})

describe('what is owed to a person', () => {
  it('is given out and erased; who looked stays', async () => {
    const out = await house.unit((unit) => personalData.export(unit, people.grandma))
    expect(out.map(({ record: kind }) => kind)).toEqual(expect.arrayContaining(['record', 'change', 'incident']))
    expect(JSON.stringify(out)).toContain('氧气机')
    const { kept } = await house.unit((unit) => personalData.erase(unit, people.grandma))
    expect(kept).toHaveLength(1)
    expect(await house.unit((unit) => personalData.export(unit, people.grandma))).toEqual([])
    expect((await looksOf(people.grandma)).length).toBeGreaterThan(0)
  })

  it('ages: words and persons leave the log, what was leaves the history', async () => {
    for (const rule of retention) {
      if (rule.kind !== 'ageing') continue
      const later = new Date(Date.now() + 86_400_000)
      const due = await house.unit((unit) => rule.due(unit, later))
      expect(due).toBeGreaterThan(0)
      expect(await house.unit((unit) => rule.run(unit, later, 1000))).toBe(due)
      expect(await house.unit((unit) => rule.due(unit, later))).toBe(0)
    }
  })

  it('a record ends when its person moves away', async () => {
    const { endForGone } = await import('./jobs.ts')
    const count = async () =>
      (await house.parts.database.owner.query('select 1 from safety.record where person_id = $1', [people.child]))
        .rowCount
    expect(await count()).toBe(1)
    const heard = { id: newId(), type: 'people.moved-out', actorId: null, actorName: null, at: new Date(), data: {} }
    await endForGone(house.parts, { ...heard, neighbourhoodId: house.a.id, subjectId: people.child })
    expect(await count()).toBe(0)
  })
})
