import { createHash, randomBytes } from 'node:crypto'
import { unzipSync, strFromU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closedVote, extendVote } from '#ballots'
import { answerCorrection, askCorrection, rightsOf } from '#rolls'
import { adopt, askForComments, beginConvention, enterReview, readConvention, writeVersion } from '#conventions'
import { readNotice } from '#notices'
import { openTopic, readTopic } from '#topics'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Choice } from '#rules'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../../accounts/test/sign-in.ts'
import { byHand, type Electors, electorsOf, type Hand, hand } from '../../ballots/test/vote.ts'
import { readPack, readVerdict, recordVerdict, verifyPack } from '../api.ts'
import { isKept, keepPack } from './kept-packs.ts'
import { heldVote } from '../test/held-vote.ts'
import { aboutParking, parkingTopic } from '../test/parking.ts'

let house: TestHouse
let e: Electors
let now = new Date('2026-11-22T12:30:00Z')
let wu: Hand
let chen: Hand
let lin: Hand
let zhao: Hand
let qian: Hand
/** Lives there and is on no roll. */
let tenant: Hand
/** Has a home neither here nor on the roll. */
let stranger: Hand
let workerId = ''

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now, identify: byHand })
  // Before anything is asked: who works here is kept in memory for some seconds.
  workerId = (await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, name: '周敏芝' })).accountId
  e = await electorsOf(house)
  wu = e.as(e.persons.wu, '吴小芬')
  chen = e.as(e.persons.chen, '陈大明')
  lin = e.as(e.persons.lin, '林秀英')
  zhao = e.as(e.persons.zhao, '赵国强')
  qian = e.as(e.persons.qian, '钱玉兰')
  tenant = hand('租客', {
    role: 'resident',
    neighbourhoodId: house.a.id,
    personId: newId(),
    homeIds: e.homes.slice(5),
  })
  stranger = e.as(newId(), '外来客')
})
afterAll(() => house.close())

const ask = async (as: Hand, method: 'GET' | 'POST', path: string, payload?: object) => {
  const url = `/api/n/${house.a.id}/verdicts${path}`
  const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
  const json = answer.headers['content-type']?.includes('json')
  return { status: answer.statusCode, body: json ? answer.json() : {}, raw: answer.rawPayload }
}
type Said = [Hand, Choice, string?]
const held = (
  ballots: Said[],
  more: object = {},
  delivered: string[] = [],
  meanwhile?: (id: string) => Promise<void>,
) =>
  heldVote(house.unit, {
    vote: { ...aboutParking(e.compoundId), ...more },
    worker: e.worker().actor,
    ballots: ballots.map(([as, choice, home]) => ({ as: as.actor, choice, ...(home ? { home } : {}) })),
    delivered,
    closedAt: now,
    ...(meanwhile ? { meanwhile } : {}),
  })
const announcement = <More extends object>(more: More = {} as More) => ({
  noticeId: newId(),
  count: 'as-cast',
  reason: '按议事规则第九条。',
  ...more,
})
const task = () => ({ matterId: newId(), owner: { kind: 'worker', id: workerId }, dueOn: addDays(dayOf(now), 30) })
describe('the verdict', () => {
  it('shows four tests with what each lacks, and to residents no flat', async () => {
    const id = await held([
      [wu, 'yes'],
      [lin, 'no'],
      [zhao, 'yes'],
    ])
    const { body } = await ask(e.worker(), 'GET', `/${id}`)
    expect(body.counts).toHaveLength(1)
    // Five heads: the couple's two homes are one. 50 + 50 + 60 + 70 m² of 400 take part.
    expect(body.counts[0]).toMatchObject({
      by: 'as-cast',
      passed: false,
      tests: [
        { key: 'quorum-heads', met: false, part: 3, whole: 5, line: 4, missing: 1 },
        { key: 'quorum-area', met: false, part: 23_000, whole: 40_000, line: 26_667, missing: 3_667 },
        { key: 'consent-heads', met: true, part: 2, whole: 3, line: 2, missing: 0 },
        { key: 'consent-area', met: true, part: 17_000, whole: 23_000 },
      ],
    })
    expect(body.disputed).toMatchObject({ rights: 0, list: [] })
    const seen = (await ask(tenant, 'GET', `/${id}`)).body
    expect(seen).toMatchObject({ disputed: { list: null }, may: { announce: false, fullPack: false }, owners: [] })
    expect((await ask(tenant, 'GET', `/${newId()}`)).body.code).toBe('verdicts.unknown-verdict')
    expect((await ask(tenant, 'GET', '')).body.verdicts[0]).toMatchObject({ id, passedAsCast: false, passed: null })
    expect((await ask(stranger, 'GET', `/${id}`)).body.code).toBe('verdicts.unknown-verdict')
    expect((await ask(stranger, 'GET', '')).body.verdicts).toEqual([])
  })

  it('says that it depends on co-owners who differ, and who they are to those who work on it', async () => {
    const id = await held([
      [wu, 'yes', '101室'],
      [chen, 'no', '101室'],
      [lin, 'yes'],
      [zhao, 'yes'],
      [qian, 'yes'],
    ])
    const { body } = await ask(e.worker(), 'GET', `/${id}`)
    expect(body.disputed).toMatchObject({
      // Their other home is of the same head.
      rights: 2,
      reasons: [
        { reason: 'co-owners', rights: 1 },
        { reason: 'head', rights: 1 },
      ],
      list: [{ label: expect.stringContaining('101室') }, { label: expect.stringContaining('201室') }],
    })
    expect(JSON.stringify((await ask(lin, 'GET', `/${id}`)).body)).not.toContain('101室')
    // The same vote heard of again is worked out once.
    await house.unit((unit) => recordVerdict(unit, id))
    expect((await ask(e.worker(), 'GET', `/${id}`)).body).toEqual(body)
  })
})

describe('the evidence packs', () => {
  it('hold when they are checked, are the same each time, and the full one is for those who had a vote', async () => {
    const id = await held(
      [
        [wu, 'yes'],
        [wu, 'no'],
        [chen, 'no', '201室'],
        [lin, 'no'],
        [zhao, 'yes'],
        [zhao, 'abstain'],
      ],
      {},
      ['501室'],
      // Announced while voting goes on, for half a minute.
      (vote) =>
        house.unit((unit) => extendVote(unit, vote, { until: new Date(now.getTime() - 30_000), reason: '停电' }), {
          actor: e.worker().actor,
          now: new Date(now.getTime() - 86_400_000),
        }),
    )
    const { pack, extensions } = (await ask(lin, 'GET', `/${id}`)).body
    expect(extensions).toMatchObject([{ reason: '停电' }])
    for (const kind of ['full', 'public'] as const) {
      const [first, again] = [
        await ask(lin, 'GET', `/${id}/pack?kind=${kind}`),
        await ask(lin, 'GET', `/${id}/pack?kind=${kind}`),
      ]
      expect(first.status).toBe(200)
      expect(first.raw.equals(again.raw)).toBe(true)
      const report = verifyPack(first.raw, pack[kind].sha256)
      expect(report.faults).toEqual([])
      expect(report.kind).toBe(kind)
    }
    // A roll corrected after the closing changes nothing any more.
    const { roll } = await house.unit((unit) => closedVote(unit, id))
    const [right] = await house.unit((unit) => rightsOf(unit, roll.id))
    const correction = newId()
    await house.unit(
      (unit) =>
        askCorrection(unit, roll.id, {
          id: correction,
          rightId: right?.id ?? '',
          kind: 'area',
          area: 5_555,
          source: 'survey',
          reason: '重新测绘',
        }),
      { actor: e.worker().actor },
    )
    await house.unit(
      (unit) => answerCorrection(unit, roll.id, { correctionId: correction, confirm: true, note: null }),
      { actor: e.colleague().actor },
    )
    expect((await house.unit((unit) => rightsOf(unit, roll.id)))[0]?.area).toBe(5_555)
    for (const kind of ['full', 'public'] as const)
      expect(verifyPack((await ask(lin, 'GET', `/${id}/pack?kind=${kind}`)).raw, pack[kind].sha256).faults).toEqual([])
    expect((await ask(tenant, 'GET', `/${id}/pack?kind=full`)).body.code).toBe('verdicts.not-in-roll')
    expect((await ask(stranger, 'GET', `/${id}/pack`)).body.code).toBe('verdicts.unknown-verdict')
    const open = (await ask(tenant, 'GET', `/${id}/pack`)).raw
    expect(verifyPack(open).faults).toEqual([])
    for (const secret of ['吴小芬', '101室', ...Object.values(e.persons), ...e.homes])
      expect(open.toString('utf8')).not.toContain(secret)
    // What was changed afterwards opens for nobody: three ballots stand, five were given.
    const files = unzipSync((await ask(lin, 'GET', `/${id}/pack?kind=full`)).raw)
    const lines = (name: string) =>
      strFromU8(files[name] ?? new Uint8Array())
        .trim()
        .split('\n')
    expect(lines('events.jsonl').filter((line) => line.includes('"type":"given"'))).toHaveLength(8)
    expect(lines('openings.csv')).toHaveLength(1 + 5)
  })

  it('are kept sealed as they were made, each taking of a full one noted, and one changed where it lies never arrives', async () => {
    const id = await held([
      [wu, 'yes'],
      [lin, 'no'],
      [zhao, 'yes'],
    ])
    const { owner } = house.parts.database
    const parts = async () => (await owner.query('select * from verdicts.pack_part where vote_id = $1', [id])).rows
    const taken = async () =>
      (
        await owner.query(
          `select actor_name from kit.event where subject_id = $1 and type = 'verdicts.full-pack-taken'`,
          [id],
        )
      ).rows
    expect(await parts()).toHaveLength(2)
    expect(JSON.stringify(await parts())).not.toMatch(/roll\.csv|101室/)
    const take = (as: Hand, kind: string) => ask(as, 'GET', `/${id}/pack?kind=${kind}`)
    const { pack } = (await ask(lin, 'GET', `/${id}`)).body
    const first = await take(zhao, 'full')
    expect(first.raw).toHaveLength(pack.full.bytes)
    expect((await take(tenant, 'full')).status).toBe(403)
    await take(tenant, 'public')
    expect(await taken()).toHaveLength(1)
    // Nothing is worked out any more: without what it was made from it is still there.
    await owner.query(`update verdicts.verdict set frozen = '{}' where id = $1`, [id])
    expect((await take(e.worker(), 'full')).raw.equals(first.raw)).toBe(true)
    expect(await taken()).toHaveLength(2)
    // The public one put in place of the full one: it does not open there.
    await owner.query(
      `update verdicts.pack_part set content = (select content from verdicts.pack_part where vote_id = $1 and pack_sha256 = $3)
       where vote_id = $1 and pack_sha256 = $2`,
      [id, pack.full.sha256, pack.public.sha256],
    )
    const changed = await take(zhao, 'full')
    expect(changed.status).toBe(409)
    expect(changed.body.code).toBe('verdicts.pack-differs')
    // One of several parts: whole, out of order, and with its end missing.
    const content = randomBytes(2_500_000)
    const long = { voteId: id, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
    const read = () => house.unit((unit) => readPack(unit, long))
    await house.unit((unit) => keepPack(unit, long, content))
    expect(await house.unit((unit) => isKept(unit, long))).toBe(true)
    expect((await read()).equals(content)).toBe(true)
    const of = [id, long.sha256]
    await owner.query(
      `update verdicts.pack_part p set content = o.content from verdicts.pack_part o where (o.vote_id, o.pack_sha256) = ($1, $2)
       and (p.vote_id, p.pack_sha256) = ($1, $2) and o.part = 1 - p.part`,
      of,
    )
    await expect(read()).rejects.toThrow('verdicts.pack-differs')
    await owner.query('delete from verdicts.pack_part where (vote_id, pack_sha256) = ($1, $2) and part = 2', of)
    await expect(house.unit((unit) => isKept(unit, long))).rejects.toThrow('verdicts.pack-differs')
  })

  it('are made and kept at the first download where an older copy kept none', async () => {
    const id = await held([
      [wu, 'yes'],
      [lin, 'no'],
    ])
    const { owner } = house.parts.database
    const { pack } = (await ask(lin, 'GET', `/${id}`)).body
    await owner.query('delete from verdicts.pack_part where vote_id = $1', [id])
    for (const kind of ['full', 'public'] as const) {
      const made = await ask(qian, 'GET', `/${id}/pack?kind=${kind}`)
      expect(verifyPack(made.raw, pack[kind].sha256).faults).toEqual([])
    }
    const { rows } = await owner.query('select pack_sha256 from verdicts.pack_part where vote_id = $1', [id])
    expect(new Set(rows.map((row: { pack_sha256: string }) => row.pack_sha256))).toEqual(
      new Set([pack.full.sha256, pack.public.sha256]),
    )
  })
})

describe('the announcement', () => {
  it('is made once, by a count there is, with somebody who does what was carried', async () => {
    const topicId = newId()
    const worker = e.worker().actor
    await house.unit((unit) => openTopic(unit, parkingTopic(topicId, e.compoundId)), { actor: worker })
    const id = await held(
      [
        [wu, 'yes'],
        [lin, 'yes'],
        [zhao, 'yes'],
        [qian, 'no'],
      ],
      { topicId },
    )
    const path = `/${id}/announcement`
    expect((await ask(lin, 'POST', path, announcement())).status).toBe(403)
    expect((await ask(e.worker(), 'POST', path, announcement({ count: 'with-rule' }))).body.code).toBe(
      'verdicts.no-clause',
    )
    expect((await ask(e.worker(), 'POST', path, announcement())).body.code).toBe('verdicts.needs-owner')
    const said = announcement({ task: task() })
    const first = await ask(e.worker(), 'POST', path, said)
    expect(first.body).toMatchObject({
      announcement: {
        count: 'as-cast',
        passed: true,
        challengeUntil: '2027-11-22',
        matterId: said.task.matterId,
        matterNumber: expect.any(String),
      },
      may: { announce: false },
    })
    const again = await ask(e.worker(), 'POST', path, said)
    expect(again.body.announcement).toEqual(first.body.announcement)
    expect((await ask(e.worker(), 'POST', path, announcement({ task: task() }))).body.code).toBe('verdicts.announced')
    const notice = await house.unit((unit) => readNotice(unit, said.noticeId), { actor: worker })
    expect(JSON.stringify(notice)).toContain('按议事规则第九条')
    expect(JSON.stringify(notice)).not.toContain('101室')
    expect(await house.unit((unit) => readTopic(unit, topicId), { actor: worker })).toMatchObject({ state: 'adopted' })
    const paper = await ask(lin, 'GET', `/${id}/announcement`)
    const text = strFromU8(unzipSync(paper.raw)['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('表决结果公告')
    expect(text).toContain('2027年11月22日')
  })

  it('shows both counts where a clause on silence is relied on, and by which it was announced', async () => {
    const silence = { id: newId(), text: '送达未回的，视为跟随多数。', relied: 'silence' as const }
    await adopted('procedure', '议事规则', [silence], addDays(dayOf(now), -60))
    const id = await held(
      [
        [wu, 'yes'],
        [lin, 'yes'],
        [zhao, 'no'],
      ],
      { silence: { rule: 'follow-majority', compoundId: e.compoundId } },
      ['501室', '601室'],
    )
    const { body } = await ask(e.worker(), 'GET', `/${id}`)
    expect(body.counts.map(({ by, passed }: { by: string; passed: boolean }) => [by, passed])).toEqual([
      ['as-cast', false],
      ['with-rule', true],
    ])
    expect(body.silent).toMatchObject({ delivered: { heads: 2, area: 17_000 }, undelivered: { heads: 0 } })
    const said = announcement({ count: 'with-rule', task: task() })
    expect((await ask(e.worker(), 'POST', `/${id}/announcement`, said)).body.announcement).toMatchObject({
      passed: true,
    })
    const notice = JSON.stringify(
      await house.unit((unit) => readNotice(unit, said.noticeId), { actor: e.worker().actor }),
    )
    expect(notice).toContain('照实际投出的票：没过')
    expect(notice).toContain('照本小区议事规则：过了')
    const { body: after } = await ask(lin, 'GET', `/${id}`)
    const pack = await ask(lin, 'GET', `/${id}/pack?kind=full`)
    expect(verifyPack(pack.raw, after.pack.full.sha256).faults).toEqual([])
  })

  it('adopts the text that was voted on, and none that was changed meanwhile', async () => {
    const text = [{ id: newId(), text: '公共部位不堆物。', relied: null }]
    const adopting = async () => {
      const conventionId = await reviewed('covenant', `管理规约${newId().slice(-4)}`, text, addDays(dayOf(now), -60))
      const ballots: Said[] = [
        [wu, 'yes'],
        [lin, 'yes'],
        [zhao, 'yes'],
        [qian, 'yes'],
      ]
      return { conventionId, id: await held(ballots, { conventionId }) }
    }
    const said = () => announcement({ adoption: { id: newId(), inForceFrom: addDays(dayOf(now), 10) } })
    const one = await adopting()
    expect((await ask(e.worker(), 'POST', `/${one.id}/announcement`, announcement())).body.code).toBe(
      'verdicts.needs-days',
    )
    expect((await ask(e.worker(), 'POST', `/${one.id}/announcement`, said())).body.announcement).toMatchObject({
      passed: true,
    })
    const { adoptions } = await house.unit((unit) => readConvention(unit, one.conventionId))
    expect(adoptions).toMatchObject([
      { entitled: 5, present: 4, inFavour: 4, body: 'owners-assembly', record: { kind: 'vote' } },
    ])
    const other = await adopting()
    const changed = text.map((clause) => ({ ...clause, text: '楼道里不堆物。' }))
    await house.unit((unit) =>
      writeVersion(unit, other.conventionId, { after: 1, title: '管理规约', clauses: changed, why: '改了一句' }),
    )
    expect((await ask(e.worker(), 'POST', `/${other.id}/announcement`, said())).body.code).toBe('verdicts.text-changed')
    const verdict = await house.unit((unit) => readVerdict(unit, other.id), { actor: e.worker().actor })
    expect(verdict.announcement).toBeNull()
  })

  it('counts households by heads alone, says that it is arithmetic only, and adopts their convention', async () => {
    const clauses = [{ id: newId(), text: '遛狗要牵绳。', relied: null }]
    const conventionId = await reviewed('residents', '居民公约', clauses, addDays(dayOf(now), -60))
    const id = await held(
      [
        [wu, 'yes'],
        [lin, 'yes'],
        [zhao, 'no'],
      ],
      { electorate: 'households', rule: 'residents-2026', conventionId },
    )
    const { body } = await ask(e.worker(), 'GET', `/${id}`)
    expect(body.counts[0]).toMatchObject({
      passed: true,
      tests: [
        { key: 'quorum-heads', met: true, part: 3, whole: 4, line: 3 },
        { key: 'consent-heads', met: true, part: 2, whole: 3, line: 2 },
      ],
    })
    expect(body.arithmeticOnly.zh).toContain('组织法')
    const said = announcement({ adoption: { id: newId(), inForceFrom: addDays(dayOf(now), 1) } })
    const announced = await ask(e.worker(), 'POST', `/${id}/announcement`, said)
    expect(announced.body.announcement).toMatchObject({ passed: true, challengeUntil: null, matterId: null })
    const { adoptions } = await house.unit((unit) => readConvention(unit, conventionId))
    expect(adoptions).toMatchObject([{ entitled: 4, present: 3, inFavour: 2, body: 'residents-meeting' }])
    for (const kind of ['full', 'public']) {
      const pack = await ask(lin, 'GET', `/${id}/pack?kind=${kind}`)
      expect(verifyPack(pack.raw).faults).toEqual([])
    }
  })
})

/** A text with comments asked for and a lawyer's review, begun so long ago. */
async function reviewed(
  kind: 'procedure' | 'covenant' | 'residents',
  title: string,
  clauses: object[],
  on: string,
): Promise<string> {
  const id = newId()
  const at = { actor: e.worker().actor, now: new Date(`${on}T02:00:00Z`) }
  await house.unit(
    (unit) =>
      beginConvention(unit, id, {
        kind,
        title,
        about: null,
        compoundId: kind === 'residents' ? null : e.compoundId,
        clauses: clauses as never,
      }),
    at,
  )
  await house.unit((unit) => askForComments(unit, id, addDays(on, 7)), at)
  const { digest } = await house.unit((unit) => readConvention(unit, id), at)
  const review = {
    lawyer: '某律师',
    firm: '某某律师事务所',
    licence: '13101',
    fits: true,
    opinion: null,
    on,
    files: [],
  }
  await house.unit((unit) => enterReview(unit, id, { id: newId(), digest, ...review }), at)
  return id
}

/** The same, adopted and in force. */
async function adopted(kind: 'procedure', title: string, clauses: object[], on: string): Promise<void> {
  const id = await reviewed(kind, title, clauses, on)
  const at = { actor: e.worker().actor, now: new Date(`${on}T03:00:00Z`) }
  const { digest } = await house.unit((unit) => readConvention(unit, id), at)
  await house.unit(
    (unit) =>
      adopt(unit, id, {
        id: newId(),
        digest,
        body: 'owners-assembly',
        heldOn: on,
        entitled: 5,
        present: 5,
        inFavour: 5,
        against: 0,
        abstained: 0,
        inForceFrom: on,
        reviseBy: null,
        record: { kind: 'meeting', id: newId() },
        files: [],
      }),
    at,
  )
}
