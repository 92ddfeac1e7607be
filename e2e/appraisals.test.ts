import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { expectReachable, keys } from './hands.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

const day = 86_400_000
let later = 0
let journey: Journey
beforeAll(async () => void (journey = await openJourney({ clock: () => new Date(Date.now() + later) })))
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = phone, more: object = {}): Promise<Page> {
  const context = await journey.as(who, { viewport, ...more })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}
const clean = async (page: Page) => {
  expect(await faultsOf(page)).toEqual([])
  expect(await sidewaysOverflow(page)).toBe(0)
}

/** Answers a subject on the telephone: one step to each question. */
async function tap(page: Page, heading: string, words: readonly string[]): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  for (const [at, word] of words.entries())
    await page.getByRole('group').nth(at).getByRole('radio', { name: word, exact: true }).check()
}

it('an appraisal is answered on the phone, on paper and at the door, counted, and hangs on the board', async () => {
  const chair = await open('chair', '/appraisals', desk)
  await chair.getByRole('link', { name: '开一次评议' }).click()
  await chair.getByRole('checkbox', { name: '居委会' }).waitFor()
  await chair.getByRole('checkbox', { name: '供水' }).check()
  await chair.getByText('名字和题目').nth(1).click()
  await chair.getByLabel('叫什么').nth(1).waitFor()
  await chair.getByRole('textbox', { name: '叫什么' }).first().fill('延吉物业')
  await clean(chair)
  await chair.getByRole('button', { name: '开始评议' }).click()
  await chair.getByRole('heading', { level: 1, name: /还有 12 户没评/ }).waitFor()
  const work = new URL(chair.url()).pathname

  const resident = await open('resident', '/')
  await resident.getByRole('heading', { name: '请您评一评' }).waitFor()
  await resident.getByRole('link', { name: /民主评议/ }).click()
  await tap(resident, '居委会', ['很清楚', '经常', '满意'])
  await resident.getByLabel('还想说一句（可以不写）').fill('门铃坏了半年没人修')
  await clean(resident)
  await resident.getByRole('button', { name: '下一个：延吉物业' }).click()
  await tap(resident, '延吉物业', ['不清楚', '没有', '不满意'])
  await resident.reload()
  await tap(resident, '居委会', ['很清楚'])
  await expect.poll(() => resident.getByRole('radio', { name: '满意', exact: true }).isChecked()).toBe(true)
  await resident.getByRole('button', { name: '下一个：延吉物业' }).click()
  await resident.getByRole('button', { name: '下一个：供水' }).click()
  await tap(resident, '供水', ['不了解'])
  await resident.getByRole('button', { name: '交上去' }).click()
  await resident.getByText('收到了，谢谢您。').waitFor()
  await resident.getByText('您家评过了。').waitFor()
  await clean(resident)

  const neighbour = await open('neighbour', work.replace('/work', ''), phone, { language: 'en', elder: true })
  await tap(neighbour, '居委会', ['Very well', 'Often', 'Very satisfied'])
  await clean(neighbour)
  await neighbour.getByRole('button', { name: 'Next: 延吉物业' }).click()
  await neighbour.getByRole('button', { name: 'Next: 供水' }).click()
  await neighbour.getByRole('button', { name: 'Send it' }).click()
  await neighbour.getByText('Received, thank you.').waitFor()

  const worker = await open('worker', work, desk)
  await worker.getByRole('heading', { level: 1, name: /还有 10 户没评/ }).waitFor()
  await worker.getByText('延吉七村12号').click()
  const sheets = await worker.getByRole('link', { name: /打印 延吉七村12号 的问卷/ }).getAttribute('href')
  await worker.goto(journey.url + (sheets ?? ''))
  await worker.locator('.appraisal-number').first().waitFor()
  const numbers = await worker.locator('.appraisal-number').allTextContents()
  expect(numbers).toHaveLength(6)
  await clean(worker)
  await worker.goto(`${journey.url}${work.replace('/work', '/enter')}`)
  for (const number of numbers.slice(0, 4)) {
    await worker.getByLabel('问卷右上角的编号').fill(number)
    await worker.getByRole('button', { name: '打开这份' }).click()
    for (const [at, word] of ['比较清楚', '很少', '满意', '知道一些', '没有', '一般', '很满意'].entries())
      await worker.getByRole('group').nth(at).getByRole('radio', { name: word, exact: true }).check()
    if (number === numbers[0]) await clean(worker)
    await worker.getByRole('button', { name: '记下这份' }).click()
    await worker.getByText('记下了，下一份。').waitFor()
  }
  await worker.getByLabel('问卷右上角的编号').fill('00001')
  await worker.getByRole('button', { name: '打开这份' }).click()
  await worker.getByText('没有这个编号，请对着问卷再看一遍。').waitFor()

  // The resident's home is asked at the door as well: the later answer stands, and it is said.
  await worker.goto(`${journey.url}${work.replace('/work', `/door/${journey.homes[0]}`)}`)
  await tap(worker, '居委会', ['很清楚', '有过', '很满意'])
  await worker.getByRole('button', { name: '下一个：延吉物业' }).click()
  await worker.getByRole('button', { name: '下一个：供水' }).click()
  await worker.getByRole('button', { name: '交上去' }).click()
  await worker.getByText('记下了。这户之前用手机评过，现在以这一份为准。').waitFor()
  await worker.getByRole('heading', { level: 1, name: /还有 6 户没评/ }).waitFor()

  later = 22 * day
  const here = { neighbourhoodId: journey.a.id }
  journey.people.chair = await signedIn(journey.parts, { ...here, role: 'chair', name: '林国强' })
  journey.people.property = await signedIn(journey.parts, { ...here, role: 'property', name: '陆建平' })
  const counting = await open('chair', work, desk)
  await counting.getByRole('button', { name: '算结果' }).click()
  await counting.getByRole('heading', { level: 1, name: /有结果了/ }).waitFor()
  await counting.getByText('6 个回答里，6 个清楚。').waitFor()
  await counting.getByText('答的不到 5 户，不公布').first().waitFor()
  await clean(counting)
  await counting.getByRole('button', { name: '贴到公告栏' }).click()
  await counting.getByText('结果贴到公告栏了。').waitFor()

  const property = await open('property', work.replace('/work', ''))
  await property.getByText('6 户，回收率 50.0%').waitFor()
  expect(await property.getByText('门铃坏了半年没人修').count()).toBe(0)

  const context = await journey.as(null)
  const board = await context.newPage()
  await board.goto(`${journey.url}/board/${journey.a.code}`)
  await board
    .getByText(/年民主评议结果/)
    .first()
    .waitFor()
  await board.getByText(/知晓度 100\.0%（6 个回答里 6 个清楚）/).waitFor()
})

it('a home answers by keyboard alone, at 200 %, and nothing that is kept leads to it', async () => {
  const here = { neighbourhoodId: journey.a.id }
  const [, homeId = ''] = journey.homes
  journey.people.chair = await signedIn(journey.parts, { ...here, role: 'chair', name: '林国强' })
  const personId = newId()
  journey.people.neighbour = await signedIn(journey.parts, {
    ...here,
    role: 'resident',
    name: '王小芳',
    personId,
    homeIds: [homeId],
  })
  const today = dayOf(new Date(Date.now() + later))
  const id = newId()
  const question = (measure: string, text: string) => ({ id: newId(), measure, text })
  const opened = await fetch(`${journey.url}/api/n/${journey.a.id}/appraisals/${id}`, {
    method: 'PUT',
    headers: { ...journey.people.chair.headers, 'content-type': 'application/json' },
    body: JSON.stringify({
      year: Number(today.slice(0, 4)) + 1,
      title: '再评一次',
      opensOn: today,
      closesOn: today,
      subjects: [
        {
          id: newId(),
          kind: 'committee',
          name: '居委会',
          questions: [question('satisfaction', '居委会的工作，您满意吗？')],
        },
        { id: newId(), kind: 'water', name: '供水', questions: [question('satisfaction', '供水的服务，您满意吗？')] },
      ],
    }),
  })
  expect(opened.status).toBe(200)
  const page = await (await journey.as('neighbour', { viewport: { width: 640, height: 450 }, zoom: 2 })).newPage()
  await page.goto(`${journey.url}/appraisals/${id}`)
  const hand = keys(page)
  await page.getByRole('heading', { level: 1, name: '居委会' }).waitFor()
  await expectReachable(page)
  await hand.choose(page.getByRole('radio', { name: '满意', exact: true }))
  await hand.press(page.getByRole('button', { name: '下一个：供水' }))
  await page.getByRole('heading', { level: 1, name: '供水' }).waitFor()
  await hand.choose(page.getByRole('radio', { name: '一般', exact: true }))
  await hand.press(page.getByRole('button', { name: '交上去' }))
  await page.getByText('收到了，谢谢您。').waitFor()
  await expectReachable(page)
  const { rows } = await journey.parts.database.owner.query('select * from appraisals.sheet where round_id = $1', [id])
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${homeId}|${personId}|${journey.people.neighbour.accountId}`))
})
