import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { takeOffered } from './hands.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

/** What the resident does here goes over HTTP; their own pages have journeys of their own. */
async function residentSays(path: string, body: object): Promise<void> {
  const answer = await fetch(`${journey.url}/api/n/${journey.a.id}${path}`, {
    method: 'POST',
    headers: { ...journey.people.resident.headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
}

async function report(words: string): Promise<string> {
  const id = newId()
  await residentSays('/matters', { id, category: 'leak', words, place: { homeId: journey.homes[0] } })
  return id
}

async function open(
  who: 'worker' | 'property' | 'chair' | 'operator' | 'resident' | 'subdistrict',
  path: string,
  viewport = desk,
  elder = false,
): Promise<Page> {
  const context = await journey.as(who, { viewport, elder })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

describe('the work queue', () => {
  it('is no dead end for those who have none, and tells the subdistrict only what reached it', async () => {
    await report('天井里积水')
    for (const [who, there] of [
      ['resident', '/'],
      ['property', '/tasks'],
      ['operator', '/office'],
    ] as const) {
      const page = await open(who, '/queue')
      await expect.poll(() => new URL(page.url()).pathname).toBe(there)
      await page.locator('main h1').waitFor()
      expect(await page.getByText('这件事不归您管').count()).toBe(0)
      await page.context().close()
    }
    const above = await open('subdistrict', '/queue')
    await above.getByRole('heading', { name: '没有报到街道的' }).waitFor()
    expect(await above.getByText('接单').count()).toBe(0)
    const register = await open('property', '/register')
    await register.getByText('这件事不归您管').waitFor()
    await register.getByRole('link', { name: '回首页' }).waitFor()
    expect(await register.getByRole('button', { name: '再试一次' }).count()).toBe(0)
  })

  it('goes from the report to the party and back by keyboard, through a dispute to the end', async () => {
    const id = await report('厨房天花板滴水')
    const worker = await open('worker', '/queue')
    await worker.getByText('厨房天花板滴水').first().click()
    await worker.waitForSelector('.d-top')
    await worker.keyboard.press('a')
    await worker.getByText('接下了，您是经手人。').waitFor()

    await worker.keyboard.press('g')
    await worker
      .getByRole('dialog')
      .getByRole('combobox')
      .or(worker.getByRole('dialog').locator('input'))
      .first()
      .click()
    await worker.keyboard.type('延吉物业')
    await takeOffered(worker, '延吉物业')
    await worker.getByRole('dialog').locator('button[type=submit]').click()
    await worker.getByText('周敏芝交给延吉物业').waitFor()

    const party = await open('property', '/tasks', phone)
    await party.getByText('厨房天花板滴水').click()
    await party.getByRole('button', { name: '接单' }).click()
    await party.getByRole('button', { name: '明天上午' }).click()
    await party.getByRole('button', { name: '办好了' }).click()
    await party.getByText('办好了，等居民确认。').first().waitFor()

    await residentSays(`/my-matters/${id}/answer`, { answer: 'disputed' })
    await worker.reload()
    await worker.getByText('居民说没解决，重新打开').waitFor()
    await party.goto(`${journey.url}/tasks/${id}`)
    await party.getByText('居民说上次没办好，请再看看。').waitFor()
    await party.getByRole('button', { name: '接单' }).click()
    await party.getByRole('button', { name: '先接单，时间再说' }).click()
    await party.getByRole('button', { name: '办好了' }).click()
    await party.getByText('办好了，等居民确认。').first().waitFor()
    await residentSays(`/my-matters/${id}/answer`, { answer: 'confirmed' })

    await worker.goto(`${journey.url}/queue?view=closed&m=${id}`)
    await worker.getByText('居民确认解决了').waitFor()
    await expect.poll(() => worker.locator('.d-top .state').textContent()).toBe('居民已确认')
  })

  it('moves with J and K and writes an answer with R', async () => {
    await report('阳台漏水')
    await report('卫生间漏水')
    const page = await open('worker', '/queue')
    await page.waitForSelector('.q')
    const title = () => page.locator('.d-top h2').textContent()
    await page.waitForSelector('.d-top')
    const first = await title()
    await page.keyboard.press('j')
    await expect.poll(title).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(title).toBe(first)
    await page.keyboard.press('r')
    await page.keyboard.type('明天上午来修')
    await page.getByRole('button', { name: /回复 1 户/ }).click()
    await page.getByText('周敏芝回复').waitFor()
  })

  it('writes down what was heard at the counter in a few fields', async () => {
    const page = await open('worker', '/intake')
    await page.getByLabel('什么事').first().click()
    await page.keyboard.type('噪声')
    await takeOffered(page, '噪声')
    await page.getByLabel('或者哪里').fill('北门车棚')
    await page.getByLabel('怎么说的').fill('夜里有人放音乐')
    await page.getByRole('button', { name: '记下' }).click()
    await page.getByText(/记下了，编号/).waitFor()
    await page.getByRole('link', { name: '打开看看' }).click()
    await expect.poll(() => page.locator('.d-top h2').textContent()).toBe('夜里有人放音乐')
  })

  it('merges, pauses, and says what is beyond our remit, each in a few taps', async () => {
    const first = await report('三楼走道漏水')
    const second = await report('走道一直滴水')
    const page = await open('worker', `/queue?m=${second}`)
    const dialog = page.getByRole('dialog')
    const other = async (word: string) => {
      await page.getByRole('button', { name: '别的办法' }).click()
      await page.getByRole('menuitem', { name: word }).click()
    }
    await page.waitForSelector('.d-top')
    await page.keyboard.press('m')
    await dialog.locator('input').first().click()
    await page.keyboard.type('三楼走道漏水')
    await takeOffered(page, '三楼走道漏水')
    await dialog.locator('button[type=submit]').click()
    await page.getByText('周敏芝并到另一件').waitFor()
    await page.getByRole('link', { name: '三楼走道漏水' }).first().click()
    await page.getByText('已并入 1 条：').waitFor()

    await page.goto(`${journey.url}/queue?m=${first}`)
    await page.waitForSelector('.d-top')
    await page.keyboard.press('a')
    await page.getByText('接下了，您是经手人。').waitFor()
    await other('暂停计时')
    await dialog.getByLabel('等配件').check()
    await dialog.locator('button[type=submit]').click()
    await page.getByText(/起暂停计时：等配件。/).waitFor()
    await other('恢复计时')
    await dialog.locator('button[type=submit]').click()
    await page.getByText('周敏芝恢复计时').waitFor()
    await dialog.waitFor({ state: 'hidden' })

    await page.keyboard.press('b')
    await dialog.getByLabel('要业主表决').check()
    await dialog.getByLabel('给居民看的理由').fill('动维修资金要全体业主表决。')
    await dialog.locator('button[type=submit]').click()
    await page.getByText('周敏芝：超出职责，要业主表决').waitFor()
    await expect.poll(() => page.locator('.d-top .state').textContent()).toBe('超出职责')
  })

  it('gets work back with a reason from the telephone of the property manager', async () => {
    const id = await report('车棚灯不亮')
    const worker = await open('worker', `/queue?m=${id}`)
    const { parties } = (await (
      await fetch(`${journey.url}/api/n/${journey.a.id}/matter-parties`, { headers: journey.people.worker.headers })
    ).json()) as { parties: { id: string; kind: string }[] }
    const party = parties.find(({ kind }) => kind === 'property-manager')
    await fetch(`${journey.url}/api/n/${journey.a.id}/matters/${id}/assign`, {
      method: 'POST',
      headers: { ...journey.people.worker.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ party: { kind: 'party', id: party?.id } }),
    })
    const page = await open('property', `/tasks/${id}`, phone)
    await page.getByRole('button', { name: '不归我管' }).click()
    await page.getByRole('radio', { name: '地方不对' }).check()
    await page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
    await page.getByText('退回了，居委会会另外安排。').waitFor()
    await worker.reload()
    await worker.getByText('陆建平退回：地方不对').waitFor()
    await worker.getByText('被退回了，另找人办').waitFor()
    await expect.poll(() => worker.locator('.d-top .state').textContent()).toBe('被退回')
  })

  it('writes down danger at the counter: numbers first, on top of the queue', async () => {
    await report('水表箱门坏了')
    const page = await open('worker', '/intake')
    await page.getByRole('button', { name: '燃气味' }).click()
    const numbers = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')))
    expect(numbers).toEqual(['tel:119', 'tel:110', 'tel:120'])
    await page.getByLabel('什么事').first().click()
    await page.keyboard.type('安全')
    await takeOffered(page, '安全')
    await page.getByLabel('或者哪里').fill('2号门口')
    await page.getByRole('button', { name: '记下' }).click()
    await page.getByText(/记下了，编号/).waitFor()
    await page.goto(`${journey.url}/queue`)
    const top = page.locator('.q').first()
    await top.getByText('燃气味').waitFor()
    await expect.poll(() => top.innerText()).toContain('2号门口')
    await page.getByText(/先办急事 1 件/).waitFor()
    await page.getByText('燃气味：先打 119，再办手续。').waitFor()
  })

  it('takes a new time rule from a coming day', async () => {
    const page = await open('chair', '/settings/times')
    await page.getByText('未核实').first().waitFor()
    await page.getByLabel('哪天起用').fill('2099-01-04')
    await page.getByLabel('一般的事几天').fill('3')
    await page.getByLabel('依据').fill('街道试行办法')
    await page.getByLabel('我看过原件，天数对得上').check()
    await page.getByRole('button', { name: '定下' }).click()
    await page.getByText('定好了，到那天起用。').waitFor()
    await page.getByRole('heading', { name: '还没起用' }).waitFor()
    await page.getByText('已核实').waitFor()
    await expect.poll(() => page.getByText('未核实', { exact: true }).count()).toBe(1)
  })

  it('has no fault on any page, narrow or wide, in large type', async () => {
    const id = await report('走道渗水')
    const seen: [Parameters<typeof open>[0], string, typeof phone, boolean][] = [
      ['worker', `/queue?m=${id}`, desk, false],
      ['worker', `/queue?m=${id}`, phone, false],
      ['worker', '/intake', desk, false],
      ['worker', '/intake', phone, true],
      ['property', '/tasks', phone, false],
      ['property', '/tasks', phone, true],
      ['worker', `/matters/${id}/print`, desk, false],
      ['chair', '/settings/matters', desk, false],
      ['chair', '/settings/times', desk, false],
      ['chair', '/settings/times', phone, true],
    ]
    for (const [who, path, viewport, elder] of seen) {
      const page = await open(who, path, viewport, elder)
      await page.waitForSelector('h1')
      await page.waitForLoadState('networkidle')
      expect([path, viewport.width, await faultsOf(page)]).toEqual([path, viewport.width, []])
      expect([path, viewport.width, await sidewaysOverflow(page)]).toEqual([path, viewport.width, 0])
      await page.context().close()
    }
  })
})

describe('whoever the committee works with', () => {
  it('gets from the page they land on to all that is theirs, on a telephone', async () => {
    const page = await open('property', '/', phone)
    await page.waitForURL('**/tasks')
    for (const [word, path] of [
      ['三驾马车', '/troika'],
      ['会议', '/my-meetings'],
      ['议事', '/topics'],
      ['组织', '/bodies'],
      ['告诉我的事', '/inbox'],
      ['设置', '/settings'],
    ] as const) {
      await page.locator('section', { hasText: '别的事' }).getByRole('link', { name: word }).click()
      await page.waitForURL(`**${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(new URL(page.url()).pathname).toBe(path)
      await page.goto(`${journey.url}/tasks`)
    }
    await page.context().close()
  })

  it('and is offered no search of the register, which is not theirs', async () => {
    const page = await open('property', '/troika')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('navigation', { name: '主要' }).getByRole('link', { name: '三驾马车' }).waitFor()
    await expect.poll(() => page.getByRole('banner').getByRole('combobox').count()).toBe(0)
    const worker = await open('worker', '/troika')
    await worker.getByRole('banner').getByRole('combobox').first().waitFor()
    for (const one of [page, worker]) await one.context().close()
  })

  it('and whoever looks after the copy lands on those who work above the neighbourhoods', async () => {
    const page = await open('operator', '/')
    await page.waitForURL('**/office')
    await page.getByRole('heading', { level: 1, name: '街道和区里' }).waitFor()
    await page.getByText('季青').first().waitFor()
    const menu = page.getByRole('navigation', { name: '主要' })
    await expect.poll(() => menu.getByRole('link', { name: '街道和区里' }).count()).toBe(1)
    await page.context().close()
  })
})
