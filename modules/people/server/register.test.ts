import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { saveDoubts } from '../api.ts'
import { idNumber, madeActor, madeHomes, madePerson } from './made.test-data.ts'

let house: TestHouse
let actor: Actor | null = null
let home = ''
let otherHome = ''
let wu = ''
let chen = ''

beforeAll(async () => {
  // A day on which ages are what the tests say; what is done later is later.
  let at = Date.parse('2026-11-25T02:00:00Z')
  house = await openTestHouse({ identify: async () => actor, clock: () => new Date((at += 1_000)) })
  await house.unit(async (unit) => {
    const homes = await madeHomes(unit, ['3号', '806'], ['3号', '807'], ['12号', '301'])
    home = homes[0] ?? ''
    otherHome = homes[1] ?? ''
  })
  await house.unit(async (unit) => {
    wu = await madePerson(unit, '吴小芬', {
      sex: 'female',
      birthDate: '1952-03-04',
      idNumber: idNumber('19520304', 2),
      homeId: home,
      relation: 'head',
      registration: 'registered',
      phones: [{ number: '19900004417', kind: 'mobile' }],
      care: ['disability', 'living-alone'],
      disability: { kind: 'body', grade: 2 },
      employment: 'retired',
      remark: '膝盖疼',
    })
    chen = await madePerson(unit, '陈永福', { sex: 'male', birthDate: '1948-01-09', homeId: home, relation: 'spouse' })
    saveDoubts(unit, [
      {
        subject: { personId: chen },
        field: 'idNumber',
        kind: 'id-lost-digits',
        original: '310199194801090000',
        writtenAt: 'H7',
      },
    ])
  })
})
afterAll(() => house.close())
beforeEach(() => {
  actor = madeActor('worker', house.a.id)
})

const ask = async (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.body, json: () => answer.json() as never as Record<string, never> }
}
const person = async (id: string) => (await ask('GET', `persons/${id}`)).json() as never as Detail
interface Detail {
  person: { version: number; name: string; phones: { id: string; mask: string }[]; behindMask: string[]; left: boolean }
  history: {
    field: string
    was: string | null
    is: string | null
    reason: string
    by: string | null
    onDay: string | null
  }[]
  looks: { fields: string[]; reason: string; by: string; role: string }[]
  doubts: { id: string; field: string }[]
  requests: { id: string; state: string; answer: string | null }[]
}

describe('what a worker sees', () => {
  it('is masked everywhere', async () => {
    const household = await ask('GET', `homes/${home}/household`)
    expect(household.json()).toMatchObject({
      people: [
        {
          name: '吴*芬',
          age: expect.any(Number),
          idNumber: expect.stringMatching(/^310…\w{4}$/),
          phones: [{ mask: '199****4417' }],
          head: true,
        },
        { name: '陈*福', relation: 'spouse' },
      ],
      doubts: [{ kind: 'id-lost-digits' }],
    })
    for (const answer of [
      household,
      await ask('GET', `persons/${wu}`),
      await ask('GET', 'persons'),
      await ask('GET', 'persons/export?format=csv'),
      await ask('GET', 'register/search?q=wxf'),
      await ask('GET', `persons?text=${idNumber('19520304', 2)}`),
    ]) {
      expect(answer.status).toBe(200)
      for (const clear of [
        '吴小芬',
        '19900004417',
        idNumber('19520304', 2),
        '膝盖疼',
        'retired',
        'disability',
        '310199194801090000',
      ]) {
        expect(answer.body).not.toContain(clear)
      }
    }
  })

  it('has a grid of homes with people and doubts', async () => {
    const { entranceId } = (await ask('GET', `homes/${home}/household`)).json()['home'] as never as {
      entranceId: string
    }
    const grid = (await ask('GET', `entrances/${entranceId}/grid`)).json() as never as { homes: object[] }
    expect(grid.homes).toMatchObject([
      { room: '806', people: 2, doubts: 1 },
      { room: '807', people: 0, doubts: 0 },
    ])
  })

  it.each([
    ['', 2],
    ['?text=wxf', 1],
    ['?text=4417', 1],
    ['?text=3-806', 2],
    ['?text=3-807', 0],
    ['?sex=male', 1],
    ['?ageFrom=75', 1],
    ['?ageTo=60', 0],
    ['?doubtful=yes', 1],
    ['?registration=registered', 1],
    ['?where=left', 0],
    ['?limit=1', 2],
  ])('filters the register by %j', async (query, total) => {
    expect((await ask('GET', `persons${query}`)).json()['total']).toBe(total)
  })

  it('pages through the register by address', async () => {
    const first = (await ask('GET', 'persons?limit=1')).json() as never as { people: { id: string }[]; next: string }
    const second = (await ask('GET', `persons?limit=1&after=${encodeURIComponent(first.next)}`)).json() as never as {
      people: { id: string }[]
      next: null
    }
    expect(new Set([first.people[0]?.id, second.people[0]?.id])).toEqual(new Set([wu, chen]))
    expect(second.next).toBeNull()
  })

  it('is nothing for a resident, a subdistrict, or a worker of another neighbourhood', async () => {
    for (const stranger of [
      madeActor('resident', house.a.id, { personId: wu }),
      madeActor('property', house.a.id),
      madeActor('worker', house.b.id),
    ]) {
      actor = stranger
      for (const path of ['persons', `persons/${wu}`, `homes/${home}/household`, 'register/search?q=wxf']) {
        expect((await ask('GET', path)).status).toBe(403)
      }
    }
    actor = { ...madeActor('subdistrict', house.a.id), standings: [{ role: 'subdistrict', area: '310110015' }] }
    expect((await ask('GET', 'persons')).status).toBe(403)
    actor = null
    expect((await ask('GET', 'persons')).status).toBe(401)
  })
})

describe('reveal', () => {
  it('wants a written reason, answers once, and is written down for the person', async () => {
    for (const reason of ['', '看看', '。。。。。。']) {
      const refused = await ask('POST', `persons/${wu}/reveal`, { fields: ['idNumber'], reason })
      expect(refused.status).toBe(422)
      expect(refused.json()).toMatchObject({ code: 'people.say-why', fields: { reason: expect.any(String) } })
    }
    const shown = await ask('POST', `persons/${wu}/reveal`, {
      fields: ['name', 'idNumber', 'phones', 'work', 'remark'],
      reason: '补办助餐卡要核对',
    })
    expect(shown.json()).toMatchObject({
      values: {
        name: '吴小芬',
        idNumber: idNumber('19520304', 2),
        phones: [{ number: '19900004417' }],
        work: { employment: 'retired' },
        remark: '膝盖疼',
      },
    })
    const { looks } = await person(wu)
    expect(looks).toHaveLength(1)
    expect(looks[0]).toMatchObject({ by: '周敏芝', role: 'worker', reason: '补办助餐卡要核对' })
    const household = (await ask('GET', `homes/${home}/household`)).json() as never as { looks: object[] }
    expect(household.looks).toHaveLength(1)
  })

  it('cannot be taken out of the log', async () => {
    for (const statement of ['delete from people.reveal', "update people.reveal set reason = 'x'"]) {
      await expect(house.parts.database.app.query(statement)).rejects.toThrow('permission denied')
    }
  })

  it('shows care only for a reason, and tells each of them', async () => {
    expect((await ask('POST', 'care', { over: { homeId: home }, reason: '' })).status).toBe(422)
    const shown = await ask('POST', 'care', { over: { homeId: home }, reason: '重阳上门慰问' })
    expect(shown.json()).toMatchObject({
      people: expect.arrayContaining([
        {
          personId: wu,
          homeId: home,
          name: '吴*芬',
          care: expect.arrayContaining([
            expect.objectContaining({ flag: 'disability', kind: 'body', grade: 2 }),
            expect.objectContaining({ flag: 'living-alone' }),
          ]),
        },
      ]),
    })
    expect((await person(wu)).looks[0]).toMatchObject({ fields: ['care'], reason: '重阳上门慰问' })
  })

  it('shows what was written in a doubtful field', async () => {
    const [doubt] = (await person(chen)).doubts
    const shown = await ask('POST', `doubts/${doubt?.id}/look`, { reason: '核对身份证原件' })
    expect(shown.json()).toEqual({ original: '310199194801090000', writtenAt: 'H7' })
    expect((await person(chen)).looks[0]).toMatchObject({ fields: ['idNumber'] })
  })
})

describe('corrections', () => {
  const correct = async (id: string, facts: object, more: object = {}) =>
    ask('PATCH', `persons/${id}`, {
      version: (await person(id)).person.version,
      facts,
      reason: '本人带证件来改',
      ...more,
    })

  it('keep what was, and settle the doubt', async () => {
    expect((await correct(chen, { idNumber: idNumber('19480109', 7), workplace: '退休前在纺织厂' })).status).toBe(200)
    const { history, doubts } = await person(chen)
    expect(doubts).toEqual([])
    expect(history).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'idNumber', was: null, is: expect.stringMatching(/^310…/), by: '周敏芝' }),
        expect.objectContaining({ field: 'workplace', is: '···', reason: '本人带证件来改' }),
      ]),
    )
  })

  it.each([
    [{ idNumber: '310199194801090000' }, 'people.bad-id-number', 'idNumber'],
    [{ idNumber: idNumber('19520304', 2) }, 'people.id-known', 'idNumber'],
    [{ birthDate: '1948-01-10' }, 'people.birth-contradicts-id', 'birthDate'],
    [{ sex: 'female' }, 'people.sex-contradicts-id', 'sex'],
    [{ idNumber: null, birthDate: '2999-01-01' }, 'people.not-yet', 'birthDate'],
    [{ name: '123' }, 'people.bad-name', 'name'],
  ])('refuse %j as %s', async (facts, code, field) => {
    const refused = await correct(chen, facts)
    expect(refused.json()).toMatchObject({ code, fields: { [field]: expect.any(String) } })
  })

  it('refuse a bad phone, add a good one, and take one off', async () => {
    expect((await correct(chen, {}, { addPhones: ['1990000'] })).json()).toMatchObject({ code: 'people.bad-phone' })
    expect((await correct(chen, {}, { addPhones: ['１９９ 0000 2036'] })).status).toBe(200)
    const { phones } = (await person(chen)).person
    expect(phones).toMatchObject([{ mask: '199****2036' }])
    expect((await correct(chen, {}, { removePhones: [phones[0]?.id] })).status).toBe(200)
    const after = await person(chen)
    expect(after.person.phones).toEqual([])
    expect(after.history[0]).toMatchObject({ field: 'phones' })
  })

  it('take no number from anybody else', async () => {
    expect((await correct(wu, {}, { addPhones: ['19900002037'] })).status).toBe(200)
    const theirs = (await person(wu)).person.phones
    const mixed = { addPhones: ['19900002038'], removePhones: [theirs.at(-1)?.id] }
    expect((await correct(chen, {}, mixed)).status).toBe(200)
    expect((await person(wu)).person.phones).toEqual(theirs)
    const [own] = (await person(chen)).person.phones
    expect((await correct(chen, {}, { removePhones: [own?.id] })).status).toBe(200)
  })

  it('refuse the second of two at once', async () => {
    const late = await ask('PATCH', `persons/${chen}`, { version: 1, facts: { sex: null }, reason: '本人带证件来改' })
    expect(late.json()).toMatchObject({ code: 'common.changed-meanwhile' })
  })

  it('of care are sealed and looked at only with a reason', async () => {
    const version = (await person(chen)).person.version
    const care = [{ flag: 'needs-care', since: '2026-01-01' }]
    expect((await ask('PUT', `persons/${chen}/care`, { version, care, reason: '' })).status).toBe(422)
    expect((await ask('PUT', `persons/${chen}/care`, { version, care, reason: '评估结果出来了' })).status).toBe(200)
    const shown = (await ask('POST', 'care', { over: { personId: chen }, reason: '核对评估结果' })).json()
    expect(shown).toMatchObject({ people: [{ care: [{ flag: 'needs-care', since: '2026-01-01' }] }] })
    expect(JSON.stringify(await person(chen))).not.toContain('needs-care')
  })
})

describe('household', () => {
  it('has another head when somebody says so', async () => {
    expect((await ask('PUT', `homes/${home}/head`, { personId: chen })).status).toBe(200)
    const { people } = (await ask('GET', `homes/${home}/household`)).json() as never as { people: object[] }
    expect(people).toMatchObject([
      { id: chen, head: true, relation: 'head' },
      { id: wu, head: false, relation: null },
    ])
    expect((await ask('PUT', `homes/${otherHome}/head`, { personId: chen })).json()).toMatchObject({
      code: 'people.not-in-home',
    })
  })

  it('keeps kin to call, masked', async () => {
    const id = '019aaaaa-1111-7000-8000-000000000001'
    const kin = { id, relation: 'daughter', name: '陈晓梅', phone: '19900008850', personId: null }
    expect((await ask('POST', `persons/${wu}/relatives`, kin)).status).toBe(200)
    expect((await ask('POST', `persons/${wu}/relatives`, kin)).status).toBe(200)
    const household = (await ask('GET', `homes/${home}/household`)).json()
    expect(household).toMatchObject({ relatives: [{ of: wu, name: '陈*梅', phone: '199****8850' }] })
    const shown = await ask('POST', `persons/${wu}/reveal`, { fields: ['relatives'], reason: '联系家属商量' })
    expect(shown.json()).toMatchObject({ values: { relatives: [{ name: '陈晓梅', phone: '19900008850' }] } })
    expect((await ask('DELETE', `persons/${wu}/relatives/${id}`)).status).toBe(200)
    expect((await ask('DELETE', `persons/${wu}/relatives/${id}`)).status).toBe(404)
  })
})

describe('reasons for care', () => {
  const care = { flag: 'low-income', basis: 'subdistrict', audience: 'chair', note: '账目不外传' }
  const set = async (list: object[], more: object = {}) => {
    const { version } = (await person(chen)).person
    return ask('PUT', `persons/${chen}/care`, { version, care: list, reason: '街道来了名单', ...more })
  }
  const look = async () => {
    const shown = (await ask('POST', 'care', { over: { personId: chen }, reason: '核对街道名单' })).json()
    return (shown['people'] as never as { care: object[] }[])[0]?.care
  }

  it('say what they rest on, who may see them, and where they come from', async () => {
    expect((await set([{ flag: 'needs-care', basis: 'visit' }])).status).toBe(200)
    expect(await look()).toEqual([
      expect.objectContaining({
        flag: 'needs-care',
        basis: 'visit',
        audience: 'committee',
        source: expect.any(String),
      }),
    ])
  })

  it('that are kept to the chair stay hidden from a worker, and stay when the worker writes', async () => {
    actor = madeActor('chair', house.a.id)
    expect((await set([{ flag: 'needs-care', basis: 'visit' }, care])).status).toBe(200)
    actor = madeActor('worker', house.a.id)
    expect(await look()).toMatchObject([{ flag: 'needs-care' }])
    expect((await set([])).status).toBe(200)
    expect(await look()).toEqual([])
    actor = madeActor('chair', house.a.id)
    expect(await look()).toMatchObject([care])
  })

  it('end on a day with a reason, and not before it has come', async () => {
    actor = madeActor('chair', house.a.id)
    expect((await set([], { on: '2099-01-01' })).json()).toMatchObject({ code: 'people.not-yet' })
    expect((await set([], { on: '2026-01-31' })).status).toBe(200)
    expect(await look()).toEqual([])
    expect((await person(chen)).history[0]).toMatchObject({ field: 'care', onDay: '2026-01-31', is: '···' })
  })
})

describe('a relative taken off the list', () => {
  it('leaves a trace in the history, masked', async () => {
    const id = '019aaaaa-3333-7000-8000-000000000001'
    await ask('POST', `persons/${chen}/relatives`, {
      id,
      relation: 'daughter',
      name: '陈晓霞',
      phone: '19900005566',
      personId: null,
    })
    expect((await ask('DELETE', `persons/${chen}/relatives/${id}`)).status).toBe(200)
    expect((await ask('DELETE', `persons/${chen}/relatives/${id}`)).status).toBe(404)
    const { history } = await person(chen)
    expect(history[0]).toMatchObject({ field: 'relatives', was: '···', is: null })
    expect(JSON.stringify(history)).not.toContain('晓霞')
  })
})
