import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftVote, giveNotice, openVote, readVote } from '#ballots'
import { actorAs } from '#apps/test/asking.ts'
import { newId } from '#kit/server/id.ts'
import { type Electors, electorsOf, sheets } from '../modules/ballots/test/vote.ts'
import { photo } from '../modules/files/test/made-files.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { keys } from './hands.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

/** Where pictures are put, when somebody wants to look at them. */
const pictures = process.env.MULIN_PICTURES
const day = 86_400_000

let journey: Journey
let electors: Electors
let voteId: string
beforeAll(async () => {
  journey = await openJourney()
  electors = await electorsOf(journey, '5号')
  voteId = await anOpenVote()
  if (pictures) mkdirSync(pictures, { recursive: true })
})
afterAll(() => journey.close())

/** Notice was given seventeen days ago; voting is open for two weeks. */
async function anOpenVote(): Promise<string> {
  const id = newId()
  const actor = { ...actorAs('worker', journey.a), accountId: journey.people.worker.accountId, name: '周敏芝' }
  const then = new Date(Date.now() - 17 * day)
  const place = 'select entrance_id from places.home where id = $1'
  const { rows } = await journey.parts.database.owner.query(place, [electors.homes[0]])
  const terms = {
    title: '5号楼电梯换新',
    question: '同意用维修资金，把本楼 2 部电梯换新吗？',
    words: '两部电梯用了二十六年，去年停了九次。',
    electorate: 'owners' as const,
    scope: { kind: 'entrance' as const, id: String(rows[0].entrance_id) },
    rule: 'shared-part-ordinary',
    silence: null,
    cost: { fen: 720_000_00, words: '从您家维修资金账户里扣，不用另外掏钱。' },
    topicId: null,
    conventionId: null,
    closesAt: new Date(Date.now() + 14 * day),
  }
  await journey.unit((unit) => draftVote(unit, id, terms), { actor, now: then })
  await journey.unit((unit) => giveNotice(unit, id), { actor, now: then })
  await journey.unit((unit) => openVote(unit, id, sheets()), { actor })
  expect((await journey.unit((unit) => readVote(unit, id), { actor })).state).toBe('open')
  return id
}

const opened: BrowserContext[] = []
afterAll(() => Promise.all(opened.map((context) => context.close())))

type Look = { viewport?: typeof phone; language?: 'zh-CN' | 'en'; elder?: boolean }
async function open(who: Capacity, path: string, look: Look = {}): Promise<Page> {
  const context = await journey.as(who, look)
  opened.push(context)
  const page = await context.newPage()
  await page.goto(journey.url + path)
  await page.locator('main h1').waitFor()
  return page
}
const button = (at: Page | Locator, name: string | RegExp) => at.getByRole('button', { name })
const door = (home: number) => `/visits/${electors.homes[home]}`

/** Nothing for axe, nothing beyond the edge of the page or of what lies over it. */
async function looked(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) })
  const inside = () =>
    page.evaluate(() => {
      const over = document.querySelector('dialog[open]')
      return over === null ? 0 : over.scrollWidth - over.clientWidth
    })
  expect({ faults: await faultsOf(page), page: await sidewaysOverflow(page), over: await inside() }).toEqual({
    faults: [],
    page: 0,
    over: 0,
  })
}

/** A name written with the finger: some strokes across the field. */
async function draw(page: Page): Promise<void> {
  const field = page.locator('.sign-pad canvas')
  await field.scrollIntoViewIfNeeded()
  // The library is there once the field has as many dots as the screen.
  await expect.poll(() => field.evaluate((one: HTMLCanvasElement) => one.width)).toBeGreaterThan(300)
  const box = await field.boundingBox()
  if (box === null) throw new Error('nowhere to sign')
  for (const part of [0.2, 0.5]) {
    await page.mouse.move(box.x + box.width * part, box.y + box.height * 0.3)
    await page.mouse.down()
    for (let step = 1; step <= 12; step += 1)
      await page.mouse.move(box.x + box.width * (part + step * 0.02), box.y + box.height * (0.3 + (step % 4) * 0.12))
    await page.mouse.up()
  }
}

it('is read, chosen and signed on the telephone of who came, receipted, and taken back by telephone', async () => {
  const page = await open('worker', door(4))
  // What is being written of the visit is still there when the telephone comes back.
  await page.getByRole('radio', { name: '平安' }).tap()
  await page.getByText('没送到').waitFor()
  await looked(page, 'door-1-visit')
  await button(page, /请本人看题投票/).tap()
  await page.getByRole('radio', { name: '钱*兰' }).waitFor()
  await looked(page, 'door-2-who')
  await button(page, '把手机交给本人').tap()

  const read = page.getByRole('dialog', { name: '请您看一看' })
  await read.getByRole('heading', { name: '同意用维修资金，把本楼 2 部电梯换新吗？' }).waitFor()
  await read.getByText('144,000.00').waitFor()
  await expect.poll(() => button(read, '下一步：签名').isDisabled()).toBe(true)
  await read.getByRole('radio', { name: '不同意', exact: true }).check()
  await looked(page, 'door-3-read')
  await button(read, '下一步：签名').tap()

  const sign = page.getByRole('dialog', { name: '核对，签名' })
  await sign.getByText('不同意', { exact: true }).waitFor()
  await sign.locator('canvas').waitFor()
  await expect.poll(() => button(sign, '确认投票').isDisabled()).toBe(true)
  await draw(page)
  await expect.poll(() => button(sign, '确认投票').isEnabled()).toBe(true)
  await button(sign, '擦掉重签').tap()
  await expect.poll(() => button(sign, '确认投票').isEnabled()).toBe(false)
  await draw(page)
  await expect.poll(() => button(sign, '确认投票').isEnabled()).toBe(true)
  await looked(page, 'door-4-sign')
  // The first try is cut after the house has it: sent again it is the same ballot, with the same slip.
  let cut = 0
  await page.route('**/door-ballots', async (route) => {
    cut += 1
    if (cut > 1) return route.continue()
    await route.fetch()
    return route.abort()
  })
  await button(sign, '确认投票').tap()
  await sign.getByText(/没连上网/).waitFor()
  await button(sign, '确认投票').tap()

  const receipt = page.getByRole('dialog', { name: '票收到了' })
  await receipt.locator('.code').waitFor()
  const slip = (await receipt.locator('.code').textContent()) ?? ''
  await receipt.getByText('021-00000007', { exact: false }).first().waitFor()
  await receipt.getByText('谁帮的忙').waitFor()
  await expect.poll(() => receipt.textContent()).not.toContain('不同意')
  await looked(page, 'door-5-receipt')
  // It prints by itself, with the number to ring and without buttons.
  await page.emulateMedia({ media: 'print' })
  await receipt.locator('.code').waitFor()
  await receipt.getByText('021-00000007', { exact: false }).first().waitFor()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
  await expect.poll(() => button(receipt, '打印回执').isVisible()).toBe(false)
  if (pictures) await page.screenshot({ path: join(pictures, 'door-6-printed.png'), fullPage: true })
  await page.emulateMedia({ media: 'screen' })
  await button(receipt, '好了，手机还给 周敏芝').tap()
  await receipt.waitFor({ state: 'hidden' })
  await page.getByText('投了', { exact: true }).waitFor()
  await expect.poll(() => page.getByRole('radio', { name: '平安' }).isChecked()).toBe(true)
  const { rows } = await journey.parts.database.owner.query(
    `select receipt from ballots.event where vote_id = $1 and type = 'given'`,
    [voteId],
  )
  expect(rows).toEqual([{ receipt: slip }])

  // She rings up: it was not what she wanted.
  const chair = await open('chair', `/ballots/${voteId}`, { viewport: desk })
  await chair.getByRole('button', { name: '投了的' }).click()
  await chair.getByRole('button', { name: '打开 延吉七村5号501室' }).click()
  const drawer = chair.getByRole('dialog', { name: '延吉七村5号501室' })
  await drawer.getByText(slip).waitFor()
  await drawer.getByText('给 钱*兰，经手 周敏芝', { exact: false }).waitFor()
  const [signature] = await Promise.all([
    chair.waitForResponse((answer) => /\/files\/[\w-]+$/.test(answer.url())),
    drawer.getByRole('link', { name: '看签名' }).evaluate((link: HTMLAnchorElement) => void fetch(link.href)),
  ])
  expect(signature.headers()['content-type']).toMatch(/^image\//)
  await button(drawer, '本人来电撤回').click()
  const back = chair.getByRole('dialog', { name: '撤回这张票' })
  await back.getByRole('textbox').fill('本人来电，报了姓名和回执号，要重新投')
  await button(back, '撤回').click()
  await back.waitFor({ state: 'hidden' })
  await drawer.getByText('已撤回').waitFor()
  if (pictures) await chair.screenshot({ path: join(pictures, 'door-7-taken-back.png') })
  await page.reload()
  await page.getByText('送到了', { exact: true }).waitFor()
  await button(page, /请本人看题投票/).waitFor()
}, 180_000)

it('goes by keyboard, in English, for two homes of one couple, signed on paper', async () => {
  const page = await open('worker', door(0), { language: 'en' })
  const hands = keys(page)
  await hands.press(button(page, /let them vote/))
  await hands.choose(page.getByRole('radio', { name: '陈*明' }))
  await hands.press(button(page, 'Hand over the phone'))
  const read = page.getByRole('dialog', { name: 'Please read this' })
  await hands.choose(read.getByRole('radio', { name: 'For', exact: true }))
  await hands.press(button(read, 'Next: sign'))
  const sign = page.getByRole('dialog', { name: 'Check and sign' })
  await hands.press(button(sign, 'Sign on paper instead and take a photo'))
  const buffer = await photo(800, 600)
  await sign.locator('input[type=file]').setInputFiles({ name: 'slip.jpg', mimeType: 'image/jpeg', buffer })
  await sign.getByRole('img').first().waitFor()
  await expect.poll(() => button(sign, 'Confirm my vote').isEnabled()).toBe(true)
  await looked(page, 'door-en-sign')
  await hands.press(
    sign
      .getByRole('button')
      .filter({ hasText: /confirm|vote/i })
      .first(),
  )
  const receipt = page.getByRole('dialog').filter({ has: page.locator('.code') })
  await expect.poll(() => receipt.locator('.code').count()).toBe(2)
  await looked(page, 'door-en-receipt')
  await hands.press(button(receipt, /Done/))
  const { rows } = await journey.parts.database.owner.query(
    `select label from ballots.right_state where vote_id = $1 and given order by place`,
    [voteId],
  )
  expect(rows.map(({ label }) => String(label).slice(-4))).toEqual(['101室', '201室'])
}, 120_000)

it('says without a network that no vote can be given, in large type too; left with somebody else it is only delivered', async () => {
  const page = await open('worker', door(3), { elder: true })
  await button(page, /请本人看题投票/).tap()
  const who = page.getByRole('dialog', { name: '谁在门口' })
  await who.getByRole('radio', { name: /别人代收/ }).check()
  await expect.poll(() => button(who, '记下送到了').isDisabled()).toBe(true)
  await who.getByLabel('谁收的').fill('儿媳 王芳')
  await looked(page, 'door-elder-who')
  await button(who, '记下送到了').tap()
  await who.waitFor({ state: 'hidden' })
  await page.getByText('送到了', { exact: true }).waitFor()
  await looked(page, 'door-elder-visit')
  await button(page, /请本人看题投票/).tap()
  await page.getByRole('dialog').getByRole('radio', { name: '赵*强' }).check()
  await button(page, '把手机交给本人').tap()
  await page.getByRole('dialog', { name: '请您看一看' }).getByRole('radio', { name: '弃权' }).check()
  await looked(page, 'door-elder-read')
  await button(page, '下一步：签名').tap()
  await page.locator('.sign-pad canvas').waitFor()
  await looked(page, 'door-elder-sign')
  await page.keyboard.press('Escape')

  const other = await open('worker', '/visits')
  const row = other.locator(`a.row[href="${door(2)}"]`)
  await row.waitFor()
  await button(other, '存到手机').click()
  const pin = other.getByRole('dialog')
  await pin.getByLabel('密码').fill('482913')
  await pin.getByLabel('再输一次').fill('482913')
  await button(pin, '存到手机').click()
  await other.getByText('已存到手机，没信号也能看。').waitFor()
  await other.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await other.context().setOffline(true)
  await row.tap()
  // The files of what stands there were put by with the page's own.
  await other.getByText(/没连上网，投不了票/).waitFor({ timeout: 30_000 })
  await looked(other, 'door-offline')
  await other.getByRole('radio', { name: '平安' }).tap()
  await button(other, '保存').tap()
  await other.getByText('记在手机上了，有信号就上传。').waitFor()
}, 120_000)
