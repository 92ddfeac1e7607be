import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, openJourney, phone, type Journey } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

async function open(who: Parameters<Journey['as']>[0], path: string, viewport = desk) {
  const context = await journey.as(who, { viewport })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  await page.locator('main h1').waitFor()
  return page
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

it('shows all that stands under 更多 at once, beneath headings', async () => {
  const page = await open('chair', '/queue')
  await page.getByRole('button', { name: '更多' }).click()
  const deciding = page.getByRole('group', { name: '商量和表决' })
  await deciding.getByRole('menuitem', { name: '表决规则' }).waitFor()
  const below = await page
    .getByRole('menuitem')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom > innerHeight).length)
  expect(below).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await deciding.getByRole('menuitem', { name: '会议' }).click()
  await page.waitForURL('**/meetings')
  await page.context().close()
})

it('keeps one of our own pages where the network is lost on the way, and goes on from there', async () => {
  const page = await open('resident', '/', phone)
  await page.getByRole('link', { name: /^设置/ }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('link', { name: /^设置/ }).tap()
  await title(page, '这一页没打开')
  await page.getByText('没连上网，连上再打开。').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: '再试一次' }).tap()
  await page.getByText('还是没连上，过一会儿再试。').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: '再试一次' }).tap()
  await title(page, '设置')
  await page.context().close()
})

it('brings whoever forgot the kind to it, with the sentence in sight', async () => {
  const page = await open('resident', '/report', phone)
  await page.getByRole('button', { name: '提交' }).tap()
  const says = page.getByText('请先点一个，再交。')
  await says.waitFor()
  await expect
    .poll(() => says.evaluate((one) => one.getBoundingClientRect().top))
    .toSatisfy((top: number) => top >= 0 && top < 400)
  expect(await page.evaluate(() => document.activeElement?.closest('[role=radiogroup]') !== null)).toBe(true)
  expect(await sidewaysOverflow(page)).toBe(0)
  await page.context().close()
})

it('leads whoever works here from a resident’s address to their own page', async () => {
  const id = newId()
  const answer = await journey.http.inject({
    method: 'POST',
    url: `/api/n/${journey.a.id}/matters`,
    headers: journey.people.resident.headers,
    payload: { id, category: 'leak', words: '天花板滴水', place: { homeId: journey.homes[0] } },
  })
  expect(answer.statusCode, answer.body).toBe(200)
  const page = await open('worker', `/matters/${id}`)
  await page.waitForURL(`**/queue?m=${id}`)
  await page.getByRole('heading', { level: 2, name: /天花板滴水/ }).waitFor()
  await page.context().close()
})

it('refuses a page in a page: the bar stays, and says whose it is not', async () => {
  const page = await open('worker', '/policies/edit')
  await title(page, '这一页不归您看')
  await page.getByRole('navigation', { name: '主要' }).getByRole('link', { name: '待办' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.context().close()
})
