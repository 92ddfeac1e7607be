import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankFacts, savePersons } from '#people'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
const elder = newId()
beforeAll(async () => {
  journey = await openJourney()
  const facts = {
    ...blankFacts('吴玉芬'),
    homeId: journey.homes[4] ?? null,
    birthDate: '1948-03-02',
    phones: [{ number: '19900000430', kind: 'mobile' as const }],
  }
  await journey.unit((unit) => savePersons(unit, [{ id: elder, version: null, facts }], '测试'))
})
afterAll(() => journey.close())

const opened: BrowserContext[] = []
afterAll(() => Promise.all(opened.map((context) => context.close())))

async function open(who: 'worker' | 'chair', path: string, viewport = phone): Promise<Page> {
  const context = await journey.as(who, { viewport })
  opened.push(context)
  const page = await context.newPage()
  await page.goto(journey.url + path)
  await page.locator('main h1').waitFor()
  return page
}

async function asks(path: string): Promise<Record<string, never>> {
  const answer = await fetch(`${journey.url}/api/n/${journey.a.id}${path}`, { headers: journey.people.worker.headers })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Record<string, never>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const row = (page: Page, room: string) => page.locator('a.row', { hasText: room })

async function picture() {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
  const image = sharp({ create: { width: 800, height: 600, channels: 3, background: '#888', noise } })
  return { name: 'door.jpg', mimeType: 'image/jpeg', buffer: await image.jpeg().toBuffer() }
}

async function putByWithPin(page: Page): Promise<void> {
  await button(page, '存到手机').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('密码').fill('482913')
  await dialog.getByLabel('再输一次').fill('482913')
  await dialog.getByRole('button', { name: '存到手机' }).click()
  await page.getByText('已存到手机，没信号也能看。').waitFor()
}

async function enterPin(page: Page): Promise<void> {
  await button(page, '输密码打开').click()
  await page.getByRole('dialog').getByLabel('密码').fill('482913')
  await page.getByRole('dialog').getByRole('button', { name: '打开' }).click()
}

describe('a round without a signal', () => {
  it('is taken in the office; three taps at the door, with a photo; kept across a reload; arrives exactly once', async () => {
    const page = await open('worker', '/visits')
    await row(page, '吴玉芬').waitFor()
    await putByWithPin(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    // The door's page was never opened: its files are put by all the same.
    await expect.poll(async () => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0)
    await page.context().setOffline(true)
    await page.reload()
    await enterPin(page)

    const began = Date.now()
    await row(page, '吴玉芬').tap()
    await page.getByRole('link', { name: '打给吴玉芬' }).waitFor()
    await page.getByRole('radio', { name: '平安' }).tap()
    await button(page, '保存').tap()
    await page.getByText('记在手机上了，有信号就上传。').waitFor()
    expect(Date.now() - began).toBeLessThan(20_000)
    await button(page, '1 条未上传').waitFor()

    await row(page, '101').first().tap()
    await page.getByRole('radio', { name: '有需要' }).tap()
    await page.getByRole('radio', { name: '养老助餐' }).tap()
    await page.getByLabel('照原话写（可不填）').fill('想订午饭')
    await page.getByText('再记一点（可不填）').tap()
    await page.locator('main input[type=file]').setInputFiles(await picture())
    await page.getByAltText('您拍的照片').waitFor()
    await button(page, '保存').tap()
    await button(page, '3 条未上传').waitFor()

    await page.reload()
    await enterPin(page)
    await button(page, '3 条未上传').waitFor()
    await row(page, '吴玉芬').getByText('记在手机上，还没上传').waitFor()
    expect((await asks(`/persons/${elder}/visits`)).visits).toEqual([])

    // The first try is cut after the server has it and before the telephone knows.
    let cut = 0
    await page.route('**/visits/sync', async (route) => {
      if (cut > 0) return route.continue()
      cut += 1
      await route.fetch()
      return route.abort()
    })
    await page.context().setOffline(false)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(() => cut).toBe(1)
    await expect
      .poll(
        async () => {
          await page.evaluate(() => window.dispatchEvent(new Event('online')))
          return button(page, /未上传/).count()
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(0)
    const { visits } = (await asks(`/persons/${elder}/visits`)) as unknown as { visits: { outcome: string }[] }
    expect(visits.map((one) => one.outcome)).toEqual(['ok'])
    const coverage = (await asks('/visits/coverage')) as unknown as { all: { reached: number } }
    expect(coverage.all.reached).toBe(2)
    const all = await Promise.all(journey.homes.map((id) => asks(`/homes/${id}/visits`)))
    const made = all.flatMap(
      (one) => one.visits as unknown as { outcome: string; matterId: string | null; files: object[] }[],
    )
    expect(made).toHaveLength(2)
    const need = made.find((one) => one.outcome === 'need')
    expect(need?.files).toHaveLength(1)
    expect(await asks(`/matters/${need?.matterId}`)).toMatchObject({ source: 'visit', words: '想订午饭' })
  }, 90_000)
})

describe('written down at the wrong door', () => {
  it('is removed while it is still on the telephone, and taken back with a reason once it was sent', async () => {
    const page = await open('worker', '/visits')
    const door = await row(page, '302').first().getAttribute('href')
    const theDoor = page.locator(`a.row[href="${door}"]`)
    await putByWithPin(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.context().setOffline(true)
    await theDoor.tap()
    await page.getByRole('radio', { name: '平安' }).tap()
    await button(page, '保存').tap()
    await button(page, '1 条未上传').waitFor()
    await theDoor.tap()
    // What needs a network says so a moment later, and moves what stands under it.
    await button(page, '再查一次').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await button(page, '不传了，去掉').tap()
    await page.getByText('去掉了，没有上传。').waitFor()
    await page.getByRole('link', { name: '返回' }).tap()
    await theDoor.waitFor()
    await expect.poll(() => button(page, /未上传/).count()).toBe(0)
    await expect.poll(() => theDoor.textContent()).not.toMatch(/平安|记好了/)
    await page.context().setOffline(false)

    const reached = async () =>
      ((await asks('/visits/coverage')) as unknown as { all: { reached: number } }).all.reached
    const before = await reached()
    await theDoor.tap()
    await page.getByRole('radio', { name: '平安' }).tap()
    await button(page, '保存').tap()
    await page.getByText('记好了。').waitFor()
    await expect.poll(reached).toBe(before + 1)
    await theDoor.tap()
    await page.getByRole('heading', { name: '今天记过的' }).waitFor()
    expect(await sidewaysOverflow(page)).toBe(0)
    await button(page, '撤回这次').tap()
    await page.getByRole('dialog').getByRole('textbox').fill('记错了户')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).tap()
    await page.getByText('撤回了。').waitFor()
    await expect.poll(reached).toBe(before)
    const homes = await Promise.all(journey.homes.map((id) => asks(`/homes/${id}/visits`)))
    const gone = homes
      .flatMap((one) => one.visits as unknown as { takenBack: { why: string } | null }[])
      .flatMap(({ takenBack }) => takenBack ?? [])
    expect(gone).toMatchObject([{ why: '记错了户', by: '周敏芝' }])
  }, 60_000)
})

describe('on the desk', () => {
  it('a home nobody found in stands out, the building says who is due, a plan goes on the round', async () => {
    const page = await open('worker', '/visits/coverage', desk)
    await page.getByRole('heading', { name: /还有 \d+ 户，一年里没人去过/ }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '存成 xlsx' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('visits.xlsx')
    await page.goto(`${journey.url}/homes?h=${journey.homes[2]}`)

    await button(page, '安排去一趟').click()
    await page.getByLabel('带一句话').fill('胯骨手术')
    await button(page, '排进名单').click()
    await page.getByText('安排好了，会排进名单。').waitFor()
    await page.getByText('刚出院').first().waitFor()
    const round = await open('worker', '/visits')
    await round.getByText('刚出院').first().waitFor()
    await expect.poll(() => row(round, '201').first().textContent()).toContain('刚出院')
  })

  it('two answers that differ are both kept, and settled by somebody', async () => {
    const said = (value: string) => ({
      sentAt: new Date().toISOString(),
      visits: [
        {
          id: newId(),
          homeId: journey.homes[4],
          way: 'call',
          outcome: 'ok',
          at: new Date().toISOString(),
          answers: [{ id: newId(), personId: elder, key: 'registration', value }],
        },
      ],
    })
    for (const value of ['registered', 'incoming']) {
      await fetch(`${journey.url}/api/n/${journey.a.id}/visits/sync`, {
        method: 'POST',
        headers: { ...journey.people.worker.headers, 'content-type': 'application/json' },
        body: JSON.stringify(said(value)),
      })
    }
    const page = await open('chair', '/visits/answers', desk)
    await page.getByRole('heading', { name: '门口听到的，1 处等您定' }).waitFor()
    await page.getByText('外地').waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await button(page, '改成听到的').click()
    await page.getByRole('dialog').getByRole('textbox').fill('看过户口本')
    await button(page, '定了').click()
    await page.getByRole('heading', { name: '门口听到的，都定好了' }).waitFor()
  })
})

// Ends the worker's session, so it comes last.
describe('a telephone that was given back', () => {
  it('is gone from the telephone with signing out, and the next one finds nothing', async () => {
    const page = await open('worker', '/visits')
    await putByWithPin(page)
    await page.evaluate(() => fetch('/api/session', { method: 'DELETE', headers: { 'x-mulin': '1' } }))
    await page.goto(`${journey.url}/visits`)
    await page.waitForURL(/sign-in/)
    await page.context().setOffline(true)
    await page.goto(`${journey.url}/visits`).catch(() => undefined)
    expect(await page.getByText('吴玉芬').count()).toBe(0)
  }, 60_000)
})
