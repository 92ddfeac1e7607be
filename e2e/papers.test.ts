import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStack } from '#papers'
import { actorAs } from '#apps/test/asking.ts'
import { papersThere } from '#apps/test/seed-papers.ts'
import { newId } from '#kit/server/id.ts'
import { newBox } from '#kit/server/sealed-box.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

const pictures = process.env.MULIN_PICTURES
let journey: Journey
const voteId = newId()

beforeAll(async () => {
  journey = await openJourney()
  const neighbourhoodId = journey.a.id
  // Two more who may read, in the places of others who have no part in this.
  journey.people.property = await signedIn(journey.parts, { role: 'worker', neighbourhoodId, name: '陈秀兰' })
  journey.people.operator = await signedIn(journey.parts, { role: 'worker', neighbourhoodId, name: '赵国强' })
  await journey.unit((unit) =>
    openStack(unit, {
      voteId,
      title: '调整停车收费',
      question: '是否同意地面停车费由每月 150 元调整为 200 元，收入归全体业主？',
      choices: ['yes', 'no', 'abstain'],
      warning: '本小区管理规约第三十一条：票送到了不交回的，算弃权。',
      publicKey: newBox().publicKey,
      rights: ['12号 101室', '12号 102室', '12号 201室', '13号 101室'].map((label) => ({ id: newId(), label })),
      closesAt: new Date(Date.now() + 7 * 86_400_000),
    }),
  )
  if (pictures) mkdirSync(pictures, { recursive: true })
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = desk): Promise<Page> {
  const context = await journey.as(who, { viewport, zoom: viewport === desk ? 2 : 1 })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}
const look = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: join(pictures, `papers-${name}.png`), fullPage: true })
}

it('goes from the printer to the door and back, is read by two, settled by two others, reconciled and closed', async () => {
  const worker = await open('worker', '/papers')
  await worker.getByRole('link', { name: /调整停车收费/ }).click()
  await worker.getByRole('heading', { name: '4 张纸票，印好发出去' }).waitFor()
  await worker.getByRole('link', { name: '印纸票' }).click()
  await worker.getByRole('heading', { name: '12号，3 张票' }).waitFor()
  const ballots = worker.getByRole('article')
  await worker.locator('.ballot-code path').nth(2).waitFor()
  // A photo of each paper, as a telephone would take it.
  const papers = await Promise.all([0, 1, 2].map((at) => ballots.nth(at).screenshot()))
  await look(worker, 'print')

  const door = await open('worker', `/papers/${voteId}/out`, phone)
  await door.getByRole('heading', { name: '还有 4 张没发' }).waitFor()
  await look(door, 'out')
  for (const room of ['12号 101室', '12号 102室']) {
    await door.getByRole('button', { name: room }).click()
    await door.getByRole('heading', { name: room }).waitFor()
    await door.getByLabel('家里人').check()
    await door.getByLabel('议题和提醒都给他看过').check()
    if (room === '12号 101室') await look(door, 'give')
    await door.getByRole('button', { name: '发出了' }).click()
    await door.getByText(`记下了，${room} 发出了。`).waitFor()
  }
  // The third is found by its code.
  await door.getByLabel('扫票上的二维码').setInputFiles(photo(papers[2]))
  await door.getByRole('heading', { name: '12号 201室' }).waitFor()
  await door.getByRole('button', { name: '发出了' }).click()
  await door.getByRole('heading', { name: '还有 1 张没发' }).waitFor()

  await door.goto(`${journey.url}/papers/${voteId}/back`)
  await door.getByRole('heading', { name: '还有 3 张没交回' }).waitFor()
  for (const [at, room] of ['12号 101室', '12号 102室'].entries()) {
    await door.getByLabel('拍这张票').setInputFiles(photo(papers[at]))
    await door.getByRole('heading', { name: room }).waitFor()
    if (at === 0) await look(door, 'back')
    await door.getByRole('button', { name: '收下' }).click()
    await door.getByText(`收下了，${room}。`).waitFor()
  }
  // The same paper once more is an answer, not a second vote.
  await door.getByLabel('拍这张票').setInputFiles(photo(papers[0]))
  await door.getByText('这张现在不能收，请先查清从哪里来的。').waitFor()
  await expect.poll(() => door.getByRole('button', { name: '收下' }).count()).toBe(0)

  await read(worker, ['1', '1'])
  const chair = await open('chair', `/papers/${voteId}/read`)
  await chair.getByRole('heading', { name: '还有 2 张，照着票上勾的录' }).waitFor()
  await enabled(chair)
  await look(chair, 'read')
  await read(chair, ['1', '2'])
  for (const who of ['property', 'operator'] as const) {
    const third = await open(who, `/papers/${voteId}/read?look=third`)
    await third.getByRole('heading', { name: '还有 1 张，照着票上勾的录' }).waitFor()
    await enabled(third)
    await third.getByRole('button', { name: /^反对/ }).click()
    await third.getByRole('heading', { name: '您能录的都录完了' }).waitFor()
    await third.close()
  }

  await chair.goto(`${journey.url}/papers/${voteId}`)
  await chair.getByRole('heading', { name: '还有 1 张没交回' }).waitFor()
  await look(chair, 'stack')
  await chair.getByRole('link', { name: '清点' }).click()
  await chair.getByRole('button', { name: '结束清点' }).click()
  const dialog = chair.getByRole('dialog')
  await dialog.getByRole('button', { name: '结束清点' }).click()
  await dialog.getByText('还有 1 张票没交回，请逐张找回、登记遗失，或者写明原因。').waitFor()
  await dialog.getByRole('button', { name: '先不' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await chair.getByRole('button', { name: '写明原因' }).click()
  await dialog.getByLabel('为什么没交回').fill('人在国外，联系不上')
  await dialog.getByRole('button', { name: '写明，不等了' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await chair.getByRole('heading', { name: '都对上了，可以结束' }).waitFor()
  await chair.getByLabel('算数的票').fill('3')
  await chair.getByLabel('作废的票').fill('0')
  await chair.getByRole('button', { name: '记下', exact: true }).click()
  await chair.getByText('手里数的和这里登记的对不上，请再数一遍。').waitFor()
  await look(chair, 'close')
  await chair.getByLabel('算数的票').fill('2')
  await chair.getByRole('button', { name: '记下', exact: true }).click()
  await chair.getByRole('heading', { name: '都对上了，可以结束' }).waitFor()
  await chair.getByRole('button', { name: '结束清点' }).click()
  await dialog.getByRole('button', { name: '结束清点' }).click()
  await chair.getByRole('heading', { name: '清点好了，每一张都有下落' }).waitFor()
  await expect.poll(() => chair.getByRole('link', { name: '发纸票' }).count()).toBe(0)
})

it('looks again at the papers that dice drew, by somebody who did not read them', async () => {
  const actor = { ...actorAs('worker', journey.a), accountId: journey.people.worker.accountId }
  await journey.unit((unit) => papersThere(unit, '样', actor), { actor })
  const chair = await open('chair', '/papers')
  await chair.getByRole('link', { name: /样加装电梯/ }).click()
  await chair.getByRole('heading', { name: '正在复核' }).waitFor()
  await chair.getByRole('link', { name: '抽查复核' }).click()
  await chair.getByRole('heading', { name: '还要看 4 张' }).waitFor()
  for (const left of [3, 2, 1, 0]) {
    await chair.getByRole('button', { name: '看这张' }).first().click()
    const dialog = chair.getByRole('dialog')
    const title = (await dialog.getByRole('heading').textContent()) ?? ''
    await dialog.getByLabel('或者输编号').fill(title.replace(/[^\d-]/g, ''))
    await dialog.getByRole('button', { name: '找这张票' }).click()
    await dialog.getByRole('button', { name: /^同意/ }).click()
    await dialog.waitFor({ state: 'hidden' })
    await chair.getByRole('heading', { name: left > 0 ? `还要看 ${left} 张` : '复核完了，结果站得住' }).waitFor()
  }
  await chair.getByText('看过的和录的都一样。').waitFor()
  await expect.poll(() => chair.getByRole('button', { name: '看这张' }).count()).toBe(0)
})

const photo = (buffer: Buffer | undefined) => ({
  name: 'paper.png',
  mimeType: 'image/png',
  buffer: buffer ?? Buffer.alloc(0),
})

/** Until the code on the scan was read: then one may enter. */
const enabled = (page: Page) => page.locator('.papers-choices .btn:not([disabled])').first().waitFor()

/** Reads one scan after another by the keys. */
async function read(page: Page, keys: readonly string[]): Promise<void> {
  await page.goto(`${journey.url}/papers/${voteId}/read`)
  for (const [at, key] of keys.entries()) {
    await page.getByRole('heading', { name: `还有 ${keys.length - at} 张，照着票上勾的录` }).waitFor()
    await enabled(page)
    await page.keyboard.press(key)
  }
  await page.getByRole('heading', { name: '您能录的都录完了' }).waitFor()
}
