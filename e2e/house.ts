import type { Browser, BrowserContext } from 'playwright-core'
import { settleHomes } from '#places'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { openBrowser } from '#kit/test/browser.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn, type SignedIn } from '../modules/accounts/test/sign-in.ts'
import { putRota } from '#duty'
import { putParty } from '#matters'

export const phone = { width: 375, height: 812 }
export const desk = { width: 1280, height: 900 }

/** Those of the journeys' neighbourhood; the operator stands over it. */
export type Capacity =
  | 'chair'
  | 'worker'
  | 'property'
  | 'resident'
  | 'neighbour'
  | 'operator'
  | 'subdistrict'
  | 'district'

/** The product as people meet it: served with its screens on a port, one small neighbourhood, a browser. */
export interface Journey extends TestHouse {
  url: string
  homes: string[]
  people: Record<Capacity, SignedIn>
  browser: Browser
  /** A browser of one's own, signed in; pages in Chinese unless said otherwise. With `zoom` give what is left of the window. */
  as(
    who: Capacity | null,
    options?: { viewport?: typeof phone; language?: 'zh-CN' | 'en'; elder?: boolean; zoom?: number },
  ): Promise<BrowserContext>
}

const rooms = ['101', '102', '201', '202', '301', '302']

/** Call in `beforeAll`, and `close` in `afterAll`. */
export async function openJourney({
  browserSwitches = [],
  clock,
}: { browserSwitches?: readonly string[]; clock?: () => Date } = {}): Promise<Journey> {
  const house = await openTestHouse({ background: true, web: true, ...(clock ? { clock } : {}) })
  const homes = await house.unit((unit) =>
    settleHomes(
      unit,
      ['3号', '12号'].flatMap((entrance) =>
        rooms.map((room) => ({
          compound: { name: '延吉七村', address: '延吉七村' },
          entrance,
          room,
          floor: Number(room[0]),
          buildingArea: 5_527,
          use: 'lived-in' as const,
        })),
      ),
    ),
  )
  const here = { neighbourhoodId: house.a.id }
  const people = {
    operator: await signedIn(house.parts, { role: 'operator', name: '唐立' }),
    subdistrict: await signedIn(house.parts, { role: 'subdistrict', name: '季青', area: '310110015' }),
    district: await signedIn(house.parts, { role: 'district', name: '陆沁', area: '310110' }),
    chair: await signedIn(house.parts, { ...here, role: 'chair', name: '林国强' }),
    worker: await signedIn(house.parts, { ...here, role: 'worker', name: '周敏芝', firstContact: true }),
    property: await signedIn(house.parts, { ...here, role: 'property', name: '陆建平', body: '延吉物业' }),
    resident: await signedIn(house.parts, {
      ...here,
      role: 'resident',
      name: '吴桂芬',
      personId: newId(),
      homeIds: [homes[0]?.id ?? ''],
    }),
    neighbour: await signedIn(house.parts, {
      ...here,
      role: 'resident',
      name: '王小芳',
      personId: newId(),
      homeIds: [homes[1]?.id ?? ''],
    }),
  }
  await house.unit(async (unit) => {
    const account = people.worker.accountId
    await putRota(
      unit,
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, part: 'day' as const, account })),
      null,
    )
    await putParty(unit, newId(), { kind: 'property-manager', name: '延吉物业', phone: '021-00000071', active: true })
  })
  await house.http.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(house.http.server.address() as { port: number }).port}`
  const browser = await openBrowser(browserSwitches)
  return {
    ...house,
    url,
    homes: homes.map((home) => home.id),
    people,
    browser,
    async as(who, { viewport = phone, language = 'zh-CN', elder = false, zoom = 1 } = {}) {
      const context = await browser.newContext({
        viewport,
        deviceScaleFactor: zoom,
        locale: language,
        timezoneId: 'Asia/Shanghai',
        hasTouch: viewport === phone,
      })
      if (who !== null) {
        const [name = '', value = ''] = people[who].cookie.split(/=(.*)/s)
        await context.addCookies([{ name, value, url }])
      }
      await context.addInitScript(
        ([chosen, size]) => {
          if (localStorage.getItem('mulin.settings') === null)
            localStorage.setItem('mulin.settings', JSON.stringify({ language: chosen, size }))
        },
        [language, elder ? 'elder' : 'standard'] as const,
      )
      return context
    },
    async close() {
      await browser.close()
      await house.close()
    },
  }
}
