import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { settleBodies } from '#bodies'
import { blankFacts, savePersons } from '#people'
import { freezeRoll, prepareRoll } from '#rolls'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { faultsOf } from './axe.ts'
import { type Capacity, desk, type Journey, openJourney } from './house.ts'
import { takeOffered } from './hands.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
  const names = ['陈大明', '吴小芬', '李国栋']
  await journey.unit(async (unit) => {
    const persons = names.map((name, at) => ({
      id: newId(),
      version: null,
      facts: { ...blankFacts(name), homeId: journey.homes[at] ?? '', birthDate: '1970-05-06' },
    }))
    await savePersons(unit, persons, '名册')
    await settleBodies(unit, [{ kind: 'residents-committee', name: '延吉七村居委会', posts: [] }])
  })
  await journey.unit(async (unit) => {
    const id = newId()
    const scope = { kind: 'neighbourhood', id: journey.a.id } as const
    await prepareRoll(unit, { id, electorate: 'households', scope, label: '居民户名册' })
    await unit.flush()
    await freezeRoll(unit, id)
  })
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string): Promise<Page> {
  const page = await (await journey.as(who, { viewport: desk })).newPage()
  await page.goto(journey.url + path)
  return page
}
const dialog = (page: Page) => page.getByRole('dialog')
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await dialog(page).waitFor({ state: 'hidden' })
}
async function count(page: Page, votes: string): Promise<void> {
  await page.getByRole('button', { name: '填我点的数' }).click()
  await dialog(page).getByLabel('箱里一共几张').fill('3')
  await dialog(page).getByLabel('陈大明 得票').fill(votes)
  await dialog(page).getByRole('button', { name: '交上我点的数' }).click()
  await dialog(page).waitFor({ state: 'hidden' })
}

it('a committee is elected on paper: listed, handed out, counted by two apart, and the term begun by a press', async () => {
  const year = Number(dayOf(journey.parts.clock()).slice(0, 4))
  const worker = await open('worker', '/elections')
  await worker.getByRole('button', { name: '办一次选举' }).click()
  await dialog(worker).getByLabel('选哪个委员会').selectOption({ label: '延吉七村居委会' })
  await dialog(worker).getByLabel('按哪份名册发票').selectOption({ label: '居民户名册' })
  await dialog(worker).getByLabel('名额').fill('1')
  await dialog(worker)
    .getByLabel('任期从哪天')
    .fill(`${year + 1}-01-01`)
  await dialog(worker)
    .getByLabel('到哪天')
    .fill(`${year + 5}-12-31`)
  await dialog(worker).getByRole('button', { name: '开始准备' }).click()
  await worker.getByRole('heading', { name: '先定候选人，再发选票' }).waitFor()
  await expect.poll(() => worker.getByRole('button', { name: '开始发票' }).isDisabled()).toBe(true)

  await worker.getByRole('button', { name: '加候选人' }).click()
  await dialog(worker).getByRole('combobox', { name: '在名册里找' }).fill('陈大明')
  await takeOffered(worker, '陈*明')
  await dialog(worker).getByRole('button', { name: '列为候选人' }).click()
  await worker.getByText('1. 陈大明').waitFor()
  await worker.getByRole('button', { name: '封一个票箱' }).click()
  await dialog(worker).getByLabel('哪个票箱').fill('一号箱')
  await dialog(worker).getByLabel('同您一起看过是空箱的').fill('陆监票')
  await dialog(worker).getByRole('button', { name: '封箱' }).click()
  await worker.getByText('已封').waitFor()
  await press(worker, '开始发票')

  await worker.getByRole('link', { name: '领票名单' }).click()
  for (const room of ['101', '102', '201']) {
    await worker.getByRole('button', { name: `发票 延吉七村3号${room}室` }).click()
    await dialog(worker).getByLabel('领票人姓名').fill('陈大明')
    await dialog(worker).getByRole('button', { name: '发出一张' }).click()
    await dialog(worker).waitFor({ state: 'hidden' })
    await worker.getByRole('button', { name: `记去向 延吉七村3号${room}室` }).click()
    await dialog(worker).getByRole('button', { name: '记下去向' }).click()
    await dialog(worker).waitFor({ state: 'hidden' })
  }
  await worker.getByRole('heading', { name: '发出的选票都有去向' }).waitFor()
  await worker.getByRole('link', { name: '回选举' }).click()
  await press(worker, '截止投票')
  await worker.getByRole('button', { name: '开箱', exact: true }).click()
  await dialog(worker).getByLabel('同您一起看过封条完好的').fill('陆监票')
  await dialog(worker).getByRole('button', { name: '开箱' }).click()
  await dialog(worker).waitFor({ state: 'hidden' })
  await count(worker, '3')
  await worker.getByText('等另一位点').waitFor()
  await expect.poll(() => worker.getByRole('button', { name: '填我点的数' }).count()).toBe(0)

  const chair = await open('chair', new URL(worker.url()).pathname)
  await count(chair, '2')
  await chair.getByText('两个人点的不一样，要重点').waitFor()
  await count(chair, '2')
  await worker.reload()
  await count(worker, '2')
  await worker.getByRole('heading', { name: '票数对平了，可以结束' }).waitFor()
  await press(worker, '结束选举')
  await worker.getByRole('heading', { name: '选出 1 位' }).waitFor()
  expect(await faultsOf(worker)).toEqual([])
  await expect.poll(() => worker.getByRole('button', { name: '开始任期' }).count()).toBe(0)
  await chair.reload()
  await chair.getByRole('button', { name: '开始任期' }).click()
  await dialog(chair).getByLabel('第几届').fill('9')
  await dialog(chair).getByRole('button', { name: '开始任期' }).click()
  await chair.getByText('任期开始了，当选的已经记进委员会。').waitFor()
  await worker.goto(`${journey.url}${new URL(worker.url()).pathname}/record`)
  await worker.getByText('第 2 遍两人一致').waitFor()
})
