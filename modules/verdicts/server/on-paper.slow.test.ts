import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTopic, readTopic } from '#topics'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../../accounts/test/sign-in.ts'
import { closing, noticed, openedVote } from '../../ballots/test/held.ts'
import { byHand, type Electors, electorsOf, type Hand } from '../../ballots/test/vote.ts'
import { asUpload, photo } from '../../files/test/made-files.ts'
import { parkingTopic } from '../test/parking.ts'
import { verifyPack } from './verify/verify-pack.ts'
import { verifyPair } from './verify/verify-pair.ts'

/**
 * From the notice to the verdict through every room that takes part, by what people send and nothing else: the papers are those
 * that the opening made, what was read travels by its event, and the sum that the verdict shows is what stood on the papers.
 */
let house: TestHouse
let e: Electors
let picture: Buffer
/** Who takes on what was carried. */
let ownerId = ''
let now = noticed

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand, background: true })
  e = await electorsOf(house)
  picture = await photo(300, 200)
  ownerId = (await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, name: '周敏芝' })).accountId
})
afterAll(() => house.close())

type Body = Record<string, never> & { code?: string; is?: string }
async function ask(as: Hand, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const url = `/api/n/${house.a.id}/${path}`
  const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
  return { status: answer.statusCode, body: answer.json() as Body }
}
const good = async (...asked: Parameters<typeof ask>): Promise<Body> => {
  const { status, body } = await ask(...asked)
  expect(status, `${asked[1]} ${asked[2]} ${JSON.stringify(body)}`).toBe(200)
  return body
}

interface Sheet {
  id: string
  serial: string
  label: string
  code: string
}
interface Held {
  id: string
  phrases: string[]
  /** The paper of a home, by the end of its label. */
  paper(room: string): Sheet
}

/** A vote of owners that is open, with the papers that its opening made. */
async function held(more: object = {}): Promise<Held> {
  const about = {
    title: '地面车位收费',
    question: '同意把收费由 200 元调为 260 元吗？',
    words: '从明年一月起。',
    ...more,
  }
  const { id, phrases } = await openedVote({ house, e, at: (instant) => void (now = instant) }, about)
  const printed = (await good(e.worker(), 'GET', `papers/${id}/sheets`)).sheets as never as Sheet[]
  expect(printed).toHaveLength(6)
  const paper = (room: string) => printed.find(({ label }) => label.endsWith(`${room}室`)) as Sheet
  return { id, phrases, paper }
}

const give = (vote: Held, room: string) =>
  good(e.worker(), 'POST', `papers/${vote.id}/issues`, {
    paperId: vote.paper(room).id,
    how: 'hand',
    taker: 'self',
    shown: true,
  })

/** Taken back with its photo; gives what a reader needs. */
async function back(vote: Held, room: string) {
  const by = e.worker()
  const scanId = newId()
  const { payload, headers } = asUpload(picture, 'photo.jpg')
  const url = `/api/n/${house.a.id}/files/${scanId}`
  const kept = await house.http.inject({ method: 'PUT', url, payload, headers: { ...by.headers, ...headers } })
  expect(kept.statusCode).toBe(200)
  const { id: paperId, code: seen } = vote.paper(room)
  await good(by, 'POST', `papers/${vote.id}/returns`, { seen, scanId, givenAt: now.toISOString() })
  return { paperId, seen, scanId }
}

const read = (vote: Held, as: Hand, paper: Awaited<ReturnType<typeof back>>, says: string) =>
  ask(as, 'POST', `papers/${vote.id}/readings`, { ...paper, read: says })

/** Given out, taken back, and read alike by two. */
async function onPaper(vote: Held, readers: readonly Hand[], says: Readonly<Record<string, string>>): Promise<void> {
  for (const [room, choice] of Object.entries(says)) {
    await give(vote, room)
    const paper = await back(vote, room)
    for (const as of readers) expect((await read(vote, as, paper, choice)).status).toBe(200)
  }
}

const close = (vote: Held) => ask(e.worker(), 'POST', `votes/${vote.id}/closing`, { phrases: vote.phrases.slice(0, 2) })

/** Papers that were read just now are waited for, and so is the verdict, which is worked out afterwards. */
async function verdictOf(vote: Held): Promise<Body> {
  if (now < closing) now = new Date(closing.getTime() + 3_600_000)
  await vi.waitFor(
    async () => expect((await close(vote)).body).not.toMatchObject({ code: 'ballots.papers-unfinished' }),
    {
      timeout: 30_000,
      interval: 200,
    },
  )
  return vi.waitFor(() => good(e.worker(), 'GET', `verdicts/${vote.id}`), { timeout: 30_000, interval: 200 })
}

describe('a vote on paper', () => {
  it('counts what stood on the papers, once each was read by two and all of them add up', async () => {
    const vote = await held()
    const [worker, colleague] = [e.worker(), e.colleague()]
    await onPaper(vote, [worker, colleague], { '301': 'yes', '401': 'yes', '601': 'yes' })
    // One that two read differently: two others look at it.
    await give(vote, '501')
    const differing = await back(vote, '501')
    expect((await read(vote, worker, differing, 'yes')).body.is).toBe('first')
    expect((await read(vote, worker, differing, 'yes')).body.code).toBe('papers.read-before')
    expect((await read(vote, colleague, differing, 'no')).body.is).toBe('differing')
    for (const is of ['first', 'agreed']) expect((await read(vote, e.worker(), differing, 'no')).body.is).toBe(is)
    await give(vote, '201')

    now = new Date(closing.getTime() + 3_600_000)
    expect((await close(vote)).body.code).toBe('papers.outstanding')
    const outstanding = { paperId: vote.paper('201').id, reason: '两次上门都不在，没交回' }
    await good(worker, 'POST', `papers/${vote.id}/accepted`, outstanding)
    await good(worker, 'PUT', `papers/${vote.id}/pile`, { returned: 4, void: 0 })

    const verdict = await verdictOf(vote)
    // Four of five heads, 60 + 70 + 80 + 90 of 400 m²; yes by three of them with 220 m².
    expect(verdict.counts).toMatchObject([
      {
        by: 'as-cast',
        passed: true,
        tests: [
          { key: 'quorum-heads', part: 4, whole: 5, met: true },
          { key: 'quorum-area', part: 30_000, whole: 40_000, met: true },
          { key: 'consent-heads', part: 3, whole: 4, met: true },
          { key: 'consent-area', part: 22_000, whole: 30_000, met: true },
        ],
      },
    ])
    expect(verdict.papers).toMatchObject({ issued: 5, returned: 4, void: 0, lost: 0, outstanding: 1, readAgain: 1 })
    expect(JSON.stringify(verdict.papers)).toContain(vote.paper('201').serial)
    const stack = await good(worker, 'GET', `papers/${vote.id}`)
    expect(stack).toMatchObject({ recount: 'waiting', sums: { issued: 5, returned: 4 } })
    const url = `/api/n/${house.a.id}/verdicts/${vote.id}/pack?kind=full`
    const pack = (await house.http.inject({ method: 'GET', url, headers: worker.headers })).rawPayload
    expect(verifyPack(pack)).toMatchObject({ kind: 'full', faults: [] })
    // Delivery is evidence: each paper that went out stands in the chain as delivered.
    const desk = (await good(worker, 'GET', `votes/${vote.id}/desk?view=all`)).rights as never as {
      delivered: boolean
    }[]
    expect(desk.filter(({ delivered }) => delivered)).toHaveLength(5)
  })
})

/** Everything that was drawn is looked at by one who did not read it, as the papers themselves have it. */
async function recounted(vote: Held, looker: Hand, truth: Readonly<Record<string, string>>): Promise<Body> {
  const seed = { seed: '31415625341263542316', witnesses: '吴师傅、王阿姨' }
  let recount = await good(e.worker(), 'PUT', `papers/${vote.id}/recount`, seed)
  for (;;) {
    const drawn = recount.drawn as never as { serial: string; paperId: string; seenAt: string | null }[]
    const next = drawn.find(({ seenAt }) => seenAt === null)
    if (next === undefined) return recount
    const room = Object.keys(truth).find((one) => vote.paper(one).serial === next.serial) ?? ''
    const look = { paperId: next.paperId, seen: vote.paper(room).code, read: truth[room] }
    recount = await good(looker, 'POST', `papers/${vote.id}/recount/looks`, look)
  }
}
/** Another recount: one says why, another agrees; it begins a moment later. */
async function recountAgain(vote: Held, why: string, agree = true): Promise<void> {
  const id = newId()
  await good(e.worker(), 'POST', `papers/${vote.id}/recount/asks`, { id, why })
  await good(e.colleague(), 'POST', `papers/${vote.id}/recount/answers`, { askId: id, agree })
  if (!agree) return
  const begun = async () =>
    expect(await good(e.worker(), 'GET', `papers/${vote.id}/recount`)).toMatchObject({
      state: 'waiting',
      why: { words: why },
    })
  await vi.waitFor(begun, { timeout: 30_000, interval: 100 })
}
const confirm = (vote: Held, as: Hand, room: string, says: string) => {
  const { id: paperId, code: seen } = vote.paper(room)
  return ask(as, 'POST', `papers/${vote.id}/recount/confirmations`, { paperId, seen, read: says })
}
const anewOf = (vote: Held, times = 1) =>
  vi.waitFor(
    async () => {
      const verdict = await good(e.worker(), 'GET', `verdicts/${vote.id}`)
      expect(verdict.anew).toHaveLength(times)
      return verdict
    },
    { timeout: 30_000, interval: 200 },
  )
const packOf = async (vote: Held, query: string) => {
  const url = `/api/n/${house.a.id}/verdicts/${vote.id}/pack?${query}`
  return (await house.http.inject({ method: 'GET', url, headers: e.worker().headers })).rawPayload
}
const announcement = (more: object = {}) => ({ noticeId: newId(), count: 'as-cast', reason: '按议事规则。', ...more })

describe('a recount that finds papers entered wrong', () => {
  it('leads to another count before anything is announced; the first one stays in view', async () => {
    const vote = await held()
    // Both readers take the no of 601 for a yes.
    const entered = { '301': 'yes', '401': 'yes', '501': 'no', '601': 'yes' }
    await onPaper(vote, [e.worker(), e.colleague()], entered)
    const first = await verdictOf(vote)
    expect(first.counts).toMatchObject([{ passed: true }])
    expect(first).toMatchObject({ anew: [], recounts: [{ round: 1, state: 'waiting' }], waits: { is: 'draw' } })
    const before = first.pack as never as { full: { sha256: string }; public: { sha256: string } }

    const looker = e.worker()
    const recount = await recounted(vote, looker, { ...entered, '601': 'no' })
    expect(recount).toMatchObject({ state: 'full', errors: 1, toConfirm: 1 })
    // One alone changes nothing, and nothing is announced while it is open.
    expect((await confirm(vote, looker, '601', 'no')).body.code).toBe('papers.read-before')
    expect((await confirm(vote, e.worker(), '301', 'no')).body.code).toBe('papers.not-to-confirm')
    const early = await ask(e.worker(), 'POST', `verdicts/${vote.id}/announcement`, announcement())
    expect(early.body.code).toBe('verdicts.correcting')
    expect(await good(e.worker(), 'GET', `verdicts/${vote.id}`)).toMatchObject({ waits: { is: 'confirm', papers: 1 } })
    const second = await confirm(vote, e.worker(), '601', 'no')
    expect(second.body).toMatchObject({ toConfirm: 0 })
    expect((await confirm(vote, e.worker(), '601', 'no')).body.code).toBe('papers.not-to-confirm')

    const verdict = await anewOf(vote)
    // Yes by two of four heads with 130 of 300 m².
    expect(verdict.counts).toMatchObject([
      {
        passed: false,
        tests: [
          { key: 'quorum-heads', part: 4 },
          { key: 'quorum-area', part: 30_000 },
          { key: 'consent-heads', part: 2, whole: 4, met: false },
          { key: 'consent-area', part: 13_000, whole: 30_000, met: false },
        ],
      },
    ])
    expect(verdict.anew).toMatchObject([{ papers: 1, before: [{ by: 'as-cast', passed: true, yes: { heads: 3 } }] }])
    const later = verdict.pack as never as typeof before
    expect(later.full.sha256).not.toBe(before.full.sha256)
    for (const kind of ['full', 'public'] as const) {
      const [pack, older] = [await packOf(vote, `kind=${kind}`), await packOf(vote, `kind=${kind}&version=1`)]
      expect(verifyPack(pack, later[kind].sha256).faults).toEqual([])
      expect(verifyPack(older, before[kind].sha256).faults).toEqual([])
    }
    const [full, open] = [await packOf(vote, 'kind=full'), await packOf(vote, 'kind=public')]
    expect(verifyPair(full, open).faults).toEqual([])
    expect(verifyPack(full).held.map(({ en }) => en)).toContain(
      'Papers corrected after a recount: 1; times the vote was counted anew: 1. The first count stands in the chain.',
    )
    const announced = await good(e.worker(), 'POST', `verdicts/${vote.id}/announcement`, announcement())
    expect(announced).toMatchObject({
      announcement: { passed: false },
      correction: null,
      may: { announce: false, correct: false },
    })
    const again = await ask(e.worker(), 'POST', `verdicts/${vote.id}/correction`, announcement())
    expect(again.body.code).toBe('verdicts.nothing-to-correct')
  })

  it('may be followed by another, which one person asks for and another agrees to: every version stays in view', async () => {
    const vote = await held()
    // 301 is taken for void and 601 for a yes.
    const entered = { '301': 'blank', '401': 'yes', '501': 'yes', '601': 'yes' }
    await onPaper(vote, [e.worker(), e.colleague()], entered)
    await verdictOf(vote)
    const again = (as: Hand, path: string, body: object) => ask(as, 'POST', `papers/${vote.id}/recount/${path}`, body)
    const wish = { id: newId(), why: '有业主说 301 的票认错了' }
    expect((await again(e.worker(), 'asks', wish)).body.code).toBe('papers.recount-not-over')
    await recounted(vote, e.worker(), { ...entered, '301': 'yes' })
    await confirm(vote, e.worker(), '301', 'yes')
    expect((await anewOf(vote)).papers).toMatchObject({ returned: 4, void: 0 })

    const [asking, other] = [e.worker(), e.colleague()]
    expect((await again(e.as(e.persons.lin, '林秀英'), 'asks', wish)).status).toBe(403)
    expect((await again(asking, 'asks', wish)).body).toMatchObject({ asked: { mine: true }, may: { ask: false } })
    expect((await again(other, 'asks', { ...wish, id: newId() })).body.code).toBe('papers.asked-already')
    const yes = { askId: wish.id, agree: true }
    expect((await again(asking, 'answers', yes)).body.code).toBe('papers.two-people-needed')
    expect((await again(other, 'answers', yes)).status).toBe(200)
    expect((await again(e.worker(), 'answers', yes)).body.code).toBe('papers.recount-answered')
    const second = await vi.waitFor(
      async () => {
        const found = await good(e.worker(), 'GET', `papers/${vote.id}/recount`)
        expect(found.round).toBe(2)
        return found
      },
      { timeout: 30_000, interval: 100 },
    )
    expect(second).toMatchObject({
      state: 'waiting',
      papers: 4,
      why: { words: wish.why },
      earlier: [{ round: 1, errors: 1, corrected: 1 }],
    })
    // What was corrected is what is held against the papers now: only 601 differs, and 301 is void after all.
    const truth = { '301': 'unclear', '401': 'yes', '501': 'yes', '601': 'no' }
    await recounted(vote, e.worker(), truth)
    await confirm(vote, e.worker(), '301', 'unclear')
    expect((await confirm(vote, e.worker(), '601', 'no')).body).toMatchObject({ toConfirm: 0 })
    const verdict = await anewOf(vote, 2)
    expect(verdict.counts).toMatchObject([{ yes: { heads: 2 }, no: { heads: 1 } }])
    expect(verdict.papers).toMatchObject({ issued: 4, returned: 3, void: 1 })
    for (const query of ['kind=full', 'kind=full&version=1', 'kind=full&version=2', 'kind=public'])
      expect(verifyPack(await packOf(vote, query)).faults, query).toEqual([])
    // Both counts that came before stand in the chain of the last pack.
    expect(
      verifyPack(await packOf(vote, 'kind=full'))
        .held.map(({ en }) => en)
        .join(),
    ).toContain('counted anew: 2')
    expect(await good(e.worker(), 'GET', `papers/${vote.id}`)).toMatchObject({ recount: 'stands' })
  })

  it('is made before anything is announced: what waits is refused by name, at each step', async () => {
    const vote = await held()
    const entered = { '301': 'yes', '401': 'yes', '501': 'no', '601': 'yes' }
    await onPaper(vote, [e.worker(), e.colleague()], entered)
    await verdictOf(vote)
    const task = { matterId: newId(), owner: { kind: 'worker', id: ownerId }, dueOn: '2026-12-31' }
    const announced = announcement({ task })
    const refused = async () => (await ask(e.worker(), 'POST', `verdicts/${vote.id}/announcement`, announced)).body
    const page = () => good(e.worker(), 'GET', `verdicts/${vote.id}`)
    expect(await refused()).toMatchObject({ code: 'verdicts.recount-not-drawn' })
    expect(await page()).toMatchObject({ waits: { is: 'draw' }, may: { announce: false } })

    const seed = { seed: '31415625341263542316', witnesses: '吴师傅' }
    const { size } = await good(e.worker(), 'PUT', `papers/${vote.id}/recount`, seed)
    expect(await refused()).toMatchObject({ code: 'verdicts.recount-not-over' })
    expect(await page()).toMatchObject({ waits: { is: 'look', papers: size }, recounts: [{ size, looked: 0 }] })
    await recounted(vote, e.worker(), entered)
    expect(await page()).toMatchObject({ waits: null, may: { announce: true } })

    // A wish for another is answered first, by a word; declined, it is in nobody's way.
    const wish = { id: newId(), why: '有人不放心' }
    await good(e.worker(), 'POST', `papers/${vote.id}/recount/asks`, wish)
    expect(await refused()).toMatchObject({ code: 'verdicts.recount-asked' })
    await good(e.colleague(), 'POST', `papers/${vote.id}/recount/answers`, { askId: wish.id, agree: false })
    expect(await page()).toMatchObject({ waits: null })
    // Agreed to, it is made first.
    await recountAgain(vote, '还是再看一遍')
    expect(await refused()).toMatchObject({ code: 'verdicts.recount-not-drawn' })
    await recounted(vote, e.worker(), entered)
    expect(await good(e.worker(), 'POST', `verdicts/${vote.id}/announcement`, announced)).toMatchObject({
      announcement: { passed: true },
      recounts: [{ round: 1 }, { round: 2, errors: 0, why: { words: '还是再看一遍', open: true } }],
    })
    const url = `/api/n/${house.a.id}/verdicts/${vote.id}/announcement`
    const paper = await house.http.inject({ method: 'GET', url, headers: e.worker().headers })
    const words = strFromU8(unzipSync(paper.rawPayload)['word/document.xml'] ?? new Uint8Array())
    for (const said of ['纸票对得上', '第二次抽查复核：', '理由：还是再看一遍。', '骰子点数：31415625341263542316'])
      expect(words).toContain(said)
  })

  it('is waited for until the count that follows it stands', async () => {
    const vote = await held()
    const entered = { '301': 'yes', '401': 'yes', '501': 'no', '601': 'yes' }
    await onPaper(vote, [e.worker(), e.colleague()], entered)
    await verdictOf(vote)
    await recounted(vote, e.worker(), { ...entered, '601': 'no' })
    await confirm(vote, e.worker(), '601', 'no')
    await anewOf(vote)
    // As if the news of the corrected paper had not arrived yet: the page tells what is known to be wrong.
    const { owner } = house.parts.database
    const set = (to: string) => owner.query(`update verdicts.verdict set ${to} where id = $1`, [vote.id])
    const kept = (await owner.query('select page from verdicts.verdict where id = $1', [vote.id])).rows[0]?.page
    await set(`page = jsonb_set(page, '{anew}', '[]')`)
    const early = await ask(e.worker(), 'POST', `verdicts/${vote.id}/announcement`, announcement())
    expect(early.body).toMatchObject({ code: 'verdicts.counting-anew' })
    const page = await good(e.worker(), 'GET', `verdicts/${vote.id}`)
    expect(page).toMatchObject({ waits: { is: 'count', papers: 1 }, may: { announce: false } })
    await owner.query('update verdicts.verdict set page = $2 where id = $1', [vote.id, kept])
    expect(await good(e.worker(), 'GET', `verdicts/${vote.id}`)).toMatchObject({ waits: null })
  })

  it('leads to a correction after the announcement, with papers that count after all or do not', async () => {
    now = noticed
    const topicId = newId()
    await house.unit((unit) => openTopic(unit, parkingTopic(topicId, e.compoundId)), { actor: e.worker().actor })
    const vote = await held({ topicId })
    const entered = { '101': 'yes', '301': 'blank', '401': 'no', '501': 'yes', '601': 'yes' }
    await onPaper(vote, [e.worker(), e.colleague()], entered)
    const first = await verdictOf(vote)
    expect(first.counts).toMatchObject([{ passed: true, yes: { heads: 3, area: 27_000 } }])
    expect(first.papers).toMatchObject({ issued: 5, returned: 4, void: 1 })
    const task = { matterId: newId(), owner: { kind: 'worker', id: ownerId }, dueOn: '2026-12-31' }
    // Whoever looked first took the same papers for the same.
    await recounted(vote, e.worker(), entered)
    await good(e.worker(), 'POST', `verdicts/${vote.id}/announcement`, announcement({ task }))
    const hangs = async () => ({
      topic: (await house.unit((unit) => readTopic(unit, topicId))).state,
      task: (await good(e.worker(), 'GET', `matters/${task.matterId}`)).paused,
    })
    expect(await hangs()).toEqual({ topic: 'adopted', task: null })

    await recountAgain(vote, '有业主说 301 室的票认错了')
    now = new Date(now.getTime() + 60_000)
    await recounted(vote, e.worker(), { ...entered, '301': 'no', '501': 'several' })
    expect((await confirm(vote, e.worker(), '301', 'no')).body).toMatchObject({ toConfirm: 1 })
    expect((await confirm(vote, e.worker(), '501', 'unclear')).body).toMatchObject({ toConfirm: 0 })
    const verdict = await anewOf(vote)
    // 501 is out, 301 is in and says no: two of four heads are not more than half.
    expect(verdict.counts).toMatchObject([
      { passed: false, yes: { heads: 2, area: 19_000 }, no: { heads: 2, area: 13_000 } },
    ])
    expect(verdict.papers).toMatchObject({ issued: 5, returned: 4, void: 1 })
    expect(verdict).toMatchObject({
      announcement: { passed: true },
      correction: null,
      may: { announce: false, correct: true },
    })
    expect(verifyPack(await packOf(vote, 'kind=full')).faults).toEqual([])
    now = new Date(now.getTime() + 60_000)
    const sent = { noticeId: newId(), reason: '复核更正两张纸票。' }
    expect((await ask(e.as(e.persons.lin, '林秀英'), 'POST', `verdicts/${vote.id}/correction`, sent)).status).toBe(403)
    const corrected = await good(e.worker(), 'POST', `verdicts/${vote.id}/correction`, sent)
    expect(corrected).toMatchObject({
      announcement: { passed: true },
      correction: { passed: false, reason: '复核更正两张纸票。', challengeUntil: expect.any(String) },
      may: { correct: false },
    })
    expect(await good(e.worker(), 'POST', `verdicts/${vote.id}/correction`, sent)).toEqual(corrected)
    // What hung on the announcement is taken back in sight: the task stops with the reason, the topic is open again.
    expect(await hangs()).toEqual({ topic: 'open', task: { since: now.toISOString(), reason: 'procedure' } })
    expect(JSON.stringify(await good(e.worker(), 'GET', `matters/${task.matterId}`))).toContain('复核更正两张纸票')
    const { steps } = await house.unit((unit) => readTopic(unit, topicId))
    expect(steps.map(({ kind }) => kind)).toEqual(['proposed', 'decided', 'reopened'])
    const letters = `select account_id from messages.delivery d join messages.message m on m.id = d.message_id where m.template = 'verdicts.taken-back'`
    const accounts = (await house.parts.database.owner.query(letters)).rows.map((row) => String(row.account_id))
    expect(accounts).toContain(ownerId)
    const posted = await good(e.worker(), 'GET', `notices/${sent.noticeId}`)
    expect(posted).toMatchObject({
      title: '更正：地面车位收费：没过',
      body: expect.stringContaining('写的是“过了”，现更正为“没过”'),
    })
    for (const words of ['第一次抽查复核：', '第二次抽查复核：', '2张和录的不一样，都由另外两人看过原票更正'])
      expect(posted.body).toContain(words)
    // Why it was recounted is for everybody, unless it tells a flat; who asked is for whoever works on the vote.
    const whyFor = async (as: Hand) => (await good(as, 'GET', `verdicts/${vote.id}`)).recounts as never as object[]
    const told = { words: '有业主说 301 室的票认错了', open: false, by: expect.any(String), with: expect.any(String) }
    expect(await whyFor(e.worker())).toMatchObject([
      { why: null, corrected: 0 },
      { why: told, errors: 2, corrected: 2 },
    ])
    const lin = await whyFor(e.as(e.persons.lin, '林秀英'))
    expect(lin[1]).toMatchObject({ why: { words: null, by: null, with: null }, witnesses: null, looked: 5 })
    expect(posted.body).not.toContain('301')
    // The slip of the paper that does not count is still in the list, and says so.
    const slips = (await good(e.worker(), 'GET', `votes/${vote.id}/slips`)).slips as never as { is: string }[]
    expect(slips.map(({ is }) => is).toSorted()).toEqual(['counted', 'counted', 'counted', 'superseded'])
  })
})
