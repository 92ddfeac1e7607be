import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { enterVisit } from '#ballots'
import { askForComments, beginConvention, enterReview, readConvention } from '#conventions'
import { keepFile } from '#files'
import { issuePaper, listPapers, readPaper, takeBack } from '#papers'
import { rightsOf } from '#rolls'
import { answerPoint, enterPoint, openTopic, readTopic, supportPoint } from '#topics'
import type { Actor } from '#kit/contract/actor.ts'
import { actorAs } from '#apps/test/asking.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import type { Electors } from '../modules/ballots/test/vote.ts'
import { photo } from '../modules/files/test/made-files.ts'
import { faultsOf } from './axe.ts'
import { type Capacity, desk, type Journey, phone } from './house.ts'
import { announceVote, beginVoting, dialog, openPage, openWithOwners, saveDraft, vote } from './voting.ts'

let journey: Journey
let electors: Electors
let worker: Actor
beforeAll(async () => {
  ;({ journey, electors } = await openWithOwners())
  worker = { ...actorAs('worker', journey.a), accountId: journey.people.worker.accountId, name: '周敏芝' }
})
afterAll(() => journey.close())

const open = (who: Capacity, path: string, viewport = phone) => openPage(journey, who, path, viewport)
const sql = (text: string, values: unknown[]) => journey.parts.database.owner.query(text, values)

/** From the filled form to the opened vote; the days of the notice have gone by. */
async function putToTheVote(page: Page): Promise<{ voteId: string; phrases: string[] }> {
  const voteId = await saveDraft(page)
  const phrases = await announceVote(journey, page, voteId)
  await beginVoting(page)
  return { voteId, phrases }
}

const onPhone = async (who: Capacity, voteId: string) => vote(await open(who, `/votes/${voteId}`), '同意')

async function close(page: Page, voteId: string, phrases: readonly string[]): Promise<void> {
  await sql(`update ballots.vote set closes_at = now() - interval '1 minute' where id = $1`, [voteId])
  await page.goto(`${journey.url}/ballots/${voteId}`)
  await page.getByRole('button', { name: '开票' }).click()
  const closing = dialog(page, '开票')
  await closing.getByLabel('第一张密语').fill(phrases[0] ?? '')
  await closing.getByLabel('第二张密语').fill(phrases[1] ?? '')
  await closing.getByRole('button', { name: '打开并计票' }).click()
  await page.getByRole('heading', { level: 1, name: '开票了，票数够了' }).waitFor()
}

it('a topic is voted on by phone, paper, telephone and proxy, carried, announced, and becomes a task', async () => {
  const topicId = newId()
  await journey.unit((unit) => openTopic(unit, { ...doorOf5, id: topicId, compoundId: electors.compoundId }), {
    actor: worker,
  })
  const page = await open('worker', '/ballots/new', desk)
  await page.getByLabel('叫什么').fill('5号门禁换新')
  await page.getByLabel('问什么').fill('同意把 5 号的门禁换新吗？')
  await page.getByLabel('范围').selectOption({ label: '延吉七村5号' })
  await page.getByLabel('按哪条规则').selectOption('shared-part-ordinary')
  await page.getByLabel('从哪个议题来').selectOption({ label: '5号的门禁' })
  await talkedOver(topicId)
  const { voteId, phrases } = await putToTheVote(page)

  await readsWhatWasSaid(voteId)
  await onPhone('resident', voteId)
  await onPhone('neighbour', voteId)
  await onPaper(voteId, '601室')
  await onRequest(page, voteId)
  await close(page, voteId, phrases)

  await page.goto(`${journey.url}/verdicts`)
  await page.getByRole('link', { name: /5号门禁换新/ }).click()
  await page.getByRole('button', { name: '写公告' }).click()
  const announcing = dialog(page, '写公告')
  await announcing.getByLabel('理由').fill('照实际投出的票公布。')
  await announcing.getByLabel('谁来办').selectOption({ label: '周敏芝' })
  await announcing.getByRole('button', { name: '贴出公告' }).click()
  await page.getByText('公告：过了').waitFor()
  await page.getByText(/已经成了任务/).waitFor()

  // Each way of giving a ballot has its line, and all of them came in.
  const ways = (
    await sql(`select data->>'channel' as way from ballots.event where vote_id = $1 and type = 'given'`, [voteId])
  ).rows
  expect(new Set(ways.map(({ way }) => way))).toEqual(new Set(['app', 'paper', 'phone', 'proxy']))
  const decided = await journey.unit((unit) => readTopic(unit, topicId), { actor: worker })
  expect(decided).toMatchObject({ state: 'adopted' })
  const shown = await open('resident', `/topics/${topicId}`)
  await shown
    .getByText(/表决通过/)
    .first()
    .waitFor()
  await page.goto(`${journey.url}/queue`)
  await page.getByText('5号门禁换新').first().waitFor()
  const board = await open('resident', `/board/${journey.a.code}`)
  await board
    .getByText(/5号门禁换新/)
    .first()
    .waitFor()
})

it('a convention that a lawyer has read is adopted by the households, word for word', async () => {
  const id = newId()
  const on = addDays(dayOf(new Date()), -40)
  const at = { actor: worker, now: new Date(`${on}T02:00:00Z`) }
  const clauses = ['晾衣先看天。', '九点半以后放低声。'].map((text) => ({ id: newId(), text, relied: null }))
  await journey.unit(
    (unit) => beginConvention(unit, id, { kind: 'mini', title: '5号楼组公约', about: null, compoundId: null, clauses }),
    at,
  )
  await journey.unit((unit) => askForComments(unit, id, addDays(on, 7)), at)
  const { digest } = await journey.unit((unit) => readConvention(unit, id), at)
  const lawyer = { lawyer: '某律师', firm: '某某律师事务所', licence: '13101', fits: true, opinion: null }
  await journey.unit((unit) => enterReview(unit, id, { ...lawyer, id: newId(), digest, on, files: [] }), at)

  const page = await open('worker', '/ballots/new', desk)
  await page.getByLabel('叫什么').fill('通过5号楼组公约')
  await page.getByLabel('问什么').fill('同意《5号楼组公约》吗？')
  await page.getByLabel('谁来投').selectOption('households')
  await page.getByLabel('范围').selectOption({ label: '延吉七村5号' })
  await page.getByLabel('按哪条规则').selectOption('residents-2026')
  await page.getByLabel('通过哪份公约').selectOption({ label: '5号楼组公约' })
  const { voteId, phrases } = await putToTheVote(page)
  await onPhone('resident', voteId)
  await onPhone('neighbour', voteId)
  await atTheDoor(voteId)
  await close(page, voteId, phrases)

  await page.goto(`${journey.url}/verdicts/${voteId}`)
  await page.getByRole('button', { name: '写公告' }).click()
  await dialog(page, '写公告').getByLabel('理由').fill('过半数的户参加，参加的户里过半数同意。')
  await dialog(page, '写公告').getByRole('button', { name: '贴出公告' }).click()
  await page.getByText('公告：过了').waitFor()
  const { convention, adoptions } = await journey.unit((unit) => readConvention(unit, id), { actor: worker })
  expect(adoptions).toMatchObject([{ digest, inFavour: 3 }])
  expect(convention.stage).not.toBe('reviewed')
  const resident = await open('resident', '/conventions')
  await resident.getByText('5号楼组公约').first().waitFor()
})

/** What the committee puts to the stairwell. */
const doorOf5 = {
  kind: 'micro-repair',
  callId: null,
  photos: [],
  title: '5号的门禁',
  words: '门禁坏了三次，要不要换新的？',
  idlePlaceId: null,
  source: 'committee',
  level: 'compound',
  entranceId: null,
  matterIds: [],
  from: null,
} as const

/** More was said than the page of a vote shows; each point is answered, as voting wants it. */
async function talkedOver(topicId: string): Promise<void> {
  const { lin, wu } = electors.persons
  const said = [
    { stance: 'for', words: '颜色要深一点。', reason: '选了深灰。', by: [] },
    { stance: 'for', words: '门坏了谁都能进，老人住着不放心。', reason: '新门禁带闭门器，自己关。', by: [lin, wu] },
    { stance: 'for', words: '换个能刷手机的。', reason: '可以，门卡照样能用。', by: [wu] },
    { stance: 'against', words: '去年刚修过，钱白花了。', reason: '旧的停产了，去年的钱厂家退一半。', by: [lin] },
  ] as const
  let against = ''
  for (const { stance, words, reason, by } of said) {
    const id = newId()
    const point = { id, stance, words, way: 'counter', personId: null, name: '王芳' } as const
    await journey.unit((unit) => enterPoint(unit, topicId, point), { actor: worker })
    await journey.unit((unit) => answerPoint(unit, id, { answer: 'adopted', reason, into: null }), { actor: worker })
    for (const personId of by)
      await journey.unit((unit) => supportPoint(unit, id), { actor: actorAs('resident', journey.a, { personId }) })
    if (stance === 'against') against = id
  }
  const id = newId()
  const again = { id, stance: 'against', words: '旧的还能用。', way: 'door', personId: null, name: '赵国强' } as const
  await journey.unit((unit) => enterPoint(unit, topicId, again), { actor: worker })
  const merged = { answer: 'merged', reason: '和前面一条是一个意思。', into: against } as const
  await journey.unit((unit) => answerPoint(unit, id, merged), { actor: worker })
}

/** Before choosing: the best of both sides, with what was answered; the rest stands on the topic's page. */
async function readsWhatWasSaid(voteId: string): Promise<void> {
  const page = await open('resident', `/votes/${voteId}`)
  await page.getByRole('heading', { name: '邻居怎么说' }).waitFor()
  await page.getByText('去年刚修过，钱白花了。').waitFor()
  const shown = page.locator('.vote-point')
  await expect.poll(() => shown.count()).toBe(3)
  await expect.poll(() => shown.first().textContent()).toMatch(/老人住着不放心。2 人觉得有道理答复 新门禁带闭门器/)
  await expect.poll(() => shown.last().textContent()).toMatch(/虑去年刚修过.*1 人觉得有道理答复 旧的停产了/)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: '全部' }).click()
  await page.getByText('颜色要深一点。').first().waitFor()
}

/** Two who ring or send somebody: one worker writes it down, another enters what they say. */
async function onRequest(page: Page, voteId: string): Promise<void> {
  await page.reload()
  const buffer = await photo(800, 600)
  const drawer = async (home: string) => {
    await page.getByRole('button', { name: `打开 延吉七村5号${home}` }).click()
    return dialog(page, `延吉七村5号${home}`)
  }
  await (await drawer('401室')).getByRole('button', { name: '来电要投' }).click()
  await dialog(page, '登记来电').getByRole('button', { name: '登记', exact: true }).click()
  await dialog(page, '登记来电').waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
  await (await drawer('501室')).getByRole('button', { name: '书面委托' }).click()
  const proxy = dialog(page, '登记书面委托')
  await proxy.getByLabel('委托给谁').fill('钱小妹')
  await proxy.getByLabel('委托书怎么写的').fill('只限本次，投同意')
  await proxy.locator('input[type=file]').setInputFiles({ name: '委托书.jpg', mimeType: 'image/jpeg', buffer })
  await proxy.getByText('传好了 1 张').waitFor()
  await proxy.getByRole('button', { name: '登记', exact: true }).click()
  await proxy.waitFor({ state: 'hidden' })

  const chair = await open('chair', `/ballots/${voteId}`, desk)
  for (const [act, home] of [
    ['打回去，录票', '401室'],
    ['看委托书，录票', '501室'],
  ] as const) {
    await chair.getByRole('button', { name: `${act} 延吉七村5号${home}` }).click()
    const entering = dialog(chair, new RegExp(home))
    await entering.getByRole('radio', { name: '同意', exact: true }).check()
    await entering.getByRole('button', { name: '录票', exact: true }).click()
    await dialog(chair, '票收到了').getByRole('button', { name: '好了' }).click()
  }
}

/** One ballot on paper: handed out, taken back with its scan, read alike by two, and in the chain. */
async function onPaper(voteId: string, home: string): Promise<void> {
  const { papers } = await journey.unit((unit) => listPapers(unit, voteId, { after: 0 }), { actor: worker })
  const paper = papers.find(({ label }) => label.endsWith(home))
  if (!paper) throw new Error('no paper for this home')
  const [paperId, scanId] = [paper.id, newId()]
  const given = { paperId, how: 'hand', taker: 'family', takerName: '王芳', shown: true } as const
  const content = await photo(300, 400)
  await journey.unit((unit) => issuePaper(unit, voteId, given), { actor: worker })
  await journey.unit((unit) => keepFile(unit, { id: scanId, name: '票.jpg', content }), { actor: worker })
  await journey.unit((unit) => takeBack(unit, voteId, { seen: paper.serial, scanId, givenAt: unit.now }), {
    actor: worker,
  })
  for (const actor of [worker, { ...worker, accountId: newId(), name: '陆沁' }])
    await journey.unit((unit) => readPaper(unit, voteId, { seen: paper.serial, paperId, scanId, read: 'yes' }), {
      actor,
    })
  const inChain = `select 1 from ballots.event where vote_id = $1 and data->>'serial' = $2`
  await vi.waitFor(async () => expect((await sql(inChain, [voteId, paper.serial])).rowCount).toBe(1), {
    timeout: 30_000,
  })
}

/** A household that says it at the door. */
async function atTheDoor(voteId: string): Promise<void> {
  const rollId = String((await sql('select roll_id from ballots.vote where id = $1', [voteId])).rows[0].roll_id)
  const rights = await journey.unit((unit) => rightsOf(unit, rollId), { actor: worker })
  const zhao = rights.find(({ personIds }) => personIds.includes(electors.persons.zhao))
  if (!zhao) throw new Error('no right for this household')
  const said = { id: newId(), rightId: zhao.id, personId: electors.persons.zhao, choice: 'yes' as const, givenAt: null }
  await journey.unit((unit) => enterVisit(unit, voteId, { ...said, files: [] }), { actor: worker })
}
