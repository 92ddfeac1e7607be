import type { BrowserContext, Locator, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, openJourney, phone, type Journey } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

const opened: BrowserContext[] = []
afterAll(() => Promise.all(opened.map((context) => context.close())))

async function open(who: Parameters<Journey['as']>[0], path: string, options: Parameters<Journey['as']>[1] = {}) {
  const context = await journey.as(who, options)
  opened.push(context)
  const page = await context.newPage()
  await page.goto(journey.url + path)
  await page.locator('main h1').waitFor()
  return page
}

/** What a worker or the property manager does meanwhile, through the same endpoints as their own pages. */
async function meanwhile(who: 'worker' | 'property' | 'chair', path: string, body?: object) {
  const answer = await journey.http.inject({
    method: body ? 'POST' : 'GET',
    url: `/api/n/${journey.a.id}${path}`,
    headers: journey.people[who].headers,
    ...(body ? { payload: body } : {}),
  })
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Record<string, unknown>>()
}

const propertyManager = async () => {
  const { parties } = (await meanwhile('worker', '/matter-parties')) as { parties: { id: string; kind: string }[] }
  return parties.find(({ kind }) => kind === 'property-manager')?.id
}
const spotCode = async () => {
  const { spots } = (await meanwhile('worker', '/spots')) as { spots: { name: string; code: string }[] }
  return spots.find(({ name }) => name.startsWith('12号'))?.code ?? ''
}

/** Taps, and counts them. */
function counted(page: Page) {
  let taps = 0
  return {
    tap: async (place: Locator) => {
      taps += 1
      await place.tap()
    },
    taps: () => taps,
    page,
  }
}

const idIn = (url: string) => /\/matters\/([0-9a-f-]{36})/.exec(url)?.[1] ?? ''
const radio = (page: Page, name: string) => page.getByRole('radio', { name })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: '#888', noise } })
    .jpeg()
    .toBuffer()
}

describe('a resident with a telephone', () => {
  it('reports in at most five taps without typing and sees who answers and by when', async () => {
    const finger = counted(await open('resident', '/'))
    const { page, tap } = finger
    await tap(page.getByRole('link', { name: /报问题/ }))
    await tap(radio(page, '灯和电'))
    await tap(button(page, '提交'))
    await page.getByRole('heading', { name: '收到了，居委会周敏芝来办' }).waitFor()
    expect(finger.taps()).toBeLessThanOrEqual(5)
    const receipt = await page.locator('main').innerText()
    expect(receipt).toContain('3号1楼走道灯或电有问题')
    expect(receipt).toMatch(/\w+-\d{6}-\d\d/)
    expect(receipt).toMatch(/\d+月\d+日 \d\d:\d\d/)
    await tap(page.getByRole('link', { name: '看进展' }))
    await page.getByText('您报了这件事').waitFor()
    const followed = await page.locator('main').innerText()
    expect(followed).toContain('居委会周敏芝')
    expect(followed).toMatch(/最晚 .*\d\d:\d\d/)
    await page.goto(`${journey.url}/`)
    await page.getByText('有 1 件事在办').waitFor()
  })

  it('takes a photo, sends again what failed, keeps the draft, and finds both in the matter', async () => {
    const page = await open('resident', '/report')
    await page.route('**/files/*', (route) => route.abort())
    const picture = { name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photo() }
    await page.locator('input[type=file]').setInputFiles(picture)
    await page.getByText('没传上去').waitFor()
    await page.unroute('**/files/*')
    await button(page, '再传一次').tap()
    await page.getByText('照片好了').waitFor()
    await radio(page, '垃圾卫生').tap()
    await page.getByLabel('想说两句', { exact: true }).fill('纸箱堆了三天。')
    await page.reload()
    await page.getByText('草稿已存').waitFor()
    await page.getByAltText('您拍的照片').waitFor()
    await expect.poll(() => radio(page, '垃圾卫生').getAttribute('aria-checked')).toBe('true')
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    const id = idIn(page.url())
    await page.goto(`${journey.url}/matters/${id}`)
    const shown = page.getByAltText('照片 1，共 1 张')
    await shown.waitFor()
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50)
    await page.getByText('纸箱堆了三天。').waitFor()
    await page.goto(`${journey.url}/report`)
    await button(page, '提交').waitFor()
    await expect.poll(() => page.getByText('草稿已存').count()).toBe(0)
  })

  it('is told when there is no network and loses nothing', async () => {
    const page = await open('resident', '/report')
    await radio(page, '车和通道').tap()
    await page.context().setOffline(true)
    await button(page, '提交').tap()
    await page.getByText('没连上网。写好的还在，连上再交。').waitFor()
    await page.context().setOffline(false)
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    await expect.poll(() => page.locator('h2').first().innerText()).toBe('3号1楼走道通道被占')
  })

  it('sees the numbers to call first when it is dangerous', async () => {
    const page = await open('resident', '/report')
    await button(page, '有危险？先点这里').tap()
    await radio(page, '闻到燃气味').tap()
    await page.getByText('闻到燃气味：先打电话，再报给我们。').waitFor()
    const numbers = await page
      .locator('main a[href^="tel:"]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')))
    expect(numbers).toEqual(['tel:119', 'tel:110', 'tel:120'])
  })

  it('is told in one sentence what to do where the microphone is refused', async () => {
    const page = await open('resident', '/report')
    await button(page, '用说的').tap()
    await button(page, '点一下，说给我们听').tap()
    await page.getByText('没拿到话筒。请在设置里允许，或者写字。').waitFor()
    await expect.poll(() => page.getByRole('alert').filter({ hasText: '话筒' }).count()).toBe(1)
    await page.getByLabel('想说两句', { exact: true }).fill('灯不亮。')
    await radio(page, '灯和电').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
  })

  it('changes the place in one sheet', async () => {
    const page = await open('neighbour', '/report')
    await button(page, '改地方').tap()
    await radio(page, '我家，3号102室').tap()
    await page.getByText('您选的').waitFor()
    await radio(page, '漏水渗水').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    await expect.poll(() => page.locator('h2').first().innerText()).toBe('3号102室漏水')
  })
})

describe('the main loop as the resident lives it', () => {
  it('is joined by a neighbour, disputed, reopened, done again and confirmed', async () => {
    const page = await open('resident', '/report')
    await radio(page, '电梯').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    const id = idIn(page.url())

    const other = await open('neighbour', '/report')
    await radio(other, '电梯').tap()
    await other.getByText('这件事好像有人报过').waitFor()
    await button(other, '我也遇到').tap()
    await other.waitForURL(`**/matters/${id}`)
    await other.getByText('2 户在等这件事').waitFor()
    expect(await other.locator('main').innerText()).not.toContain('吴桂芬')

    const step = (who: 'worker' | 'property', verb: string, body: object = {}) =>
      meanwhile(who, `/matters/${id}/${verb}`, body)
    await step('worker', 'take')
    await step('worker', 'assign', { party: { kind: 'party', id: await propertyManager() } })
    const promised = new Date(Date.now() + 86_400_000).toISOString()
    await step('property', 'accept', { promise: { at: promised, text: '带配件来修' } })
    await page.goto(`${journey.url}/matters`)
    const row = page.getByRole('link', { name: /电梯有问题/ })
    await row.getByText('延吉物业陆建平').waitFor()
    await expect.poll(() => row.innerText()).toMatch(/带配件来修[\s\S]*明天 \d\d:\d\d/)

    await step('property', 'finish', { note: '换了按钮' })
    await page.goto(`${journey.url}/`)
    await page.getByText('1 件事办好了，等您看看').waitFor()
    await page.getByRole('link', { name: /3号1楼走道电梯有问题/ }).tap()
    await button(page, '没办好').tap()
    await radio(page, '好了又坏').tap()
    const picture = { name: 'again.jpg', mimeType: 'image/jpeg', buffer: await photo() }
    await page.locator('dialog input[type=file]').setInputFiles(picture)
    await page.getByText('照片好了').waitFor()
    await button(page, '请重新办').tap()
    await page.getByAltText('照片 1，共 1 张').waitFor()
    await page.getByText('重新办', { exact: true }).waitFor()
    await page.getByText('您说没办好').waitFor()

    await step('property', 'accept')
    await step('property', 'finish')
    await page.reload()
    await button(page, '好了，谢谢').tap()
    await page.getByText('谢谢您，这件事办结了。').waitFor()
    await page.getByText('办好了', { exact: true }).waitFor()
    const told = (await meanwhile('worker', `/matters/${id}`)) as { status: string; disputes: number }
    expect(told).toMatchObject({ status: 'confirmed', disputes: 1 })
  })

  it('reads why something is beyond the committee’s remit', async () => {
    const page = await open('resident', '/report')
    await radio(page, '说不清').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    const id = idIn(page.url())
    await meanwhile('worker', `/matters/${id}/take`, {})
    await meanwhile('worker', `/matters/${id}/decline`, { reason: 'needs-owners-vote', published: '车位归全体业主。' })
    await page.goto(`${journey.url}/matters/${id}`)
    await page.getByText('这件居委会办不了：要业主一起表决').waitFor()
    await expect.poll(() => page.getByText('车位归全体业主。').count()).toBeGreaterThan(0)
  })
})

describe('without an account', () => {
  it('finds a code on the wall because the committee prints it, four to a sheet of A4', async () => {
    const page = await open('worker', '/wall-codes', { viewport: desk })
    await page.getByRole('button', { name: '全选' }).click()
    const cards = page.locator('.wall-card')
    await expect.poll(() => cards.count()).toBe(2)
    expect(await cards.locator('.where').allInnerTexts()).toEqual(['延吉七村3号楼道', '延吉七村12号楼道'])
    await cards.last().locator('svg path').waitFor()
    const address = await cards.last().locator('.url').innerText()
    expect(address).toBe(`${journey.url}/r/${journey.a.code}/${await spotCode()}`)
    await page.locator('.wall-cards').evaluate((sheet) => {
      sheet.append(...[...sheet.children].map((card) => card.cloneNode(true)))
    })
    expect(await cards.count()).toBe(4)
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1)
    const anybody = await open(null, new URL(address).pathname)
    await anybody.getByText('12号楼道').first().waitFor()
  })

  it('reports from the code on the wall, and answers by the link', async () => {
    const path = `/r/${journey.a.code}/${await spotCode()}`
    const finger = counted(await open(null, path))
    const { page, tap } = finger
    await page.getByText('12号').first().waitFor()
    await tap(radio(page, '漏水渗水'))
    await tap(button(page, '提交'))
    await page.waitForURL(/\/follow\//)
    await page.getByText('存好这个网址，随时来看办到哪了。').waitFor()
    expect(finger.taps()).toBeLessThanOrEqual(5)
    const link = page.url()
    const id = /follow\/[^/]+\/([0-9a-f-]{36})/.exec(link)?.[1] ?? ''
    await meanwhile('worker', `/matters/${id}/take`, {})
    await meanwhile('worker', `/matters/${id}/finish`, {})

    const again = await open(null, link.slice(journey.url.length))
    await button(again, '好了，谢谢').tap()
    await again.getByText('办好了', { exact: true }).waitFor()
    await page.goto(`${journey.url}/`)
    await page.getByRole('link', { name: /12号.*漏水/ }).waitFor()
  })

  it('finds a friendly door at the front', async () => {
    const page = await open(null, '/')
    await page.getByRole('link', { name: '用手机号进来' }).waitFor()
    await page.getByText('不用注册也能报问题').waitFor()
    await expect.poll(() => page.locator('a[href="tel:021-00000007"]').count()).toBe(1)
  })
})

describe('every page', () => {
  const seen: { who: 'resident' | null; path: () => string }[] = [
    { who: 'resident', path: () => '/' },
    { who: null, path: () => '/' },
    { who: 'resident', path: () => '/report' },
    { who: 'resident', path: () => '/matters' },
    { who: 'resident', path: () => `/matters/${done}` },
    { who: 'resident', path: () => `/matters/${done}/sent` },
    { who: 'resident', path: () => '/around' },
    { who: null, path: () => '/around' },
    { who: null, path: () => `/r/${journey.a.code}/${code}` },
  ]
  let done = ''
  let code = ''
  beforeAll(async () => {
    code = await spotCode()
    const page = await open('resident', '/report')
    await radio(page, '漏水渗水').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    done = idIn(page.url())
    await meanwhile('worker', `/matters/${done}/take`, {})
    await meanwhile('worker', `/matters/${done}/reply`, { note: '下午请人来看。' })
    await meanwhile('worker', `/matters/${done}/finish`, { note: '换了接头。' })
    const published = { title: '1 楼走道漏水', text: '接头换过了。' }
    await meanwhile('chair', `/matters/${done}/show`, { visibility: 'public', published })
  })

  it.each([
    { viewport: phone, elder: true },
    { viewport: desk, elder: false },
  ])('has no fault axe can find and nothing beyond the edge: $viewport.width px, elder $elder', async (look) => {
    for (const { who, path } of seen) {
      const page = await open(who, path(), look)
      await page.waitForLoadState('networkidle')
      expect(await faultsOf(page), path()).toEqual([])
      expect(await sidewaysOverflow(page), path()).toBe(0)
      await page.context().close()
    }
  })

  it('has none in its sheets either', async () => {
    const page = await open('resident', `/matters/${done}`)
    await button(page, '没办好').tap()
    await button(page, '请重新办').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.goto(`${journey.url}/report`)
    await button(page, '改地方').tap()
    await page.getByText('就在这个门洞').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('is worked by keyboard alone', async () => {
    const page = await open('resident', '/report', { viewport: desk })
    const reach = async (place: Locator) => {
      for (let tries = 0; tries < 30; tries += 1) {
        if (await place.evaluate((one) => one === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error('the keyboard does not get there')
    }
    await reach(radio(page, '漏水渗水'))
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => radio(page, '灯和电').getAttribute('aria-checked')).toBe('true')
    await reach(button(page, '提交'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sent$/)
  })

  it('sends somebody who only works here to the queue', async () => {
    const context = await journey.as('worker', { viewport: desk })
    opened.push(context)
    const page = await context.newPage()
    await page.goto(journey.url)
    await page.waitForURL('**/queue')
    expect(new URL(page.url()).pathname).toBe('/queue')
  })
})
