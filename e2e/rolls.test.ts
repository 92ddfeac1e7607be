import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveTitles } from '#titles'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { type Capacity, desk, type Journey, openJourney } from './house.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
  const titles = journey.homes.slice(0, 11).map((homeId, at) => ({
    id: newId(),
    homeId,
    owner: { name: `业主${at}` },
    kind: 'owned' as const,
    share: null,
    since: null,
    evidence: 'roster' as const,
    note: null,
  }))
  await journey.unit((unit) => saveTitles(unit, titles, '名册'))
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string): Promise<Page> {
  const page = await (await journey.as(who, { viewport: desk })).newPage()
  await page.goto(journey.url + path)
  return page
}

it('a roll of one door is completed, cut, frozen, and corrected by two people', async () => {
  const worker = await open('worker', '/rolls')
  await worker.getByRole('link', { name: '做一份名册' }).click()
  await worker.getByLabel('管到哪里').selectOption({ label: '门洞' })
  await worker.getByLabel('哪一个').selectOption({ label: '延吉七村12号（6 户）' })
  await worker.getByRole('region', { name: '名册合计' }).getByText('6').first().waitFor()
  await worker.getByRole('button', { name: '按现在的登记做一份' }).click()
  await worker.getByRole('heading', { name: '还有 6 行没弄清' }).waitFor()
  await expect.poll(() => worker.getByRole('button', { name: '锁定名册' }).isDisabled()).toBe(true)

  for (const room of ['101', '102', '201', '202', '301']) {
    await worker.getByRole('button', { name: `记面积 延吉七村12号${room}室` }).click()
    const area = worker.getByRole('dialog')
    await area.getByLabel('专有面积').fill('43.10')
    await area.getByLabel('凭据').selectOption({ label: '不动产登记簿' })
    await area.getByRole('button', { name: '记下面积' }).click()
    await area.waitFor({ state: 'hidden' })
  }
  await worker.getByRole('heading', { name: '还有 1 行没弄清' }).waitFor()
  await worker.getByRole('button', { name: '剔除 延吉七村12号302室' }).click()
  const out = worker.getByRole('dialog')
  await out.getByLabel('为什么不计入').fill('产权人下落不明，已公示')
  await out.getByRole('button', { name: '剔除', exact: true }).click()
  await worker.getByRole('heading', { name: '弄清了，可以锁定' }).waitFor()
  await worker.getByText('215.50').waitFor()
  await worker.getByRole('button', { name: '锁定名册' }).click()
  await worker.getByRole('dialog').getByRole('button', { name: '锁定', exact: true }).click()
  await worker.getByRole('heading', { name: '延吉七村12号业主名册，已锁定' }).waitFor()

  await worker.getByPlaceholder('按门牌找').fill('301')
  await worker.getByRole('button', { name: '更正 延吉七村12号301室' }).click()
  const correction = worker.getByRole('dialog')
  await correction.getByLabel('改什么').selectOption({ label: '改面积' })
  await correction.getByLabel('专有面积').fill('45')
  await correction.getByLabel('凭据').selectOption({ label: '测绘报告' })
  await correction.getByLabel('为什么').fill('登记簿更正')
  await correction.getByRole('button', { name: '提出更正' }).click()
  await worker.getByText('您提的，要另一位同事确认。').waitFor()
  await expect.poll(() => worker.getByText('215.50').count()).toBe(1)

  const chair = await open('chair', new URL(worker.url()).pathname)
  await chair.getByText('43.10 ㎡ → 45.00 ㎡').waitFor()
  await chair.getByRole('button', { name: '确认更正' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: '确认更正' }).click()
  await chair.getByText('217.40').waitFor()
  await chair.getByText('第 2 版').first().waitFor()
  expect(await faultsOf(chair)).toEqual([])
  expect(await sidewaysOverflow(chair)).toBe(0)
})
