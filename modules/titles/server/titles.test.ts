import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { deleteTitles, type NewTitle, ownersOf, saveTitles, settleOrganisations, titlesOfHome } from '../api.ts'

let house: TestHouse
let actor: Actor | null = null
let homes: string[] = []
let wu = ''
let son = ''
let next = 0

/** Client-made ids. */
const fresh = () => `019aaaaa-4444-7000-8000-${String((next += 1)).padStart(12, '0')}`
const worker = (neighbourhoodId: string): Actor => ({
  accountId: '019aaaaa-0000-7000-8000-000000000001',
  sessionId: '019aaaaa-0000-7000-8000-000000000002',
  name: '周敏芝',
  strong: true,
  standings: [{ role: 'worker', neighbourhoodId }],
})

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  await house.unit(async (unit) => {
    const settled = await settleHomes(
      unit,
      Array.from({ length: 12 }, (_, n) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '3号',
        room: `${n + 1}01`,
        floor: n + 1,
        buildingArea: 5_527,
        use: 'lived-in' as const,
      })),
    )
    homes = settled.map((home) => home.id)
  })
  await house.unit(async (unit) => {
    wu = unit.id()
    son = unit.id()
    await savePersons(
      unit,
      [
        { id: wu, version: null, facts: { ...blankFacts('吴小芬'), homeId: homes[0] ?? '' } },
        { id: son, version: null, facts: blankFacts('陈大明') },
      ],
      '名册导入',
    )
  })
})
afterAll(() => house.close())
beforeEach(() => {
  actor = worker(house.a.id)
})

const ask = async (method: 'GET' | 'POST' | 'PATCH', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.body, json: () => answer.json() as never as Record<string, never> }
}
const title = (more: object = {}) => ({
  id: fresh(),
  kind: 'owned',
  share: { num: 1, den: 1 },
  since: '2001-05-01',
  evidence: 'certificate',
  note: null,
  owner: { personId: wu },
  ...more,
})
const record = (home: string | undefined, more: object = {}) => ask('POST', `homes/${home}/titles`, title(more))
const read = async (home: string | undefined) =>
  (await ask('GET', `homes/${home}/titles`)).json() as never as {
    titles: {
      id: string
      owner: string
      unverified: boolean
      absentee: boolean
      share: object | null
      ended: { why: string; on: string; reason: string } | null
    }[]
    left: { num: string; den: string }
  }

describe('recording titles', () => {
  it('keeps owner, share, day and evidence; the same again changes nothing', async () => {
    const body = title({ share: { num: 1, den: 2 } })
    expect((await ask('POST', `homes/${homes[0]}/titles`, body)).status).toBe(200)
    expect((await ask('POST', `homes/${homes[0]}/titles`, body)).status).toBe(200)
    expect((await record(homes[0], { owner: { personId: son }, share: { num: 1, den: 2 } })).status).toBe(200)
    expect(await read(homes[0])).toMatchObject({
      titles: [
        { owner: '陈*明', absentee: true, share: { num: 1, den: 2 } },
        { owner: '吴*芬', absentee: false, unverified: false },
      ],
      left: { num: '0', den: '1' },
    })
  })

  it.each([
    [{ owner: { name: '第三人' }, share: { num: 1, den: 100 } }, 'titles.more-than-whole'],
    [{ owner: { name: '第三人' }, share: null }, 'titles.nothing-left'],
    [{ owner: { name: '第三人' }, share: { num: 3, den: 2 } }, 'titles.not-a-share'],
    [{ share: { num: 1, den: 100 } }, 'titles.already-owner'],
    [{ since: '2999-01-01' }, 'titles.not-yet'],
    [{ owner: { personId: '019aaaaa-9999-7000-8000-000000000001' } }, 'people.unknown-person'],
    [{ owner: { organisationId: '019aaaaa-9999-7000-8000-000000000001' } }, 'titles.unknown-organisation'],
    [{ kind: 'unsold' }, 'titles.stock-is-a-developers'],
    [{ kind: 'public' }, 'titles.public-is-a-landlords'],
  ])('refuses %j as %s', async (more, code) => {
    expect((await record(homes[0], more)).json()).toMatchObject({ code })
  })

  it('never exceeds the whole when two workers record at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        record(homes[1], { owner: { name: `抢着登记${n}` }, share: { num: 1, den: 3 } }),
      ),
    )
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 422, 422, 422])
    expect((await read(homes[1])).left.num).toBe('0')
  })
})

describe('a name-only owner', () => {
  it('stays unverified until somebody says who it is; two of one name stay two', async () => {
    await record(homes[2], { owner: { name: '吴小芬' }, share: { num: 1, den: 1 }, evidence: 'roster' })
    await record(homes[3], { owner: { name: '吴小芬' }, share: { num: 1, den: 1 }, evidence: 'roster' })
    const [named] = (await read(homes[2])).titles
    expect(named).toMatchObject({ unverified: true, owner: '吴*芬' })
    const link = { newId: fresh(), owner: { personId: wu }, evidence: 'certificate', note: '看了产权证' }
    expect((await ask('POST', `titles/${named?.id}/link`, link)).status).toBe(200)
    expect((await ask('POST', `titles/${named?.id}/link`, link)).status).toBe(200)
    expect((await read(homes[2])).titles).toMatchObject([
      { unverified: false, ended: null },
      { unverified: true, ended: { why: 'linked', reason: '看了产权证' } },
    ])
    expect((await read(homes[3])).titles).toMatchObject([{ unverified: true }])
    const again = await ask('POST', `titles/${named?.id}/link`, { ...link, newId: fresh() })
    expect(again.json()).toMatchObject({ code: 'titles.already-ended' })
    const list = (await ask('GET', 'titles?which=unverified')).json() as never as { titles: object[]; counts: object }
    expect(list.titles).toContainEqual(expect.objectContaining({ address: '延吉七村3号401室', unverified: true }))
    expect(list.counts).toMatchObject({ unverified: 4 })
  })
})

describe('passing on', () => {
  it('ends the old, begins the new, and shows both', async () => {
    const first = title()
    await ask('POST', `homes/${homes[4]}/titles`, first)
    const transfer = {
      ends: [first.id],
      begins: [
        {
          ...title({ owner: { personId: son }, share: { num: 1, den: 2 }, evidence: 'inheritance' }),
          since: undefined,
        },
        {
          ...title({ owner: { name: '陈小明' }, share: { num: 1, den: 2 }, evidence: 'inheritance' }),
          since: undefined,
        },
      ],
      on: '2026-02-01',
      reason: '继承',
    }
    const late = { ...transfer, on: '2999-01-01' }
    expect((await ask('POST', `homes/${homes[4]}/titles/transfer`, late)).json()).toMatchObject({
      code: 'titles.not-yet',
    })
    const many = { ...transfer, ends: [fresh()] }
    expect((await ask('POST', `homes/${homes[4]}/titles/transfer`, many)).json()).toMatchObject({
      code: 'titles.unknown-title',
    })
    expect((await ask('POST', `homes/${homes[4]}/titles/transfer`, transfer)).status).toBe(200)
    expect((await ask('POST', `homes/${homes[4]}/titles/transfer`, transfer)).status).toBe(200)
    const { titles } = await read(homes[4])
    expect(titles.filter((one) => one.ended === null)).toHaveLength(2)
    expect(titles.at(-1)).toMatchObject({
      id: first.id,
      ended: { why: 'transferred', on: '2026-02-01', reason: '继承' },
    })
  })

  it('refuses to end what another home holds, or what ended', async () => {
    const [ended] = (await read(homes[4])).titles.filter((one) => one.ended !== null)
    const elsewhere = (await read(homes[0])).titles[0]
    const begin = { ...title({ owner: { name: '谁' } }), since: undefined }
    const body = (id: string | undefined) => ({ ends: [id], begins: [begin], on: '2026-02-01', reason: '买卖' })
    expect((await ask('POST', `homes/${homes[4]}/titles/transfer`, body(ended?.id))).json()).toMatchObject({
      code: 'titles.already-ended',
    })
    expect((await ask('POST', `homes/${homes[4]}/titles/transfer`, body(elsewhere?.id))).json()).toMatchObject({
      code: 'titles.unknown-title',
    })
  })

  it('takes a mistake back in view, never away', async () => {
    const wrong = title()
    await ask('POST', `homes/${homes[5]}/titles`, wrong)
    expect((await ask('POST', `titles/${wrong.id}/withdraw`, { reason: '录错了门牌' })).status).toBe(200)
    expect((await ask('POST', `titles/${wrong.id}/withdraw`, { reason: '录错了门牌' })).json()).toMatchObject({
      code: 'titles.already-ended',
    })
    expect(await read(homes[5])).toMatchObject({
      titles: [{ ended: { why: 'mistake' } }],
      left: { num: '1', den: '1' },
    })
    await expect(house.parts.database.app.query('update titles.title set share_num = 1')).rejects.toThrow(
      'permission denied',
    )
    await expect(house.parts.database.app.query('delete from titles.ending')).rejects.toThrow('permission denied')
  })
})

describe('organisations', () => {
  it('hold stock and public housing', async () => {
    const developer = fresh()
    const landlord = fresh()
    const add = (id: string, name: string, kind: string, creditCode: string | null = null) =>
      ask('POST', 'organisations', { id, name, kind, creditCode, contact: null })
    expect((await add(developer, '安居开发有限公司', 'developer', '91350100M000100Y43')).status).toBe(200)
    expect((await add(landlord, '杨房资产管理公司', 'landlord')).status).toBe(200)
    expect((await add(fresh(), '安居开发有限公司', 'company')).json()).toMatchObject({
      code: 'titles.organisation-exists',
    })
    expect((await add(fresh(), '别的公司', 'company', '91350100M000100Y44')).json()).toMatchObject({
      code: 'titles.bad-credit-code',
    })
    expect((await add(fresh(), '别的公司', 'company', '91350100M000100Y43')).json()).toMatchObject({
      code: 'titles.organisation-exists',
    })
    const stock = { owner: { organisationId: developer }, since: null }
    expect((await record(homes[6], { ...stock, kind: 'unsold' })).status).toBe(200)
    expect((await record(homes[7], { ...stock, kind: 'sold-undelivered' })).status).toBe(200)
    expect((await record(homes[8], { owner: { organisationId: landlord }, kind: 'public' })).status).toBe(200)
    expect((await record(homes[9], { owner: { organisationId: landlord }, kind: 'unsold' })).json()).toMatchObject({
      code: 'titles.stock-is-a-developers',
    })
    const { organisations } = (await ask('GET', 'organisations')).json() as never as { organisations: object[] }
    expect(organisations).toMatchObject([{ name: '安居开发有限公司', homes: 2 }, { homes: 1 }])
    const change = { version: 1, name: '安居开发公司', kind: 'developer', creditCode: null, contact: '招商部' }
    expect((await ask('PATCH', `organisations/${developer}`, change)).status).toBe(200)
    expect((await ask('PATCH', `organisations/${developer}`, change)).status).toBe(409)
    expect((await ask('GET', 'titles?which=organisations&limit=2')).json()).toMatchObject({
      titles: [{ owner: '安居开发公司', organisationKind: 'developer' }, { kind: 'sold-undelivered' }],
      next: expect.any(String),
      counts: { organisations: 3 },
    })
  })
})

describe('what a list says', () => {
  const saved = (wanted: NewTitle[]) => house.unit((unit) => saveTitles(unit, wanted, '名册导入'))
  const wanted = (
    homeId: string,
    owner: NewTitle['owner'],
    share: NewTitle['share'] = { num: 1, den: 1 },
  ): NewTitle => ({
    id: fresh(),
    homeId,
    owner,
    kind: 'owned',
    share,
    since: null,
    evidence: 'roster',
    note: null,
  })

  it('is taken where there is room, and never ends what stands', async () => {
    const [home = '', other = ''] = [homes[10], homes[11]]
    expect(
      await saved([
        wanted(home, { name: '甲' }, null),
        wanted(home, { name: '乙' }, null),
        wanted(other, { personId: wu }),
        wanted(other, { name: '乙' }),
        wanted(homes[2] ?? '', { name: '吴小芬' }),
        wanted(homes[0] ?? '', { name: '路人' }),
      ]),
    ).toEqual(['created', 'created', 'created', 'contradicts', 'linked-before', 'contradicts'])
    expect(await saved([wanted(home, { name: '甲' }, null), wanted(other, { personId: wu })])).toEqual([
      'known',
      'known',
    ])
    const owners = await house.unit((unit) => ownersOf(unit, [home, other]))
    expect(
      owners
        .get(home)
        ?.map((one) => one.ownerName)
        .toSorted(),
    ).toEqual(['乙', '甲'])
  })

  it('can be taken back while nothing was built on it', async () => {
    const [organisation = ''] = await house.unit((unit) =>
      settleOrganisations(unit, [{ name: '临时单位', kind: 'company' }]),
    )
    expect(await house.unit((unit) => settleOrganisations(unit, [{ name: ' 临时单位', kind: 'company' }]))).toEqual([
      organisation,
    ])
    const one = wanted(homes[9] ?? '', { organisationId: organisation })
    await saved([one])
    await house.unit((unit) => deleteTitles(unit, [one.id]))
    expect(await house.unit((unit) => titlesOfHome(unit, homes[9] ?? ''))).toEqual([])
    const built = wanted(homes[9] ?? '', { name: '丙' })
    await saved([built])
    await ask('POST', `titles/${built.id}/withdraw`, { reason: '录错了门牌' })
    await expect(house.unit((unit) => deleteTitles(unit, [built.id]))).rejects.toMatchObject({
      code: 'titles.built-on',
    })
  })
})

describe('the walls', () => {
  it('show neighbourhood B nothing, and let nobody but the committee in', async () => {
    expect(await house.unit((unit) => ownersOf(unit, homes), { ground: house.b })).toEqual(new Map())
    for (const table of ['title', 'ending', 'organisation', 'book']) {
      const bare = await house.parts.database.app.query(`select count(*) as n from titles.${table}`)
      expect(bare.rows[0].n, table).toBe(0)
    }
    actor = worker(house.b.id)
    expect((await ask('GET', `homes/${homes[0]}/titles`)).status).toBe(403)
    actor = { ...worker(house.a.id), standings: [{ role: 'resident', neighbourhoodId: house.a.id, personId: wu }] }
    expect((await ask('GET', `homes/${homes[0]}/titles`)).status).toBe(403)
    expect((await ask('GET', 'held')).body).toContain('延吉七村3号101室')
  })

  it('let the list out masked and marked', async () => {
    const csv = (await ask('GET', 'titles/export?format=csv&which=absentee')).body
    expect(csv).toContain('陈*明')
    expect(csv).not.toContain('陈大明')
    expect(csv).toContain('周敏芝 于 ')
    expect((await ask('GET', 'organisations/export?format=csv')).body).toMatch(/名称,性质[\s\S]*周敏芝 于 /)
  })
})
