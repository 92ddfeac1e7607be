import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankFacts, saveDoubts, savePersons } from '#people'
import { saveTitles } from '#titles'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
let wu = ''
let entrance = ''

beforeAll(async () => {
  journey = await openJourney()
  await journey.unit(async (unit) => {
    const [home = '', next = '', empty = ''] = journey.homes
    wu = unit.id()
    const chen = unit.id()
    await savePersons(
      unit,
      [
        {
          id: wu,
          version: null,
          facts: {
            ...blankFacts('吴小芬'),
            sex: 'female',
            birthDate: '1952-02-14',
            idNumber: '310199195202140045',
            homeId: home,
            relation: 'head',
            registration: 'registered',
            phones: [{ number: '19900004417', kind: 'mobile' }],
            care: ['living-alone'],
          },
        },
        { id: chen, version: null, facts: { ...blankFacts('陈永福'), sex: 'male', homeId: home, relation: 'spouse' } },
        { id: unit.id(), version: null, facts: { ...blankFacts('王小峰'), homeId: next, relation: 'head' } },
      ],
      '名册导入',
    )
    saveDoubts(unit, [
      { subject: { personId: chen }, field: 'idNumber', kind: 'id-lost-digits', original: '3101…000', writtenAt: 'H7' },
    ])
    await unit.flush()
    const title = { kind: 'owned', since: null, evidence: 'roster', note: null } as const
    await saveTitles(
      unit,
      [
        { ...title, id: unit.id(), homeId: home, owner: { personId: wu }, share: { num: 1, den: 1 } },
        { ...title, id: unit.id(), homeId: empty, owner: { name: '张建国' }, share: { num: 1, den: 1 } },
      ],
      '名册导入',
    )
  })
})
afterAll(() => journey.close())

async function open(
  who: 'worker' | 'chair',
  path: string,
  viewport = desk,
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<Page> {
  const context = await journey.as(who, { viewport, language })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

describe('the building', () => {
  it('says the news, is searched by pinyin, and shows a household for a written reason', async () => {
    const page = await open('worker', '/homes')
    await page.getByRole('heading', { level: 1, name: '3号 6 户，1 户该去看看了' }).waitFor()
    await page.getByRole('combobox', { name: '找住户' }).last().fill('wxf')
    await page.getByRole('option', { name: /吴\*芬/ }).click()
    const panel = page.getByRole('region', { name: '延吉七村3号101室' })
    await panel.getByText('住着 2 人').waitFor()
    expect(await panel.textContent()).not.toContain('19900004417')
    entrance = page.url()

    await panel.getByRole('button', { name: '显示全部' }).click()
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.getByRole('button', { name: '记下理由，显示' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: '上门走访前联系' }).click()
    await dialog.getByRole('button', { name: '记下理由，显示' }).click()
    await panel.getByText('310199195202140045').waitFor()
    await expect
      .poll(() => panel.getByRole('link', { name: '19900004417' }).getAttribute('href'))
      .toBe('tel:19900004417')
    await panel.getByRole('button', { name: '都是谁、为什么' }).click()
    await page.getByText('理由：上门走访前联系').waitFor()
  })

  it('is walked by arrow keys and filtered by its legend', async () => {
    const page = await open('worker', entrance.replace(journey.url, ''))
    await page.getByRole('button', { name: /^101 室/ }).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: '延吉七村3号201室' }).waitFor()
    await page.getByRole('button', { name: /^资料待核/ }).click()
    // Homes to look in on and empty ones turn faint; those with doubts stay.
    const others = await page.locator('.tower .cell:not(.check)').count()
    expect(others).toBeGreaterThan(0)
    await expect.poll(() => page.locator('.tower .cell.faint').count()).toBe(others)
    await expect.poll(() => page.locator('.tower .cell.check.faint').count()).toBe(0)
  })

  it('shows care tags only after a reason', async () => {
    const page = await open('worker', entrance.replace(journey.url, ''))
    await page.getByText('住着 2 人').waitFor()
    expect(await page.locator('.tag', { hasText: '独居老人' }).count()).toBe(0)
    await page.getByRole('button', { name: '写明用途再看' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('重阳上门慰问')
    await page.getByRole('dialog').getByRole('button', { name: '记下理由，显示' }).click()
    await page.locator('.tag', { hasText: '独居老人' }).waitFor()
    await page.getByText('有标签的户加了绿框，共 1 人。').waitFor()
  })
})

describe('a person', () => {
  it('is corrected with the reason kept, and sees it all', async () => {
    const page = await open('worker', `/persons/${wu}`)
    await page.getByRole('button', { name: '改正资料' }).click()
    await page.getByRole('textbox', { name: '工作单位' }).fill('第三纺织厂')
    await page.getByRole('textbox', { name: '凭什么改' }).fill('本人来改的')
    await page.getByRole('dialog').getByRole('button', { name: '改', exact: true }).click()
    await page.getByText('工作单位：···').waitFor()

    const { cookie } = await signedIn(journey.parts, {
      role: 'resident',
      neighbourhoodId: journey.a.id,
      name: '吴小芬',
      personId: wu,
    })
    const context = await journey.as(null, { viewport: phone })
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: journey.url }])
    const own = await context.newPage()
    await own.goto(`${journey.url}/held`)
    await own.getByRole('heading', { level: 1, name: /您的资料被看过 \d 次/ }).waitFor()
    await own.getByText('理由：重阳上门慰问').waitFor()
    await own.getByText('第三纺织厂').first().waitFor()
    await own.getByLabel('哪里不对').fill('电话换了')
    await own.getByRole('button', { name: '请居委会改' }).click()
    await own.getByText('等答复').waitFor()
    expect(await faultsOf(own)).toEqual([])
    expect(await sidewaysOverflow(own)).toBe(0)
    await own.evaluate(() =>
      localStorage.setItem('mulin.settings', JSON.stringify({ language: 'zh-CN', size: 'elder' })),
    )
    await own.reload()
    await own.getByText('电话换了').first().waitFor()
    expect(await faultsOf(own)).toEqual([])
    expect(await sidewaysOverflow(own)).toBe(0)
  })
})

describe('what is known of somebody', () => {
  it('has reasons for care set with their basis, and ended; a number and a relative taken off', async () => {
    const page = await open('chair', `/persons/${wu}`, phone)
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: '写明用途再看' }).click()
    await dialog.getByRole('textbox').fill('核对街道名单')
    await dialog.getByRole('button', { name: '记下理由，显示' }).click()
    await page.getByRole('button', { name: '加一个标签' }).click()
    await dialog.getByLabel('什么标签').selectOption('low-income')
    await dialog.getByLabel('凭什么').selectOption('subdistrict')
    await dialog.getByLabel('只有主任').check()
    await dialog.getByLabel('为什么记').fill('街道来了名单')
    await dialog.getByRole('button', { name: '记下' }).click()
    await page.getByText('凭街道名单，只有主任能看').waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.getByRole('button', { name: /^结束\s*低收入家庭/ }).click()
    await dialog.getByLabel('为什么结束').fill('复核后不再符合')
    await dialog.getByRole('button', { name: '结束' }).click()
    await page.getByText('凭街道名单').waitFor({ state: 'detached' })

    await page.getByRole('button', { name: '加一位家人' }).click()
    await dialog.getByLabel('是本人的什么人').selectOption('daughter')
    await dialog.getByLabel('姓名').fill('陈晓霞')
    await dialog.getByRole('button', { name: '加上' }).click()
    await page.getByRole('button', { name: /^去掉\s*女儿 陈\*霞/ }).click()
    await dialog.getByRole('button', { name: '去掉' }).click()
    await page.getByRole('button', { name: /^去掉\s*女儿/ }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /^去掉\s*199\*\*\*\*4417/ }).click()
    await dialog.getByLabel('为什么去掉').fill('本人说换号了')
    await dialog.getByRole('button', { name: '去掉' }).click()
    await page.getByRole('button', { name: /^去掉\s*199/ }).waitFor({ state: 'detached' })
  })

  it('has the home let, and its areas with where they come from', async () => {
    const [home = ''] = journey.homes
    const page = await open('worker', `/homes/${home}`)
    await page.getByText('来源：居委会名册').waitFor()
    await page.getByRole('button', { name: '改房屋资料' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('出租').check()
    await dialog.getByLabel('专有面积').fill('四十')
    await dialog.getByLabel('这个面积从哪来').last().selectOption('register')
    await dialog.getByRole('button', { name: '改', exact: true }).click()
    await dialog.getByText('请写成 55.27 这样。').waitFor()
    await dialog.getByLabel('专有面积').fill('42.10')
    await dialog.getByRole('button', { name: '改', exact: true }).click()
    await page.getByText('来源：不动产登记').waitFor()
    await page.getByText('1 楼，出租').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
})

describe('titles', () => {
  it('link an owner known by name to somebody of the register', async () => {
    const page = await open('worker', '/titles')
    await page.getByRole('heading', { level: 1, name: '1 位产权人只知道姓名' }).waitFor()
    await page.getByRole('link', { name: '延吉七村3号201室' }).click()
    await page.getByRole('button', { name: '写明是谁' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: '找这个人' }).fill('wxf')
    await dialog.getByRole('option', { name: /王\*峰/ }).click()
    await dialog.getByRole('combobox', { name: '看了什么' }).selectOption('certificate')
    await dialog.getByRole('button', { name: '写明' }).click()
    await page.getByRole('heading', { name: '以前的' }).waitFor()
    const title = page.getByRole('heading', { level: 1 })
    await expect.poll(() => title.textContent()).toBe('延吉七村3号201室，1 位产权人')
  })
})

describe('every page', () => {
  it('is without a fault in English too', async () => {
    const [home = ''] = journey.homes
    for (const path of [
      entrance.replace(journey.url, ''),
      `/homes/${home}`,
      `/homes/${home}/titles`,
      '/register',
      `/persons/${wu}`,
      `/persons/new?home=${home}`,
      '/titles?which=all',
      '/organisations',
    ]) {
      const page = await open('worker', path, desk, 'en')
      await page.waitForLoadState('networkidle')
      expect(await faultsOf(page), path).toEqual([])
      expect(await sidewaysOverflow(page), path).toBe(0)
      await page.context().close()
    }
  })
})
