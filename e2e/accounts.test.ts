import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleAccounts } from '#accounts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { openBrowser } from '#kit/test/browser.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { totp } from '../modules/accounts/test/totp.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

const password = '弄堂里的桂花开了三次'
const codeSent = () => {
  const lines = readFileSync(join(journey.parts.config.dataFolder, 'outbox/sms.jsonl'), 'utf8').trim().split('\n')
  const { text } = JSON.parse(lines.at(-1) ?? '{}') as { text?: string }
  return /\d{6}/.exec(text ?? '')?.[0] ?? ''
}
const open = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}
const at = (page: Page) => new URL(page.url()).pathname

describe('at the counter', () => {
  it('a worker binds a phone to a home, prints a code for it, and takes the binding away', async () => {
    const [home = ''] = journey.homes
    const page = await open(await journey.as('worker', { viewport: desk }), '/bindings')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: '当面绑定' }).click()
    await dialog.getByRole('combobox', { name: '找这一户' }).fill('3-102')
    await dialog.getByRole('option').first().click()
    await dialog.getByText('选了 延吉七村3号102室').waitFor()
    await dialog.getByLabel('姓名').fill('孙阿姨')
    await dialog.getByLabel('手机号').fill('19900030777')
    await dialog.getByRole('button', { name: '绑定', exact: true }).click()
    await page.getByText('绑好了').waitFor()

    await page.goto(`${journey.url}/homes/${journey.homes[1] ?? ''}`)
    await page.getByRole('button', { name: /^解除\s*孙阿姨/ }).click()
    await dialog.getByLabel('为什么').fill('搬走了')
    await dialog.getByRole('button', { name: '解除' }).click()
    await page.getByRole('button', { name: /^解除\s*孙阿姨/ }).waitFor({ state: 'detached' })

    await page.goto(`${journey.url}/homes/${home}`)
    await page.getByRole('link', { name: '打印绑定码' }).click()
    await page.getByRole('button', { name: '做好这张码' }).click()
    await page.locator('.slip-code').waitFor()
    await expect.poll(() => page.locator('.slip').count()).toBe(1)
    expect(await faultsOf(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })

  it('whoever works in two neighbourhoods chooses in which', async () => {
    const both = { name: '周敏芝', phone: '19900030888' }
    const { cookie } = await signedIn(journey.parts, { ...both, role: 'worker', neighbourhoodId: journey.a.id })
    const standing = { role: 'worker', neighbourhoodId: journey.b.id } as const
    await journey.unit((unit) => settleAccounts(unit, [{ ...both, standings: [standing] }]))
    const context = await journey.as(null, { viewport: phone })
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: journey.url }])
    const page = await open(context, '/register')
    const here = page.locator('.topbar .mark')
    await here.filter({ hasText: '延吉七村' }).waitFor()
    await page.getByRole('button', { name: '换一个居民区' }).click()
    await page.getByRole('menuitem', { name: '江湾国际公寓' }).click()
    await here.filter({ hasText: '江湾国际公寓' }).waitFor()
    await page.goto(`${journey.url}/register`)
    await page.getByRole('heading', { level: 1, name: '住在这里 0 人' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
  })
})

describe('a resident', () => {
  it('comes in with the phone, asks for the home, and is let in by a worker', async () => {
    const page = await open(await journey.as(null), '/sign-in')
    await page.getByLabel('手机号').fill('199 0003 0001')
    await page.getByRole('button', { name: '获取验证码' }).click()
    await page.getByText('短信已经发出').waitFor()
    await page.getByLabel('短信里的六位数').fill(codeSent())
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('link', { name: '绑定我家' }).click()
    await page.getByLabel('哪个居民区').selectOption({ label: '延吉七村' })
    await page.getByLabel('门牌').fill('12号302')
    await page.getByLabel('您的姓名').fill('李文')
    await page.getByLabel('租住').check()
    await page.getByRole('button', { name: '交上去' }).click()
    await page.getByText('等回复').waitFor()

    const worker = await open(await journey.as('worker', { viewport: desk }), '/bindings')
    await worker.getByRole('heading', { name: '1 位居民等着绑定住处' }).waitFor()
    await worker.getByRole('button', { name: /^同意\s*李文/ }).click()
    await worker.getByText('申请会在这里等您').waitFor()
    await page.goto(journey.url)
    await page.getByText('李文').waitFor()
    await page.getByRole('link', { name: /报问题/ }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: '绑定我家' }).count()).toBe(0)
  })

  it('lets a daughter act for her, and takes it back', async () => {
    const mother = await open(await journey.as('resident'), '/acting')
    await mother.getByLabel('让谁替我办').fill('丁小妹')
    await mother.getByLabel('对方的手机号').fill('19900030002')
    await mother.getByRole('button', { name: '同意代办' }).click()
    await mother.getByRole('button', { name: /收回\s*丁小妹/ }).waitFor()

    const daughter = await open(await journey.as(null), '/sign-in?next=/acting')
    await daughter.getByLabel('手机号').fill('19900030002')
    await daughter.getByRole('button', { name: '获取验证码' }).click()
    await daughter.getByText('短信已经发出').waitFor()
    await daughter.getByLabel('短信里的六位数').fill(codeSent())
    await daughter.getByRole('button', { name: '登录', exact: true }).click()
    await daughter.getByRole('radio', { name: /吴桂芬/ }).click()
    await daughter.getByText('您在替吴桂芬办事').waitFor()

    await mother.getByRole('button', { name: /收回\s*丁小妹/ }).click()
    await mother.getByRole('dialog').getByRole('button', { name: '收回' }).click()
    await mother.getByText('收回了').waitFor()
    await daughter.goto(journey.url)
    await daughter.getByRole('link', { name: '绑定我家' }).waitFor()
    await expect.poll(() => daughter.getByText('吴桂芬').count()).toBe(0)
  })
})

describe('a worker', () => {
  it('is added by the chair, sets password and second factor, and comes back with both', async () => {
    const chair = await open(await journey.as('chair', { viewport: desk }), '/staff')
    await chair.getByRole('button', { name: '加一位同事' }).click()
    await chair.getByLabel('姓名').fill('陈立新')
    await chair.getByLabel('手机号').fill('19900030003')
    await chair.getByRole('button', { name: '加上' }).click()
    const code = await chair.getByRole('dialog').locator('.big').textContent()
    await chair.getByRole('button', { name: '给好了' }).click()
    await chair.getByRole('cell', { name: '陈立新' }).waitFor()

    const page = await open(await journey.as(null, { viewport: desk }), '/sign-in/staff?next=/staff')
    await page.getByRole('link', { name: '有开通码，第一次来' }).click()
    await page.getByLabel('十位开通码').fill(code ?? '')
    await page.getByLabel('新密码').fill(password)
    await page.getByRole('button', { name: '设好，往下走' }).click()
    await page.getByLabel('再输一次密码').fill(password)
    await page.getByRole('button', { name: '开始设置' }).click()
    await page.getByRole('img', { name: '给验证器扫的码' }).waitFor()
    const key = ((await page.locator('.card .num').first().textContent()) ?? '').replaceAll(' ', '')
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('验证器现在显示的六位数').fill(totp(key))
    await page.getByRole('button', { name: '设好了' }).click()
    await page.getByRole('heading', { name: /位同事/ }).waitFor()
    expect(at(page)).toBe('/staff')

    const later = await open(await journey.as(null, { viewport: desk }), '/staff')
    await later.getByRole('link', { name: '工作人员' }).click()
    await later.getByLabel('手机号或用户名').fill('19900030003')
    await later.getByLabel('密码').first().fill('不是这个密码')
    await later.getByRole('button', { name: '登录', exact: true }).click()
    await later.getByText('名字或密码不对').waitFor()
    await later.getByLabel('密码').first().fill(password)
    await later.getByRole('button', { name: '登录', exact: true }).click()
    await later.getByLabel('验证器里的六位数').fill(totp(key, new Date(Date.now() + 30_000)))
    await later.getByRole('button', { name: '进来' }).click()
    await later.getByRole('heading', { name: /位同事/ }).waitFor()
    expect(at(later)).toBe('/staff')
  })

  it('finds the shared computer locked after five minutes, and goes on with the password', async () => {
    const [accountId] = await journey.unit(async (unit) => {
      return settleAccounts(unit, [
        { name: '钱桂英', phone: '19900030004', password, standings: [{ role: 'resident' }] },
      ])
    })
    expect(accountId).toBeDefined()
    const context = await journey.as(null, { viewport: desk })
    const page = await context.newPage()
    await page.clock.install()
    await page.goto(`${journey.url}/sign-in/staff?next=/settings`)
    await page.getByLabel('手机号或用户名').fill('19900030004')
    await page.getByLabel('密码').first().fill(password)
    await page.getByText('这台电脑大家一起用').click()
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('heading', { name: '设置', exact: true }).waitFor()
    // The watch comes a few seconds after the page.
    await page.clock.runFor(6_000)
    await page.waitForLoadState('networkidle')
    await page.clock.runFor(1_000)
    await page.clock.fastForward('05:00')
    await page.getByRole('heading', { name: '钱桂英，屏幕锁上了' }).waitFor()
    expect(await page.getByText('19900030004').count()).toBe(0)
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('密码').first().fill(password)
    await page.getByRole('button', { name: '接着办' }).click()
    await page.getByRole('heading', { name: '设置', exact: true }).waitFor()
  })
})

describe('an empty copy', () => {
  let empty: TestHouse
  beforeAll(async () => {
    empty = await openTestHouse({ web: true })
    await empty.parts.database.owner.query('delete from places.neighbourhood')
    await empty.http.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => empty.close())

  it('opens with the page that makes the first neighbourhood', async () => {
    const url = `http://127.0.0.1:${(empty.http.server.address() as { port: number }).port}`
    const browser = await openBrowser()
    try {
      const context = await browser.newContext({ viewport: phone, locale: 'zh-CN' })
      const page = await context.newPage()
      // The address as the start prints it.
      await page.goto(`${url}/`)
      await page.getByRole('heading', { name: '睦邻开张，先建第一个居民区' }).waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.getByLabel('名称').fill('延吉七村')
      await page.getByLabel('统计用区划代码').fill('310110015007')
      await page.getByLabel('姓名').fill('林国强')
      await page.getByLabel('手机号').fill('19900030009')
      await page.getByLabel('密码').first().fill(password)
      await page.getByRole('button', { name: '建好，往下走' }).click()
      await page.getByRole('heading', { name: '给账号加一把锁' }).waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.goto(`${url}/first-run`)
      await page.getByRole('heading', { name: '这里已经开张了' }).waitFor()
    } finally {
      await browser.close()
    }
  })
})

describe('every page of accounts', () => {
  const pages: [string, 'resident' | 'worker' | 'chair' | null][] = [
    ['/sign-in', null],
    ['/sign-in/staff', null],
    ['/second-factor', null],
    ['/second-factor/set-up', 'worker'],
    ['/invitation', null],
    ['/settings', 'resident'],
    ['/bind', 'resident'],
    ['/acting', 'resident'],
    ['/staff', 'chair'],
    ['/emergency', 'chair'],
    ['/bindings', 'worker'],
    ['/bindings/print', 'worker'],
    ['/consents', 'worker'],
  ]
  beforeAll(async () => {
    await journey.http.inject({
      method: 'POST',
      url: '/api/binding-requests',
      headers: journey.people.neighbour.headers,
      payload: { id: newId(), neighbourhoodId: journey.a.id, address: '12号301', name: '王小芳', relation: 'owner' },
    })
  })

  it.each(pages)('%s speaks English', async (path, who) => {
    const context = await journey.as(who, { viewport: desk, language: 'en' })
    const page = await open(context, path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    const said = (await page.locator('main').textContent()) ?? ''
    // Names of people and places stay as they are.
    expect(
      said.replace(
        /延吉七村|延吉物业|江湾国际公寓|中文|12号301室|[一-鿿]{2,3}(?=,|Zhou|$)|\d+号\d+室|林国强|周敏芝|陆建平|吴桂芬|王小芳|陈立新|李文|丁小妹|号/gu,
        '',
      ),
    ).not.toMatch(/\p{sc=Han}/u)
    await context.close()
  })
})
