import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { adopt, askForComments, beginConvention, enterReview, readConvention } from '#conventions'
import { keepFile } from '#files'
import { drawRecount, issuePaper, listPapers, lookAgain, readPaper, readRecount, takeBack } from '#papers'
import { homesWithin } from '#places'
import { announce, verifyPack } from '#verdicts'
import type { Actor } from '#kit/contract/actor.ts'
import { actorAs } from '#apps/test/asking.ts'
import { ownersOf } from '#apps/test/seed-verdicts.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { photo } from '../modules/files/test/made-files.ts'
import { heldVote } from '../modules/verdicts/test/held-vote.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
let vote = ''

beforeAll(async () => {
  journey = await openJourney()
  const worker = { ...actorAs('worker', journey.a), accountId: journey.people.worker.accountId }
  // Twelve owners, nine of whom vote: too few for the two thirds of area, and six of nine in favour.
  const areas = Array.from({ length: 12 }, (_, at) => (at < 9 ? 5_000 + at * 10 : 15_000 + at))
  const { compoundId, owners } = await ownersOf(journey, journey.a, '江湾', areas)
  await clauseOnSilence(compoundId)
  vote = await heldVote(journey.unit, {
    vote: {
      title: '地面车位收费',
      question: '同意地面车位收费由每月 200 元调为 260 元吗？',
      words: '从明年一月起。',
      electorate: 'owners',
      scope: { kind: 'compound', id: compoundId },
      rule: 'ordinary',
      silence: { rule: 'follow-majority', compoundId },
      cost: null,
      topicId: null,
      conventionId: null,
    },
    worker,
    ballots: owners.slice(0, 8).map((personId, at) => ({
      as: actorAs('resident', journey.a, { personId }),
      choice: at < 6 ? 'yes' : 'no',
    })),
    delivered: ['1001室', '1101室'],
    closedAt: new Date(Date.now() - 60_000),
    meanwhile: (voteId) => onPaper(voteId, '901室', worker),
  })
  // Somebody who rents there: the vote is their affair, and they are not on its roll.
  journey.people.resident = await tenantOf(compoundId)
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = desk, more: object = {}): Promise<Page> {
  const context = await journey.as(who, { viewport, ...more })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

it('is read, checked and announced with both counts, and stays as it was announced', async () => {
  const worker = await open('worker', '/verdicts')
  await worker.getByRole('heading', { name: '1 个结果还没公告' }).waitFor()
  await worker.getByRole('link', { name: /地面车位收费/ }).click()
  await worker.getByRole('heading', { name: '两种算法，结果不同：照实际投出的票没过，照小区规则过了' }).waitFor()
  const cast = worker.getByRole('region', { name: '照实际投出的票' })
  await cast.getByText('差 149.00 ㎡').waitFor()
  await worker.getByRole('region', { name: '照本小区规则，沉默跟多数' }).getByText('送达未回的 2 户').waitFor()
  await worker.getByRole('button', { name: '看表格' }).click()
  await worker.getByRole('dialog').getByRole('rowheader', { name: '参加的面积' }).first().waitFor()
  await worker.keyboard.press('Escape')

  // Whoever has the pack can count again without this house.
  const downloading = worker.waitForEvent('download')
  await worker.getByRole('link', { name: /下载完整的/ }).click()
  const pack = readFileSync(await (await downloading).path())
  expect(verifyPack(pack)).toMatchObject({ kind: 'full', faults: [] })
  const scans = strFromU8(unzipSync(pack)['scans.csv'] ?? new Uint8Array())
  expect(scans).toMatch(/^serial,sha256\n[^,\n]+,[0-9a-f]{64}\n$/)
  await worker.getByText('纸票发出 1 张，收回 1 张').waitFor()
  await worker.getByText('1 张录过的票就算全录错，结果也不会变，不用抽。').waitFor()
  await worker.getByText('完整的 SHA-256').click()
  await worker.getByText(verifyPack(pack).sha256).waitFor()

  await worker.getByRole('button', { name: '写公告' }).click()
  const dialog = worker.getByRole('dialog')
  await dialog.getByLabel('照本小区规则：过了').check()
  await dialog.getByLabel('理由').fill('议事规则第十八条，逐户送达，写明了后果。')
  await dialog.getByLabel('谁来办').selectOption({ label: '周敏芝' })
  await dialog.getByRole('button', { name: '贴出公告' }).click()
  await worker.getByText('公告：过了，照本小区规则').waitFor()
  await expect.poll(() => worker.getByRole('button', { name: '写公告' }).count()).toBe(0)

  const resident = await open('resident', '/verdicts', phone, { elder: true })
  await resident.getByRole('link', { name: /地面车位收费/ }).click()
  await resident.getByText('理由：议事规则第十八条，逐户送达，写明了后果。').waitFor()
  await resident.getByText('睦邻只算数，不替人下结论。').waitFor()
  expect(await resident.getByRole('link', { name: /下载完整的/ }).count()).toBe(0)
  const open_ = resident.waitForEvent('download')
  await resident.getByRole('link', { name: /下载公开的/ }).click()
  expect(verifyPack(readFileSync(await (await open_).path()))).toMatchObject({ kind: 'public', faults: [] })
  expect(await faultsOf(resident)).toEqual([])
  expect(await sidewaysOverflow(resident)).toBe(0)

  const english = await open('resident', `/verdicts/${vote}`, phone, { language: 'en' })
  await english.getByText('Mulin counts; it does not conclude for anybody.').waitFor()
  await english.goto(`${journey.url}/verdicts/${vote}/print`)
  await english.getByRole('heading', { name: 'Result of the vote: 地面车位收费' }).waitFor()
})

/** Somebody who lives in a home of the compound and owns nothing there. */
async function tenantOf(compoundId: string) {
  const homes = await journey.unit((unit) => homesWithin(unit, { compound: compoundId }))
  const lives = { neighbourhoodId: journey.a.id, personId: newId(), homeIds: [homes.at(-1)?.id ?? ''] }
  return signedIn(journey.parts, { role: 'resident', name: '吴桂芬', ...lives })
}

it('is counted anew where a recount finds a paper entered wrong, and what was announced is corrected', async () => {
  const account = journey.people.worker.accountId
  const worker = { ...actorAs('worker', journey.a), accountId: account }
  const { compoundId } = await ownersOf(journey, journey.a, '湾畔', [5_000, 5_100, 5_200, 5_300])
  journey.people.resident = await tenantOf(compoundId)
  // Both who read 301 took its no for a yes.
  const truth: Record<string, string> = { '101': '同意', '201': '同意', '301': '反对', '401': '反对' }
  const id = await heldVote(journey.unit, {
    vote: {
      title: '门禁换人脸',
      question: '同意门禁改成人脸和刷卡都行吗？',
      words: '刷卡照旧。',
      electorate: 'owners',
      scope: { kind: 'compound', id: compoundId },
      rule: 'ordinary',
      silence: null,
      cost: null,
      topicId: null,
      conventionId: null,
    },
    worker,
    ballots: [],
    closedAt: new Date(Date.now() - 60_000),
    async meanwhile(voteId) {
      for (const room of Object.keys(truth)) await onPaper(voteId, `${room}室`, worker, room === '401' ? 'no' : 'yes')
    },
  })
  const task = {
    matterId: newId(),
    owner: { kind: 'worker' as const, id: account },
    dueOn: addDays(dayOf(new Date()), 9),
  }
  const announced = { noticeId: newId(), count: 'as-cast' as const, reason: '按议事规则。', days: 30, adoption: null }
  const before = await open('worker', `/verdicts/${id}`)
  await before.getByText('纸票还没抽查复核：先掷骰子抽票，由没录过的人看原票。').waitFor()
  expect(await before.getByRole('button', { name: '写公告' }).count()).toBe(0)
  await picture(before, 'recount-due')
  await missed(id, worker)
  await journey.unit((unit) => announce(unit, id, { ...announced, task }), { actor: worker })
  await before.goto(`${journey.url}/papers/${id}/recount`)
  await before.getByRole('button', { name: '再复核一次' }).click()
  await before.getByRole('dialog').getByLabel('为什么').fill('有业主不放心')
  await before.getByRole('dialog').getByRole('button', { name: '提出' }).click()
  await before.getByText('您提的，要另一位同事来同意。').waitFor()
  const { papers } = await journey.unit((unit) => listPapers(unit, id, { after: 0 }), { actor: worker })
  const saysOf = (serial: string) =>
    truth[papers.find((one) => one.serial === serial)?.label.match(/(\d+)室$/)?.[1] ?? ''] ?? ''
  const lookAt = async (page: Page) => {
    await page.getByRole('button', { name: '看这张' }).first().click()
    const dialog = page.getByRole('dialog')
    const serial = ((await dialog.getByRole('heading').textContent()) ?? '').replace(/[^\d-]/g, '')
    await dialog.getByLabel('或者输编号').fill(serial)
    await dialog.getByRole('button', { name: '找这张票' }).click()
    await dialog.getByRole('button', { name: new RegExp(`^${saysOf(serial)}`) }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  const chair = await open('chair', `/papers/${id}/recount`)
  await chair.getByRole('button', { name: '同意再复核' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await chair.getByText('马上可以掷骰子抽票').waitFor()
  await vi.waitFor(
    async () => {
      const found = await journey.unit((unit) => readRecount(unit, id), { actor: worker })
      expect(found).toMatchObject({ round: 2, state: 'waiting' })
    },
    { timeout: 30_000, interval: 100 },
  )
  await chair.reload()
  await chair.getByLabel('点数').fill('31415 62534 12635 42316')
  await chair.getByLabel('谁在场').fill('吴师傅、王阿姨')
  await chair.getByRole('button', { name: '抽票' }).click()
  for (const left of [4, 3, 2, 1]) {
    await chair.getByRole('heading', { name: new RegExp(`还要看 ${left} 张|还有 ${left} 张`) }).waitFor()
    await lookAt(chair)
  }
  await chair.getByRole('heading', { name: '1 张录得不对，请另一位看原票' }).waitFor()
  await picture(chair, 'to-confirm')
  // Whoever looked cannot be the second.
  await chair.getByRole('button', { name: '看这张' }).click()
  const dialog = chair.getByRole('dialog')
  await dialog.getByLabel('或者输编号').fill(papers.find(({ label }) => label.endsWith('301室'))?.serial ?? '')
  await dialog.getByRole('button', { name: '找这张票' }).click()
  await dialog.getByRole('button', { name: /^反对/ }).click()
  await dialog.getByText('这张票您录过了，要另一位来录。').waitFor()

  const waits = await open('worker', `/verdicts/${id}`)
  await waits.getByText('复核看出 1 张纸票和录的不一样，等另一位看原票。').waitFor()
  const here = { role: 'worker' as const, neighbourhoodId: journey.a.id, name: '赵国强' }
  journey.people.operator = await signedIn(journey.parts, here)
  const second = await open('operator', `/papers/${id}/recount`)
  await lookAt(second)
  await second.getByText('录错了，已更正').waitFor()
  await vi.waitFor(
    async () => {
      const { rows } = await journey.parts.database.owner.query('select version from verdicts.verdict where id = $1', [
        id,
      ])
      expect(rows).toEqual([{ version: 2 }])
    },
    { timeout: 30_000, interval: 200 },
  )

  const desk_ = await open('worker', `/verdicts/${id}`)
  await desk_.getByRole('heading', { name: /没过，同意的还差/ }).waitFor()
  await desk_.getByText('更正前，照实际投出的票：过了。').waitFor()
  await desk_.getByRole('button', { name: '写更正公告' }).click()
  await picture(desk_, 'correcting')
  const form = desk_.getByRole('dialog')
  await form.getByLabel('理由').fill('复核更正一张纸票。')
  await form.getByRole('button', { name: '贴出更正' }).click()
  await desk_.getByText('更正公告：没过，照实际投出的票').waitFor()
  await desk_.getByText('第 2 次抽查复核：').waitFor()
  await desk_.getByText('1 张和录的不一样，都由另外两人看过原票更正，已重新计票。').waitFor()
  await desk_.getByText(/理由：有业主不放心/).waitFor()
  expect(await faultsOf(desk_)).toEqual([])
  await picture(desk_, 'corrected-desk')

  for (const [name, more] of [
    ['corrected-phone', {}],
    ['corrected-elder', { elder: true }],
    ['corrected-en', { language: 'en' }],
  ] as const) {
    const resident = await open('resident', `/verdicts/${id}`, phone, more)
    await resident.getByText(/复核发现 1 张纸票录错|The recount found papers entered wrong \(1\)/).waitFor()
    expect(await faultsOf(resident)).toEqual([])
    expect(await sidewaysOverflow(resident)).toBe(0)
    await picture(resident, name)
  }
})

/** The first recount, by somebody who took what both readers had taken it for. */
async function missed(voteId: string, worker: Actor): Promise<void> {
  const by = { actor: worker }
  await journey.unit((unit) => drawRecount(unit, voteId, '62534126354231631415', '吴师傅'), by)
  const looker = { ...worker, accountId: newId(), name: '沈建国' }
  const { papers } = await journey.unit((unit) => listPapers(unit, voteId, { after: 0 }), by)
  for (;;) {
    const { drawn } = await journey.unit((unit) => readRecount(unit, voteId), by)
    const next = drawn.find(({ seenAt }) => seenAt === null)
    if (next === undefined) return
    const room = papers.find(({ serial }) => serial === next.serial)?.label ?? ''
    const look = { paperId: next.paperId, seen: next.serial, read: room.endsWith('401室') ? 'no' : 'yes' } as const
    await journey.unit((unit) => lookAgain(unit, voteId, look), { actor: looker })
  }
}

const pictures = process.env.MULIN_PICTURES
const picture = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: join(pictures, `verdicts-${name}.png`), fullPage: true })
}

/** One ballot on paper: handed out, taken back with its scan, read alike by two. */
async function onPaper(voteId: string, home: string, worker: Actor, says: 'yes' | 'no' = 'no'): Promise<void> {
  const at = { actor: worker, now: new Date(Date.now() - 5 * 86_400_000) }
  const { papers } = await journey.unit((unit) => listPapers(unit, voteId, { after: 0 }), at)
  const paper = papers.find(({ label }) => label.endsWith(home))
  if (!paper) throw new Error('no paper for this home')
  const [paperId, scanId] = [paper.id, newId()]
  const given = { paperId, how: 'hand', taker: 'family', takerName: '户主9', shown: true } as const
  await journey.unit((unit) => issuePaper(unit, voteId, given), at)
  const content = await photo(300, 400)
  await journey.unit((unit) => keepFile(unit, { id: scanId, name: '票.jpg', content }), at)
  await journey.unit((unit) => takeBack(unit, voteId, { seen: paper.serial, scanId, givenAt: at.now }), at)
  for (const actor of [worker, { ...worker, accountId: newId(), name: '陆沁' }])
    await journey.unit((unit) => readPaper(unit, voteId, { seen: paper.serial, paperId, scanId, read: says }), {
      ...at,
      actor,
    })
  const { owner } = journey.parts.database
  const inChain = "select 1 from ballots.event where vote_id = $1 and data->>'serial' = $2"
  await vi.waitFor(async () => expect((await owner.query(inChain, [voteId, paper.serial])).rowCount).toBe(1), {
    timeout: 30_000,
  })
}

/** The compound's own clause, adopted and in force for long. */
async function clauseOnSilence(compoundId: string): Promise<void> {
  const id = newId()
  const on = addDays(dayOf(new Date()), -200)
  const at = { now: new Date(`${on}T02:00:00Z`) }
  const clauses = [{ id: newId(), text: '送达未回的，视为跟随多数。', relied: 'silence' as const }]
  await journey.unit(
    (unit) => beginConvention(unit, id, { kind: 'procedure', title: '议事规则', about: null, compoundId, clauses }),
    at,
  )
  await journey.unit((unit) => askForComments(unit, id, addDays(on, 7)), at)
  const { digest } = await journey.unit((unit) => readConvention(unit, id), at)
  const review = {
    lawyer: '某律师',
    firm: '某某律师事务所',
    licence: '13101',
    fits: true,
    opinion: null,
    on,
    files: [],
  }
  await journey.unit((unit) => enterReview(unit, id, { id: newId(), digest, ...review }), at)
  const counted = { entitled: 12, present: 12, inFavour: 12, against: 0, abstained: 0 }
  await journey.unit(
    (unit) =>
      adopt(unit, id, {
        ...counted,
        id: newId(),
        digest,
        body: 'owners-assembly',
        heldOn: on,
        inForceFrom: on,
        reviseBy: null,
        record: { kind: 'meeting', id: newId() },
        files: [],
      }),
    at,
  )
}
