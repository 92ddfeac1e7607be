import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { tell } from '#messages'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { desk, openJourney, type Capacity, type Journey } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

const opened: BrowserContext[] = []
afterAll(() => Promise.all(opened.map((context) => context.close())))

async function open(who: Capacity, path: string): Promise<Page> {
  const context = await journey.as(who, who === 'resident' ? {} : { viewport: desk })
  opened.push(context)
  const page = await context.newPage()
  await page.goto(journey.url + path)
  await page.locator('main h1').waitFor()
  return page
}

describe('telling people', () => {
  it('reaches the resident in the app, who sees the mark until it is read', async () => {
    const page = await open('worker', '/messages/new')
    await page.getByLabel('告诉谁').selectOption({ label: '全居民区 12 户' })
    await page.getByLabel('说什么').fill('明天上午停水两小时。')
    await page.getByText('告诉 12 位：手机页面 2 位；要送纸条 10 张。').waitFor()
    await page.getByRole('button', { name: '发给 12 位' }).click()
    await page.getByRole('heading', { level: 1, name: /告诉了 12 位/ }).waitFor()
    await page.getByRole('cell', { name: '手机页面' }).first().waitFor()

    const home = await open('resident', '/')
    await home.getByRole('link', { name: /1 条新消息/ }).tap()
    await home.getByText('明天上午停水两小时。').waitFor()
    await expect
      .poll(async () => {
        const answer = await journey.http.inject({
          url: `/api/n/${journey.a.id}/inbox`,
          headers: journey.people.resident.headers,
        })
        return answer.json<{ unseen: number }>().unseen
      })
      .toBe(0)
    await home.goto(journey.url)
    await home.getByRole('link', { name: /告诉我的事/ }).waitFor()
    await expect.poll(() => home.getByText('1 条新消息').count()).toBe(0)
  })

  it('goes to one home alone, from that home’s own panel', async () => {
    const page = await open('worker', `/homes/${journey.homes[0]}`)
    await page.getByRole('link', { name: '给这户写一条' }).click()
    await page
      .getByLabel('告诉谁')
      .getByRole('option', { name: /只告诉.+这一户/ })
      .waitFor({ state: 'attached' })
    await page.getByLabel('说什么').fill('您的居住证明好了，随时来拿。')
    await page.getByRole('button', { name: '发给 1 位' }).click()
    await page.getByRole('heading', { level: 1, name: /告诉了 1 位/ }).waitFor()
    await expect.poll(() => page.getByText('您的居住证明好了，随时来拿。').first().isVisible()).toBe(true)
  })

  it('goes to a whole building, however many doors it has', async () => {
    await journey.unit((unit) =>
      settleHomes(
        unit,
        ['91号', '92号'].map((entrance) => ({
          compound: { name: '延吉新里', address: '延吉新里' },
          building: '9号楼',
          entrance,
          room: '101',
          floor: 1,
          buildingArea: 5_000,
          use: 'lived-in' as const,
        })),
      ),
    )
    const page = await open('worker', '/messages/new')
    await page.getByLabel('告诉谁').selectOption({ label: '延吉新里9号楼，整幢 2 户' })
    await page.getByText('告诉 2 位：要送纸条 2 张。').waitFor()
    await page.getByLabel('说什么').fill('周五检修电梯，上下楼请走楼梯。')
    await page.getByRole('button', { name: '发给 2 位' }).click()
    await page.getByRole('heading', { level: 1, name: '告诉了 2 位，2 位还等着' }).waitFor()
    await expect.poll(() => page.getByRole('cell', { name: /延吉新里9[12]号101室/ }).count()).toBe(2)
  })

  it('brings slips to the doors that nothing else reaches', async () => {
    const page = await open('worker', '/messages/slips')
    await page.getByRole('heading', { name: '延吉七村3号201室' }).waitFor()
    await page.getByRole('button', { name: '都送到了' }).click()
    await page.getByRole('heading', { level: 1, name: '纸条都送完了' }).waitFor()
    const { rows } = await journey.parts.database.owner.query(
      `select count(*)::int as n from messages.delivery where channel = 'slip' and state <> 'slipped'`,
    )
    expect(rows).toEqual([{ n: 0 }])
  })

  it('has a colleague phone whom only a landline reaches, with the reason written down', async () => {
    const id = newId()
    const [, , homeId = ''] = journey.homes
    const phones = [{ number: '021-65480000', kind: 'landline' as const }]
    const facts = { ...blankFacts('陆阿福'), homeId, phones }
    await journey.unit((unit) => savePersons(unit, [{ id, version: null, facts }], '名册'))
    await journey.unit((unit) =>
      tell(unit, {
        template: 'matters.done',
        to: { persons: [id] },
        data: { id, what: '走道灯不亮', owner: '周敏芝' },
        about: null,
        urgency: 'urgent',
      }),
    )
    const page = await open('worker', '/messages/calls')
    const row = page.getByRole('article', { name: '陆*福' })
    await row.getByText('“走道灯不亮”办好了').waitFor()
    expect(await page.getByText('65480000').count()).toBe(0)
    await row.getByRole('button', { name: /显示号码/ }).click()
    await page.getByRole('button', { name: '打电话告知' }).click()
    await page.getByRole('button', { name: '记下理由，显示' }).click()
    await row.getByRole('link', { name: '021-65480000' }).waitFor()
    await row.getByRole('button', { name: /打通了/ }).click()
    await page.getByLabel('记一句（可以不写）').fill('说灯亮了')
    await page.getByRole('button', { name: '记下，不用再打' }).click()
    await page.getByRole('heading', { level: 1, name: '电话都打完了' }).waitFor()
    const { rows } = await journey.parts.database.owner.query('select reason from people.reveal where person_id = $1', [
      id,
    ])
    expect(rows).toEqual([{ reason: '打电话告知' }])
  })
})
