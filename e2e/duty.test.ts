import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

type Who = 'worker' | 'chair' | 'resident'

async function open(who: Who, path: string, viewport = desk, elder = false): Promise<Page> {
  const context = await journey.as(who, { viewport, elder })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

async function asks(who: Who, method: string, path: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${journey.url}/api/n/${journey.a.id}${path}`, {
    method,
    headers: { ...journey.people[who].headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Record<string, unknown>
}

describe('the 24-hour number', () => {
  it('a night call is written down on the phone, becomes a matter in two taps, is handed over and read in the morning', async () => {
    const night = await open('worker', '/duty', phone)
    await night.getByRole('button', { name: '记一个电话' }).first().click()
    await night.getByLabel('怎么称呼').fill('王建国')
    await night.getByLabel('来电号码').fill('19900001234')
    await night.getByLabel('说了什么').fill('地下室进水,快没过脚了')
    await night.getByRole('button', { name: '记下', exact: true }).click()
    const row = night.locator('.row', { hasText: '地下室进水' })
    await row.waitFor()
    await expect.poll(() => row.textContent()).toContain('199****1234')

    await row.getByRole('button', { name: '记成事项' }).click()
    await night.getByRole('dialog').getByRole('button', { name: '漏水渗水' }).click()
    await night.getByText(/记成事项了，编号/).waitFor()
    await row.getByText('已记成事项').waitFor()

    await night.getByRole('button', { name: '交班' }).click()
    await night.getByRole('dialog').getByRole('textbox').fill('地下室的水早上再看一眼')
    await night.getByRole('button', { name: '交给下一班' }).click()
    await night.getByText('交好了，辛苦了。').waitFor()

    const morning = await open('chair', '/duty')
    await morning.getByText('“地下室的水早上再看一眼”').waitFor()
    await morning.getByRole('button', { name: '看过了，我接班' }).click()
    await morning.getByText('林国强已接班。').waitFor()
    await morning.locator('.row', { hasText: '地下室进水' }).getByRole('link').click()
    await morning.getByText('地点待问').first().waitFor()
  })

  it('a call that waits stands first, is tried, and answered', async () => {
    const home = await open('resident', '/', phone)
    await home.getByRole('button', { name: '请人回电话' }).click()
    const dialog = home.getByRole('dialog')
    await dialog.getByLabel('打哪个号码').fill('19900005678')
    await dialog.getByLabel('什么事').fill('门禁卡刷不开')
    await dialog.getByRole('button', { name: '请打给我' }).click()
    await home.getByText(/记下了，.+在 10 分钟里打给您。/).waitFor()
    const page = await open('worker', '/duty')
    await page.getByRole('heading', { name: '1 个电话等着回' }).waitFor()
    const row = page.locator('.row').first()
    await row.getByText('等回电').waitFor()
    await row.getByRole('button', { name: '没打通' }).click()
    await row.getByText('打了 1 次').waitFor()
    await row.getByRole('button', { name: '说上话了' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('帮他开了门')
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    await page.getByText('回电：帮他开了门').waitFor()
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('电话都回了')
  })

  it('the chair sets the round; too little rest needs a reason; a shift is swapped', async () => {
    const page = await open('chair', '/duty/rota')
    await page.getByRole('button', { name: '改每周怎么轮' }).click()
    await page.getByLabel('周一夜班').selectOption({ label: '周敏芝' })
    await page.getByLabel('周二白班').selectOption({ label: '周敏芝' })
    await page.getByRole('button', { name: '就这样排' }).click()
    await page.getByText('这样排，有人休息不够。要这样排，请写明理由。').first().waitFor()
    await page.getByLabel('有人休息不够时，为什么还这样排').fill('只有两个人，先这样')
    await page.getByRole('button', { name: '就这样排' }).click()
    await page.getByText('只歇 0 小时').first().waitFor()
    await page.locator('.rota-s', { hasText: '周敏芝' }).last().click()
    await page.getByLabel('谁来', { exact: true }).selectOption({ index: 1 })
    await page.getByLabel('为什么', { exact: true }).fill('孩子发烧')
    await page.getByRole('button', { name: '换班', exact: true }).click()
    await page.getByText('换好了。').waitFor()
    await page
      .getByText(/孩子发烧/)
      .first()
      .waitFor()
    await expect.poll(() => page.locator('.rota-row').count()).toBe(15)
  })
})

describe('a joint reception', () => {
  it('is planned, booked, has three visitors, and a promise is made and kept', async () => {
    const worker = await open('worker', '/receptions')
    await worker.getByRole('button', { name: '定一场' }).click()
    await worker.getByLabel('在哪里').fill('睦邻中心一楼')
    await worker.getByRole('button', { name: '定下来' }).click()
    await worker.getByText('睦邻中心一楼').first().waitFor()

    const resident = await open('resident', '/', phone)
    await resident.getByRole('link', { name: /当面谈/ }).click()
    await resident.getByRole('button', { name: '约一个号' }).click()
    await resident.getByRole('dialog').getByRole('textbox').fill('楼上漏水三个月')
    await resident.getByRole('dialog').getByRole('button', { name: '约好' }).click()
    await resident.getByText('您是 1 号').waitFor()

    await worker.getByRole('link', { name: /联合接待日/ }).click()
    for (const name of ['陈福', '孙丽']) {
      await worker.getByRole('button', { name: '来了一位' }).click()
      await worker.getByLabel('怎么称呼').fill(name)
      await worker.getByRole('button', { name: '给号', exact: true }).click()
      await worker.getByText(name === '陈福' ? '2 号　陈*' : '3 号　孙*').waitFor()
    }
    await worker.getByRole('button', { name: '开始接待' }).click()
    await worker.getByRole('heading', { name: '下一位 1 号，还有 3 位在等' }).waitFor()
    const first = worker.locator('.row', { hasText: '1 号' }).first()
    await first.getByRole('button', { name: '请进' }).click()
    await first.getByText('“楼上漏水三个月”').waitFor()
    await first.getByRole('button', { name: '记成事项' }).click()
    await worker.getByRole('dialog').getByRole('button', { name: '漏水渗水' }).click()
    await first.getByText('已记成事项').waitFor()
    await first.getByRole('button', { name: '记下答应的事' }).click()
    await worker.getByLabel('答应的事').fill('周三前查清是哪段管子')
    await worker.getByLabel('谁答应的').selectOption('物业')
    await worker.getByRole('button', { name: '念一遍，记下' }).click()
    await first.getByText('周三前查清是哪段管子').waitFor()
    await first.getByRole('button', { name: '谈好了' }).click()
    await worker.getByRole('heading', { name: '下一位 2 号，还有 2 位在等' }).waitFor()

    await worker.goto(`${journey.url}/receptions`)
    await worker.getByRole('heading', { name: '答应居民的，还有 1 件没办到' }).waitFor()
    await worker.getByRole('button', { name: '办到了' }).click()
    await worker.getByRole('dialog').getByRole('textbox').fill('换了三楼的弯头,本人看过')
    await worker.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    await worker.getByRole('heading', { name: '答应居民的，都办到了' }).waitFor()
    await expect.poll(() => worker.getByRole('button', { name: '办到了' }).count()).toBe(0)
  })
})

describe('the page of a reception', () => {
  it('is clean while it runs', async () => {
    const id = newId()
    const now = Date.now()
    await asks('worker', 'PUT', `/receptions/${id}`, {
      title: '联合接待日',
      place: '居委会',
      startsAt: new Date(now).toISOString(),
      endsAt: new Date(now + 3_600_000).toISOString(),
      parties: [{ kind: 'property-manager', name: '延吉物业' }],
    })
    await asks('worker', 'POST', `/receptions/${id}/visitors`, { id: newId(), name: '陈福', words: '楼道灯坏了' })
    await asks('worker', 'POST', `/receptions/${id}/state`, { to: 'running' })
    for (const viewport of [phone, desk]) {
      const page = await open('worker', `/receptions/${id}`, viewport)
      await page.getByText('陈*').waitFor()
      expect(await faultsOf(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
    }
  })
})
