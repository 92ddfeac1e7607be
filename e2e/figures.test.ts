import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

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

it('goes down to a compound and up again, and those above set weights and enter what others published', async () => {
  const context = await journey.as('worker', { viewport: desk })
  const page = await context.newPage()
  await page.goto(`${journey.url}/figures`)
  await page.getByRole('table').getByRole('link', { name: '延吉七村' }).click()
  await page.getByRole('link', { name: '看延吉七村自己的数字' }).click()
  await page.waitForURL(/compound=/)
  await page.getByRole('link', { name: /没有物业的小区/ }).waitFor()
  // The neighbourhood's own figures stand until the compound's have come.
  await expect.poll(() => page.getByRole('link', { name: /电话有人接/ }).count()).toBe(0)
  await page.getByRole('link', { name: /^回/ }).click()
  await page.getByRole('link', { name: /电话有人接/ }).waitFor()
  await context.close()

  const office = await journey.as('subdistrict', { viewport: desk })
  const above = await office.newPage()
  await above.goto(`${journey.url}/figures?figure=interaction`)
  await above.getByRole('button', { name: '居社互动怎么算' }).click()
  const dialog = above.getByRole('dialog')
  await dialog.getByLabel('每百户自己报的').fill('3')
  await dialog.getByRole('button', { name: '定下' }).click()
  await above.getByText(/× 3/).waitFor()
  await above.getByRole('button', { name: '记一个别人发布的数' }).click()
  await dialog.getByLabel('和哪个数字放在一起').selectOption('interaction')
  await dialog.getByLabel('怎么说的').fill('全市前十')
  await dialog.getByLabel('英文怎么说').fill('Among the first ten')
  await dialog.getByLabel('出处').fill('区民政局通报')
  await dialog.getByLabel('什么时候发布的').fill('2025')
  await dialog.getByRole('button', { name: '记下' }).click()
  await above.getByText('全市前十').waitFor()
  await office.close()
})

it('tells residents how their neighbourhood does, and nothing that is made of too few', async () => {
  const context = await journey.as('resident', { viewport: phone })
  const page = await context.newPage()
  await page.goto(`${journey.url}/`)
  await page.getByRole('link', { name: /居委会办得怎么样/ }).click()
  await page.waitForURL(/figures\/here/)
  await page.getByText(/太少，说了不准，先不说：.*报了有人回/).waitFor()
  await expect.poll(() => page.getByText(/100 件里有/).count()).toBe(0)
  await context.close()
})
