import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
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

async function open(who: 'worker' | 'property' | 'chair', path: string, viewport = desk, elder = false): Promise<Page> {
  const context = await journey.as(who, { viewport, elder })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

describe('the work queue', () => {
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
    await worker.keyboard.press('ArrowDown')
    await worker.keyboard.press('Enter')
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
    expect(await worker.locator('.d-top .state').textContent()).toBe('居民已确认')
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
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByLabel('或者哪里').fill('北门车棚')
    await page.getByLabel('怎么说的').fill('夜里有人放音乐')
    await page.getByRole('button', { name: '记下' }).click()
    await page.getByText(/记下了，编号/).waitFor()
    await page.getByRole('link', { name: '打开看看' }).click()
    await expect.poll(() => page.locator('.d-top h2').textContent()).toBe('夜里有人放音乐')
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
    ]
    for (const [who, path, viewport, elder] of seen) {
      const page = await open(who, path, viewport, elder)
      await page.waitForSelector('h1')
      await page.waitForTimeout(600)
      expect([path, viewport.width, await faultsOf(page)]).toEqual([path, viewport.width, []])
      expect([path, viewport.width, await sidewaysOverflow(page)]).toEqual([path, viewport.width, 0])
      await page.context().close()
    }
  })
})
