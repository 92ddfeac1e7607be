import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { seed } from '#apps/test/seed.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { allPages, type Shown } from './all-pages.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { type Journey, openJourney, type phone } from './house.ts'

/** Where pictures of all the pages are put, when somebody wants to look at them. */
const pictures = process.env.MULIN_PICTURES

/** Looks at every page with axe, in one window, in normal and large type: a file each, so that two run side by side. */
export function everyPage(viewport: typeof phone): void {
  let journey: Journey
  let shown: Shown
  beforeAll(async () => {
    journey = await openJourney()
    shown = await fill(journey)
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  afterAll(() => journey.close())

  describe.each([
    ['normal', false],
    ['large', true],
  ])(`every page, ${viewport.width} px wide, in %s type`, (type, elder) => {
    it.each(allPages)('$page as $who', async ({ page: path, who, at }) => {
      const context = await journey.as(who, { viewport, elder })
      const page = await context.newPage()
      await page.goto(journey.url + (at?.(shown) ?? path))
      await settled(page)
      expect(await page.getByText(/这个页面不在|没有这个页面|出了点问题/).count()).toBe(0)
      if (pictures) {
        const name = `${path.replaceAll(/[^\w]+/g, '-')}-${who}-${viewport.width}-${type}.png`
        await page.screenshot({ path: join(pictures, name), fullPage: true })
      }
      expect({ faults: await faultsOf(page), sideways: await sidewaysOverflow(page) }).toEqual({
        faults: [],
        sideways: 0,
      })
      await context.close()
    })
  })
}

async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}

/** A little of everything, so that no page is empty; a resident who stands in the register. */
async function fill(journey: Journey): Promise<Shown> {
  await seed(journey, journey.a, '甲')
  const { owner } = journey.parts.database
  const keyIn = async (table: string, where = 'true') => {
    const { rows } = await owner.query(
      `select id from ${table} where neighbourhood_id = $1 and ${where} order by id limit 1`,
      [journey.a.id],
    )
    const [row] = rows as { id: string }[]
    if (!row) throw new Error(`nothing in ${table}`)
    return row.id
  }
  const person = await keyIn('people.person')
  const [home = ''] = journey.homes
  const here = { neighbourhoodId: journey.a.id }
  journey.people.resident = await signedIn(journey.parts, {
    ...here,
    role: 'resident',
    name: '吴桂芬',
    personId: person,
    homeIds: [home],
  })
  const ask = async (who: keyof Journey['people'] | null, method: 'GET' | 'POST', path: string, payload?: object) => {
    const answer = await journey.http.inject({
      method,
      url: `/api/n/${journey.a.id}${path}`,
      headers: who === null ? { 'x-mulin': '1' } : journey.people[who].headers,
      ...(payload ? { payload } : {}),
    })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<Record<string, unknown>>()
  }
  const matter = newId()
  await ask('resident', 'POST', '/matters', {
    id: matter,
    category: 'leak',
    words: '厨房天花板滴水',
    place: { homeId: home },
  })
  await ask('worker', 'POST', `/matters/${matter}/take`, {})
  const { parties } = (await ask('worker', 'GET', '/matter-parties')) as { parties: { id: string; kind: string }[] }
  const party = parties.find(({ kind }) => kind === 'property-manager')?.id
  await ask('worker', 'POST', `/matters/${matter}/assign`, { party: { kind: 'party', id: party } })
  const { spots } = (await ask('worker', 'GET', '/spots')) as { spots: { code: string }[] }
  const spotCode = spots[0]?.code ?? ''
  const followed = newId()
  const followCode = 'abcdefghijklmnopqrstuv'
  await ask(null, 'POST', `/spots/${spotCode}/matters`, { id: followed, category: 'power', floor: 3, followCode })
  return {
    neighbourhood: journey.a.id,
    neighbourhoodCode: journey.a.code,
    spotCode,
    followCode,
    followed,
    matter,
    home,
    person,
    run: await keyIn('imports.run'),
    reception: await keyIn('duty.reception'),
    assessment: await keyIn('privacy.assessment'),
    incident: await keyIn('privacy.incident'),
  }
}
