import { beginRecount, closeStack, extendStack, openStack, reconcile } from '#papers'
import type { Unit as Owned } from '#rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { newBox, openSealed } from '#kit/server/sealed-box.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { asUpload, photo } from '../../files/test/made-files.ts'
import type { Read } from '../domain/reading.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'

let house: TestHouse
let now = new Date('2026-11-26T01:00:00Z')
const closesAt = new Date('2026-12-10T10:00:00Z')
const box = newBox()
let picture: Buffer
/** Four who may read, and somebody of the owners' committee. */
let people: SignedIn[] = []
const [one, two, three, four] = [0, 1, 2, 3].map((at) => () => people[at] as SignedIn) as [
  () => SignedIn,
  () => SignedIn,
  () => SignedIn,
  () => SignedIn,
]

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const neighbourhoodId = house.a.id
  const names = ['周敏芝', '李卫东', '陈秀兰', '赵国强']
  people = await Promise.all(names.map((name) => signedIn(house.parts, { role: 'worker', neighbourhoodId, name })))
  picture = await photo(300, 200)
})
afterAll(() => house.close())

type Body = Record<string, never> & { id: string; serial: string; state: string; code: string }
const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/papers${path}`,
    headers: as.headers,
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}
const scan = async (as: SignedIn) => {
  const id = newId()
  const { payload, headers } = asUpload(picture, 'photo.jpg')
  const url = `/api/n/${house.a.id}/files/${id}`
  const answer = await house.http.inject({ method: 'PUT', url, payload, headers: { ...as.headers, ...headers } })
  expect(answer.statusCode).toBe(200)
  return id
}
const events = async (voteId: string, type: string) => {
  const asked = 'select data from kit.event where subject_id = $1 and type = $2 order by id'
  return (await house.parts.database.owner.query(asked, [voteId, type])).rows.map(({ data }) => data)
}

/** A vote on paper, with its papers by their place and the codes printed on them. */
async function aStack(rights = 4, until = closesAt) {
  const voteId = newId()
  const labels = Array.from({ length: rights }, (_, at) => `${12 + Math.floor(at / 2)}号 ${101 + at}室`)
  const given = labels.map((label) => ({ id: newId(), label, personIds: [newId()] }))
  const stack = {
    voteId,
    title: '停车收费',
    question: '是否同意停车收费标准?',
    choices: ['yes', 'no', 'abstain'] as const,
    publicKey: box.publicKey,
    rights: given,
    closesAt: until,
  }
  await house.unit((unit) => openStack(unit, stack))
  const { body } = await ask(one(), 'GET', `/${voteId}/sheets`)
  const sheets = body.sheets as Body[]
  return { voteId, given, sheets, stack, at: (place: number) => sheets[place] as Body }
}
type Stack = Awaited<ReturnType<typeof aStack>>

const issue = (as: SignedIn, voteId: string, paperId: string, more: object = {}) =>
  ask(as, 'POST', `/${voteId}/issues`, { paperId, how: 'hand', taker: 'self', shown: true, ...more })
const back = async (as: SignedIn, voteId: string, seen: string, more: object = {}) => {
  const body = { seen, scanId: await scan(as), givenAt: now.toISOString(), ...more }
  return { ...(await ask(as, 'POST', `/${voteId}/returns`, body)), scanId: body.scanId }
}
/** Given out and taken back. */
async function returned({ voteId, at }: Stack, place: number) {
  await issue(one(), voteId, at(place).id)
  const answer = await back(one(), voteId, at(place).code)
  expect(answer.status).toBe(200)
  return { paperId: at(place).id, seen: at(place).code, scanId: answer.scanId }
}
const enter = (as: SignedIn, voteId: string, paper: { paperId: string; seen: string; scanId: string }, read: Read) =>
  ask(as, 'POST', `/${voteId}/readings`, { ...paper, read })

describe('a stack', () => {
  it('has a paper for each right, in the order of the roll, once', async () => {
    const made = await aStack()
    await house.unit((unit) => openStack(unit, made.stack))
    const { body } = await ask(one(), 'GET', `/${made.voteId}`)
    expect(body).toMatchObject({
      title: '停车收费',
      sums: { printed: 4, unissued: 4, issued: 0, balanced: true, outstanding: [] },
      entrances: [
        { name: '12号', printed: 2 },
        { name: '13号', printed: 2 },
      ],
    })
    expect(made.sheets.map(({ serial }) => serial.slice(4, 9))).toEqual(['00001', '00002', '00003', '00004'])
    const list = await ask(one(), 'GET', `/${made.voteId}/list?entrance=${encodeURIComponent('13号')}`)
    expect(list.body.papers.map(({ serial }: Body) => serial)).toEqual(made.sheets.slice(2).map(({ serial }) => serial))
    expect((await ask(one(), 'GET', `/${newId()}`)).body.code).toBe('papers.unknown-stack')
  })
})

describe('giving out and taking back', () => {
  it('is evidence: how, by whom, to whom, when, topic and warning shown; twice the same is once', async () => {
    const { voteId, at, given } = await aStack()
    const first = await issue(one(), voteId, at(0).id, { takerName: '吴玉芬' })
    expect(first.body).toMatchObject({ state: 'issued', how: 'hand', taker: 'self', shown: true, issuedBy: '周敏芝' })
    expect(JSON.stringify(first.body)).not.toContain('吴玉芬')
    expect((await issue(one(), voteId, at(0).id)).body).toEqual(first.body)
    expect((await issue(two(), voteId, at(0).id, { how: 'post' })).body.code).toBe('papers.already-issued')
    expect(await events(voteId, 'papers.paper-delivered')).toEqual([
      {
        voteId,
        rightId: given[0]?.id,
        how: 'hand',
        by: '周敏芝',
        to: 'self',
        at: now.toISOString(),
        warned: true,
      },
    ])
  })

  it('takes a paper once, by its code or its digits, and says why not', async () => {
    const made = await aStack()
    const other = await aStack(1)
    const { voteId, at } = made
    const refused = async (seen: string) => (await back(one(), voteId, seen)).body.code
    expect(await refused(at(0).code)).toBe('papers.not-issued')
    await issue(one(), voteId, at(0).id)
    expect(await refused(at(0).serial.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)))).toBe(
      'papers.bad-serial',
    )
    expect(await refused(other.at(0).code)).toBe('papers.other-vote')
    // The right serial with the token of another paper: copied by hand, not printed here.
    const [mark, digits] = at(0).code.split(':')
    expect(await refused(`${mark}:${digits}:${at(1).code.split(':')[2]}`)).toBe('papers.forged')
    const scanId = await scan(one())
    const body = { seen: at(0).code, scanId, givenAt: now.toISOString() }
    const first = await ask(one(), 'POST', `/${voteId}/returns`, body)
    expect(first.body).toMatchObject({ state: 'returned', scanId, returnedBy: '周敏芝' })
    expect((await ask(one(), 'POST', `/${voteId}/returns`, body)).body).toEqual(first.body)
    expect(await refused(at(0).code)).toBe('papers.already-back')
    await issue(one(), voteId, at(1).id)
    expect((await back(one(), voteId, at(1).serial.replaceAll('-', ''))).body.state).toBe('returned')
    // The scan of one paper cannot be given to another.
    await issue(one(), voteId, at(2).id)
    expect((await back(one(), voteId, at(2).code, { scanId })).body.code).toBe('files.unknown-file')
  })

  it('counts when a hand took it: entered afterwards is in time, taken afterwards is late and void', async () => {
    const until = new Date(now.getTime() + 600_000)
    const { voteId, at } = await aStack(4, until)
    for (const place of [0, 1, 2]) await issue(one(), voteId, at(place).id)
    const before = now
    try {
      now = new Date(until.getTime() + 1_000)
      const late = await back(one(), voteId, at(0).code)
      expect(late.body).toMatchObject({ state: 'void', voidReason: 'late' })
      const intime = await back(one(), voteId, at(1).code, { givenAt: until.toISOString() })
      expect(intime.body.state).toBe('returned')
      const dreamt = { givenAt: new Date(now.getTime() + 60_000).toISOString() }
      expect((await back(one(), voteId, at(2).code, dreamt)).body.code).toBe('papers.given-later')
      const earlier = { givenAt: new Date(before.getTime() - 3_600_000).toISOString() }
      expect((await back(one(), voteId, at(2).code, earlier)).body.code).toBe('papers.given-earlier')
      await house.unit((unit) => extendStack(unit, voteId, new Date(until.getTime() + 86_400_000)))
      expect((await back(one(), voteId, at(2).code)).body.state).toBe('returned')
    } finally {
      now = before
    }
  })

  it('makes another paper only for one that is lost or void; the old one is refused when it turns up', async () => {
    const { voteId, at, sheets } = await aStack()
    await issue(one(), voteId, at(0).id)
    const again = (paperId: string, id = newId()) => ask(one(), 'POST', `/${voteId}/replacements`, { paperId, id })
    expect((await again(at(0).id)).body.code).toBe('papers.still-valid')
    await ask(one(), 'POST', `/${voteId}/losses`, { paperId: at(0).id, words: '说是扔了' })
    const id = newId()
    const fresh = await again(at(0).id, id)
    expect(fresh.body).toMatchObject({ state: 'printed', label: '12号 101室' })
    expect((await again(at(0).id, id)).body).toEqual(fresh.body)
    expect((await again(at(0).id)).body.code).toBe('papers.replaced')
    expect((await back(one(), voteId, at(0).code)).body.code).toBe('papers.replaced')
    // Lost, and found before another was made.
    await issue(one(), voteId, at(1).id)
    await ask(one(), 'POST', `/${voteId}/losses`, { paperId: at(1).id, words: '找不到' })
    expect((await back(one(), voteId, at(1).code)).body.state).toBe('returned')
    expect((await ask(one(), 'GET', `/${voteId}`)).body.sums).toMatchObject({
      printed: 5,
      issued: 2,
      lost: 1,
      returned: 1,
    })
    const printed = await ask(one(), 'GET', `/${voteId}/sheets`)
    expect(printed.body.sheets).toHaveLength(sheets.length)
    expect(printed.body.sheets[0].serial).toBe(fresh.body.serial)
  })
})

describe('two people read blind', () => {
  it('what both read goes on sealed to the vote, and is kept nowhere', async () => {
    const made = await aStack()
    const { voteId, given, at } = made
    const paper = await returned(made, 0)
    const next = await ask(one(), 'GET', `/${voteId}/next`)
    expect(next.body).toMatchObject({ left: 1, paper: { id: paper.paperId, scanId: paper.scanId } })
    expect((await enter(one(), voteId, paper, 'yes')).body).toEqual({ is: 'first' })
    expect((await enter(one(), voteId, paper, 'yes')).body.code).toBe('papers.read-before')
    expect((await ask(one(), 'GET', `/${voteId}/next`)).body).toMatchObject({ left: 0, paper: null })
    const kept = await house.parts.database.owner.query('select read_sealed from papers.reading where paper_id = $1', [
      paper.paperId,
    ])
    expect(kept.rows[0].read_sealed).toMatch(/^k1\./)
    expect((await enter(two(), voteId, { ...paper, seen: at(1).code }, 'yes')).body.code).toBe('papers.swapped')
    expect((await enter(two(), voteId, paper, 'follow')).status).toBe(400)
    expect((await enter(two(), voteId, paper, 'yes')).body).toEqual({ is: 'agreed' })
    expect((await enter(three(), voteId, paper, 'yes')).body.code).toBe('papers.not-to-read')
    const after = await house.parts.database.owner.query('select read_sealed from papers.reading where paper_id = $1', [
      paper.paperId,
    ])
    expect(after.rows).toEqual([{ read_sealed: null }, { read_sealed: null }])
    const [told] = await events(voteId, 'papers.paper-read')
    const rightId = given[0]?.id ?? ''
    expect(told).toMatchObject({
      voteId,
      rightId,
      serial: at(0).serial,
      scanId: paper.scanId,
      readBy: ['周敏芝', '李卫东'],
    })
    expect(openSealed(box, told.sealed, `ballots:${voteId}:${rightId}`)).toBe('yes')
    const { body } = await ask(one(), 'GET', `/${voteId}`)
    expect(JSON.stringify([body.sums, body.steps])).not.toContain('yes')
  })

  it('entries that differ wait for two others; four who find no answer make it void', async () => {
    const made = await aStack()
    const { voteId } = made
    const [first, second] = [await returned(made, 0), await returned(made, 1)]
    for (const paper of [first, second]) {
      await enter(one(), voteId, paper, 'yes')
      expect((await enter(two(), voteId, paper, 'no')).body).toEqual({ is: 'differing' })
    }
    expect((await ask(one(), 'GET', `/${voteId}/next?look=third`)).body.left).toBe(0)
    expect((await ask(three(), 'GET', `/${voteId}/next?look=third`)).body.left).toBe(2)
    expect((await enter(one(), voteId, first, 'no')).body.code).toBe('papers.read-before')
    expect((await enter(three(), voteId, first, 'no')).body).toEqual({ is: 'first' })
    expect((await enter(four(), voteId, first, 'no')).body).toEqual({ is: 'agreed' })
    await enter(three(), voteId, second, 'no')
    expect((await enter(four(), voteId, second, 'abstain')).body).toEqual({ is: 'agreed' })
    expect(await events(voteId, 'papers.paper-read')).toMatchObject([{ readBy: ['陈秀兰', '赵国强'] }])
    expect(await events(voteId, 'papers.paper-void')).toMatchObject([{ reason: 'unclear' }])
  })

  it('two who enter the same paper at once are both heard, once each', async () => {
    const made = await aStack()
    const paper = await returned(made, 0)
    const came = await Promise.all([
      enter(one(), made.voteId, paper, 'yes'),
      enter(two(), made.voteId, paper, 'yes'),
      enter(one(), made.voteId, paper, 'yes'),
    ])
    expect(came.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(await events(made.voteId, 'papers.paper-read')).toHaveLength(1)
  })

  it('a scan of another paper is taken anew, and what was read from the old one goes', async () => {
    const made = await aStack()
    const { voteId, at } = made
    const paper = await returned(made, 0)
    await enter(one(), voteId, paper, 'no')
    const other = { paperId: paper.paperId, scanId: await scan(two()) }
    expect((await ask(two(), 'POST', `/${voteId}/scans`, { ...other, seen: at(1).code })).body.code).toBe(
      'papers.swapped',
    )
    expect((await ask(two(), 'POST', `/${voteId}/scans`, { ...other, seen: at(0).code })).body.state).toBe('returned')
    expect((await enter(two(), voteId, paper, 'yes')).body.code).toBe('papers.no-longer-that-scan')
    const fresh = { ...paper, scanId: other.scanId }
    expect((await enter(one(), voteId, fresh, 'yes')).body).toEqual({ is: 'first' })
    expect((await enter(two(), voteId, fresh, 'yes')).body).toEqual({ is: 'agreed' })
  })
})

describe('reconciling', () => {
  it('does not close while a paper is out or unread; each that is out is named, and let go by name', async () => {
    const made = await aStack()
    const { voteId, at } = made
    const paper = await returned(made, 0)
    await issue(one(), voteId, at(1).id)
    await issue(one(), voteId, at(2).id)
    await ask(one(), 'POST', `/${voteId}/voids`, { paperId: at(2).id, reason: 'spoilt', words: '' })
    const close = () => ask(one(), 'POST', `/${voteId}/close`, {})
    expect((await close()).body).toMatchObject({ code: 'papers.unread', message: '还有 1 张票没录完，录完才能结束。' })
    await enter(one(), voteId, paper, 'unsigned')
    await enter(two(), voteId, paper, 'unsigned')
    expect((await close()).body.code).toBe('papers.outstanding')
    expect(await house.unit((unit) => reconcile(unit, voteId))).toEqual({
      printed: 4,
      unissued: 1,
      issued: 3,
      returned: 0,
      void: 2,
      lost: 0,
      outstanding: [{ serial: at(1).serial, label: '12号 102室' }],
      accepted: 0,
      unread: 0,
      differing: 0,
      balanced: true,
    })
    const accept = (paperId: string) => ask(one(), 'POST', `/${voteId}/accepted`, { paperId, reason: '人在国外' })
    expect((await accept(at(0).id)).body.code).toBe('papers.not-outstanding')
    expect((await accept(at(1).id)).body.acceptedReason).toBe('人在国外')
    await ask(one(), 'PUT', `/${voteId}/pile`, { returned: 1, void: 2 })
    expect((await close()).body.code).toBe('papers.pile-differs')
    await ask(one(), 'PUT', `/${voteId}/pile`, { returned: 0, void: 2 })
    expect((await close()).body).toMatchObject({ issued: 3, outstanding: [{ serial: at(1).serial }], accepted: 1 })
    expect((await close()).status).toBe(200)
    expect((await issue(one(), voteId, at(3).id)).body.code).toBe('papers.closed')
    expect((await back(one(), voteId, at(1).code)).body.code).toBe('papers.closed')
    expect(await events(voteId, 'papers.stack-closed')).toMatchObject([{ outstanding: [at(1).serial] }])
  })

  it('is for the committee, and for the owners’ committee of its own owners; others see nothing', async () => {
    const neighbourhoodId = house.a.id
    const { voteId } = await aStack(1)
    const owners = await signedIn(house.parts, { role: 'owners', neighbourhoodId })
    // A vote of residents, or of a compound in whose committee one has no post (apps/compound.test.ts has one who does).
    expect((await ask(owners, 'GET', `/${voteId}`)).body.code).toBe('papers.unknown-stack')
    expect((await ask(owners, 'POST', `/${voteId}/close`, {})).status).toBe(403)
    const resident = await signedIn(house.parts, { role: 'resident', neighbourhoodId, personId: newId() })
    expect((await ask(resident, 'GET', `/${voteId}`)).status).toBe(403)
  })
})

describe('the recount', () => {
  /** Twelve papers back and read, four no; closed. Whole roll on paper. */
  async function counted() {
    const made = await aStack(12)
    const choices = made.sheets.map((_, place) => (place < 8 ? 'yes' : 'no') as 'yes' | 'no')
    for (const [place, choice] of choices.entries()) {
      const paper = await returned(made, place)
      await enter(one(), made.voteId, paper, choice)
      await enter(two(), made.voteId, paper, choice)
    }
    await house.unit((unit) => closeStack(unit, made.voteId))
    const roll: Owned[] = made.given.map(({ id }) => ({ unit: id, owners: [id], area: 5_000 }))
    const half = { of: [1, 2], more: true } as const
    const recount = (tell: (place: number) => 'yes' | 'no') =>
      house.unit((unit) =>
        beginRecount(unit, made.voteId, {
          ballots: made.sheets.map(({ serial }, place) => ({ serial, choice: tell(place) })),
          counted: {
            roll,
            returns: made.sheets.map((_, place) => ({ choice: tell(place), delivered: true })),
            bars: { quorum: { of: [2, 3], more: false }, consent: half },
            silence: null,
            onPaper: new Set(made.given.map(({ id }) => id)),
          },
        }),
      )
    return { ...made, choices, recount }
  }
  const seed = '31415 62534 12635 42316'
  const draw = (voteId: string) => ask(one(), 'PUT', `/${voteId}/recount`, { seed, witnesses: '吴师傅、王阿姨' })
  const look = (as: SignedIn, voteId: string, paper: Body, read: Read) =>
    ask(as, 'POST', `/${voteId}/recount/looks`, { paperId: paper.id, seen: paper.code, read })

  it('looks at as many drawn papers as it takes, by somebody who did not read them', async () => {
    const { voteId, sheets, choices, recount } = await counted()
    expect((await ask(one(), 'GET', `/${voteId}/recount`)).body.code).toBe('papers.no-recount')
    await recount((place) => choices[place] ?? 'no')
    expect((await ask(one(), 'PUT', `/${voteId}/recount`, { seed: '123', witnesses: '甲' })).body.code).toBe(
      'papers.bad-seed',
    )
    const drawn = await draw(voteId)
    // Eight of twelve: two wrong papers could turn it; nearly all have to be seen.
    expect(drawn.body).toMatchObject({ state: 'looking', least: 2, papers: 12, looked: 0, errors: 0 })
    expect((await draw(voteId)).body).toEqual(drawn.body)
    const order = drawn.body.drawn.map(({ serial }: Body) => serial)
    const paperOf = (serial: string) => sheets.find((sheet) => sheet.serial === serial) as Body
    const readOf = (serial: string) => choices[sheets.findIndex((sheet) => sheet.serial === serial)] ?? 'no'
    expect((await look(one(), voteId, paperOf(order[0]), 'yes')).body.code).toBe('papers.read-before')
    const undrawn = sheets.find(({ serial }) => !order.includes(serial))
    if (undrawn) expect((await look(three(), voteId, undrawn, 'yes')).body.code).toBe('papers.not-drawn')
    let last = drawn
    for (const serial of order) last = await look(three(), voteId, paperOf(serial), readOf(serial))
    expect(last.body).toMatchObject({ state: 'stands', errors: 0, looked: order.length })
    expect(await events(voteId, 'papers.recount-ended')).toMatchObject([{ outcome: 'stands', differing: [] }])
  })

  it('an error leads to all papers, and every wrong one is named', async () => {
    const { voteId, sheets, choices, recount } = await counted()
    // Somebody changed what the third paper was counted as.
    await recount((place) => (place === 2 ? 'no' : (choices[place] ?? 'no')))
    await draw(voteId)
    for (const [place, sheet] of sheets.entries()) {
      const answer = await look(three(), voteId, sheet, choices[place] ?? 'no')
      if (answer.status !== 200) expect(answer.body.code).toBe('papers.not-drawn')
    }
    for (const [place, sheet] of sheets.entries()) await look(four(), voteId, sheet, choices[place] ?? 'no')
    const { body } = await ask(one(), 'GET', `/${voteId}/recount`)
    expect(body).toMatchObject({ state: 'full', looked: 12, errors: 1 })
    expect(await events(voteId, 'papers.recount-ended')).toMatchObject([
      { outcome: 'full', differing: [sheets[2]?.serial] },
    ])
  })

  it('is refused before closing', async () => {
    const { voteId } = await aStack(1)
    const counting = {
      roll: [],
      returns: [],
      bars: { quorum: { of: [2, 3], more: false }, consent: { of: [1, 2], more: true } },
      silence: null,
      onPaper: new Set<string>(),
    } as const
    await expect(
      house.unit((unit) => beginRecount(unit, voteId, { ballots: [], counted: counting })),
    ).rejects.toMatchObject({ code: 'papers.not-closed' })
  })
})

describe('a person', () => {
  it('is told which paper was theirs; the name of who took it goes on request, the rest when it has aged', async () => {
    const { voteId, at, given } = await aStack(1)
    await issue(one(), voteId, at(0).id, { takerName: '吴玉芬' })
    await back(one(), voteId, at(0).code)
    const personId = given[0]?.personIds[0] ?? ''
    const held = () => house.unit((unit) => personalData.export(unit, personId))
    expect(await held()).toMatchObject([{ serial: at(0).serial, taker: '吴玉芬', state: 'returned' }])
    expect(await house.unit((unit) => personalData.erase(unit, personId))).toMatchObject({ erased: 1 })
    expect(await held()).toMatchObject([{ serial: at(0).serial, taker: null }])
    await ask(one(), 'POST', `/${voteId}/voids`, { paperId: at(0).id, reason: 'not-entitled', words: '' })
    await house.unit((unit) => closeStack(unit, voteId))
    const scans = retention.find(({ key }) => key === 'papers.scans')
    if (scans?.kind !== 'ageing') throw new Error('no such rule')
    const later = new Date(now.getTime() + 1_000)
    expect(await house.unit((unit) => scans.run(unit, later, 100))).toBeGreaterThan(0)
    expect(await house.unit((unit) => scans.due(unit, later))).toBe(0)
    expect(await held()).toEqual([])
  })
})
