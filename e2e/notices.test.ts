import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { sayDate } from '#kit/pure/spoken-time.ts'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, openJourney, phone, type Journey } from './house.ts'

const pictures = process.env.MULIN_PICTURES

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

const opened: BrowserContext[] = []
afterAll(() => Promise.all(opened.map((context) => context.close())))
const day = 86_400_000
const board = () => `${journey.url}/board/${journey.a.code}`

async function atDesk(path: string): Promise<Page> {
  const context = await journey.as('worker', { viewport: desk })
  opened.push(context)
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

/** Somebody with no account and no script. */
async function passerBy(options: { javaScriptEnabled?: boolean; viewport?: typeof desk } = {}): Promise<Page> {
  const context = await journey.browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
  opened.push(context)
  return context.newPage()
}

const post = async (title: string, days: number) => {
  const answer = await journey.http.inject({
    method: 'POST',
    url: `/api/n/${journey.a.id}/notices`,
    headers: journey.people.worker.headers,
    payload: {
      id: newId(),
      kind: 'works',
      compoundId: null,
      poster: '延吉七村居民委员会',
      title,
      body: '一幢一幢来。\n\n- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00\n\n- 提前接两盆水，关好龙头再出门',
      startsAt: new Date().toISOString(),
      endsAt: new Date(Date.now() + days * day).toISOString(),
    },
  })
  expect(answer.statusCode, answer.body).toBe(200)
}

describe('a notice', () => {
  it('is posted, proven by a photo, read without JavaScript, and expires by the clock', async () => {
    const page = await atDesk('/notices/new')
    await page.getByLabel('标题').fill('周二停水')
    await page.getByLabel('内容').fill('周二清洗水箱。\n\n- 提前接两盆水，关好龙头再出门')
    await page.getByRole('button', { name: '贴出去' }).click()
    await page.getByRole('heading', { level: 1, name: '周二停水' }).waitFor()
    const id = /notices\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

    const missing = page.getByRole('heading', { name: /还有 \d+ 处没拍照/ })
    const before = Number(/\d+/.exec(await missing.innerText())?.[0])
    const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    const shot = { name: 'p.jpg', mimeType: 'image/jpeg', buffer: photo }
    await page.locator('main input[type=file]').first().setInputFiles(shot)
    await page.getByRole('button', { name: /^取下了/ }).waitFor()
    await expect
      .poll(() => page.getByRole('heading', { name: /没拍照|都拍了照/ }).innerText())
      .toBe(before > 1 ? `还有 ${before - 1} 处没拍照` : `${before} 处都拍了照`)
    const seen = page.getByAltText(/贴出来的照片/)
    await expect.poll(() => seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50)

    const reader = await passerBy({ javaScriptEnabled: false })
    await reader.goto(board())
    await expect.poll(() => reader.getByRole('heading', { name: '周二停水' }).count()).toBe(1)
    expect(await reader.context().cookies()).toEqual([])
    await reader.goto(`${board()}/notices/${id}`)
    expect(await reader.locator('.state').innerText()).toContain('还在贴')

    const clock = journey.parts.clock
    journey.parts.clock = () => new Date(Date.now() + 9 * day)
    try {
      await reader.goto(board())
      expect(await reader.getByRole('heading', { name: '周二停水' }).count()).toBe(0)
      await reader.goto(`${board()}/notices/${id}`)
      expect(await reader.locator('.state').innerText()).toContain('到期')
    } finally {
      journey.parts.clock = clock
    }
  })

  it('about one door hangs at that door, and says the day of its meeting on page, screen and paper', async () => {
    const held = addDays(dayOf(new Date()), 20)
    const said = sayDate(held, dayOf(new Date()), 'zh-CN')
    const page = await atDesk('/notices/new')
    await page.getByLabel('哪一类').selectOption({ value: 'meeting' })
    await page.getByLabel('标题').fill('业主大会')
    await page.getByLabel('内容').fill('当天晚上七点，在活动室。')
    await page.getByLabel('哪天开会').fill(held)
    await page.getByText(/纸贴在全部 \d+ 处/).click()
    await page.getByRole('checkbox').first().check()
    await page.getByText('纸贴在其中 1 处').waitFor()
    await page.getByRole('button', { name: '贴出去' }).click()
    await page.getByRole('heading', { level: 1, name: '业主大会' }).waitFor()
    await page.getByRole('heading', { name: '还有 1 处没拍照' }).waitFor()
    const id = /notices\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await page.goto(`${journey.url}/notices/${id}/print`)
    await page.getByText(/年\d+月\d+日开会/).waitFor()

    const reader = await passerBy({ javaScriptEnabled: false })
    for (const path of ['', `/notices/${id}`, '/screen']) {
      await reader.goto(board() + path)
      await expect.poll(() => reader.locator('main').textContent()).toMatch(new RegExp(`${said} 周.开会`))
    }
  })

  it('is not posted with somebody’s mobile number unless one is sure', async () => {
    const page = await atDesk('/notices/new')
    await page.getByLabel('标题').fill('招募')
    await page.getByLabel('内容').fill('请打 19900000011')
    await page.getByText('里面好像有手机号').first().waitFor()
    await page.getByRole('button', { name: '贴出去' }).click()
    await page.getByText('请勾选确认').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/notices/new')
  })
})

describe('the board', () => {
  it.each([phone, desk])('has no fault axe can find and nothing beyond the edge: $width px', async (viewport) => {
    await post('停水', 2)
    const page = await passerBy({ viewport })
    for (const path of ['', '?lang=en']) {
      await page.goto(board() + path)
      if (pictures)
        await page.screenshot({ path: join(pictures, `board${path.length}-${viewport.width}.png`), fullPage: true })
      expect(await faultsOf(page)).toEqual([])
      expect(await sidewaysOverflow(page)).toBe(0)
      await page.locator('article h2 a').first().click()
      await page.locator('.state').waitFor()
      if (pictures)
        await page.screenshot({ path: join(pictures, `one${path.length}-${viewport.width}.png`), fullPage: true })
      expect(await faultsOf(page)).toEqual([])
    }
    await page.goto(`${journey.url}/board/310110099099`)
    await page.getByRole('heading', { name: '没有找到这块公告栏' }).waitFor()
  })
})

describe('the lobby screen', () => {
  it('turns slowly, can be paused, and is read from across the lobby', async () => {
    await post('两天的公告', 2)
    await post('一个月的公告', 30)
    const page = await passerBy({ viewport: { width: 1920, height: 1080 } })
    await page.clock.install()
    await page.goto(`${board()}/screen`)
    await page.locator('.slide:visible h1').waitFor()
    // Which one it is: two notices may have one title.
    const shown = () =>
      page.locator('.slide').evaluateAll((all) => all.findIndex((one) => (one as HTMLElement).checkVisibility()))
    // From here on time stands unless the test lets it run: a slow machine would turn the page by itself.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000)
    await page.clock.runFor(1_000)
    const first = await shown()
    await page.clock.runFor(11_000)
    expect(await shown()).toBe(first)
    await page.clock.runFor(6_000)
    const second = await shown()
    expect(second).not.toBe(first)
    await page.getByRole('button', { name: '暂停' }).click()
    await page.clock.runFor(60_000)
    expect(await shown()).toBe(second)
    await page.getByRole('button', { name: '继续' }).click()
    await page.clock.runFor(17_000)
    expect(await shown()).not.toBe(second)
    if (pictures) await page.screenshot({ path: join(pictures, 'screen.png') })
    const small = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const sizes: number[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if ((node.textContent ?? '').trim() !== '' && parent?.checkVisibility())
          sizes.push(Number.parseFloat(getComputedStyle(parent).fontSize))
      }
      return Math.min(...sizes)
    })
    expect(small).toBeGreaterThanOrEqual(48)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(sideways).toBe(false)
  })

  it('goes on for a week without a network, and what expired is gone', async () => {
    const page = await passerBy({ viewport: { width: 1920, height: 1080 } })
    await page.goto(`${board()}/screen`)
    await page.locator('html[data-kept=yes]').waitFor()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await page.context().setOffline(true)
    await page.clock.setFixedTime(Date.now() + 7 * day)
    await page.reload()
    await page.getByText('没有网络').waitFor()
    await expect.poll(() => page.locator('.slide:visible h1').allInnerTexts()).toEqual(['一个月的公告'])
    await expect.poll(() => page.locator('.slide:has-text("两天的公告")').first().isVisible()).toBe(false)
    await page.clock.setFixedTime(Date.now() + 31 * day)
    await page.reload()
    await page.getByText('现在没有公告').waitFor()
    expect(await page.context().cookies()).toEqual([])
  })
})
