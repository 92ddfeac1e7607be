import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleBodies } from '#bodies'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { type Capacity, desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
  const from = '2025-03-01'
  await journey.unit((unit) =>
    settleBodies(unit, [
      {
        kind: 'residents-committee',
        name: '延吉七村居委会',
        posts: [{ kind: 'chair', holder: { name: '林国强' }, from }],
      },
      {
        kind: 'property-manager',
        name: '延吉物业',
        posts: [{ kind: 'manager', holder: { name: '陆建平' }, from }],
      },
    ]),
  )
})
afterAll(() => journey.close())

async function open(who: Capacity, path: string, viewport = desk): Promise<{ page: Page; context: BrowserContext }> {
  const context = await journey.as(who, { viewport })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return { page, context }
}

const PIN = '730418'

describe('a meeting', () => {
  it('is called, attended, resolves something that becomes a task, is confirmed and published', async () => {
    const { page } = await open('worker', '/meetings/new')
    await page.getByLabel('开什么会').selectOption({ label: '居民会议' })
    await page.getByText('到会要过半数').waitFor()
    await page.getByLabel('会的名字').fill('车棚加充电口')
    await page.getByLabel('议什么').fill('车棚加二十个充电口\n水箱什么时候洗')
    await page.getByLabel('还请谁').fill('延吉物业 陆建平')
    await page.getByLabel('一共有多少').fill('3')
    await page.getByRole('button', { name: '定下来，发通知' }).click()
    await page.getByRole('button', { name: '开始开会' }).waitFor()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('车棚加充电口')
    const meeting = page.url().split('/').at(-1) ?? ''

    const { rows } = await journey.parts.database.owner.query('select code from meetings.meeting where id = $1', [
      meeting,
    ])
    const code = (rows as { code: string }[])[0]?.code
    await page.getByRole('button', { name: '开始开会' }).click()
    await page.getByRole('link', { name: '写记录' }).waitFor()
    const wall = await open('worker', `/meetings/${meeting}/screen`)
    await wall.page.getByText('应到 3 户，还差 2').waitFor()

    for (const who of ['resident', 'neighbour'] as const) {
      const seat = await open(who, `/my-meetings/${meeting}?c=${code}`, phone)
      await seat.page.getByRole('button', { name: '我到了' }).click()
      await seat.page.getByRole('heading', { name: '您已签到，会正在开' }).waitFor()
    }
    await wall.page.getByText('应到 3 户，够了').waitFor()

    await page.getByRole('link', { name: '写记录' }).click()
    await page.getByLabel('谁说了什么').fill('物业说要先增容')
    await page.getByRole('button', { name: '记一句' }).click()
    await page.getByRole('listitem').getByText('物业说要先增容').waitFor()
    await page.getByLabel('谁说了什么').fill('车棚东墙加二十个充电口')
    await page.getByRole('button', { name: '当作提议，等表决' }).click()
    await page.getByRole('button', { name: '表决', exact: true }).click()
    await page.getByLabel('同意', { exact: true }).fill('2')
    await page.getByRole('button', { name: '记下表决' }).click()
    await page.getByText('通过的事要有人办，请选谁来办。').first().waitFor()
    await page.getByLabel('谁来办').selectOption({ label: '延吉物业' })
    await page.getByRole('button', { name: '记下表决' }).click()
    await page.getByText('通过了，任务进了待办。').waitFor()
    await wall.page.getByText('车棚东墙加二十个充电口').waitFor()
    // A day as a clerk writes it, never 2026-12-11.
    await wall.page.getByText(/延吉物业来办，(\d{4}年)?\d{1,2}月\d{1,2}日前/).waitFor()

    const queue = await open('worker', '/queue')
    await queue.page.getByText('车棚东墙加二十个充电口').first().waitFor()

    await page.getByRole('link', { name: '散会、确认、公布' }).click()
    await page.getByRole('button', { name: '散会' }).click()
    await page.getByRole('heading', { name: '等到会的人确认记录' }).waitFor()
    for (const who of ['resident', 'neighbour'] as const) {
      const seat = await open(who, `/my-meetings/${meeting}`, phone)
      await seat.page.getByText('物业说要先增容').waitFor()
      await seat.page.getByRole('button', { name: '记录没有错' }).click()
      await seat.page.getByText('您确认过这份记录了。').waitFor()
    }
    await page.reload()
    await page.getByRole('button', { name: '公布结果' }).click()
    await page.getByRole('button', { name: '贴上公告栏' }).click()
    await page.getByText(/公布了，编号/).waitFor()
    const board = await (await fetch(`${journey.url}/board/${journey.a.code}`)).text()
    expect(board).toContain('车棚东墙加二十个充电口')
    expect(board).not.toMatch(/吴桂芬|王小芳|增容/)

    await page.goto(`${journey.url}/meetings/new`)
    await page.getByLabel('开什么会').selectOption({ label: '居民会议' })
    await page.getByText('上次定的事，这次回头看').waitFor()
    await page.getByText('车棚东墙加二十个充电口').waitFor()
  })

  it('is moved before it is held: the page says from when, and why', async () => {
    const { page } = await open('worker', '/meetings/new?kind=appraisal')
    await page.getByLabel('会的名字').fill('今年的评议会')
    await page.getByLabel('议什么').fill('评议结果')
    await page.getByRole('button', { name: '定下来，发通知' }).click()
    await page.getByRole('button', { name: '改期' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('在哪里').fill('睦邻中心')
    await dialog.getByRole('button', { name: '改期，再通知' }).click()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByLabel('为什么改').fill('那天停电')
    await dialog.getByRole('button', { name: '改期，再通知' }).click()
    await page.getByText(/改好了，又通知了/).waitFor()
    await page.getByText(/改期了，原来/).waitFor()
    const seat = await open(
      'resident',
      page.url().replace(journey.url, '').replace('/meetings/', '/my-meetings/'),
      phone,
    )
    await seat.page.getByText(/改期了，原来.*那天停电/).waitFor()
    await seat.page.getByText('睦邻中心').waitFor()
    expect(await faultsOf(seat.page)).toEqual([])
  })

  it('goes on without a network: lines, roll call and proposals are kept, and arrive once', async () => {
    const { page, context } = await open('worker', '/meetings/new', phone)
    await page.getByLabel('开什么会').selectOption({ label: '协调会' })
    await page.getByLabel('会的名字').fill('油烟协调会')
    await page.getByLabel('议什么').fill('早点摊油烟')
    await page.getByLabel('还请谁').fill('物业 何经理')
    await page.getByRole('button', { name: '定下来，发通知' }).click()
    await page.getByRole('button', { name: '开始开会' }).click()
    await page.getByRole('link', { name: '写记录' }).click()
    await page.getByRole('button', { name: '存到手机' }).click()
    const choosing = page.getByRole('dialog')
    await choosing.getByLabel('密码').fill(PIN)
    await choosing.getByLabel('再输一次').fill(PIN)
    await choosing.getByRole('button', { name: /存/ }).last().click()
    await page.getByText('已存到手机，没信号也能看。').waitFor({ timeout: 30_000 })

    await context.setOffline(true)
    await page.getByLabel('谁说了什么').fill('摊主愿意装净化器')
    await page.getByRole('button', { name: '记一句' }).click()
    await page.getByRole('listitem').getByText('摊主愿意装净化器').waitFor()
    await page.getByLabel('谁说了什么').fill('月底前装好净化器')
    await page.getByRole('button', { name: '当作提议，等表决' }).click()
    await page.getByText('1. 月底前装好净化器').waitFor()
    await page.getByRole('button', { name: '到了：何经理' }).click()
    await page.getByRole('button', { name: /3 条未上传/ }).waitFor()
    await context.setOffline(false)
    await page.getByRole('button', { name: /条未上传/ }).waitFor({ state: 'detached', timeout: 30_000 })
    const count = async (sql: string) => Number((await journey.parts.database.owner.query(sql)).rows[0].n)
    expect(
      await count(
        `select count(*) as n from meetings.line l join meetings.meeting m on m.id = l.meeting_id where m.title = '油烟协调会'`,
      ),
    ).toBe(1)
    expect(await count(`select count(*) as n from meetings.resolution where proposal = '月底前装好净化器'`)).toBe(1)
    expect(await count(`select count(*) as n from meetings.seat where name = '何经理' and came_at is not null`)).toBe(1)
    expect({ faults: await faultsOf(page), sideways: await sidewaysOverflow(page) }).toEqual({
      faults: [],
      sideways: 0,
    })
  })

  it.each([
    ['/meetings', 'worker'],
    ['/meetings/new', 'worker'],
    ['/meetings/M', 'worker'],
    ['/meetings/M/screen', 'worker'],
    ['/my-meetings/M', 'resident'],
  ] as const)('reads in English and in large type: %s', async (path, who) => {
    const { rows } = await journey.parts.database.owner.query(
      `select id from meetings.meeting where title = '车棚加充电口'`,
    )
    const context = await journey.as(who, { viewport: who === 'resident' ? phone : desk, language: 'en', elder: true })
    const page = await context.newPage()
    await page.goto(journey.url + path.replace('M', (rows as { id: string }[])[0]?.id ?? ''))
    await page.locator('h1').first().waitFor()
    await page.waitForLoadState('networkidle')
    if (process.env.MULIN_PICTURES)
      await page.screenshot({
        path: `${process.env.MULIN_PICTURES}/en${path.replaceAll('/', '-')}.png`,
        fullPage: true,
      })
    expect({ faults: await faultsOf(page), sideways: await sidewaysOverflow(page) }).toEqual({
      faults: [],
      sideways: 0,
    })
  })
})
