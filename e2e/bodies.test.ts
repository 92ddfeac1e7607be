import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askBody, beginHandover, defineRed, holdPost, settleBodies } from '#bodies'
import { settleCompounds } from '#places'
import { newId } from '#kit/server/id.ts'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { actorAs } from '#apps/test/asking.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
let compound = ''
let cookie = ''
const ids = { owners: '', manager: '', post: '', handover: '' }

beforeAll(async () => {
  journey = await openJourney()
  const today = dayOf(journey.parts.clock())
  const from = addDays(today, -1_700)
  const actor = actorAs('worker', journey.a)
  await journey.unit(
    async (unit) => {
      const [first = '', bare = ''] = await settleCompounds(unit, [
        { name: '延吉七村', address: '延吉七村' },
        { name: '延吉坊', address: '延吉坊' },
      ])
      compound = first
      const member = (name: string, party: boolean, kind: 'chair' | 'member' = 'member') => ({
        kind,
        holder: { name },
        from,
        party,
      })
      const until = addDays(today, 100)
      const posts = (kind: 'chair' | 'member', name: string) => [{ kind, holder: { name }, from }]
      const [committee, owners, manager] = await settleBodies(unit, [
        {
          kind: 'residents-committee',
          name: '延吉七村居委会',
          officePhone: '021-00007001',
          officePlace: '延吉七村党群服务站',
          posts: [...posts('chair', '林国强'), ...posts('member', '周敏芝')],
        },
        {
          kind: 'owners-committee',
          name: '延吉七村业委会',
          compoundIds: [compound],
          term: { number: 5, from, until, electedOn: from, seats: 5, buildingArea: null, filedOn: addDays(from, 9) },
          posts: [
            member('唐福康', true, 'chair'),
            member('毛永明', true),
            member('石惠芳', true),
            member('侯俊', false),
            member('雷毅', false),
          ],
          met: [{ at: new Date(unit.now.getTime() - 20 * 86_400_000), place: '业委会办公室', present: 4 }],
        },
        {
          kind: 'property-manager',
          name: '延吉物业',
          compoundIds: [compound],
          officePhone: '021-00004071',
          posts: [{ kind: 'manager', holder: { name: '陆建平' }, from }],
        },
        { kind: 'party-branch', name: '延吉七村居民区党总支', posts: posts('chair', '林国强') },
        { kind: 'police', name: '社区民警', posts: [{ kind: 'officer', holder: { name: '高正平' }, from }] },
        { kind: 'partner', name: '延吉邻里菜场', posts: [] },
        { kind: 'partner', name: '梧桐树小学', posts: [] },
        { kind: 'social-organisation', name: '银杏为老服务社', compoundIds: [bare], posts: [] },
      ])
      await unit.flush()
      ids.owners = owners?.id ?? ''
      ids.manager = manager?.id ?? ''
      ids.post = manager?.postIds[0] ?? ''
      ids.handover = newId()
      const ask = (fromId: string | undefined, toId: string | undefined, what: string, days: number) =>
        askBody(unit, compound, {
          id: newId(),
          fromId: fromId ?? '',
          toId: toId ?? '',
          what,
          dueOn: addDays(today, days),
        })
      await ask(committee?.id, manager?.id, '12号楼道灯不亮，请换好', 2)
      await ask(committee?.id, owners?.id, '水箱清洗的日子定下来，好写通知', 4)
      await beginHandover(unit, ids.owners, {
        id: ids.handover,
        kind: 'member-leaves',
        giver: '钱仁德',
        taker: '唐福康',
        begunOn: addDays(today, -3),
        items: ['会议记录', '业主清册'].map((what) => ({ id: newId(), what })),
      })
      const source = '街道组织办口径'
      await defineRed(unit, { id: newId(), since: from, percent: 50, over: true, source, verified: false })
    },
    { actor },
  )
  const who = await signedIn(journey.parts, {
    role: 'property',
    neighbourhoodId: journey.a.id,
    name: '陆建平',
    body: '延吉物业',
    postId: ids.post,
  })
  cookie = who.cookie
  await journey.unit((unit) => holdPost(unit, ids.post, who.accountId))
})
afterAll(() => journey.close())

async function open(
  who: 'worker' | 'chair' | 'resident' | 'subdistrict' | 'district',
  path: string,
  options: { viewport?: typeof phone; language?: 'zh-CN' | 'en'; elder?: boolean } = {},
): Promise<Page> {
  const context = await journey.as(who, { viewport: desk, ...options })
  const page = await context.newPage()
  await page.goto(journey.url + path)
  return page
}

describe('the desk of a compound’s three', () => {
  it('carries a request from the committee to the manager and back, and the post takes its rights along', async () => {
    const page = await open('worker', `/troika/${compound}`)
    await page.getByRole('heading', { level: 1, name: '延吉七村，2 件没办完' }).waitFor()
    await page.getByRole('button', { name: '托办一件' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: '托谁办' }).selectOption({ label: '延吉物业' })
    await dialog.getByRole('textbox', { name: '什么事' }).fill('东门道闸抬杆太慢，请报修')
    await dialog.getByRole('button', { name: '托办', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '延吉七村，3 件没办完' }).waitFor()

    const context = await journey.as(null, { viewport: phone })
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url: journey.url }])
    const manager = await context.newPage()
    await manager.goto(`${journey.url}/troika/${compound}`)
    const asked = manager.locator('.ask', { hasText: '东门道闸' })
    await asked.getByRole('button', { name: '答复' }).click()
    await manager.getByRole('dialog').getByRole('textbox').fill('周四换电机')
    await manager.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await asked.getByText('周四换电机').waitFor()
    await asked.getByRole('button', { name: '办好了' }).click()
    await manager.getByRole('heading', { level: 1, name: '延吉七村，2 件没办完' }).waitFor()

    const chair = await open('chair', `/bodies/${ids.manager}`)
    await chair.getByRole('button', { name: '结束任职' }).click()
    await chair.getByRole('dialog').getByRole('combobox', { name: '为什么结束' }).selectOption({ label: '调任' })
    await chair.getByRole('dialog').getByRole('button', { name: '现在结束' }).click()
    await chair.getByRole('heading', { level: 1, name: '延吉物业，0 人在任' }).waitFor()
    const answer = await manager.request.get(`${journey.url}/api/n/${journey.a.id}/compounds/${compound}/desk`)
    expect(answer.status()).toBe(403)
  })
})

describe('an owners’ committee', () => {
  it('says what its term asks, hands over item by item, and shows the share, never who', async () => {
    const page = await open('worker', `/bodies/${ids.owners}`)
    await page.getByRole('heading', { level: 1, name: '延吉七村业委会：还有 3 个月换届，该报街道了' }).waitFor()
    await page.getByText('3 / 5', { exact: true }).waitFor()
    await page.getByRole('button', { name: '交了' }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: '交了' }).click()
    await page.getByText('钱仁德 交给 唐福康　').first().waitFor()
    await page.getByRole('link', { name: '打印交接单' }).click()
    await page.getByRole('heading', { level: 1, name: '交接单：还差 1 样' }).waitFor()
    await expect.poll(() => page.getByRole('cell', { name: '还没交' }).count()).toBe(1)
  })
})

describe('a member who leaves (SH 33)', () => {
  it('starts a clock on the page of the committee and the desk of the compound, until the change is filed', async () => {
    const chair = await open('chair', `/bodies/${ids.owners}`)
    const today = dayOf(journey.parts.clock())
    await chair.locator('.row', { hasText: '雷毅' }).getByRole('button', { name: '结束任职' }).click()
    const ending = chair.getByRole('dialog')
    await ending.getByRole('combobox', { name: '为什么结束' }).selectOption({ label: '辞职' })
    await ending.getByLabel('从哪天起不再任职').fill(addDays(today, -40))
    await ending.getByRole('button', { name: '现在结束' }).click()
    const change = chair.locator('.p-sec', { hasText: '委员变更备案' })
    await change.getByText('雷毅 不再是委员').waitFor()
    await change.getByText('过期了').waitFor()

    const worker = await open('worker', `/troika/${compound}`)
    await worker.getByText('委员变更备案晚了 10 天').waitFor()
    await worker.goto(`${journey.url}/bodies/${ids.owners}`)
    await worker.getByRole('button', { name: '记变更备案' }).click()
    const filing = worker.getByRole('dialog')
    await filing.getByRole('checkbox', { name: '雷毅 不再是委员' }).waitFor()
    await filing.getByRole('button', { name: '记下' }).click()
    await worker.locator('.p-sec', { hasText: '委员变更备案' }).getByText('备案了', { exact: true }).waitFor()
    await worker.goto(`${journey.url}/troika/${compound}`)
    await worker.getByRole('heading', { level: 2, name: '延吉七村业委会' }).waitFor()
    expect(await worker.getByText('委员变更备案晚了').count()).toBe(0)
  })
})

describe('what came up to the officers above', () => {
  it('lists a late committee with since when and where, and one press leads to it', async () => {
    const officer = await open('subdistrict', '/raised')
    await officer.getByRole('heading', { level: 1, name: '1 件等着，来自 1 个居民区' }).waitFor()
    await officer
      .getByText(/延吉七村业委会：换届书面报告晚了 \d+ 天（第28条）/)
      .first()
      .waitFor()
    expect([await faultsOf(officer), await sidewaysOverflow(officer)]).toEqual([[], 0])
    await officer.getByRole('button', { name: /^去看看/ }).click()
    await officer.getByRole('heading', { level: 1, name: /延吉七村业委会：还有 3 个月换届/ }).waitFor()
    // The district has no neighbourhood of its own to work in, and reads it all the same.
    const district = await open('district', '/raised')
    await district.getByRole('link', { name: /^去看看/ }).click()
    await district.getByRole('heading', { level: 1, name: /延吉七村业委会/ }).waitFor()
  })
})

/** What only bodies with people, terms and news show; the empty ones are among all pages. */
const pages = () =>
  [
    ['home', 'resident', '/'],
    ['who', 'resident', '/who'],
    ['bodies', 'chair', '/bodies'],
    ['body', 'chair', `/bodies/${ids.owners}`],
    ['raised', 'subdistrict', '/raised'],
    ['troika', 'worker', `/troika/${compound}`],
    ['compounds', 'worker', '/troika'],
    ['picture', 'worker', '/bodies/picture'],
    ['settings', 'chair', '/bodies/settings'],
    ['handover', 'worker', `/handovers/${ids.handover}`],
  ] as const

describe('every page', () => {
  it.each([
    [phone, 'zh-CN', false],
    [desk, 'en', true],
  ] as const)('at %o in %s, elder %s, has no fault that axe finds', async (viewport, language, elder) => {
    for (const [name, who, path] of pages()) {
      const page = await open(who, path, { viewport, language, elder })
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      expect([name, await faultsOf(page), await sidewaysOverflow(page)]).toEqual([name, [], 0])
      const folder = process.env['MULIN_PICTURES']
      if (folder) {
        const file = `${folder}/${name}-${viewport.width}-${language}${elder ? '-elder' : ''}.png`
        await page.screenshot({ path: file, fullPage: true })
      }
      await page.context().close()
    }
  })
})
