import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankFacts, savePersons } from '#people'
import { setSafety } from '#safety'
import { settleHomes } from '#places'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { newId } from '#kit/server/id.ts'
import { actorAs } from '#apps/test/asking.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { desk, type Journey, openJourney, phone } from './house.ts'

let journey: Journey
const grandma = newId()
beforeAll(async () => {
  journey = await openJourney()
  await tower()
})
afterAll(() => journey.close())

const PIN = '730418'

/** A tower of eighteen floors, with somebody on the twelfth who cannot walk down and has an account. */
async function tower(): Promise<void> {
  const rooms = Array.from({ length: 18 }, (_, floor) => [`${floor + 1}01`, `${floor + 1}02`]).flat()
  const homes = await journey.unit((unit) =>
    settleHomes(
      unit,
      rooms.map((room) => ({
        compound: { name: '延吉大楼', address: '延吉大楼' },
        entrance: '1号',
        room,
        floor: Number(room.slice(0, -2)),
        buildingArea: null,
        use: 'lived-in' as const,
      })),
    ),
  )
  const at = (room: string) => homes[rooms.indexOf(room)]?.id ?? ''
  await journey.unit((unit) =>
    savePersons(
      unit,
      [
        {
          id: grandma,
          version: null,
          facts: {
            ...blankFacts('吴秀英'),
            homeId: at('1201'),
            birthDate: `${Number(dayOf(new Date()).slice(0, 4)) - 85}-01-01`,
            phones: [{ number: '19900001234', kind: 'mobile' as const }],
          },
        },
        {
          id: newId(),
          version: null,
          facts: { ...blankFacts('陈福'), homeId: at('301'), care: ['living-alone' as const] },
        },
        { id: newId(), version: null, facts: { ...blankFacts('王建国'), homeId: at('1202') } },
      ],
      '名册',
    ),
  )
  await journey.unit(
    (unit) =>
      setSafety(unit, grandma, {
        version: null,
        facts: {
          walk: 'cannot',
          device: '氧气机',
          alone: '白天',
          key: { who: '楼下1101 李阿姨', phone: '19900009876' },
          remark: null,
        },
        basis: 'own-word',
        consent: 'own',
        knownOn: '2026-01-05',
        reason: '走访时本人说的',
      }),
    { actor: actorAs('worker', journey.a) },
  )
  journey.people.neighbour = await signedIn(journey.parts, {
    neighbourhoodId: journey.a.id,
    role: 'resident',
    name: '吴秀英',
    personId: grandma,
    homeIds: [at('1201')],
  })
}

const openChoose = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(`${journey.url}/alarm`)
  await page.getByRole('heading', { level: 1, name: '哪一栋？点一下出名单' }).waitFor()
  return page
}
const toTower = (page: Page) =>
  page
    .getByRole('region', { name: '延吉大楼' })
    .or(page.locator('section', { hasText: '延吉大楼' }))
    .last()
    .getByRole('link', { name: /1号/ })
    .click()

describe('an alarm for a tower', () => {
  it('one tap: the list from the top floor down, whom to ring, and the look in her own record', async () => {
    const page = await openChoose(await journey.as('worker'))
    await toTower(page)
    await page.getByRole('heading', { level: 1, name: '2 人要先帮' }).waitFor()
    await expect.poll(() => page.locator('.alarm-floor h2').allTextContents()).toEqual(['12 楼', '3 楼'])
    await page.getByRole('button', { name: '每一户' }).click()
    const floors = page.locator('.alarm-floor h2')
    await expect.poll(() => floors.first().textContent()).toBe('18 楼')
    await expect.poll(() => floors.last().textContent()).toBe('1 楼')
    const row = page.locator('.row', { hasText: '吴秀英' })
    const text = await row.textContent()
    for (const word of ['1201', '85 岁', '下不了楼', '有设备', '氧气机', '楼下1101 李阿姨'])
      expect(text).toContain(word)
    await expect.poll(() => row.getByRole('link', { name: '打给本人' }).getAttribute('href')).toBe('tel:19900001234')
    expect(await faultsOf(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)

    const her = await (await journey.as('neighbour')).newPage()
    await her.goto(`${journey.url}/held`)
    await her
      .getByText(/周敏芝/)
      .first()
      .waitFor()
    await expect.poll(() => her.locator('main').textContent()).toContain('一键名单：延吉大楼1号')
  })

  it('is printed by floor, and that is a look too', async () => {
    const page = await openChoose(await journey.as('worker', { viewport: desk }))
    await toTower(page)
    await page.getByRole('link', { name: '打印，按楼层一张表' }).click()
    await page.getByRole('heading', { level: 1, name: '延吉大楼1号 一键名单' }).waitFor()
    await expect.poll(() => page.locator('.alarm-sheet').textContent()).toContain('吴秀英，85 岁')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('.sheet-bar').isVisible()).toBe(false)
  })

  it('kept on the phone it opens without a network after a reload; what is ticked there arrives once', async () => {
    const context = await journey.as('worker', { viewport: phone })
    const page = await openChoose(context)
    await page.getByRole('button', { name: '存到手机' }).click()
    const choosing = page.getByRole('dialog')
    await choosing.getByLabel('密码').fill('123456')
    await choosing.getByLabel('再输一次').fill('123456')
    await choosing.getByRole('button', { name: '存到手机' }).click()
    await choosing.getByText('这个太好猜了，请换一个。').waitFor()
    await choosing.getByLabel('密码').fill(PIN)
    await choosing.getByLabel('再输一次').fill(PIN)
    await choosing.getByRole('button', { name: '存到手机' }).click()
    await page.getByText('已存到手机，没信号也能看。').waitFor()
    // The list itself arrives after the PIN is chosen.
    await expect.poll(() => keptOn(page)).toBe(1)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await toTower(page)
    await page.getByRole('heading', { level: 1, name: '2 人要先帮' }).waitFor()
    await page.getByRole('button', { name: '出事了，开始记' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '起火' }).click()
    await page.getByRole('heading', { level: 1, name: '还有 2 人没下楼' }).waitFor()
    // It stands on the page before the server has it.
    await expect.poll(async () => (await incidents()).length, { timeout: 20_000 }).toBe(1)
    await expect.poll(() => page.getByRole('button', { name: /条未上传/ }).count()).toBe(0)

    await context.setOffline(true)
    await page.reload()
    await page.getByText('没连上网，手机上存着一份').waitFor()
    await page.getByRole('button', { name: '输密码打开' }).click()
    const entering = page.getByRole('dialog')
    await entering.getByLabel('密码').fill('000001')
    await entering.getByRole('button', { name: '打开' }).click()
    await entering.getByText(/还可以试 4 次/).waitFor()
    await entering.getByLabel('密码').fill(PIN)
    await entering.getByRole('button', { name: '打开' }).click()
    await page.getByText('没连上网。这是存在手机上的，').waitFor()
    const row = page.locator('.row', { hasText: '吴秀英' })
    await expect.poll(() => row.textContent()).toContain('氧气机')
    await row.getByRole('button', { name: '已下楼' }).click()
    await page.getByRole('heading', { level: 1, name: '还有 1 人没下楼' }).waitFor()
    await page.getByRole('button', { name: /条未上传/ }).waitFor()
    await page.getByRole('link', { name: '看经过，写一步' }).click()
    await page.getByRole('button', { name: '记一步' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '用灭火器灭了明火' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    const step = page.getByRole('list', { name: '经过' }).getByText('用灭火器灭了明火')
    await step.waitFor()
    await expect.poll(() => page.getByRole('button', { name: '后续的事，记成事项' }).count()).toBe(0)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '还有 1 人没下楼' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: /条未上传/ }).textContent()).toBe('3 条未上传')

    await page.reload()
    await page.getByRole('button', { name: '输密码打开' }).click()
    await page.getByRole('dialog').getByLabel('密码').fill(PIN)
    await page.getByRole('dialog').getByRole('button', { name: '打开' }).click()
    await page.getByRole('heading', { level: 1, name: '还有 1 人没下楼' }).waitFor()
    expect(await faultsOf(page)).toEqual([])

    await context.setOffline(false)
    await expect.poll(() => page.getByRole('button', { name: /条未上传/ }).count(), { timeout: 20_000 }).toBe(0)
    const { rows } = await journey.parts.database.owner.query(
      `select kind, person_id from safety.event where kind = 'down'`,
    )
    expect(rows).toEqual([{ kind: 'down', person_id: grandma }])
    const steps = await journey.parts.database.owner.query(`select id from safety.event where kind = 'step'`)
    expect(steps.rows).toHaveLength(1)

    const her = await (await journey.as('neighbour')).newPage()
    await her.goto(`${journey.url}/held`)
    await her
      .getByText(/没信号时在手机上打开/)
      .first()
      .waitFor()
  })

  it('the log: who came when, what was done, how it ended, what was learnt', async () => {
    const page = await (await journey.as('worker', { viewport: phone })).newPage()
    await page.goto(`${journey.url}/incidents`)
    await page.getByRole('link', { name: /延吉大楼1号/ }).click()
    await page.getByRole('button', { name: '谁赶去了' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '物业保安' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    await page.getByRole('button', { name: '到了' }).click()
    await page.getByRole('list', { name: '经过' }).getByText('物业保安到了').waitFor()
    await page.getByRole('button', { name: '记一步' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '关了燃气总阀' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click()
    // Another step than the one written without a network, which stands in the same log.
    const log = page.getByRole('list', { name: '经过' })
    await log.getByText('关了燃气总阀').waitFor()
    await expect.poll(() => log.getByText('用灭火器灭了明火').count()).toBe(1)
    await page.getByRole('button', { name: '后续的事，记成事项' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '灭火器过期，要换' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '记成事项', exact: true }).click()
    await page.getByRole('link', { name: /^事项：/ }).waitFor()
    await page.getByRole('button', { name: '结束', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '明火扑灭，没有人受伤' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '结束', exact: true }).click()
    await page.getByRole('button', { name: '写总结' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('灭火器每层都要看得见')
    await page.getByRole('dialog').getByRole('button', { name: '写好了' }).click()
    await page.getByRole('paragraph').filter({ hasText: '灭火器每层都要看得见' }).waitFor()
    // What is said at the foot of the page lies over its last buttons while it stands.
    // …until it goes by itself.
    await expect.poll(() => faultsOf(page)).toEqual([])
  })

  it('a person’s record is noted on their page, and seen again only for a reason', async () => {
    const page = await (await journey.as('worker', { viewport: desk })).newPage()
    await page.goto(`${journey.url}/persons/${grandma}`)
    await page.getByRole('heading', { name: '出事时怎么帮' }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('氧气机')
    const part = page.locator('.p-sec', { hasText: '出事时怎么帮' })
    await part.getByRole('button', { name: '写明用途再看' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('换季核对设备')
    await page.getByRole('dialog').getByRole('button', { name: '记下理由，显示' }).click()
    await part.getByText('氧气机').waitFor()
    await part.getByRole('button', { name: '改' }).click()
    await page.getByRole('dialog').getByLabel('用什么设备').fill('呼吸机')
    await page.getByRole('dialog').getByLabel('为什么记').fill('女儿来电说换了')
    await page.getByRole('dialog').getByRole('button', { name: '记下', exact: true }).click()
    await page.getByText('登记好了，名单上马上看得到。').waitFor()
  })
})

const incidents = async () => (await journey.parts.database.owner.query('select id from safety.incident')).rows

const keptOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('mulin-offline')
        opening.onsuccess = () => {
          const counting = opening.result.transaction('days').objectStore('days').count()
          counting.onsuccess = () => {
            opening.result.close()
            resolve(counting.result)
          }
        }
      }),
  )
