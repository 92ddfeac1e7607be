import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankFacts, savePersons } from '#people'
import { changeHome, listEntrances, readHome, settleHomes } from '#places'
import { type NewTitle, saveTitles, settleOrganisations } from '#titles'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { digestOf } from '#kit/server/chain.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { canonicalRoll, freezeRoll, namesOf, prepareRoll, readRoll, rightsOf, rightsOfPerson } from '../api.ts'

let house: TestHouse
let worker: SignedIn
let chair: SignedIn
let resident: SignedIn
let homes: string[] = []
let compoundId = ''
let buildingId = ''
const [wu, chen, child] = [newId(), newId(), newId()]
let developer = ''
const now = new Date('2026-11-26T02:00:00Z')
const compound = { name: '延吉七村', address: '延吉七村' }

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const neighbourhoodId = house.a.id
  await house.unit(async (unit) => {
    const home = (n: number) => ({
      compound,
      entrance: n < 6 ? '3号' : '5号',
      room: `${n + 1}01`,
      floor: n + 1,
      buildingArea: 5_527,
      exclusiveArea: n === 2 ? null : 5_000 + n,
      exclusiveAreaSource: n === 3 ? ('roster' as const) : ('register' as const),
      use: 'lived-in' as const,
    })
    homes = (
      await settleHomes(
        unit,
        Array.from({ length: 8 }, (_, n) => home(n)),
      )
    ).map(({ id }) => id)
  })
  await house.unit(async (unit) => {
    const facts = (name: string, at: number, birthDate: string | null) => ({
      ...blankFacts(name),
      homeId: homes[at] ?? '',
      birthDate,
    })
    await savePersons(
      unit,
      [
        { id: wu, version: null, facts: facts('吴小芬', 0, '1953-04-02') },
        { id: chen, version: null, facts: facts('陈大明', 0, '1980-01-01') },
        { id: child, version: null, facts: facts('陈小小', 0, '2008-11-27') },
        { id: newId(), version: null, facts: facts('无生日', 1, null) },
      ],
      '测试',
    )
    ;[developer = ''] = await settleOrganisations(unit, [{ name: '某某置业', kind: 'developer' }])
  })
  const [entrance] = await house.unit((unit) => listEntrances(unit))
  compoundId = entrance?.compoundId ?? ''
  buildingId = entrance?.buildingId ?? ''
  await house.unit((unit) => saveTitles(unit, titles(), '测试'))
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝' })
  chair = await signedIn(house.parts, { role: 'chair', neighbourhoodId, name: '陆沁' })
  resident = await signedIn(house.parts, { role: 'resident', neighbourhoodId, name: '吴小芬', personId: wu })
})
afterAll(() => house.close())

const title = (home: number, owner: NewTitle['owner'], kind: NewTitle['kind'] = 'owned'): NewTitle => ({
  id: newId(),
  homeId: homes[home] ?? '',
  owner,
  kind,
  share: null,
  since: null,
  evidence: 'register',
  note: null,
})
/** 0 and 1: one couple; 2 no area; 3 roster area; 4 no owner; 5 a name only; 6 and 7 a developer's stock. */
const titles = () => [
  title(0, { personId: wu }),
  title(0, { personId: chen }),
  title(1, { personId: chen }),
  title(1, { personId: wu }),
  title(2, { personId: wu }),
  title(3, { personId: wu }, 'buyer'),
  title(5, { name: '王芳' }),
  title(6, { organisationId: developer }, 'unsold'),
  title(7, { organisationId: developer }, 'sold-undelivered'),
]

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const url = `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, body: answer.headers['content-type']?.includes('json') ? answer.json() : answer }
}
const prepare = async (electorate: string, more: object = {}) => {
  const id = newId()
  const scope = { kind: 'compound', id: compoundId }
  const answer = await ask(worker, 'PUT', `/rolls/${id}`, { electorate, scope, label: '停车表决', ...more })
  expect(answer.status).toBe(200)
  return id
}
const lines = async (id: string, which = 'all') =>
  (await ask(worker, 'GET', `/rolls/${id}/rights?which=${which}`)).body.rights as {
    id: string
    label: string
    gaps: string[]
    owners: string[]
  }[]
const page = async (id: string) => (await ask(worker, 'GET', `/rolls/${id}`)).body
const lineOf = async (id: string, home: number) => {
  const right = (await house.unit((unit) => rightsOf(unit, id))).find((one) => one.homeId === homes[home])
  if (right === undefined) throw new Error(`no right of home ${home}`)
  return right
}
/** Everything that is missing of the compound's roll is completed or left out. */
const completed = async () => {
  const id = await prepare('owners')
  const line = async (home: number) => (await lineOf(id, home)).id
  await ask(worker, 'POST', `/rolls/${id}/areas`, { rightId: await line(2), area: 5_100, source: 'survey' })
  await ask(worker, 'POST', `/rolls/${id}/roster-source`, { source: 'register', why: '物业移交清册抄自登记簿' })
  await ask(worker, 'POST', `/rolls/${id}/exclusions`, { rightId: await line(4), why: '产权人下落不明' })
  return id
}
const correct = (as: SignedIn, rollId: string, rightId: string, more: object) =>
  ask(as, 'POST', `/rolls/${rollId}/corrections`, { id: newId(), rightId, reason: '登记簿已更正', ...more })
const answer = (as: SignedIn, rollId: string, correctionId: string, confirm = true) =>
  ask(as, 'POST', `/rolls/${rollId}/answers`, { correctionId, confirm })

describe('a draft of owners', () => {
  it('has every home with its area and owners, and says what is missing', async () => {
    const id = await prepare('owners')
    const { roll, rosterAreas } = await page(id)
    expect(roll).toMatchObject({ state: 'draft', version: 0, digest: null, scopeLabel: '延吉七村', unresolved: 3 })
    // The couple's two homes are one head, the developer's stock another; 101–401 of Mrs Wu alone are one more.
    expect(roll).toMatchObject({ rights: 8, heads: 5, area: 5_000 + 5_001 + 5_003 + 5_004 + 5_005 + 5_006 + 5_007 })
    expect(rosterAreas).toBe(1)
    const open = await lines(id, 'unresolved')
    expect(open.map(({ label, gaps }) => [label, gaps])).toEqual([
      ['延吉七村3号301室', ['no-area']],
      ['延吉七村3号401室', ['roster-area']],
      ['延吉七村3号501室', ['no-owner']],
    ])
    expect((await lines(id))[0]?.owners.toSorted()).toEqual(['吴*芬', '陈*明'])
    expect(await ask(worker, 'POST', `/rolls/${id}/freeze`, {})).toMatchObject({
      status: 409,
      body: { code: 'rolls.unresolved', data: { count: 3 } },
    })
  })

  it('can be of one building, and refuses a part that is not there', async () => {
    const found = await ask(worker, 'GET', `/rolls/preview?electorate=owners&kind=building&scope=${buildingId}`)
    expect(found.body).toMatchObject({ rights: 6, heads: 4, unresolved: 3 })
    const missing = await ask(worker, 'GET', `/rolls/preview?electorate=owners&kind=entrance&scope=${newId()}`)
    expect(missing.body.code).toBe('rolls.unknown-scope')
  })

  it('waits for a name that two share, and goes on once they are told apart', async () => {
    const other = title(4, { name: '王 芳' })
    await house.unit((unit) => saveTitles(unit, [other], '测试'))
    const id = await prepare('owners')
    expect((await lines(id, 'unresolved')).map(({ gaps }) => gaps)).toContainEqual(['same-name'])
    const link = { newId: newId(), owner: { personId: chen }, evidence: 'certificate', note: null }
    expect((await ask(worker, 'POST', `/titles/${other.id}/link`, link)).status).toBe(200)
    await ask(worker, 'POST', `/rolls/${id}/gather`, {})
    expect((await lines(id, 'unresolved')).flatMap(({ gaps }) => gaps)).not.toContain('same-name')
    // Home 4 had nobody; from here on it has, and is left out by name all the same where a test says so.
    expect((await page(id)).roll.unresolved).toBe(2)
    expect((await ask(worker, 'POST', `/rolls/${id}/discard`, {})).status).toBe(200)
    expect((await ask(worker, 'GET', `/rolls/${id}`)).status).toBe(404)
  })
})

describe('a frozen roll', () => {
  it('keeps what it says, whatever the registers say afterwards', async () => {
    const id = await completed()
    expect((await ask(worker, 'POST', `/rolls/${id}/freeze`, {})).status).toBe(200)
    const roll = await house.unit((unit) => readRoll(unit, id))
    const rights = await house.unit((unit) => rightsOf(unit, id))
    expect(roll).toMatchObject({ state: 'frozen', version: 1, unresolved: 0, excluded: 1, rights: 7, heads: 4 })
    expect(roll.digest).toBe(digestOf(canonicalRoll(roll, rights.toReversed())))
    const home = await house.unit((unit) => readHome(unit, homes[0] ?? ''))
    await house.unit((unit) =>
      changeHome(unit, home.id, home.version, { exclusiveArea: { area: 9_999, source: 'survey' } }),
    )
    const again = await house.unit((unit) => freezeRoll(unit, id))
    expect(again).toEqual(roll)
    expect(await house.unit((unit) => rightsOf(unit, id))).toEqual(rights)
    expect(await ask(worker, 'POST', `/rolls/${id}/gather`, {})).toMatchObject({
      body: { code: 'rolls.already-frozen' },
    })
    await house.unit((unit) =>
      changeHome(unit, home.id, home.version + 1, { exclusiveArea: { area: 5_000, source: 'register' } }),
    )
  })

  it('is gathered in the moment it is frozen, not when it was prepared', async () => {
    const id = await completed()
    const home = await house.unit((unit) => readHome(unit, homes[1] ?? ''))
    const change = (area: number, version: number) =>
      house.unit((unit) => changeHome(unit, home.id, version, { exclusiveArea: { area, source: 'register' } }))
    await change(6_000, home.version)
    await ask(worker, 'POST', `/rolls/${id}/freeze`, {})
    expect((await lineOf(id, 1)).area).toBe(6_000)
    await change(5_001, home.version + 1)
  })

  it('tells a person their own rights, and the names to whoever prints them', async () => {
    const id = await completed()
    const draft = await ask(resident, 'GET', `/rolls/${id}/mine`)
    expect(draft.body.code).toBe('rolls.unknown-roll')
    await ask(worker, 'POST', `/rolls/${id}/freeze`, {})
    const mine = await house.unit((unit) => rightsOfPerson(unit, id, wu))
    expect(mine.map(({ homeId }) => homeId)).toEqual(homes.slice(0, 4))
    expect(mine[0]?.personIds.toSorted()).toEqual([wu, chen].toSorted())
    expect(await house.unit((unit) => rightsOfPerson(unit, id, child))).toEqual([])
    expect((await ask(resident, 'GET', `/rolls/${id}/mine`)).body.rights).toHaveLength(4)
    expect((await ask(resident, 'GET', `/rolls/${id}`)).status).toBe(403)
    const elsewhere = await signedIn(house.parts, {
      role: 'resident',
      neighbourhoodId: house.a.id,
      name: '郑远',
      homeIds: [],
    })
    expect((await ask(elsewhere, 'GET', `/rolls/${id}/mine`)).body.code).toBe('rolls.unknown-roll')
    const names = await house.unit((unit) => namesOf(unit, id))
    expect(names.get(mine[2]?.id ?? '')).toEqual(['吴小芬'])
    expect((await lineOf(id, 6)).owners).toEqual([`organisation:${developer}`])
  })

  it('is corrected by two people, one right at a time, into a new version', async () => {
    const id = await completed()
    await ask(worker, 'POST', `/rolls/${id}/freeze`, {})
    const before = await house.unit((unit) => rightsOf(unit, id))
    const first = await house.unit((unit) => readRoll(unit, id))
    const right = await lineOf(id, 0)
    const correctionId = newId()
    const asked = { id: correctionId, kind: 'area', area: 5_200, source: 'register' }
    expect((await correct(worker, id, right.id, asked)).status).toBe(200)
    expect((await correct(worker, id, right.id, asked)).status).toBe(200)
    expect(await house.unit((unit) => rightsOf(unit, id))).toEqual(before)
    expect((await answer(worker, id, correctionId)).body.code).toBe('rolls.two-people-needed')
    expect((await answer(chair, id, correctionId)).status).toBe(200)
    expect((await answer(chair, id, correctionId)).body.code).toBe('rolls.already-answered')
    const after = await house.unit((unit) => rightsOf(unit, id))
    expect(after.filter((one, at) => JSON.stringify(one) !== JSON.stringify(before[at]))).toEqual([
      { ...right, area: 5_200 },
    ])
    const second = await house.unit((unit) => readRoll(unit, id))
    expect(second).toMatchObject({ version: 2, area: first.area + 200, rights: first.rights, heads: first.heads })
    expect(second.digest).toBe(digestOf(canonicalRoll(second, after)))
    expect(second.digest).not.toBe(first.digest)
    const { versions, corrections } = await page(id)
    expect(versions).toHaveLength(2)
    expect(corrections).toMatchObject([{ state: 'confirmed', askedBy: '周敏芝', answeredBy: '陆沁', version: 2 }])
  })

  it('has one version of each number when two freeze, and two confirm, at once', async () => {
    const id = await completed()
    const froze = await Promise.all([worker, chair].map((as) => ask(as, 'POST', `/rolls/${id}/freeze`, {})))
    expect(froze.map(({ status }) => status)).toEqual([200, 200])
    const [one, other] = [newId(), newId()]
    const right = await lineOf(id, 0)
    await correct(worker, id, right.id, { id: one, kind: 'area', area: 5_200, source: 'register' })
    await correct(worker, id, (await lineOf(id, 1)).id, { id: other, kind: 'exclude', reason: '重复登记' })
    const twice = await Promise.all([answer(chair, id, one), answer(chair, id, one), answer(chair, id, other)])
    expect(twice.filter(({ status }) => status === 200)).toHaveLength(2)
    const { versions } = await page(id)
    expect((versions as { number: number }[]).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await lineOf(id, 0)).toEqual({ ...right, area: 5_200 })
  })

  it('takes owners as the register has them now, and refuses what came in between', async () => {
    const id = await completed()
    await ask(worker, 'POST', `/rolls/${id}/freeze`, {})
    const right = await lineOf(id, 5)
    expect((await correct(worker, id, right.id, { kind: 'owners' })).body.code).toBe('rolls.nothing-changed')
    const [row] = (await ask(worker, 'GET', `/homes/${homes[5]}/titles`)).body.titles
    const next = { id: newId(), kind: 'owned', share: null, evidence: 'register', note: null, owner: { personId: wu } }
    const passed = { ends: [row.id], begins: [next], on: '2026-11-20', reason: '买卖过户' }
    expect((await ask(worker, 'POST', `/homes/${homes[5]}/titles/transfer`, passed)).status).toBe(200)
    const [one, other] = [newId(), newId()]
    await correct(worker, id, right.id, { id: one, kind: 'owners' })
    await correct(chair, id, right.id, { id: other, kind: 'exclude', reason: '重复登记' })
    expect((await answer(chair, id, one)).status).toBe(200)
    expect(await lineOf(id, 5)).toMatchObject({ owners: [`person:${wu}`], personIds: [wu] })
    expect((await lines(id))[5]?.owners).toEqual(['吴*芬'])
    expect((await answer(worker, id, other)).body.code).toBe('rolls.changed-since')
    expect((await answer(worker, id, other, false)).status).toBe(200)
    expect((await readEvents('rolls.roll-corrected', id)).map(({ data }) => data)).toMatchObject([{ version: 2 }])
  })
})

const readEvents = async (type: string, subjectId: string) =>
  (
    await house.parts.database.owner.query('select data from kit.event where type = $1 and subject_id = $2', [
      type,
      subjectId,
    ])
  ).rows as { data: object }[]

describe('a roll of residents', () => {
  it('has adults on the day, and waits for a birthday', async () => {
    const id = await prepare('adults')
    // The child is eighteen tomorrow.
    expect((await lines(id)).map(({ label, gaps }) => [label, gaps])).toEqual([
      ['延吉七村3号101室 吴*芬', []],
      ['延吉七村3号101室 陈*明', []],
      ['延吉七村3号201室 无*日', ['no-birthday']],
    ])
    const [, , open] = await lines(id)
    await ask(worker, 'POST', `/rolls/${id}/exclusions`, { rightId: open?.id, why: '查不到出生日期' })
    await ask(worker, 'POST', `/rolls/${id}/freeze`, {})
    expect((await page(id)).roll).toMatchObject({ state: 'frozen', rights: 2, heads: 2, area: 2, excluded: 1 })
    expect((await correct(worker, id, open?.id ?? '', { kind: 'area', area: 1, source: 'survey' })).body.code).toBe(
      'rolls.not-of-residents',
    )
  })

  it('has households, and delegates by name', async () => {
    const households = await prepare('households')
    expect((await page(households)).roll).toMatchObject({ rights: 2, unresolved: 1 })
    const delegates = await prepare('delegates')
    expect((await ask(worker, 'POST', `/rolls/${delegates}/freeze`, {})).body.code).toBe('rolls.nobody')
    const named = (personIds: string[]) => ask(worker, 'PUT', `/rolls/${delegates}/delegates`, { personIds })
    expect((await named([newId()])).body.code).toBe('rolls.unknown-delegate')
    await named([chen, wu])
    expect((await lines(delegates)).map(({ label }) => label)).toEqual([
      '延吉七村3号101室 陈*明',
      '延吉七村3号101室 吴*芬',
    ])
    expect((await ask(worker, 'POST', `/rolls/${delegates}/freeze`, {})).status).toBe(200)
    expect((await house.unit((unit) => rightsOfPerson(unit, delegates, wu)))[0]?.owners).toEqual([`person:${wu}`])
  })
})

it('is prepared once, and taken out as a file with names masked', async () => {
  const wanted = { electorate: 'owners', scope: { kind: 'compound', id: compoundId }, label: '一次' } as const
  const id = newId()
  const first = await house.unit((unit) => prepareRoll(unit, { ...wanted, id }))
  expect(await house.unit((unit) => prepareRoll(unit, { ...wanted, id, label: '另一次' }))).toEqual(first)
  const file = await ask(worker, 'GET', `/rolls/${id}/export?format=csv`)
  const text = (file.body as { payload: string }).payload
  expect(text).toContain('延吉七村3号101室')
  expect(text).toContain('吴*芬')
  expect(text).not.toContain('吴小芬')
})
