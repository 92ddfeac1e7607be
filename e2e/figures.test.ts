import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { desk, type Journey, openJourney } from './house.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey.close())

const ask = async (method: 'GET' | 'POST', path: string, payload?: object) => {
  const { headers } = journey.people.worker
  const answer = await journey.http.inject({ method, url: path, headers, ...(payload ? { payload } : {}) })
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.body}`)
  return answer.json()
}
const openMatters = async (): Promise<number> => {
  const { figures } = await ask('GET', '/api/figures')
  return figures.find((one: { definition: { key: string } }) => one.definition.key === 'overdue-open').now.denominator
}

it('moves by exactly one matter, and opens to it', async () => {
  const before = await openMatters()
  const id = newId()
  await ask('POST', `/api/n/${journey.a.id}/intake`, {
    id,
    source: 'counter',
    category: 'noise',
    place: { homeId: journey.homes[0] },
    reporter: { name: '来人', phone: '19900000008' },
    spoken: false,
  })
  await expect.poll(openMatters).toBe(before + 1)
  const context = await journey.as('worker', { viewport: desk })
  const page = await context.newPage()
  await page.goto(`${journey.url}/figures?figure=overdue-open`)
  await expect.poll(() => page.getByText(`还开着的 ${before + 1} 件里`).count()).toBeGreaterThan(0)
  const panel = page.getByRole('region', { name: '这个数字从哪里来' })
  await panel.getByRole('link', { name: /噪声/ }).first().click()
  await page.waitForURL(new RegExp(`/queue\\?m=${id}`))
  await context.close()

  // The same figure for the office above: the floor, and no way to the record.
  const office = await journey.as('subdistrict', { viewport: desk })
  const above = await office.newPage()
  await above.goto(`${journey.url}/figures?figure=overdue-open&inside=${journey.a.code}`)
  const theirs = above.getByRole('region', { name: '这个数字从哪里来' })
  await theirs
    .getByText(/3号 1 楼/)
    .first()
    .waitFor()
  expect(await theirs.getByText(/101室/).count()).toBe(0)
  expect(await theirs.getByRole('link', { name: /噪声/ }).count()).toBe(0)
  await office.close()
})
