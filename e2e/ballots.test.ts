import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { photo } from '../modules/files/test/made-files.ts'
import { faultsOf } from './axe.ts'
import { type Capacity, desk, type Journey, phone } from './house.ts'
import { announceVote, beginVoting, dialog, openPage, openWithOwners, saveDraft, vote } from './voting.ts'

let journey: Journey
beforeAll(async () => {
  ;({ journey } = await openWithOwners())
})
afterAll(() => journey.close())

const open = (who: Capacity, path: string, viewport = phone) => openPage(journey, who, path, viewport)

/** What was saved comes back into the form; a wider circle costs the roll, and is taken back. */
async function changesTheDraft(page: Page): Promise<void> {
  await page.getByRole('link', { name: '改一改' }).click()
  await page.getByText('谁来投和范围没变，名册里补好的都留着。').waitFor()
  await expect.poll(() => page.getByLabel('一共花多少').inputValue()).toBe('720000.00')
  await expect.poll(() => page.getByLabel('投到什么时候').inputValue()).toBe('2099-12-09T20:00')
  await page.getByLabel('谁来投').selectOption('households')
  await page.getByText(/存好以后名册重新准备/).waitFor()
  await page.getByLabel('谁来投').selectOption('owners')
  await page.getByLabel('按哪条规则').selectOption('shared-part-ordinary')
  await page.getByLabel('叫什么').fill('5号楼两部电梯换新')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: '存好' }).click()
  await page.getByText(/5号楼两部电梯换新，业主表决/).waitFor()
}

it('owners vote by phone, telephone and proxy on what was announced, and find their slips when it is counted', async () => {
  const worker = await open('worker', '/ballots', desk)
  await worker.getByRole('link', { name: '准备一次表决' }).click()
  await worker.getByLabel('叫什么').fill('5号楼电梯换新')
  await worker.getByLabel('问什么').fill('同意用维修资金，把本楼 2 部电梯换新吗？')
  await worker.getByLabel('范围').selectOption({ label: '延吉七村5号' })
  await worker.getByLabel('按哪条规则').selectOption('shared-part-ordinary')
  await worker.getByLabel('一共花多少').fill('720000')
  await worker.getByLabel('钱从哪里出').fill('从您家维修资金账户里扣，不用另外掏钱。')
  const voteId = await saveDraft(worker)
  await changesTheDraft(worker)
  const phrases = await announceVote(journey, worker, voteId)
  expect(phrases).toHaveLength(3)
  expect(await faultsOf(worker)).toEqual([])
  await beginVoting(worker)
  await worker.getByRole('heading', { level: 1, name: '还有 6 户没投' }).waitFor()

  // From opening the page to the receipt in a minute: a promise of the product, not of the machine.
  const began = Date.now()
  const lin = await open('resident', `/votes/${voteId}`)
  await lin.getByText('108,000.00').waitFor()
  const first = await vote(lin, '同意')
  expect(Date.now() - began).toBeLessThan(60_000)
  expect(await faultsOf(lin)).toEqual([])
  await lin.getByRole('button', { name: '改我的票' }).click()
  const second = await vote(lin, '不同意')
  expect(second).not.toBe(first)

  // What waits stands above everything on the first page, and leads to the vote itself.
  const wu = await open('neighbour', '/')
  const waits = wu.getByRole('link', { name: /1 张票等您投.*电梯换新/ })
  await waits.waitFor()
  expect(await waits.getAttribute('href')).toBe(`/votes/${voteId}`)
  await wu.goto(`${journey.url}/votes`)
  await wu.getByRole('heading', { level: 1, name: '有 1 件等您投' }).waitFor()
  await wu.getByText('延吉七村5号201室：还没投').waitFor()
  await wu.getByRole('link', { name: /电梯换新/ }).click()
  await vote(wu, '同意')
  await expect.poll(() => wu.locator('.code').count()).toBe(2)
  await wu.getByRole('link', { name: '投票' }).click()
  await wu.getByRole('heading', { level: 1, name: '您都投过了' }).waitFor()
  await wu.getByText(/延吉七村5号201室：.*投的（手机，本人）/).waitFor()
  expect(await faultsOf(wu)).toEqual([])

  await worker.reload()
  await worker.getByRole('heading', { level: 1, name: '还有 3 户没投' }).waitFor()
  const drawer = async (home: string) => {
    await worker.getByRole('button', { name: `打开 延吉七村5号${home}` }).click()
    return dialog(worker, `延吉七村5号${home}`)
  }
  const first401 = await drawer('401室')
  await first401.getByText(/可以投的人/).waitFor()
  expect(await faultsOf(worker)).toEqual([])
  await first401.getByRole('button', { name: '来电要投' }).click()
  await dialog(worker, '登记来电').getByRole('button', { name: '登记', exact: true }).click()
  await dialog(worker, '登记来电').waitFor({ state: 'hidden' })
  await worker.keyboard.press('Escape')
  await (await drawer('501室')).getByRole('button', { name: '书面委托' }).click()
  const proxy = dialog(worker, '登记书面委托')
  await proxy.getByLabel('委托给谁').fill('钱小妹')
  await proxy.getByLabel('委托书怎么写的').fill('只限本次，投同意')
  const buffer = await photo(800, 600)
  await proxy.locator('input[type=file]').setInputFiles({ name: '委托书.jpg', mimeType: 'image/jpeg', buffer })
  await proxy.getByText('传好了 1 张').waitFor()
  await proxy.getByRole('button', { name: '登记', exact: true }).click()
  await proxy.waitFor({ state: 'hidden' })
  await worker.keyboard.press('Escape')
  await expect.poll(() => worker.getByText('您登记的，请另一位同事来录。').count()).toBe(2)

  const chair = await open('chair', `/ballots/${voteId}`, desk)
  for (const [act, home] of [
    ['打回去，录票', '401室'],
    ['看委托书，录票', '501室'],
  ] as const) {
    await chair.getByRole('button', { name: `${act} 延吉七村5号${home}` }).click()
    const entering = dialog(chair, new RegExp(home))
    await entering.getByRole('radio', { name: '同意', exact: true }).check()
    await entering.getByRole('button', { name: '录票', exact: true }).click()
    const slip = dialog(chair, '票收到了')
    await slip.locator('.code').waitFor()
    await slip.getByRole('button', { name: '好了' }).click()
  }
  await chair.getByRole('heading', { level: 1, name: '还有 1 户没投' }).waitFor()

  await journey.parts.database.owner.query(
    `update ballots.vote set closes_at = now() - interval '1 minute' where id = $1`,
    [voteId],
  )
  await worker.reload()
  await worker.getByRole('button', { name: '开票' }).click()
  const closing = dialog(worker, '开票')
  await closing.getByLabel('第一张密语').fill(phrases[0] ?? '')
  await closing.getByLabel('第二张密语').fill('BCDFG-BCDFG-BCDFG-BCDFG')
  await closing.getByRole('button', { name: '打开并计票' }).click()
  await closing.getByText(/密语不对/).waitFor()
  await closing.getByLabel('第二张密语').fill((phrases[2] ?? '').toLowerCase().replaceAll('-', ' '))
  await closing.getByRole('button', { name: '打开并计票' }).click()
  await worker.getByRole('heading', { level: 1, name: '开票了，票数够了' }).waitFor()

  await lin.goto(`${journey.url}/votes/${voteId}/slips?s=${second}`)
  await lin.getByText(`${second} 找到了，算进去了。`).waitFor()
  await lin.getByRole('heading', { name: '全部 6 张' }).waitFor()
  await lin.getByLabel('回执号').fill('3H-8F2K-71QD')
  await lin.getByRole('button', { name: '查一查' }).click()
  await lin.getByText(/不是我们发的回执号/).waitFor()
})

it('throws away a draft that nobody wants any more', async () => {
  const page = await open('worker', '/ballots/new', desk)
  await page.getByLabel('叫什么').fill('写错了的')
  await page.getByLabel('问什么').fill('同意吗？')
  await page.getByLabel('范围').selectOption({ label: '延吉七村5号' })
  await page.getByLabel('按哪条规则').selectOption('shared-part-ordinary')
  await page.getByLabel('投到什么时候').fill('2099-12-09T20:00')
  await page.getByRole('button', { name: '存好，看名册' }).click()
  await page.getByRole('link', { name: '改一改' }).click()
  await page.getByRole('button', { name: '不要了，删掉' }).click()
  await dialog(page, '删掉“写错了的”').getByRole('button', { name: '删掉', exact: true }).click()
  await page.getByRole('link', { name: '准备一次表决' }).waitFor()
  await expect.poll(() => page.getByText('写错了的').count()).toBe(0)
})
