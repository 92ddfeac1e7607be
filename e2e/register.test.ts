import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { blankFacts, type RosterFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { saveTitles } from '#titles'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

const resident = newId()
let journey: Journey
let home = ''
beforeAll(async () => {
  journey = await openJourney()
  const homes = await journey.unit((unit) =>
    settleHomes(
      unit,
      (['801', '802', '805', '806', '1207'] as const).map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '3号',
        room,
        floor: Number(room.slice(0, -2)),
        buildingArea: 5_527,
        use: room === '805' ? ('vacant' as const) : ('lived-in' as const),
      })),
    ),
  )
  home = homes[3]?.id ?? ''
  const spouse = newId()
  const said = (name: string, facts: Partial<RosterFacts>) => ({ ...blankFacts(name), homeId: home, ...facts })
  await journey.unit(async (unit) => {
    await savePersons(
      unit,
      [
        {
          id: resident,
          version: null,
          facts: said('吴桂芬', {
            sex: 'female',
            relation: 'head',
            birthDate: '1952-05-20',
            phones: [{ number: '19900004417', kind: 'mobile' }],
            care: ['elders-only'],
          }),
        },
        { id: spouse, version: null, facts: said('陈国福', { sex: 'male', relation: 'spouse' }) },
      ],
      '名册导入 2026-11-20',
    )
    await unit.flush()
    const title = { id: newId(), homeId: home, kind: 'owned', share: null, since: null, evidence: 'roster' } as const
    await saveTitles(unit, [{ ...title, note: null, owner: { personId: resident } }], '名册导入')
  })
  journey.people.resident = await signedIn(journey.parts, {
    neighbourhoodId: journey.a.id,
    role: 'resident',
    name: '吴桂芬',
    personId: resident,
    homeIds: [home],
  })
})
afterAll(() => journey.close())

async function open(who: 'worker' | 'chair' | 'resident', path: string, viewport = desk, elder = false): Promise<Page> {
  const context = await journey.as(who, { viewport, elder })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

/** The large search of the page, not the one in the top bar. */
const search = (page: Page) => page.getByRole('main').getByRole('combobox', { name: '找住户' })

describe('the register at the desk', () => {
  it.each([
    ['the address', '3-806'],
    ['pinyin initials', 'wgf'],
    ['the tail of a phone number', '4417'],
  ])('finds a home by %s', async (_, typed) => {
    const page = await open('worker', '/homes')
    await search(page).fill(typed)
    await page.getByRole('main').getByRole('listbox', { name: '找住户' }).getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '806 室' }).waitFor()
    await expect.poll(() => page.locator('.cell.sel').textContent()).toContain('806')
    await page.context().close()
  })

  it('leads from the top bar with / and walks by arrows', async () => {
    const page = await open('worker', '/homes')
    await page.locator('.cell').first().waitFor()
    await page.getByRole('banner').getByRole('combobox').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('3-1207')
    await page.getByRole('banner').getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '1207 室' }).waitFor()
    await page.getByRole('button', { name: /^806 室/ }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('805')
    await page.context().close()
  })

  it('shows everything for a written reason, and the person finds it in the log', async () => {
    const page = await open('worker', `/homes?h=${home}`)
    await page
      .getByRole('button', { name: /显示全部/ })
      .first()
      .click()
    const show = page.getByRole('dialog').getByRole('button', { name: '记下理由，显示' })
    await expect.poll(() => show.isDisabled()).toBe(true)
    await page.getByLabel('为什么要看').fill('上门送体检通知')
    await show.click()
    await page.getByText('吴桂芬').first().waitFor()
    await page.getByRole('link', { name: '19900004417' }).waitFor()
    await page.getByRole('button', { name: '都是谁、为什么' }).click()
    await page.getByText('理由：上门送体检通知').waitFor()

    const own = await open('resident', '/held', phone)
    await own.getByRole('heading', { level: 1, name: '您的资料被看过 1 次' }).waitFor()
    await own.getByText(/周敏芝（.*）看了/).waitFor()
    await own.getByText('理由：上门送体检通知').waitFor()
    await page.context().close()
    await own.context().close()
  })
})

describe('a correction', () => {
  it('goes from the resident to the worker and back with an answer', async () => {
    const own = await open('resident', '/held', phone, true)
    await own.getByLabel('哪里不对').last().fill('电话换了')
    await own.getByRole('button', { name: '请居委会改' }).click()
    await own.getByText('等答复').waitFor()

    const page = await open('worker', `/persons/${resident}`)
    await page.getByText('电话换了').waitFor()
    await page.getByRole('button', { name: '改好了' }).click()
    await page
      .getByRole('dialog')
      .getByLabel(/给本人的话/)
      .fill('改好了，谢谢您')
    await page.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await page.getByText('改好了，谢谢您').waitFor()
    await own.reload()
    await own.getByText('周敏芝：改好了，谢谢您').waitFor()
    await expect.poll(() => own.getByText('等答复').count()).toBe(0)
    await page.context().close()
    await own.context().close()
  })
})

describe('what is held about me', () => {
  it.each([
    ['a phone', phone, false],
    ['a phone in large type', phone, true],
    ['the desk', desk, false],
  ])('is without a fault on %s', async (_, viewport, elder) => {
    const own = await open('resident', '/held', viewport, elder)
    await own.getByRole('heading', { name: '带走一份' }).waitFor()
    await own.waitForLoadState('networkidle')
    expect(await faultsOf(own)).toEqual([])
    expect(await sidewaysOverflow(own)).toBe(0)
    await own.context().close()
  })
})
