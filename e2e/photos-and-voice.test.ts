import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf } from './axe.ts'
import { desk, openJourney, phone, type Journey } from './house.ts'

let journey: Journey
// A microphone that hums, so that a recording has something in it, and is allowed.
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
beforeAll(async () => void (journey = await openJourney({ browserSwitches: microphone })))
afterAll(() => journey.close())

const opened: BrowserContext[] = []
afterAll(() => Promise.all(opened.map((context) => context.close())))

async function open(who: Parameters<Journey['as']>[0], path: string, viewport = phone): Promise<Page> {
  const context = await journey.as(who, { viewport })
  opened.push(context)
  const page = await context.newPage()
  await page.goto(journey.url + path)
  await page.locator('main h1').waitFor()
  return page
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const radio = (page: Page, name: string) => page.getByRole('radio', { name })
const idIn = (url: string) => /\/(?:matters|follow\/[^/]+)\/([0-9a-f-]{36})/.exec(url)?.[1] ?? ''

async function picture(name: string) {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const image = sharp({ create: { width: 800, height: 600, channels: 3, background: '#888', noise } })
  return { name, mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() }
}

async function asWorker(path: string, body: object): Promise<void> {
  const answer = await journey.http.inject({
    method: 'POST',
    url: `/api/n/${journey.a.id}${path}`,
    headers: journey.people.worker.headers,
    payload: body,
  })
  expect(answer.statusCode, answer.body).toBe(200)
}

const sent = (page: Page) => page.locator('.photo-set').getByText('照片好了')

describe('several photos', () => {
  it('go each by itself: one fails and is sent again, one is taken away, a reload keeps them', async () => {
    const page = await open('resident', '/report')
    const field = page.locator('main input[type=file]')
    await field.setInputFiles(await picture('a.jpg'))
    await sent(page).waitFor()

    await page.route('**/files/*', (route) => route.abort())
    await field.setInputFiles(await picture('b.jpg'))
    await page.getByText('没传上去').waitFor()
    await page.unroute('**/files/*')
    await expect.poll(() => sent(page).count()).toBe(1)
    await button(page, '再传一次').tap()
    await expect.poll(() => sent(page).count()).toBe(2)

    await field.setInputFiles([await picture('c.jpg'), await picture('d.jpg')])
    await expect.poll(() => sent(page).count()).toBe(4)
    await button(page, '删掉您拍的照片 3').tap()
    await expect.poll(() => sent(page).count()).toBe(3)

    await page.reload()
    await page.getByAltText('您拍的照片 3').waitFor()
    await expect.poll(() => sent(page).count()).toBe(3)
    expect(await faultsOf(page)).toEqual([])
    await radio(page, '垃圾卫生').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    await page.goto(`${journey.url}/matters/${idIn(page.url())}`)
    await page.getByAltText('照片 3，共 3 张').waitFor()
  })

  it('come with a dispute that survives a reload', async () => {
    const page = await open('resident', '/report')
    await radio(page, '电梯').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    const id = idIn(page.url())
    await asWorker(`/matters/${id}/take`, {})
    await asWorker(`/matters/${id}/finish`, {})
    await page.goto(`${journey.url}/matters/${id}`)
    await button(page, '没办好').tap()
    await radio(page, '好了又坏').tap()
    const field = page.locator('dialog input[type=file]')
    await field.setInputFiles(await picture('a.jpg'))
    await sent(page).waitFor()
    await field.setInputFiles(await picture('b.jpg'))
    await expect.poll(() => sent(page).count()).toBe(2)
    await page.reload()
    await button(page, '没办好').tap()
    await page.getByAltText('您拍的照片 2').waitFor()
    await expect.poll(() => radio(page, '好了又坏').isChecked()).toBe(true)
    await button(page, '请重新办').tap()
    await page.getByAltText('照片 2，共 2 张').waitFor()
  })

  it('come with a dispute of somebody without an account', async () => {
    const answer = await journey.http.inject({
      url: `/api/n/${journey.a.id}/spots`,
      headers: journey.people.worker.headers,
    })
    const { spots } = answer.json<{ spots: { name: string; code: string }[] }>()
    const code = spots.find(({ name }) => name.startsWith('12号'))?.code ?? ''
    const page = await open(null, `/r/${journey.a.code}/${code}`)
    await radio(page, '漏水渗水').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/follow\//)
    const id = idIn(page.url())
    await asWorker(`/matters/${id}/take`, {})
    await asWorker(`/matters/${id}/finish`, {})
    // The link is all there is: opened on another telephone.
    const other = await open(null, page.url().slice(journey.url.length))
    await button(other, '没办好').tap()
    await radio(other, '还是老样子').tap()
    await other.locator('dialog input[type=file]').setInputFiles(await picture('a.jpg'))
    await sent(other).waitFor()
    await button(other, '请重新办').tap()
    const shown = other.getByAltText('照片 1，共 1 张')
    await shown.waitFor()
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(50)
  })
})

describe('a voice note', () => {
  it('is recorded, played, sent, and heard by the worker', async () => {
    const page = await open('resident', '/report')
    await button(page, '用说的').tap()
    await button(page, '点一下，说给我们听').tap()
    await page.getByText('正在听，说完点一下').waitFor()
    await page.getByText('2 秒').waitFor()
    await button(page, '说完了').tap()
    await button(page, '放一遍').tap()
    const sound = page.locator('audio')
    await expect.poll(() => sound.evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0)
    await page.reload()
    await button(page, '放一遍').waitFor()
    await radio(page, '灯和电').tap()
    await button(page, '提交').tap()
    await page.waitForURL(/\/sent$/)
    const id = idIn(page.url())

    const worker = await open('worker', `/queue?m=${id}`, desk)
    const player = worker.getByRole('button', { name: '放一遍' })
    await player.click()
    const heard = worker.locator('audio')
    await expect.poll(() => heard.evaluate((one: HTMLAudioElement) => one.currentTime)).toBeGreaterThan(0)
    expect(await faultsOf(worker)).toEqual([])
  })
})
