import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { blankFacts, savePersons } from '#people'
import { room } from '#policies/room'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
// It begins yesterday; today is somebody's birthday.
let yesterday = true
let foundTooEarly = -1
const clock = () => new Date(Date.now() - (yesterday ? 86_400_000 : 0))
const [li, wu] = [newId(), newId()] as const
const today = dayOf(new Date())
const sixtyFive = `${Number(today.slice(0, 4)) - 65}${today.slice(4) === '-02-29' ? '-03-01' : today.slice(4)}`

const morning = () => room.jobs?.['policies.assess']?.run(journey.parts, null)
const casesOf = async (personId: string): Promise<number> => {
  const { rows } = await journey.parts.database.owner.query(
    'select count(*)::int as n from policies.case where person_id = $1',
    [personId],
  )
  return (rows as { n: number }[])[0]?.n ?? -1
}

/** Events and jobs that the house has still to see to. */
const waiting = async (): Promise<number> => {
  const { rows } = await journey.parts.database.owner.query(
    `select (select count(*) from kit.event where not carried)::int
      + (select count(*) from graphile_worker._private_jobs)::int as n`,
  )
  return (rows as { n: number }[])[0]?.n ?? -1
}

const receivedNow = async () => {
  const { headers } = journey.people.worker
  const { figures } = (await journey.http.inject({ url: '/api/figures', headers })).json()
  const { now } = figures.find((one: { definition: { key: string } }) => one.definition.key === 'policies-received')
  return { numerator: now.numerator, denominator: now.denominator }
}

/** Whose home stands on the round because a policy found them. */
const dueToTell = async () => {
  const { headers } = journey.people.worker
  const url = `/api/n/${journey.a.id}/visits/round`
  const { homes } = (await journey.http.inject({ method: 'POST', url, headers, payload: {} })).json()
  return homes.flatMap((home: { why: { cause: string }[]; people: { id: string }[] }) =>
    home.why.some(({ cause }) => cause === 'policy-found') ? home.people.map(({ id }) => id) : [],
  )
}

beforeAll(async () => {
  journey = await openJourney({ clock })
  await journey.unit((unit) =>
    savePersons(
      unit,
      [
        {
          id: li,
          version: null,
          facts: {
            ...blankFacts('李根宝'),
            registration: 'registered',
            birthDate: sixtyFive,
            homeId: journey.homes[0] ?? null,
          },
        },
        {
          id: wu,
          version: null,
          facts: {
            ...blankFacts('吴玉芬'),
            registration: 'separated',
            birthDate: '1939-05-01',
            homeId: journey.homes[1] ?? null,
          },
        },
      ],
      '测试',
    ),
  )
  await morning()
  // What follows from putting them in is done with yesterday.
  const done = async () => {
    if ((await waiting()) !== 0) throw new Error('the house is still at it')
  }
  await vi.waitFor(done, { timeout: 60_000, interval: 100 })
  foundTooEarly = await casesOf(li)
  yesterday = false
  const neighbourhoodId = journey.a.id
  journey.people.worker = await signedIn(journey.parts, { role: 'worker', neighbourhoodId, name: '周敏芝' })
  journey.people.district = await signedIn(journey.parts, { role: 'district', area: '310110', name: '陆沁' })
  await morning()
})
afterAll(() => journey.close())

describe('policies find people', () => {
  it('a birthday makes somebody eligible: in the list, on the round, told at the door, applied, received, in the figures', async () => {
    const page = await (await journey.as('worker', { viewport: desk })).newPage()
    expect(foundTooEarly).toBe(0)
    await page.goto(`${journey.url}/policies`)
    await page.getByRole('heading', { name: '今天新找到 1 位，先告诉他们' }).waitFor()
    await page.getByRole('link', { name: /李\*宝，65 岁：老年综合津贴/ }).click()
    await page.getByText('到年龄了').waitFor()
    await page.getByText(/65–69 周岁/).waitFor()
    await page.getByText('（未核实，请先问主管部门）').first().waitFor()
    await expect.poll(() => page.locator('.clauses li').allTextContents()).toEqual(['符合本市户籍', '符合满 65 周岁'])
    await expect.poll(() => page.locator('.steps li.now').allTextContents()).toEqual(['找到了'])

    // The home stands on the round of its own; told at the door, it is done.
    const round = await (await journey.as('worker', { viewport: phone })).newPage()
    await expect.poll(dueToTell, { timeout: 20_000 }).toEqual([li])
    await round.goto(`${journey.url}/visits`)
    await round.locator('a.row', { hasText: '李根宝' }).getByText('有政策要告诉').waitFor()
    await round.locator('a.row', { hasText: '李根宝' }).tap()
    await round.getByRole('radio', { name: '平安' }).tap()
    await round.getByRole('heading', { name: '老年综合津贴' }).waitFor()
    await round.getByRole('checkbox', { name: '当面说了' }).tap()
    await round.getByRole('button', { name: '保存' }).tap()
    await round.getByText('记好了。').waitFor()
    await expect.poll(() => dueToTell()).toEqual([])
    await page.reload()
    await page.locator('.d-steps li.now', { hasText: '告知了' }).waitFor()
    for (const act of ['申请交上去了', '批下来了', '领到了']) {
      await page.getByRole('button', { name: act, exact: false }).first().click()
      await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    await page.getByText('这件事办完了。').waitFor()
    await page.getByText(/告知 1，申请 1，领到 1。/).waitFor()
    expect(await faultsOf(page)).toEqual([])

    // What became of it is in the figures, and opens to the case.
    await expect.poll(receivedNow, { timeout: 20_000 }).toEqual({ numerator: 1, denominator: 1 })
    await page.goto(`${journey.url}/figures?figure=policies-received`)
    await page.getByRole('link', { name: /政策找到的，告诉了/ }).waitFor()
    await page
      .getByRole('link', { name: /申请了的，领到了/ })
      .getByText('1 / 1 项')
      .waitFor()
    const records = page.getByRole('region', { name: '这个数字从哪里来' })
    expect(await records.getByText(/李/).count()).toBe(0)
    await records.getByRole('link', { name: /老年综合津贴/ }).click()
    await page.waitForURL(/policies\/cases\//)
    await page.getByText('这件事办完了。').waitFor()
  })

  it('a question answered turns an unsure verdict into a case, on the telephone too', async () => {
    const page = await (await journey.as('worker', { viewport: phone })).newPage()
    await page.goto(`${journey.url}/persons/${wu}`)
    const row = page.locator('.row', { hasText: '老年综合津贴' })
    await row.getByText('说不准').waitFor()
    await row.getByRole('button', { name: /记回答/ }).click()
    await page.getByRole('radio', { name: '是', exact: true }).check()
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await row.getByText('等告知').waitFor()
    await row.getByRole('link', { name: /去办/ }).click()
    await page.getByText('问到了新情况').waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.getByRole('button', { name: '核实并告知' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('电话里说的，下午来拿表')
    await page.getByRole('button', { name: '已经告知' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByText('电话里说的，下午来拿表').waitFor()
    await page.getByRole('link', { name: '打印给本人的信' }).click()
    await page.getByRole('heading', { name: '您可能可以申请“老年综合津贴”' }).waitFor()
    expect(await page.getByText('吴').count()).toBe(0)
  })

  it('the district tries a version, sees how many it affects, and publishes only what comes out right', async () => {
    const page = await (await journey.as('district', { viewport: desk })).newPage()
    await page.goto(`${journey.url}/policies/edit`)
    await page.getByRole('link', { name: /老年综合津贴/ }).click()
    await page.getByRole('heading', { name: '老年综合津贴：写第 2 版' }).waitFor()
    await page.getByRole('button', { name: '试例子' }).click()
    await page.getByText('例子都对，可以发布。').waitFor()
    await page.getByRole('group', { name: '怎么算' }).last().getByLabel('几周年').fill('70')
    await page.getByRole('button', { name: '试例子' }).click()
    await page.getByText('例子“今天满 65 周岁”算出来是“不符合”，和您写的不一样。').waitFor()
    await page.getByRole('button', { name: '看影响多少人' }).click()
    await page.getByText('+0　−1　?0').waitFor()
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '发布' }).click()
    await page
      .getByRole('dialog')
      .getByText(/算出来是/)
      .waitFor()
    expect(await page.getByText(/李|吴/).count()).toBe(0)
    await page.goto(`${journey.url}/policies/edit/new`)
    await page.getByRole('heading', { name: '写一项新政策' }).waitFor()
    // A condition is put together by choosing: so much income a head, or one of the families named.
    const asked = page.getByRole('group', { name: '怎么算' })
    await asked.getByRole('button', { name: '再加一个条件' }).click()
    await asked.getByLabel('看什么').last().selectOption({ label: '家庭人均月收入' })
    await asked.getByLabel('怎么比').selectOption('<=')
    await asked.getByLabel('多少').fill('3040')
    await asked.getByRole('button', { name: '加一组' }).click()
    await expect.poll(() => asked.getByLabel('看什么').count()).toBe(4)
    await page.getByRole('button', { name: '加一档' }).click()
    await page.getByLabel('只给其中一部分人').check()
    await page.getByRole('button', { name: '加一样' }).click()
    expect(await faultsOf(page)).toEqual([])
  })
})
