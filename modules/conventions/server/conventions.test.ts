import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { keepFile } from '#files'
import { settleCompounds, settleHomes } from '#places'
import { blankFacts, savePersons } from '#people'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import type { Clause } from '../domain/clauses.ts'
import { digestOf } from './digest.ts'
import { room } from './room.ts'
import { actorAs } from '#apps/test/asking.ts'
import { withdrawAdoption } from './commands/withdraw-adoption.ts'
import { reliedClause } from './queries/relied-clause.ts'

let house: TestHouse
let now = new Date('2026-11-26T02:00:00Z')
let worker: SignedIn
let resident: SignedIn
let subdistrict: SignedIn
let district: SignedIn
let compoundId = ''
let homeIds: string[] = []
const personId = newId()

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  ;[compoundId = ''] = await house.unit((unit) => settleCompounds(unit, [{ name: '延吉七村', address: '延吉七村' }]))
  const [home] = await house.unit((unit) =>
    settleHomes(unit, [
      {
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '12号',
        room: '301',
        floor: 3,
        buildingArea: 5_527,
        use: 'lived-in',
      },
    ]),
  )
  const homeId = home?.id ?? ''
  const facts = { ...blankFacts('吴玉芬'), homeId }
  await house.unit((unit) => savePersons(unit, [{ id: personId, version: null, facts }], '测试'))
  homeIds = [homeId]
  await onDay('2026-11-26')
})
afterAll(() => house.close())

/** The morning of a day; sessions of earlier days have ended, everybody signs in anew. */
async function onDay(day: string): Promise<void> {
  now = new Date(`${day}T02:00:00Z`)
  const neighbourhoodId = house.a.id
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝' })
  resident = await signedIn(house.parts, { role: 'resident', neighbourhoodId, name: '吴玉芬', personId, homeIds })
  subdistrict = await signedIn(house.parts, { role: 'subdistrict', name: '季青', area: house.a.code.slice(0, 9) })
  district = await signedIn(house.parts, { role: 'district', name: '陆沁', area: '999999' })
}

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const url = path.startsWith('/api') ? path : `/api/n/${house.a.id}${path}`
  const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, body: answer.json() }
}

const clausesOf = (...texts: string[]): Clause[] => texts.map((text) => ({ id: newId(), text, relied: null }))
const begin = async (kind: string, clauses: readonly Clause[], more: object = {}) => {
  const id = newId()
  const { status } = await ask(worker, 'PUT', `/conventions/${id}`, { kind, title: '居民公约', clauses, ...more })
  expect(status).toBe(200)
  return id
}
const read = async (id: string, as = worker) => (await ask(as, 'GET', `/conventions/${id}`)).body
const lawyer = { lawyer: '钱立言', firm: '立言律师事务所', licence: '13101199910000000', on: '2026-11-26' }
const reviewed = (id: string, digest: string, more: object = {}) =>
  ask(worker, 'POST', `/conventions/${id}/reviews`, { id: newId(), digest, fits: true, ...lawyer, ...more })
const meeting = {
  body: 'residents-meeting',
  heldOn: '2026-11-26',
  entitled: 90,
  present: 61,
  inFavour: 58,
  against: 1,
  abstained: 2,
  inForceFrom: '2026-12-01',
  reviseBy: '2029-12-01',
}
/** A photo of the minutes, as it is uploaded before the adoption is written down. */
async function minutes(): Promise<string> {
  const id = newId()
  const content = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#ddd' } })
    .jpeg()
    .toBuffer()
  await house.unit((unit) => keepFile(unit, { id, name: '会议记录.jpg', content }), {
    actor: { ...actorAs('worker', house.a), accountId: worker.accountId },
  })
  return id
}
const adopted = async (id: string, digest: string, more: object = {}) => {
  const files = [await minutes()]
  return ask(worker, 'POST', `/conventions/${id}/adoptions`, { id: newId(), digest, ...meeting, files, ...more })
}

describe('a residents’ convention', () => {
  const clauses = clausesOf('遛狗要牵绳。', '夜里十点以后不装修。', '楼道里不放电瓶车。')
  const [dogs, noise] = clauses.map(({ id }) => id)
  let id = ''
  const commentId = newId()

  it('is begun once, with the digest of its exact text', async () => {
    id = await begin('residents', clauses)
    await ask(worker, 'PUT', `/conventions/${id}`, { kind: 'mini', title: '另一份', clauses })
    const one = await read(id)
    expect(one.convention).toMatchObject({ kind: 'residents', title: '居民公约', stage: 'drafting', version: 1 })
    expect(one.digest).toBe(digestOf({ title: '居民公约', clauses }))
    expect(one.next).toBe('ask')
    expect(one.rule).toMatchObject({ bodies: ['residents-meeting'], verified: false })
    const other = { kind: 'residents', title: '甲', clauses: [clauses[0], clauses[0]] }
    expect((await ask(worker, 'PUT', `/conventions/${newId()}`, other)).body.code).toBe('conventions.same-clause-twice')
    expect((await ask(resident, 'PUT', `/conventions/${newId()}`, other)).status).toBe(403)
  })

  it('takes comments by name while it asks for them, and nobody’s before', async () => {
    const said = { id: commentId, clauseId: noise, words: '十点太晚了', amendment: '夜里八点以后不装修。' }
    expect((await ask(resident, 'POST', `/conventions/${id}/comments`, said)).body.code).toBe('conventions.not-open')
    const until = (day: string) => ask(worker, 'PUT', `/conventions/${id}/comments-until`, { until: day })
    expect((await until('2026-11-25')).body.code).toBe('conventions.past-day')
    expect((await until('2026-11-30')).status).toBe(200)
    const first = await ask(resident, 'POST', `/conventions/${id}/comments`, said)
    expect(first.body).toMatchObject({ name: '吴玉芬', mine: true, way: 'own', answer: null })
    expect((await ask(resident, 'POST', `/conventions/${id}/comments`, said)).body).toEqual(first.body)
    const noted = { id: newId(), clauseId: dogs, words: '大狗还要戴嘴套', way: 'counter', personId }
    expect((await ask(worker, 'POST', `/conventions/${id}/noted-comments`, noted)).body).toMatchObject({
      name: '吴玉芬',
      writtenBy: '周敏芝',
      way: 'counter',
    })
    expect((await ask(worker, 'POST', `/conventions/${id}/comments`, said)).status).toBe(403)
    const gone = { ...said, id: newId(), clauseId: newId() }
    expect((await ask(resident, 'POST', `/conventions/${id}/comments`, gone)).body.code).toBe(
      'conventions.unknown-clause',
    )
    expect((await read(id)).convention).toMatchObject({ stage: 'commenting', unanswered: 2, takesComments: true })
  })

  it('is not adopted with a comment open; each is answered once, and may put its words into the text', async () => {
    const before = await read(id)
    expect((await adopted(id, before.digest)).body.code).toBe('conventions.unanswered-comments')
    const answer = (body: object) => ask(worker, 'POST', `/conventions/${id}/answers`, body)
    const other = before.comments.find((one: { id: string }) => one.id !== commentId)?.id as string
    expect((await answer({ commentId: other, answer: 'rejected' })).body.code).toBe('conventions.reason-needed')
    expect((await answer({ commentId: other, answer: 'merged', reason: '写进养犬那一条' })).status).toBe(200)
    expect((await answer({ commentId, answer: 'adopted', apply: true })).status).toBe(200)
    expect((await answer({ commentId, answer: 'adopted' })).body.code).toBe('conventions.already-answered')
    const after = await read(id)
    expect(after.convention).toMatchObject({ version: 2, unanswered: 0 })
    expect(after.clauses[1]).toMatchObject({ id: noise, text: '夜里八点以后不装修。', number: 2 })
    expect(after.versions.map((one: { why: string }) => one.why)).toEqual(['初稿', '采纳对第2条的意见'])
    const told = await ask(resident, 'GET', '/inbox')
    expect(JSON.stringify(told.body)).toContain('采纳了')
  })

  it('is reviewed as it is: any change reopens the review', async () => {
    const { digest } = await read(id)
    expect((await adopted(id, digest)).body.code).toBe('conventions.review-missing')
    expect((await reviewed(id, 'f'.repeat(64))).body.code).toBe('conventions.text-changed')
    expect((await reviewed(id, digest, { fits: false })).body.code).toBe('conventions.reason-needed')
    expect((await reviewed(id, digest)).status).toBe(200)
    expect((await read(id)).convention.stage).toBe('reviewed')
    const changed = (await read(id)).clauses.map(({ id: clauseId, text, relied }: Clause) => ({
      id: clauseId,
      text,
      relied,
    }))
    changed[0].text = '遛狗要牵绳，大狗戴嘴套。'
    const version = { after: 2, title: '居民公约', clauses: changed, why: '加上嘴套' }
    expect((await ask(worker, 'POST', `/conventions/${id}/versions`, { ...version, after: 1 })).body.code).toBe(
      'conventions.text-changed',
    )
    const written = await ask(worker, 'POST', `/conventions/${id}/versions`, version)
    expect(written.body).toMatchObject({ number: 3 })
    expect((await ask(worker, 'POST', `/conventions/${id}/versions`, { ...version, after: 3 })).body.code).toBe(
      'conventions.nothing-changed',
    )
    const now3 = await read(id)
    expect(now3.convention.stage).toBe('commenting')
    expect(now3.reviews[0].stands).toBe(false)
    expect((await adopted(id, digest)).body.code).toBe('conventions.text-changed')
    expect((await adopted(id, now3.digest)).body.code).toBe('conventions.review-missing')
    expect((await reviewed(id, now3.digest)).status).toBe(200)
    expect((await read(id)).reviews.map((one: { stands: boolean }) => one.stands)).toEqual([false, true])
  })

  it('is adopted by the lawful body with enough present, filed, and in force from its day', async () => {
    const { digest } = await read(id)
    const code = async (more: object) => (await adopted(id, digest, more)).body.code
    expect(await code({ body: 'owners-assembly' })).toBe('conventions.wrong-body')
    expect(await code({ present: 45, inFavour: 40 })).toBe('conventions.no-quorum')
    expect(await code({ inFavour: 30 })).toBe('conventions.no-majority')
    expect(await code({ inFavour: 60 })).toBe('conventions.counts-do-not-add-up')
    expect(await code({ inForceFrom: '2026-11-01' })).toBe('conventions.days-in-order')
    expect(await code({ files: [] })).toBe('conventions.evidence-needed')
    const filing = { on: '2026-11-26', with: '延吉新村街道', number: '杨延备〔2026〕7号' }
    expect((await ask(worker, 'POST', `/conventions/${id}/filing`, filing)).body.code).toBe('conventions.not-adopted')
    expect((await adopted(id, digest)).status).toBe(200)
    expect((await adopted(id, digest)).body.code).toBe('conventions.already-adopted')
    expect((await read(id)).adoptions).toMatchObject([{ record: null, files: [{ name: '会议记录.jpg' }] }])
    expect((await read(id)).convention).toMatchObject({ stage: 'adopted', commentsUntil: null, inForce: null })
    expect((await ask(worker, 'POST', `/conventions/${id}/filing`, filing)).status).toBe(200)
    expect((await read(id)).convention.stage).toBe('filed')
    await onDay('2026-12-02')
    expect((await read(id, resident)).convention).toMatchObject({
      stage: 'in-force',
      inForce: { version: 3, from: '2026-12-01', reviseBy: '2029-12-01' },
    })
  })

  it('compares two versions word by word', async () => {
    const { body } = await ask(resident, 'GET', `/conventions/${id}/compare?from=1&to=3`)
    const [first, second, third] = body.clauses
    expect([first.change, second.change, third.change]).toEqual(['changed', 'changed', 'same'])
    expect(second.stretches.filter((one: { kind: string }) => one.kind !== 'same').length).toBeGreaterThan(1)
    expect((await ask(resident, 'GET', `/conventions/${id}/compare?from=1&to=9`)).status).toBe(404)
  })

  it('stands in the programme of its area, until it is due', async () => {
    const programme = async (as: SignedIn) => (await ask(as, 'GET', '/api/conventions/programme')).body.rows
    const mine = async () =>
      (await programme(subdistrict)).find((row: { convention: { id: string } | null }) => row.convention?.id === id)
    expect((await mine()).convention).toMatchObject({ stage: 'in-force', lacksFiling: false, reviseBy: '2029-12-01' })
    expect(await programme(district)).toEqual([])
    expect((await ask(worker, 'GET', '/api/conventions/programme')).status).toBe(403)
    await onDay('2029-12-01')
    expect((await programme(subdistrict))[0].convention).toMatchObject({ id, stage: 'due' })
    // Both lists leave as a file, each for whoever sees it.
    const file = async (as: SignedIn, url: string) => {
      const answer = await house.http.inject({ method: 'GET', url, headers: as.headers })
      return { status: answer.statusCode, text: answer.payload }
    }
    const area = await file(subdistrict, '/api/conventions/programme-file?format=csv')
    expect(area.text).toContain('居民公约')
    expect(area.text).toContain('该修订')
    expect((await file(worker, '/api/conventions/programme-file?format=csv')).status).toBe(403)
    const here = `/api/n/${house.a.id}/conventions-file?format=csv`
    expect((await file(worker, here)).text).toContain('该修订')
    expect((await file(resident, here)).status).toBe(403)
    await onDay('2026-12-02')
  })

  it('gives a commenter what they said, and forgets who they were', async () => {
    if ('none' in room.personalData) throw new Error('there is personal data')
    const owed = room.personalData
    const exported = await house.unit((unit) => owed.export(unit, personId))
    expect(exported.map((one) => one['words'])).toEqual(['十点太晚了', '大狗还要戴嘴套'])
    await house.unit((unit) => owed.erase(unit, personId))
    expect((await read(id)).comments.map((one: { name: string }) => one.name)).toEqual(['已删除', '已删除'])
  })
})

describe('a covenant of owners', () => {
  it('names its compound, and gives its relied clause to others once it is in force', async () => {
    await onDay('2026-12-02')
    const silence = { id: newId(), text: '送达而不投的，随多数。', relied: 'silence' } as const
    const without = { kind: 'covenant', title: '管理规约', clauses: [silence] }
    expect((await ask(worker, 'PUT', `/conventions/${newId()}`, without)).body.code).toBe('conventions.compound-needed')
    const wrong = { ...without, kind: 'residents' }
    expect((await ask(worker, 'PUT', `/conventions/${newId()}`, wrong)).body.code).toBe('conventions.not-for-this-kind')
    const id = await begin('covenant', [silence], { title: '管理规约', compoundId })
    const { digest } = await read(id)
    await reviewed(id, digest)
    const counts = { entitled: 300, present: 210, inFavour: 150, against: 40, abstained: 20 }
    const assembly = { ...counts, body: 'owners-assembly', heldOn: '2026-12-01', inForceFrom: '2026-12-10' }
    expect((await adopted(id, digest, assembly)).status).toBe(200)
    expect((await read(id)).adoptions[0].fileBy).toBe('2026-12-31')
    const relied = () => house.unit((unit) => reliedClause(unit, compoundId, 'silence'))
    expect(await relied()).toBeNull()
    await onDay('2026-12-10')
    expect(await relied()).toEqual({
      conventionId: id,
      version: 1,
      clauseId: silence.id,
      text: '送达而不投的，随多数。',
      inForceFrom: '2026-12-10',
    })
    expect(await house.unit((unit) => reliedClause(unit, compoundId, 'car-space-area'))).toBeNull()
    // A draft beyond it changes nothing of what others rely on.
    const changed = [{ ...silence, text: '不投的不算。' }]
    const version = { after: 1, title: '管理规约', clauses: changed, why: '改回默认' }
    expect((await ask(worker, 'POST', `/conventions/${id}/versions`, version)).status).toBe(200)
    expect((await relied())?.text).toBe('送达而不投的，随多数。')
  })

  it('holds no longer once the vote it rested on has not carried it: in sight, relied on by nobody, and open to be adopted anew', async () => {
    await onDay('2026-12-02')
    const clause = { id: newId(), text: '车位面积不计入。', relied: 'car-space-area' } as const
    const id = await begin('covenant', [clause], { title: '管理规约二', compoundId })
    const { digest } = await read(id)
    await reviewed(id, digest)
    const counts = { entitled: 300, present: 210, inFavour: 150, against: 40, abstained: 20 }
    const assembly = { ...counts, body: 'owners-assembly', heldOn: '2026-12-01', inForceFrom: '2026-12-02' }
    expect((await adopted(id, digest, assembly)).status).toBe(200)
    const relied = () => house.unit((unit) => reliedClause(unit, compoundId, 'car-space-area'))
    expect((await relied())?.text).toBe(clause.text)
    const adoptionId = (await read(id)).adoptions[0].id
    for (const why of ['重新计票以后没有过', '再说一遍'])
      await house.unit((unit) => withdrawAdoption(unit, adoptionId, why), { actor: actorAs('worker', house.a) })
    expect(await relied()).toBeNull()
    const after = await read(id)
    expect(after).toMatchObject({
      adoptions: [],
      withdrawn: [{ id: adoptionId, why: '重新计票以后没有过', by: expect.any(String), filed: false }],
      convention: { stage: 'reviewed', inForce: null },
    })
    expect((await adopted(id, digest, assembly)).status).toBe(200)
    expect((await read(id)).convention.stage).toBe('adopted')
  })
})

it('two hands never pass one another: a comment and an adoption at once', async () => {
  await onDay('2026-12-10')
  for (let round = 0; round < 8; round += 1) {
    const clauses = clausesOf('楼道里不放东西。')
    const id = await begin('mini', clauses)
    await ask(worker, 'PUT', `/conventions/${id}/comments-until`, { until: '2026-12-20' })
    const { digest } = await read(id)
    await reviewed(id, digest)
    const users = { body: 'users', heldOn: '2026-12-10', inForceFrom: '2026-12-10' }
    const [said, held] = await Promise.all([
      ask(resident, 'POST', `/conventions/${id}/comments`, { id: newId(), clauseId: clauses[0]?.id, words: '雨伞呢' }),
      adopted(id, digest, users),
    ])
    expect([said.status, held.status].filter((status) => status === 200)).toHaveLength(1)
  }
})
