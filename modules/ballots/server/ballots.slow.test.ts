import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askCorrection, answerCorrection } from '#rolls'
import { saveTitles, deleteTitles, titlesOfHome } from '#titles'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { brokenAt } from '#kit/server/chain.ts'
import { newId } from '#kit/server/id.ts'
import { sealTo } from '#kit/server/sealed-box.ts'
import { closedVote } from '../api.ts'
import { newSlip } from '../domain/slip.ts'
import { asUpload, photo } from '../../files/test/made-files.ts'
import { asking, closing, type Held, noticed, openedVote, opening, tell, terms } from '../test/held.ts'
import { expectRebuilt } from '../test/rebuilt.ts'
import { byHand, type Electors, electorsOf, type Hand, sheets } from '../test/vote.ts'

let house: TestHouse
let e: Electors
let worker: Hand
let colleague: Hand
let wu: Hand
let chen: Hand
let lin: Hand
let zhao: Hand
let now = noticed
const day = 86_400_000

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand })
  e = await electorsOf(house)
})
afterAll(() => house.close())
beforeEach(() => {
  worker = e.worker()
  colleague = e.colleague()
  wu = e.as(e.persons.wu, '吴小芬')
  chen = e.as(e.persons.chen, '陈大明')
  lin = e.as(e.persons.lin, '林秀英')
  zhao = e.as(e.persons.zhao, '赵国强')
})

const ask = asking(() => house)
const input = (more: object = {}) => terms(e, more)
const place = () => ({ house, e, at: (instant: Date) => void (now = instant) })
const held = (more: object = {}) => openedVote(place(), more)
const cast = (as: Hand, vote: Held, at: number, choice: string, id = newId()) =>
  ask(as, 'POST', `/${vote.id}/ballots`, { id, rightId: vote.rights[at], choice })
const close = (vote: Held, which: [number, number] = [0, 2]) => {
  if (now < closing) now = new Date(closing.getTime() + 60_000)
  return ask(worker, 'POST', `/${vote.id}/closing`, { phrases: which.map((at) => vote.phrases[at]) })
}
const closed = (vote: Held) => house.unit((unit) => closedVote(unit, vote.id))
const hear = (type: string, data: object) => tell(house, type, data, { now })
const serialOf = async (vote: Held, at: number) => {
  const text = 'select serial from papers.paper where stack_id = $1 and right_id = $2'
  return String((await house.parts.database.owner.query(text, [vote.id, vote.rights[at]])).rows[0].serial)
}
const paper = async (vote: Held, at: number, choice: string, more: object = {}) => {
  const rightId = vote.rights[at] ?? ''
  const sealed = sealTo(vote.publicKey, choice, `ballots:${vote.id}:${rightId}`)
  // As the room of papers leaves it once two have read it.
  const read = `update papers.paper set state = 'read', issued_at = $3, given_at = $3, scan_id = $4 where stack_id = $1 and right_id = $2`
  await house.parts.database.owner.query(read, [vote.id, rightId, now, newId()])
  await hear('papers.paper-read', {
    voteId: vote.id,
    rightId,
    serial: await serialOf(vote, at),
    sealed,
    givenAt: now.toISOString(),
    readBy: ['周敏芝', '陆沁'],
    scanId: null,
    ...more,
  })
}

describe('from the draft to the opening', () => {
  it('waits for notice, its days and every point of the law, and changes nothing after notice', async () => {
    const id = newId()
    now = noticed
    expect((await ask(worker, 'PUT', `/${id}`, input())).status).toBe(200)
    const opened = () => ask(worker, 'POST', `/${id}/opening`, { sheets: sheets() })
    expect((await opened()).body.code).toBe('ballots.roll-not-frozen')
    expect((await ask(worker, 'PUT', `/${id}`, input({ title: '换电梯' }))).status).toBe(200)
    await ask(worker, 'POST', `/${id}/notice`)
    expect((await ask(worker, 'PUT', `/${id}`, input({ question: '同意吗？' }))).body.code).toBe('ballots.locked')
    now = new Date(noticed.getTime() + 14 * day)
    expect((await opened()).body).toMatchObject({ code: 'ballots.notice-too-short', data: { day: '2026-11-16' } })
    now = new Date(noticed.getTime() + 15 * day)
    expect((await opened()).status).toBe(200)
    expect((await opened()).body.code).toBe('ballots.already-open')
    expect((await ask(worker, 'PUT', `/${id}`, input())).body.code).toBe('ballots.locked')
  })
  it('relies on a clause only where one is in force', async () => {
    now = noticed
    const silence = { rule: 'follow-majority', compoundId: e.compoundId }
    expect((await ask(worker, 'PUT', `/${newId()}`, input({ silence }))).body.code).toBe('ballots.no-clause')
    expect((await ask(worker, 'PUT', `/${newId()}`, input({ rule: 'residents' }))).body.code).toBe(
      'ballots.unknown-rule',
    )
  })
})

describe('voting', () => {
  it('gives a slip at once, the same for the same id, and lets the last ballot stand', async () => {
    const vote = await held()
    const id = newId()
    const first = await cast(lin, vote, 2, 'no', id)
    expect(first.body).toMatchObject({ channel: 'app', late: false, slip: expect.stringMatching(/^..-....-....$/) })
    expect((await cast(lin, vote, 2, 'no', id)).body).toEqual(first.body)
    now = new Date(now.getTime() + 1_000)
    const second = await cast(lin, vote, 2, 'yes')
    expect(second.body.slip).not.toBe(first.body.slip)
    const page = (await ask(lin, 'GET', `/${vote.id}`)).body as never as {
      rights: { ballots: { is: string }[] }[]
      turnout: object
    }
    expect(page.rights[0]?.ballots.map(({ is }) => is)).toEqual(['superseded', 'stands'])
    expect(page.turnout).toMatchObject({ heads: 5, area: 40_000, takingHeads: 1, takingArea: 6_000, leastHeads: 4 })
    await close(vote)
    const result = await closed(vote)
    expect(result.rights.find(({ id: right }) => right === vote.rights[2])).toMatchObject({
      choice: 'yes',
      receipt: second.body.slip,
    })
  })
  it('is for those on the roll alone', async () => {
    const vote = await held()
    expect((await cast(zhao, vote, 2, 'yes')).body.code).toBe('ballots.not-your-right')
    expect(
      (await ask(worker, 'POST', `/${vote.id}/ballots`, { id: newId(), rightId: vote.rights[2], choice: 'yes' }))
        .status,
    ).toBe(403)
  })
  it('keeps a rush of ballots whole, in one chain without gaps', async () => {
    const vote = await held()
    const ids = Array.from({ length: 40 }, () => newId())
    const hands = ids.map(() => e.as(e.persons.lin, '林秀英'))
    // Each comes twice, as from a telephone that lost its answer.
    const answers = await Promise.all([...ids, ...ids].map((id, at) => cast(hands[at % 40] ?? lin, vote, 2, 'yes', id)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    const slips = new Set(answers.map(({ body }) => String(body.slip)))
    expect(slips.size).toBe(40)
    await close(vote)
    const { events, rights } = await closed(vote)
    expect(brokenAt(events)).toBeNull()
    const given = events.filter(({ type }) => type === 'given')
    expect(given.map(({ data }) => (data as { receipt: string }).receipt).toSorted()).toEqual([...slips].toSorted())
    expect(rights.filter(({ choice }) => choice !== null)).toHaveLength(1)
  })
  it('notes the page that was open as delivery, once', async () => {
    const vote = await held()
    const id = newId()
    for (const _ of [1, 2]) await ask(lin, 'POST', `/${vote.id}/seen`, { id, rightId: vote.rights[2], warned: false })
    const right = (await ask(worker, 'GET', `/${vote.id}/rights/${vote.rights[2]}`)).body as never as {
      deliveries: object[]
    }
    expect(right.deliveries).toMatchObject([{ way: 'app', topic: true, warned: false }])
  })
})

describe('by telephone, proxy and at the door', () => {
  it('takes two people for a ballot by telephone, and never one alone', async () => {
    const vote = await held()
    const request = { id: newId(), rightId: vote.rights[3], personId: e.persons.zhao, kind: 'phone' }
    expect((await ask(worker, 'POST', `/${vote.id}/requests`, request)).status).toBe(200)
    const enter = { id: newId(), requestId: request.id, choice: 'yes' }
    expect((await ask(worker, 'POST', `/${vote.id}/requested-ballots`, enter)).body.code).toBe('ballots.same-worker')
    const done = await ask(colleague, 'POST', `/${vote.id}/requested-ballots`, enter)
    expect(done.body).toMatchObject({ channel: 'phone' })
    expect((await ask(colleague, 'POST', `/${vote.id}/requested-ballots`, enter)).body).toEqual(done.body)
    expect((await ask(colleague, 'POST', `/${vote.id}/requested-ballots`, { ...enter, id: newId() })).body.code).toBe(
      'ballots.already-done',
    )
  })
  it('wants a photo of a proxy’s authority', async () => {
    const vote = await held()
    const request = {
      id: newId(),
      rightId: vote.rights[3],
      personId: e.persons.zhao,
      kind: 'proxy',
      agent: '赵小妹',
      scope: '只限本次，投同意',
    }
    expect((await ask(worker, 'POST', `/${vote.id}/requests`, request)).body.code).toBe('ballots.photo-needed')
    expect(
      (await ask(worker, 'POST', `/${vote.id}/requests`, { ...request, kind: 'phone', personId: e.persons.lin })).body
        .code,
    ).toBe('ballots.unknown-person')
  })
  it('takes a proxy’s ballot by two people with the authority photographed, and hides it under the owner’s own', async () => {
    const vote = await held()
    const authority = newId()
    const { payload, headers } = asUpload(await photo(300, 200), 'authority.jpg')
    const url = `/api/n/${house.a.id}/files/${authority}`
    await house.http.inject({ method: 'PUT', url, payload, headers: { ...worker.headers, ...headers } })
    const noted = {
      id: newId(),
      rightId: vote.rights[3],
      personId: e.persons.zhao,
      kind: 'proxy',
      agent: '赵小妹',
      scope: '只限本次，投同意',
      files: [authority],
    }
    expect((await ask(worker, 'POST', `/${vote.id}/requests`, noted)).status).toBe(200)
    const { requests } = (await ask(colleague, 'GET', `/${vote.id}/desk?view=all`)).body as never as {
      requests: object[]
    }
    expect(requests).toMatchObject([
      { kind: 'proxy', agent: '赵小妹', scope: '只限本次，投同意', notedBy: '周敏芝', mine: false, files: [authority] },
    ])
    const open = (as: Hand) =>
      house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/files/${authority}`, headers: as.headers })
    expect((await open(colleague)).statusCode).toBe(200)
    expect((await open(zhao)).statusCode).toBe(404)
    const enter = { id: newId(), requestId: noted.id, choice: 'yes' }
    expect((await ask(worker, 'POST', `/${vote.id}/requested-ballots`, enter)).body.code).toBe('ballots.same-worker')
    const done = await ask(colleague, 'POST', `/${vote.id}/requested-ballots`, enter)
    expect(done.body).toMatchObject({ channel: 'proxy', late: false, slip: expect.any(String) })
    const right = (await ask(worker, 'GET', `/${vote.id}/rights/${vote.rights[3]}`)).body as never as {
      ballots: object[]
    }
    expect(right.ballots).toMatchObject([{ channel: 'proxy', is: 'stands', by: '陆沁' }])
    const other = await held()
    const again = { ...noted, id: newId(), files: [authority] }
    // The photo belongs to the first authority and proves nothing of another vote.
    expect((await ask(worker, 'POST', `/${other.id}/requests`, again)).status).toBeGreaterThanOrEqual(400)

    now = opening
    await close(vote)
    const counted = (await closed(vote)).rights.find(({ id }) => id === vote.rights[3])
    expect(counted).toMatchObject({ choice: 'yes', channel: 'proxy', receipt: done.body.slip })
  })
  it('lets the owner’s own ballot go before a proxy’s, whichever came last', async () => {
    const vote = await held()
    const authority = newId()
    const { payload, headers } = asUpload(await photo(300, 200), 'authority.jpg')
    const url = `/api/n/${house.a.id}/files/${authority}`
    await house.http.inject({ method: 'PUT', url, payload, headers: { ...worker.headers, ...headers } })
    const noted = { id: newId(), rightId: vote.rights[3], personId: e.persons.zhao, kind: 'proxy' }
    const words = { agent: '赵小妹', scope: '投反对', files: [authority] }
    await cast(zhao, vote, 3, 'yes')
    await ask(worker, 'POST', `/${vote.id}/requests`, { ...noted, ...words })
    now = new Date(now.getTime() + 3_600_000)
    const enter = { id: newId(), requestId: noted.id, choice: 'no' }
    expect((await ask(colleague, 'POST', `/${vote.id}/requested-ballots`, enter)).status).toBe(200)
    await close(vote)
    const counted = (await closed(vote)).rights.find(({ id }) => id === vote.rights[3])
    expect(counted).toMatchObject({ choice: 'yes', channel: 'app' })
  })
  it('names the helper, and lets the ballot be taken back within 24 hours', async () => {
    const vote = await held()
    const given = { id: newId(), rightId: vote.rights[4], personId: e.persons.qian, choice: 'no' }
    const receipt = await ask(worker, 'POST', `/${vote.id}/visited-ballots`, given)
    expect(receipt.body).toMatchObject({ channel: 'visit' })
    const right = (await ask(worker, 'GET', `/${vote.id}/rights/${vote.rights[4]}`)).body as never as {
      ballots: object[]
    }
    expect(right.ballots).toMatchObject([{ by: '周敏芝', assisted: true, reversible: true }])
    expect(JSON.stringify(right)).not.toContain('"no"')
    const back = { ballotId: given.id, rightId: vote.rights[4], said: '本人来电，要自己投' }
    now = new Date(opening.getTime() + 25 * 3_600_000)
    expect((await ask(worker, 'POST', `/${vote.id}/reversals`, { id: newId(), ...back })).body.code).toBe(
      'ballots.too-late-to-reverse',
    )
    now = new Date(opening.getTime() + 3_600_000)
    expect((await ask(worker, 'POST', `/${vote.id}/reversals`, { id: newId(), ...back })).status).toBe(200)
    await close(vote)
    expect((await closed(vote)).rights.find(({ id }) => id === vote.rights[4])).toMatchObject({ choice: null })
  })
})

describe('bad days', () => {
  it('makes a conflict of one paper that was entered twice, which two people settle', async () => {
    const vote = await held()
    await paper(vote, 2, 'yes')
    await paper(vote, 2, 'no')
    const desk = (await ask(worker, 'GET', `/${vote.id}/desk?view=doubtful`)).body as never as {
      rights: { id: string; unclear: boolean }[]
    }
    expect(desk.rights).toMatchObject([{ id: vote.rights[2], unclear: true }])
    const right = (await ask(worker, 'GET', `/${vote.id}/rights/${vote.rights[2]}`)).body as never as {
      ballots: { id: string }[]
    }
    const says = { rightId: vote.rights[2], stands: right.ballots[0]?.id, reason: '第二张是重复录入' }
    expect((await ask(worker, 'POST', `/${vote.id}/settlements`, { id: newId(), ...says })).body).toEqual({
      settled: false,
    })
    expect((await ask(worker, 'POST', `/${vote.id}/settlements`, { id: newId(), ...says })).body.code).toBe(
      'ballots.same-worker',
    )
    expect((await ask(colleague, 'POST', `/${vote.id}/settlements`, { id: newId(), ...says })).body).toEqual({
      settled: true,
    })
    await close(vote)
    expect((await closed(vote)).rights.find(({ id }) => id === vote.rights[2])).toMatchObject({
      choice: 'yes',
      dispute: null,
      channel: 'paper',
    })
  })
  it('never counts an unsettled conflict', async () => {
    const vote = await held()
    await paper(vote, 2, 'yes')
    await paper(vote, 2, 'yes', { serial: '999-00001-0' })
    await close(vote)
    expect((await closed(vote)).rights.find(({ id }) => id === vote.rights[2])).toMatchObject({
      choice: null,
      dispute: 'conflict',
    })
  })
  it('keeps a ballot that came a second after the deadline, marks it, and does not count it', async () => {
    const vote = await held()
    await cast(lin, vote, 2, 'yes')
    now = closing
    expect((await cast(zhao, vote, 3, 'yes')).body.late).toBe(false)
    now = new Date(closing.getTime() + 1_000)
    expect((await cast(lin, vote, 2, 'no')).body.late).toBe(true)
    await close(vote)
    const { rights, events } = await closed(vote)
    expect(rights.find(({ id }) => id === vote.rights[2])).toMatchObject({ choice: 'yes' })
    expect(events.filter(({ type }) => type === 'given')).toHaveLength(3)
    expect((await cast(lin, vote, 2, 'no')).body.late).toBe(true)
  })
  it('counts a paper by when it was handed in, though it is entered after the deadline', async () => {
    const vote = await held()
    const inTime = new Date(closing.getTime() - 3_600_000).toISOString()
    now = new Date(closing.getTime() + 3_600_000)
    await paper(vote, 2, 'yes', { givenAt: inTime })
    await paper(vote, 3, 'yes')
    await close(vote)
    const { rights } = await closed(vote)
    expect(rights.find(({ id }) => id === vote.rights[2])).toMatchObject({ choice: 'yes' })
    expect(rights.find(({ id }) => id === vote.rights[3])).toMatchObject({ choice: null })
  })
  it('disputes co-owners who differ, and never counts them in silence', async () => {
    const vote = await held()
    await cast(wu, vote, 0, 'yes')
    await cast(chen, vote, 0, 'no')
    await close(vote)
    const { rights, tally } = await closed(vote)
    expect(rights.find(({ id }) => id === vote.rights[0])).toMatchObject({ choice: null, dispute: 'co-owners' })
    expect(rights.find(({ id }) => id === vote.rights[1])).toMatchObject({ dispute: 'head' })
    expect(tally.asCast.totals.participatingHeads).toBe(0)
    // Two pages about one vote say the same: whoever is in no count does not take part, and is named beside it.
    expect((await ask(lin, 'GET', `/${vote.id}`)).body).toMatchObject({
      count: 'not-passed',
      turnout: { takingHeads: 0, takingArea: 0, disputed: 2 },
    })
  })
  it('refuses a slip that was made up, and says of one whose ballot an old backup lost that it is missing', async () => {
    const vote = await held()
    const { slip } = (await cast(lin, vote, 2, 'yes')).body as never as { slip: string }
    expect((await ask(lin, 'GET', `/${vote.id}/slips/${slip.toLowerCase()}`)).body).toEqual({ slip, is: 'received' })
    const forged = newSlip(new Uint8Array([1, 2, 3, 4, 5, 6]), () => new Uint8Array([7, 8, 9]))
    expect((await ask(lin, 'GET', `/${vote.id}/slips/${forged}`)).body.code).toBe('ballots.no-such-slip')
    // An older copy of the database knows the chain up to before this ballot.
    const { owner } = house.parts.database
    const { rows } = await owner.query('select n, prev from ballots.event where vote_id = $1 and receipt = $2', [
      vote.id,
      slip,
    ])
    await owner.query('delete from ballots.event where vote_id = $1 and n >= $2', [vote.id, rows[0].n])
    await owner.query('update ballots.vote set head_n = $2, head_hash = $3 where id = $1', [
      vote.id,
      rows[0].n - 1,
      rows[0].prev,
    ])
    await owner.query(
      `update ballots.right_state set given = false, box = jsonb_set(box, '{ballots}', '[]') where vote_id = $1`,
      [vote.id],
    )
    for (const _ of [1, 2])
      expect((await ask(lin, 'GET', `/${vote.id}/slips/${slip}`)).body).toEqual({ slip, is: 'missing' })
    expect((await ask(zhao, 'GET', `/${vote.id}`)).body).toMatchObject({ missingSlips: 1 })
    expect((await cast(lin, vote, 2, 'yes')).status).toBe(200)
    await close(vote)
    const { events } = await closed(vote)
    expect(brokenAt(events)).toBeNull()
    expect(events.filter(({ type }) => type === 'slip-missing')).toHaveLength(1)
  })
})

describe('closing', () => {
  it('takes the deadline and two different phrases of the three', async () => {
    const vote = await held()
    await cast(lin, vote, 2, 'yes')
    const [a, b] = vote.phrases
    expect((await ask(worker, 'POST', `/${vote.id}/closing`, { phrases: [a, b] })).body.code).toBe(
      'ballots.not-yet-closing',
    )
    now = new Date(closing.getTime() + 1_000)
    for (const phrases of [
      [a, a],
      [a, sheets()[0]?.phrase],
      ['x', b],
    ])
      expect((await ask(worker, 'POST', `/${vote.id}/closing`, { phrases })).body.code).toBe('ballots.wrong-phrase')
    await expect(closed(vote)).rejects.toMatchObject({ code: 'ballots.not-closed' })
    expect((await close(vote, [1, 2])).status).toBe(200)
    expect((await close(vote)).body.code).toBe('ballots.already-closed')
  })
  it('is put off by an announced extension, which only ever makes it longer', async () => {
    const vote = await held()
    const until = new Date(closing.getTime() + 3 * day).toISOString()
    const extend = (to: string) =>
      ask(worker, 'POST', `/${vote.id}/extension`, { until: to, reason: '还有一个门洞没送到' })
    expect((await extend(opening.toISOString())).body.code).toBe('ballots.not-longer')
    expect((await extend(until)).status).toBe(200)
    now = new Date(closing.getTime() + day)
    expect((await cast(lin, vote, 2, 'yes')).body.late).toBe(false)
    expect((await ask(lin, 'GET', `/${vote.id}`)).body).toMatchObject({
      closesAt: until,
      extensions: [{ until, reason: '还有一个门洞没送到' }],
    })
  })
  it('passes by the sums of the roll and publishes every slip', async () => {
    const vote = await held()
    await cast(wu, vote, 0, 'yes')
    for (const [as, at] of [
      [lin, 2],
      [zhao, 3],
    ] as const)
      await cast(as, vote, at, 'yes')
    await ask(worker, 'POST', `/${vote.id}/visited-ballots`, {
      id: newId(),
      rightId: vote.rights[4],
      personId: e.persons.qian,
      choice: 'no',
    })
    await close(vote)
    const result = await closed(vote)
    expect(result.tally.asCast).toMatchObject({
      passed: true,
      totals: { heads: 5, participatingHeads: 4, yesHeads: 3, yesArea: 23_000 },
    })
    expect(result.channels).toMatchObject({ app: { yes: 3 }, visit: { no: 1 } })
    const { slips } = (await ask(lin, 'GET', `/${vote.id}/slips`)).body as never as { slips: { is: string }[] }
    expect(slips.map(({ is }) => is)).toEqual(['counted', 'counted', 'counted', 'counted'])
    // The state that was kept is the state that the events come to.
    expect(await expectRebuilt(house.parts.database.owner, vote.id)).toBe(6)
  })
})

describe('direction', () => {
  it('stands in no column before the closing', async () => {
    const vote = await held()
    const before = await everything()
    await cast(lin, vote, 2, 'yes')
    const yes = await everything()
    const other = await held()
    await cast(lin, other, 2, 'no')
    expect(before).not.toContain('"yes"')
    for (const word of ['yes', 'no', 'abstain', 'follow']) expect(yes).not.toMatch(new RegExp(`[":]${word}["\\s}]`))
    const lengths = await house.parts.database.owner.query(
      `select distinct length(data->>'sealed') l from ballots.event where type = 'given'`,
    )
    expect(lengths.rows).toHaveLength(1)
  })
})

/** Every column of this room of votes that go on, and of the record of events. */
async function everything(): Promise<string> {
  const { owner } = house.parts.database
  const open = `vote_id in (select id from ballots.vote where state = 'open')`
  const texts = await Promise.all(
    [
      `select row_to_json(v) from ballots.vote v where state = 'open'`,
      `select row_to_json(r) from ballots.right_state r where ${open}`,
      `select row_to_json(e) from ballots.event e where ${open}`,
      `select row_to_json(d) from ballots.detail d where ${open}`,
      `select row_to_json(q) from ballots.request q where ${open}`,
      `select row_to_json(k) from kit.event k where type like 'ballots.%' and type <> 'ballots.vote-closed'`,
    ].map(async (text) => JSON.stringify((await owner.query(text)).rows)),
  )
  return texts.join('\n')
}

// Last, since the register stays changed.
describe('a sale while a vote goes on', () => {
  it('keeps what an owner gave who then sold; the buyer votes after a correction by two', async () => {
    const vote = await held()
    await cast(zhao, vote, 3, 'no')
    const home = e.homes[3] ?? ''
    await house.unit(async (unit) => {
      const [sold] = await titlesOfHome(unit, home)
      await deleteTitles(unit, [sold?.id ?? ''])
    })
    const bought = {
      id: newId(),
      homeId: home,
      owner: { personId: e.persons.lin },
      kind: 'owned',
      share: null,
      since: null,
      evidence: 'register',
      note: null,
    } as const
    await house.unit((unit) => saveTitles(unit, [bought], '买卖'))
    expect((await cast(lin, vote, 3, 'yes')).body.code).toBe('ballots.not-your-right')
    const { owner } = house.parts.database
    const { rows } = await owner.query('select roll_id from ballots.vote where id = $1', [vote.id])
    const roll = String(rows[0].roll_id)
    const correctionId = newId()
    await house.unit(
      (unit) =>
        askCorrection(unit, roll, {
          id: correctionId,
          rightId: vote.rights[3] ?? '',
          kind: 'owners',
          reason: '已过户',
        }),
      { actor: worker.actor },
    )
    await house.unit((unit) => answerCorrection(unit, roll, { correctionId, confirm: true, note: null }), {
      actor: colleague.actor,
    })
    await hear('rolls.roll-corrected', { rollId: roll, version: 2, digest: 'x' })
    const before = (await ask(worker, 'GET', `/${vote.id}/rights/${vote.rights[3]}`)).body as never as {
      ballots: { is: string }[]
    }
    expect(before.ballots).toMatchObject([{ is: 'stands' }])
    now = new Date(now.getTime() + 1_000)
    expect((await cast(zhao, vote, 3, 'no')).body.code).toBe('ballots.not-your-right')
    expect((await cast(lin, vote, 3, 'yes')).status).toBe(200)
    await close(vote)
    expect((await closed(vote)).rights.find(({ id }) => id === vote.rights[3])).toMatchObject({ choice: 'yes' })
  })
})
