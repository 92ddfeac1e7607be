import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { seed } from '#apps/test/seed.ts'
import { logCall } from '#duty'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => {
  journey = await openJourney()
  await seed(journey, journey.a, '甲')
  const { rows } = await journey.parts.database.owner.query(
    `select id from people.person where neighbourhood_id = $1 and name = '甲强'`,
    [journey.a.id],
  )
  const [{ id: personId }] = rows as [{ id: string }]
  journey.people.resident = await signedIn(journey.parts, {
    neighbourhoodId: journey.a.id,
    role: 'resident',
    name: '甲强',
    personId,
    homeIds: [],
  })
})
afterAll(() => journey.close())

async function open(
  who: 'worker' | 'chair' | 'resident' | 'operator' | null,
  path: string,
  viewport = desk,
): Promise<Page> {
  const context = await journey.as(who, { viewport, elder: false })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

it('a resident asks for a copy and a correction, the clock runs, and both are answered', async () => {
  const resident = await open('resident', '/my-requests', phone)
  await resident.getByRole('heading', { name: '您有 1 份请求在办' }).waitFor()
  await resident.getByLabel('请说具体些').fill('想要一份，看看记得对不对')
  await resident.getByRole('button', { name: '提交' }).click()
  await resident.getByRole('heading', { name: '您有 2 份请求在办' }).waitFor()
  await resident.getByText('答复期限').first().waitFor()
  await resident.locator('label', { hasText: '改正' }).click()
  await resident.getByLabel('请说具体些').fill('我的单位写错了')
  await resident.getByRole('button', { name: '提交' }).click()
  await resident.getByRole('heading', { name: '您有 3 份请求在办' }).waitFor()

  const worker = await open('worker', '/privacy/requests')
  const copy = worker.locator('.row', { hasText: '想要一份，看看' })
  await copy.getByRole('button', { name: /^答复/ }).click()
  await worker.getByLabel('对本人怎么说').fill('打印好了，请来取')
  await worker.getByRole('dialog').getByRole('button', { name: '答复' }).click()
  await worker.getByText('答复好了').waitFor()
  const correction = worker.locator('.row', { hasText: '单位写错了' })
  await correction.getByRole('button', { name: /^答复/ }).click()
  await worker.getByRole('dialog').locator('label', { hasText: '没有办' }).click()
  await worker.getByLabel('对本人怎么说').fill('名册上没有单位，不用改')
  await worker.getByRole('dialog').getByRole('button', { name: '答复' }).click()
  await correction.waitFor({ state: 'detached' })

  await resident.reload()
  await resident.getByText('打印好了，请来取').waitFor()
  await resident.getByText('名册上没有单位，不用改').waitFor()
  await resident.getByText(/向人民法院起诉/).waitFor()
  await expect.poll(() => resident.getByRole('heading', { level: 1 }).textContent()).toBe('您有 1 份请求在办')
})

it('the chair sees what is past its time, clears it, and sets another duration from tomorrow', async () => {
  const long = new Date(journey.parts.clock().getTime() - 800 * 86_400_000)
  await journey.unit(
    (unit) =>
      logCall(unit, {
        id: unit.id(),
        way: 'rang',
        rangAt: null,
        personId: null,
        name: '老来电',
        phone: '19900007777',
        words: '老早的话',
      }),
    { actor: actorAs('worker', journey.a), now: long },
  )
  const page = await open('chair', '/privacy/keeping')
  await page.getByRole('button', { name: '看看哪些到期' }).click()
  await page.getByRole('heading', { name: '有 1 条到期，今晚清' }).waitFor()
  await page.getByRole('button', { name: '现在就清' }).click()
  await page.getByRole('button', { name: '清掉到期的' }).click()
  await page.getByRole('heading', { name: '没有到期的' }).waitFor()
  const { rows } = await journey.parts.database.owner.query(`select 1 from duty.call where caller_name = '老来电'`)
  expect(rows).toEqual([])

  await page.locator('tr', { hasText: '值班来电' }).getByRole('button').click()
  await page.getByRole('dialog').getByLabel('留多久').fill('2')
  await page.getByLabel('为什么、谁定的').fill('居委会会议定的')
  await page.getByRole('button', { name: '就这样定' }).click()
  await page.getByText('定好了，到日子起算。').waitFor()
  await page.locator('tr', { hasText: '值班来电' }).getByText('2 年').waitFor()
})

it('anybody reads the notice without signing in, in both languages', async () => {
  const page = await open(null, `/privacy-notice/${journey.a.id}`, phone)
  await page.getByRole('heading', { name: '居委会记着什么，为什么' }).waitFor()
  await page.getByText('身份证号、健康和残疾', { exact: false }).first().waitFor()
  await page.getByText(/个工作日内答复/).waitFor()
  const english = await (await journey.as(null, { language: 'en' })).newPage()
  await english.goto(`${journey.url}/privacy-notice/${journey.a.id}`)
  await english.getByRole('heading', { level: 1 }).waitFor()
  await expect
    .poll(() => english.getByRole('heading', { level: 1 }).textContent())
    .toBe('What the committee keeps, and why')
})

it('the chair tells those on the list of an incident; an operator looks into the same neighbourhood', async () => {
  const page = await open('chair', '/privacy/incidents')
  await page.getByRole('link', { name: /^丢失/ }).first().click()
  await page.getByRole('button', { name: '通知名单上的 1 人' }).click()
  await page.getByText('通知了').first().waitFor()
  await expect.poll(() => page.getByRole('button', { name: /通知名单上的/ }).count()).toBe(0)

  const above = await open('operator', '/privacy')
  await above.getByRole('heading', { name: /^记着 \d+ 类资料/ }).waitFor()
  expect(await above.getByRole('button', { name: '请求' }).count()).toBe(0)
})
