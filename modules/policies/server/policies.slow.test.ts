import { blankFacts, type RosterFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { eraseAbout, looksAt } from '#kit/server/personal-data.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { answerFact } from './commands/answer-fact.ts'
import { assess } from './commands/assess.ts'
import { tellAtDoor } from './commands/step-case.ts'
import { assessDay, listeners } from './jobs.ts'
import { casesToTell, questionsFor } from './queries/at-the-door.ts'

let house: TestHouse
// A Thursday, 9:00 in Shanghai.
let now = new Date('2026-11-26T01:00:00Z')
let worker: SignedIn
let chair: SignedIn
let district: SignedIn
let elsewhere: SignedIn
let homes: string[]
const [wu, li, zhou, sun] = [newId(), newId(), newId(), newId()] as const

const person = async (id: string, name: string, more: Partial<RosterFacts>) =>
  house.unit((unit) =>
    savePersons(
      unit,
      [{ id, version: null, facts: { ...blankFacts(name), registration: 'registered', ...more } }],
      '测试',
    ),
  )

/** Sessions end with the day. */
async function signInAll(): Promise<void> {
  const neighbourhoodId = house.a.id
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝' })
  chair = await signedIn(house.parts, { role: 'chair', neighbourhoodId, name: '林国强' })
  district = await signedIn(house.parts, { role: 'district', area: '310110', name: '陆区员' })
  elsewhere = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.b.id, name: '别处' })
}

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  await signInAll()
  const made = await house.unit((unit) =>
    settleHomes(
      unit,
      ['101', '102', '201', '202'].map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '12号',
        room,
        floor: Number(room[0]),
        buildingArea: 5_527,
        use: 'lived-in' as const,
      })),
    ),
  )
  homes = made.map((home) => home.id)
  await person(wu, '吴玉芬', { birthDate: '1940-03-02', homeId: homes[0] ?? null })
  // 65 on 27 November 2026.
  await person(li, '李根宝', { birthDate: '1961-11-27', homeId: homes[1] ?? null })
  await person(zhou, '周阿妹', { birthDate: '1985-05-05', homeId: homes[2] ?? null, care: ['jobless'] })
  await person(sun, '孙小明', { birthDate: '1990-01-01', homeId: homes[3] ?? null, employment: 'employed' })
})
afterAll(() => house.close())

const ask = async (
  as: SignedIn,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  payload?: object,
  ground = house.a.id,
) => {
  const url = path.startsWith('/api') ? path : `/api/n/${ground}${path}`
  const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
  if (answer.statusCode >= 500) throw new Error(answer.body)
  return { status: answer.statusCode, body: answer.json() }
}
const inHouse = <T>(work: Parameters<typeof house.unit<T>>[0], as: SignedIn = worker) =>
  house.unit(work, { actor: { ...actorAs(as === chair ? 'chair' : 'worker', house.a), accountId: as.accountId } })
const casesFor = async (personId: string, as = worker) =>
  (
    (await ask(as, 'GET', '/policies/cases?limit=200')).body.cases as {
      id: string
      person: { id: string }
      policy: { policy: string }
    }[]
  )
    .filter((one) => one.person.id === personId)
    .map((one) => one.policy.policy)
const verdictOf = async (personId: string, policy: string, as = worker) =>
  (
    (await ask(as, 'GET', `/persons/${personId}/policies`)).body.verdicts as {
      policy: { policy: string }
      verdict: string
      ask: { key: string }[]
      clauses: { answer: string }[]
    }[]
  ).find((one) => one.policy.policy === policy)

describe('who is owed what', () => {
  it('is found at the first look through, without being today’s news; missing is not no', async () => {
    const { body } = await ask(worker, 'POST', '/policies/run')
    expect(body.found).toBeGreaterThan(0)
    expect(await casesFor(wu)).toEqual(['elder-allowance'])
    expect((await ask(worker, 'GET', '/policies/cases?view=today')).body.cases).toEqual([])
    const alone = await verdictOf(wu, 'elder-alone')
    expect([alone?.verdict, alone?.ask.map((one) => one.key)]).toEqual(['unknown', ['livingAlone']])
    expect((await verdictOf(sun, 'unemployment-benefit'))?.verdict).toBe('no')
    expect((await ask(worker, 'POST', '/policies/run')).body).toEqual({ found: 0, lost: 0 })
  })

  it('finds somebody on the morning of the birthday, not a day before, and not twice', async () => {
    expect(await casesFor(li)).toEqual([])
    await assessDay(house.parts)
    expect(await casesFor(li)).toEqual([])
    now = new Date('2026-11-26T21:05:00Z')
    await signInAll()
    await assessDay(house.parts)
    await assessDay(house.parts)
    const { body } = await ask(worker, 'GET', '/policies/cases?view=today')
    expect(body.cases).toMatchObject([
      {
        person: { id: li, name: '李*宝' },
        policy: { policy: 'elder-allowance' },
        foundBy: 'birthday',
        band: { fenPerMonth: 7_500, verified: false },
      },
    ])
    expect((await ask(worker, 'GET', '/policies')).body.figures.newToday).toBe(1)
  })

  it('an answer at the door settles an open question, once, and what was not said is left alone', async () => {
    const sheet = await inHouse((unit) => questionsFor(unit, [wu, sun]))
    expect(sheet.filter((one) => one.personId === wu).map((one) => one.key)).toContain('livingAlone')
    expect(sheet.filter((one) => one.personId === sun)).toEqual([])
    const answer = { id: newId(), personId: wu, key: 'livingAlone', value: true, source: 'door', at: now } as const
    await inHouse((unit) => answerFact(unit, answer))
    await inHouse((unit) => answerFact(unit, { ...answer, value: false }))
    expect(await casesFor(wu)).toContain('elder-alone')
    const tell = await inHouse((unit) => casesToTell(unit, [wu]))
    expect(tell.map((one) => one.title.zh).toSorted()).toEqual(['老年综合津贴', '高龄独居老人关爱'])
    const [first] = tell
    await inHouse((unit) => tellAtDoor(unit, { caseId: first?.caseId ?? '', at: now }))
    await inHouse((unit) => tellAtDoor(unit, { caseId: first?.caseId ?? '', at: now }))
    expect((await ask(worker, 'GET', `/policies/cases/${first?.caseId}`)).body).toMatchObject({
      state: 'told',
      steps: [{ state: 'told', by: '周敏芝' }],
    })
    const before = (await inHouse((unit) => questionsFor(unit, [zhou]))).map((one) => one.key)
    expect(before.length).toBeGreaterThan(0)
    for (const key of before)
      await inHouse((unit) =>
        answerFact(unit, { id: newId(), personId: zhou, key, value: null, source: 'door', at: now }),
      )
    const after = (await inHouse((unit) => questionsFor(unit, [zhou]))).map((one) => one.key)
    expect(after.filter((key) => before.includes(key))).toEqual([])
  })

  it('refuses what is no answer and a case of somebody unknown, each in a sentence', async () => {
    const post = async (more: object) =>
      (
        await ask(worker, 'POST', '/policies/answers', {
          id: newId(),
          personId: wu,
          key: 'careGrade',
          value: 3,
          source: 'counter',
          ...more,
        })
      ).body.code
    expect(await post({ key: 'shoeSize' })).toBe('policies.unknown-fact')
    expect(await post({ value: 9 })).toBe('policies.bad-answer')
    expect(await post({ value: true })).toBe('policies.bad-answer')
    expect(await post({ personId: newId() })).toBe('policies.unknown-person')
    expect(await post({ source: 'check' })).toBe('policies.needs-authorisation')
    expect(
      (await ask(worker, 'POST', '/policies/cases', { id: newId(), personId: wu, policy: 'moon' })).body.code,
    ).toBe('policies.unknown-policy')
  })

  it('keeps two answers of about the same time apart until somebody settles them', async () => {
    const said = (value: boolean, as: SignedIn) =>
      inHouse(
        (unit) =>
          answerFact(unit, { id: newId(), personId: sun, key: 'residencePermit', value, source: 'door', at: now }),
        as,
      )
    await said(true, worker)
    await said(false, chair)
    const { body } = await ask(worker, 'GET', `/persons/${sun}/policies`)
    expect(body.answers).toMatchObject([{ key: 'residencePermit', state: 'conflict', value: 'false', other: 'true' }])
    now = new Date(now.getTime() + 60_000)
    await ask(worker, 'POST', '/policies/answers', {
      id: newId(),
      personId: sun,
      key: 'residencePermit',
      value: true,
      source: 'settled',
    })
    expect((await ask(worker, 'GET', `/persons/${sun}/policies`)).body.answers).toMatchObject([
      { state: 'known', value: 'true' },
    ])
  })
})

describe('a case', () => {
  it('goes from found to received by named hands, backwards never, and a resend changes nothing', async () => {
    const id = newId()
    expect(
      (await ask(worker, 'POST', '/policies/cases', { id, personId: sun, policy: 'temporary-relief' })).body.id,
    ).toBe(id)
    expect(
      (await ask(worker, 'POST', '/policies/cases', { id: newId(), personId: sun, policy: 'temporary-relief' })).body
        .id,
    ).toBe(id)
    const step = async (to: string, stepId = newId()) =>
      (await ask(worker, 'POST', `/policies/cases/${id}/steps`, { id: stepId, to, note: '打过电话' })).body
    const told = newId()
    expect(await step('told', told)).toEqual({ done: true })
    expect(await step('told', told)).toEqual({ done: true })
    expect((await step('received')).done).toBe(true)
    expect((await step('told')).code).toBe('policies.not-that-step')
    const { body } = await ask(worker, 'GET', `/policies/cases/${id}`)
    expect(body).toMatchObject({
      state: 'received',
      next: [],
      steps: [{ state: 'told', by: '周敏芝', note: '打过电话' }, { state: 'received' }],
    })
    expect(body.papers.map((paper: { zh: string }) => paper.zh)).not.toContain('户口簿')
  })

  it('is seen by nobody of another neighbourhood', async () => {
    expect((await ask(elsewhere, 'GET', '/policies/cases')).status).toBe(403)
    expect((await ask(elsewhere, 'GET', `/persons/${wu}/policies`, undefined, house.b.id)).body.code).toBe(
      'policies.unknown-person',
    )
  })
})

describe('income and health', () => {
  it('an economic check needs a paper, and what it brought is not used after the paper is taken back', async () => {
    const id = newId()
    await ask(worker, 'POST', '/policies/authorisations', { id, personId: zhou, givenOn: '2026-11-20' })
    for (const [key, value] of [
      ['incomePerHead', 90_000],
      ['propertyWithinLimit', true],
    ] as const) {
      expect(
        (await ask(worker, 'POST', '/policies/answers', { id: newId(), personId: zhou, key, value, source: 'check' }))
          .status,
      ).toBe(200)
    }
    expect(await casesFor(zhou)).toContain('minimum-allowance')
    await ask(worker, 'POST', `/policies/authorisations/${id}/withdraw`)
    expect((await verdictOf(zhou, 'minimum-allowance'))?.verdict).toBe('unknown')
    const again = { id: newId(), personId: zhou, key: 'incomePerHead', value: 1, source: 'check' }
    expect((await ask(worker, 'POST', '/policies/answers', again)).body.code).toBe('policies.needs-authorisation')
  })

  it('are masked, shown for a reason, and the look is told to the person', async () => {
    await ask(worker, 'POST', '/policies/answers', {
      id: newId(),
      personId: zhou,
      key: 'incomePerHead',
      value: 123_400,
      source: 'counter',
    })
    const masked = (await ask(worker, 'GET', `/persons/${zhou}/policies`)).body.answers.find(
      (one: { key: string }) => one.key === 'incomePerHead',
    )
    expect(masked).toMatchObject({ value: null, touch: 'economic' })
    expect((await ask(worker, 'POST', `/persons/${zhou}/policies/reveal`, { reason: '啊' })).body.code).toBe(
      'policies.say-why',
    )
    const shown = (await ask(worker, 'POST', `/persons/${zhou}/policies/reveal`, { reason: '核对低保材料' })).body
      .answers
    expect(shown.find((one: { key: string }) => one.key === 'incomePerHead').value).toBe('123400')
    const { rows } = await house.parts.database.owner.query('select sealed from policies.answer where person_id = $1', [
      zhou,
    ])
    for (const row of rows as { sealed: string }[]) expect(row.sealed).toMatch(/^k1\./)
    const looks = await house.unit((unit) => looksAt(unit, zhou))
    expect(looks).toContainEqual(expect.objectContaining({ by: '周敏芝', reason: '核对低保材料' }))
  })

  it('a reason for care that is kept to the chair gives a verdict to the chair alone', async () => {
    const { body } = await ask(chair, 'GET', `/persons/${sun}`)
    const care = [
      { flag: 'disability', kind: 'body', grade: 1, since: null, note: null, basis: 'document', audience: 'chair' },
    ]
    const set = await ask(chair, 'PUT', `/persons/${sun}/care`, {
      version: body.person.version,
      care,
      reason: '看过残疾人证',
      on: null,
    })
    expect([set.status, set.body]).toMatchObject([200, {}])
    await listeners['people.care-changed'](house.parts, {
      neighbourhoodId: house.a.id,
      id: newId(),
      type: 'people.care-changed',
      subjectId: sun,
      actorId: null,
      actorName: null,
      at: now,
      data: {},
    })
    expect(await casesFor(sun, chair)).toContain('severe-disability-care')
    expect(await casesFor(sun)).not.toContain('severe-disability-care')
    expect((await verdictOf(sun, 'severe-disability-care', chair))?.verdict).toBe('yes')
    expect((await verdictOf(sun, 'severe-disability-care'))?.verdict).toBe('unknown')
    expect((await inHouse((unit) => casesToTell(unit, [sun]))).map((one) => one.title.zh)).not.toContain('重残护理补贴')
    const cases = (await ask(chair, 'GET', '/policies/cases?limit=200')).body.cases as {
      id: string
      policy: { policy: string }
    }[]
    const id = cases.find((one) => one.policy.policy === 'severe-disability-care')?.id
    expect((await ask(worker, 'GET', `/policies/cases/${id}`)).body.code).toBe('policies.unknown-case')
  })
})

describe('a quarter’s list', () => {
  it('is byte-identical after edits of the register and after an erasure', async () => {
    const id = newId()
    await ask(worker, 'POST', '/policies/snapshots', { id, policy: 'elder-allowance' })
    const first = (await ask(worker, 'GET', `/policies/snapshots/${id}`)).body
    expect(first.rows.map((row: { name: string }) => row.name).toSorted()).toEqual(['吴*芬', '李*宝'].toSorted())
    expect(first.content).not.toContain(wu)
    expect(
      (await ask(worker, 'POST', '/policies/snapshots', { id: newId(), policy: 'elder-allowance' })).body.code,
    ).toBe('policies.snapshot-there')
    // Ten thousand edits: a hundred rounds over a hundred new neighbours.
    const others = Array.from({ length: 100 }, () => newId())
    await house.unit((unit) =>
      savePersons(
        unit,
        others.map((other) => ({
          id: other,
          version: null,
          facts: {
            ...blankFacts('新邻居'),
            homeId: homes[3] ?? null,
            birthDate: '1950-01-01',
            registration: 'registered' as const,
          },
        })),
        '测试',
      ),
    )
    for (let round = 0; round < 100; round += 1) {
      await house.unit((unit) =>
        savePersons(
          unit,
          others.map((other) => ({
            id: other,
            version: round + 1,
            facts: { birthDate: `19${50 + (round % 40)}-02-02`, remark: `${round}` },
          })),
          '测试',
        ),
      )
    }
    await house.unit((unit) => eraseAbout(unit, wu), { actor: actorAs('chair', house.a) })
    const then = (await ask(worker, 'GET', `/policies/snapshots/${id}`)).body
    expect([then.content, then.digest]).toEqual([first.content, first.digest])
    expect(then.rows.map((row: { name: string | null }) => row.name).filter(Boolean)).toEqual(['李*宝'])
    expect(await casesFor(wu)).toEqual([])
  }, 120_000)
})

describe('a new version', () => {
  const next = async (more: object) => {
    const { versions } = (await ask(district, 'GET', '/api/policies/versions')).body
    const { number: _number, ...version } = versions
      .filter((one: { policy: string }) => one.policy === 'elder-allowance')
      .at(-1)
    return { ...version, from: '2027-01-01', ...more }
  }
  const from70 = [
    {
      key: 'hukou',
      text: { zh: '本市户籍', en: 'hukou' },
      source: null,
      condition: { fact: 'shanghaiHukou', is: true },
    },
    {
      key: 'age',
      text: { zh: '满 70 周岁', en: '70' },
      source: null,
      condition: { age: 'birthDate', op: '>=', years: 70 },
    },
  ]

  it('is tried by its examples and refused with one sentence while something is wrong', async () => {
    const post = async (more: object) => (await ask(district, 'POST', '/api/policies/versions', await next(more))).body
    expect((await post({ source: '' })).code).toBe('policies.no-source')
    expect((await post({ from: '2016-05-01' })).code).toBe('policies.past')
    expect((await post({ clauses: from70 })).message).toContain('今天满 65 周岁')
    const both = [
      ...from70,
      { key: 'young', text: { zh: '未满 60', en: 'under 60' }, condition: { age: 'birthDate', op: '<', years: 60 } },
    ]
    expect((await post({ clauses: both })).message).toBe('第 2 条和第 3 条互相矛盾，没有人能同时符合。')
    expect((await post({ clauses: [{ ...from70[0], condition: { fact: 'nothing', is: 1 } }] })).code).toBe(
      'policies.bad-condition',
    )
    expect((await ask(worker, 'POST', '/api/policies/versions', await next({}))).status).toBe(403)
    const tried = (await ask(district, 'POST', '/api/policies/versions/try', await next({ clauses: from70 }))).body
    expect(tried.fault.zh).toContain('算出来')
    expect(tried.examples[0]).toMatchObject({ expect: 'yes', found: 'no' })
  })

  it('shows who gains and loses before it is in force: numbers to the district, names to the neighbourhood', async () => {
    const examples = [
      { name: '七十', on: '2027-01-01', facts: { shanghaiHukou: true, birthDate: '1957-01-01' }, expect: 'yes' },
      { name: '六十九', on: '2027-01-01', facts: { shanghaiHukou: true, birthDate: '1957-01-02' }, expect: 'no' },
      { name: '户口不清楚', on: '2027-01-01', facts: { birthDate: '1957-01-01' }, expect: 'unknown' },
    ]
    const version = await next({ clauses: from70, examples })
    const preview = (await ask(district, 'POST', '/api/policies/versions/preview', version)).body.neighbourhoods
    expect(preview.find((one: { id: string }) => one.id === house.a.id)).toMatchObject({
      name: '延吉七村',
      gains: 0,
      loses: 1,
    })
    expect(JSON.stringify(preview)).not.toContain('李')
    expect((await ask(district, 'POST', '/api/policies/versions', version)).body.number).toBe(2)
    const { body } = await ask(worker, 'GET', '/policies/kinds/elder-allowance/changes')
    expect(body).toMatchObject({ number: 2, from: '2027-01-01', gains: [], unsure: [] })
    expect(body.loses.map((one: { id: string }) => one.id)).toEqual([li])
    expect((await verdictOf(li, 'elder-allowance'))?.verdict).toBe('yes')
    const losing = (await ask(worker, 'GET', '/policies/cases?view=losing')).body.cases
    expect(losing.map((one: { person: { id: string } }) => one.person.id)).toContain(li)
    now = new Date('2027-01-01T00:00:00Z')
    await signInAll()
    await assessDay(house.parts)
    expect(await casesFor(li)).toEqual([])
    expect((await verdictOf(li, 'elder-allowance'))?.verdict).toBe('no')
  })
})

describe('one change of the register', () => {
  it('is followed for the person and whoever lives with them', async () => {
    const [partner] = [newId()]
    await person(partner, '王老伯', { birthDate: '1940-01-01', homeId: homes[1] ?? null })
    await house.unit((unit) => assess(unit, [partner], 'register'))
    expect((await verdictOf(partner, 'elder-alone'))?.verdict).toBe('no')
    expect(await casesFor(partner)).toEqual(['elder-allowance'])
  })

  it('is called out person by person, unless a whole roster came in', async () => {
    const calledOut = async (personId: string) => {
      const { rows } = await house.parts.database.owner.query(
        `select data from kit.event where type = 'policies.found' and subject_id = $1`,
        [personId],
      )
      return (rows as { data: { caseId: string } }[]).length
    }
    const [one, of] = [newId(), newId()]
    await person(one, '钱福根', { birthDate: '1941-01-01', homeId: homes[1] ?? null })
    await house.unit((unit) => assess(unit, [one], 'register'))
    expect([await casesFor(one), await calledOut(one)]).toEqual([['elder-allowance'], 1])
    await house.unit((unit) => assess(unit, [one], 'register'))
    expect(await calledOut(one)).toBe(1)
    await person(of, '唐阿大', { birthDate: '1942-01-01', homeId: homes[1] ?? null })
    await listeners['people.persons-saved'](house.parts, {
      neighbourhoodId: house.a.id,
      id: newId(),
      type: 'people.persons-saved',
      subjectId: house.a.id,
      actorId: null,
      actorName: null,
      at: now,
      data: {},
    })
    expect([await casesFor(of), await calledOut(of)]).toEqual([['elder-allowance'], 0])
  })
})

describe('a family’s income', () => {
  const [man, wife, helper] = [newId(), newId(), newId()] as const
  const answer = (personId: string, key: string, value: unknown) =>
    ask(worker, 'POST', '/policies/answers', { id: newId(), personId, key, value, source: 'counter' })
  const allowance = (personId: string) => verdictOf(personId, 'minimum-allowance')

  it('is known when everybody’s is; until then each who is missing is asked by name, and nobody else', async () => {
    const [home] = await house.unit((unit) =>
      settleHomes(unit, [
        {
          compound: { name: '延吉七村', address: '延吉七村' },
          entrance: '12号',
          room: '601',
          floor: 6,
          buildingArea: 5_527,
          use: 'lived-in',
        },
      ]),
    )
    const homeId = home?.id ?? null
    await person(man, '郑大海', { birthDate: '1970-02-02', homeId, relation: 'head' })
    await person(wife, '何月英', { birthDate: '1972-02-02', homeId, relation: 'spouse' })
    await person(helper, '阿珍', { birthDate: '1990-02-02', homeId, relation: 'helper', registration: 'incoming' })
    await answer(man, 'propertyWithinLimit', true)
    const both = await allowance(man)
    expect(both).toMatchObject({
      verdict: 'unknown',
      ask: [
        { key: 'ownIncome', of: null },
        { key: 'ownIncome', of: { id: wife, name: '何*英' } },
      ],
    })
    await answer(man, 'ownIncome', 200_000)
    expect((await allowance(man))?.ask).toMatchObject([{ key: 'ownIncome', of: { id: wife } }])
    const atDoor = await inHouse((unit) => questionsFor(unit, [man, wife, helper]))
    expect(atDoor.filter(({ key }) => key === 'ownIncome').map(({ personId }) => personId)).not.toContain(man)
    expect(await casesFor(man)).toEqual([])
    // 2,000 and 1,000 of two: 1,500 a head, below 1,595. What the helper earns is none of it.
    await answer(wife, 'ownIncome', 100_000)
    expect(await casesFor(man)).toEqual(['minimum-allowance'])
    expect((await allowance(helper))?.verdict).toBe('no')
    await answer(helper, 'ownIncome', 900_000)
    expect((await allowance(man))?.verdict).toBe('yes')
    // Whose answer it rests on can read that somebody looked.
    const looks = await house.unit((unit) => looksAt(unit, wife))
    expect(looks.map(({ reason }) => reason)).toContain('看本人的政策')
  })

  it('is too much already when what is known is, whatever the others have; and follows who moves out', async () => {
    await answer(wife, 'ownIncome', null)
    expect((await allowance(man))?.verdict).toBe('unknown')
    await answer(man, 'ownIncome', 400_000)
    expect(await allowance(man)).toMatchObject({ verdict: 'no', ask: [] })
    await answer(man, 'ownIncome', 300_000)
    expect((await allowance(man))?.verdict).toBe('unknown')
    await answer(wife, 'ownIncome', 0)
    expect((await allowance(man))?.verdict).toBe('yes')
    const { body } = await ask(worker, 'GET', `/persons/${wife}`)
    const { version } = body.person ?? body
    const moved = await ask(worker, 'POST', `/persons/${wife}/move`, {
      version,
      on: '2027-01-01',
      to: { away: true },
      reason: '搬去女儿家',
    })
    expect(moved.status).toBe(200)
    await listeners['people.moved-out'](house.parts, {
      neighbourhoodId: house.a.id,
      id: newId(),
      type: 'people.moved-out',
      subjectId: wife,
      actorId: null,
      actorName: null,
      at: now,
      data: { homeId: (await homeOf(man)) ?? null, to: null },
    })
    expect((await allowance(man))?.verdict).toBe('no')
    expect(await casesFor(man)).toEqual([])
  })

  const homeOf = async (personId: string): Promise<string | undefined> => {
    const { rows } = await house.parts.database.owner.query('select home_id from people.person where id = $1', [
      personId,
    ])
    return (rows as { home_id: string }[])[0]?.home_id
  }
})
