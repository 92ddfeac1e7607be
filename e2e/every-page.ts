import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { tell } from '#messages'
import { blankFacts, savePersons } from '#people'
import { seed } from '#apps/test/seed.ts'
import { type SignedIn, signedIn } from '../modules/accounts/test/sign-in.ts'
import { allPages, type Shown } from './all-pages.ts'
import { faultsOf, sidewaysOverflow } from './axe.ts'
import { type Capacity, type Journey, openJourney, type phone } from './house.ts'

/** Where pictures of all the pages are put, when somebody wants to look at them. */
const pictures = process.env.MULIN_PICTURES

/** Looks at every page with axe in one window, in normal and large type: a file for each window, so that two run side by side. */
export function everyPage(viewport: typeof phone): void {
  let journey: Journey
  let shown: Shown
  beforeAll(async () => {
    journey = await openJourney()
    shown = await fill(journey)
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  afterAll(() => journey.close())

  describe(`every page, ${viewport.width} px wide`, () => {
    // One browser for each of those who look: its cache spares every page but the first the same files.
    const browsers = new Map<Capacity | null, BrowserContext>()
    const browserOf = async (who: Capacity | null) => {
      const known = browsers.get(who) ?? (await journey.as(who, { viewport }))
      browsers.set(who, known)
      return known
    }
    afterAll(async () => {
      for (const browser of browsers.values()) await browser.close()
    })

    it.each(allPages)('$page as $who', async ({ page: path, who, at }) => {
      const page = await (await browserOf(who)).newPage()
      const quiet = quietOf(page)
      await page.goto(journey.url + (at?.(shown) ?? path))
      await page.locator('h1').first().waitFor()
      await quiet()
      expect(await page.getByText(/这个页面不在|没有这个页面|出了点问题|没有找到这|可能已经移走了/).count()).toBe(0)
      for (const type of ['normal', 'large'] as const) {
        // What the button for large type does to the page; whole journeys in large type are walked elsewhere.
        if (type === 'large') await page.evaluate(() => void (document.documentElement.dataset['size'] = 'elder'))
        if (pictures) {
          const name = `${path.replaceAll(/[^\w]+/g, '-')}-${who}-${viewport.width}-${type}.png`
          await page.screenshot({ path: join(pictures, name), fullPage: true })
        }
        expect({ type, faults: await faultsOf(page), sideways: await sidewaysOverflow(page) }).toEqual({
          type,
          faults: [],
          sideways: 0,
        })
      }
      await page.close()
    })
  })
}

/** Waits until the page has asked for nothing more for a moment; to be begun before it is opened. */
function quietOf(page: Page): () => Promise<void> {
  const moment = 250
  let asked = 0
  let since = Date.now()
  page.on('request', () => void (asked += 1))
  const ended = () => {
    asked -= 1
    since = Date.now()
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return () =>
    expect.poll(() => asked === 0 && Date.now() - since >= moment, { interval: 30, message: 'still asking' }).toBe(true)
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
  journey.people.neighbour = await voterOf(journey)
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
  const notice = newId()
  await ask('worker', 'POST', '/notices', {
    id: notice,
    kind: 'decision',
    eventOn: '2026-01-05',
    compoundId: null,
    poster: '延吉七村居民委员会',
    title: '周二停水，每幢一个半小时',
    body: '周二清洗水箱，一幢一幢来。\n\n- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00\n\n- 提前接两盆水，关好龙头再出门\n- 来水以后先放一分钟',
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + 5 * 86_400_000).toISOString(),
  })
  await ask('worker', 'POST', `/notices/${notice}/correct`, {
    version: 1,
    title: '周三停水，每幢一个半小时',
    body: '改到周三清洗水箱，一幢一幢来。\n\n- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00\n\n- 提前接两盆水，关好龙头再出门\n- 来水以后先放一分钟',
    why: '水厂改期',
  })
  const message = newId()
  await ask('worker', 'POST', '/messages', { id: message, to: { everybody: true }, text: '明天上午停水两小时。' })
  await toBePhoned(journey, home)
  return {
    message,
    notice,
    neighbourhood: journey.a.id,
    neighbourhoodCode: journey.a.code,
    spotCode,
    followCode,
    followed,
    matter,
    home,
    entrance: await keyIn('places.entrance'),
    person,
    run: await keyIn('imports.run'),
    case: await keyIn('policies.case'),
    snapshot: await keyIn('policies.snapshot'),
    body: await keyIn('bodies.body', `kind = 'owners-committee'`),
    compound: await keyIn('places.compound', `name = '甲花园'`),
    handover: await keyIn('bodies.handover'),
    reception: await keyIn('duty.reception'),
    assessment: await keyIn('privacy.assessment'),
    incident: await keyIn('privacy.incident'),
    topic: await keyIn('topics.topic', `state = 'open'`),
    alarm: await keyIn('safety.incident'),
    vote: await keyIn('ballots.vote', `state = 'open'`),
    countedVote: await keyIn('ballots.vote', `state = 'closed'`),
    noticedVote: await keyIn('ballots.vote', `state = 'noticed'`),
    draftVote: await keyIn('ballots.vote', `state = 'draft'`),
    papers: await keyIn('papers.stack', 'closed_at is null'),
    recounted: await keyIn('papers.stack', 'closed_at is not null'),
    convention: await keyIn('conventions.convention', `kind = 'residents'`),
    roll: await keyIn('rolls.roll', `state = 'frozen'`),
    rollDraft: await keyIn('rolls.roll', `state = 'draft'`),
    verdict: await keyIn('verdicts.verdict', 'announced_at is null'),
    announced: await keyIn('verdicts.verdict', 'announced_at is not null'),
    election: await keyIn('elections.election'),
    appraisal: await keyIn('appraisals.round', 'counted_at is null'),
    appraised: await keyIn('appraisals.round', 'counted_at is not null'),
    meeting: await keyIn('meetings.meeting', `phase = 'running'`),
    alarmed: await keyIn(
      'places.entrance',
      `compound_id in (select id from places.compound where name = '甲花园') and name = '1号'`,
    ),
  }
}

/** Somebody on the roll of the vote that goes on, with a home wherever anything was voted on: all of it concerns them. */
async function voterOf(journey: Journey): Promise<SignedIn> {
  const { owner } = journey.parts.database
  const { rows: holders } = await owner.query(
    `select h.person_id from rolls.holder h join ballots.vote v on v.roll_id = h.roll_id
     where v.state = 'open' and h.neighbourhood_id = $1 order by 1 limit 1`,
    [journey.a.id],
  )
  const { rows: homes } = await owner.query(
    `select distinct on (r.id) h.id from rolls.roll r join ballots.vote v on v.roll_id = r.id
     join places.entrance e on r.scope_id in (e.id, e.building_id, e.compound_id)
     join places.home h on h.entrance_id = e.id where r.neighbourhood_id = $1 order by r.id, h.id`,
    [journey.a.id],
  )
  const [holder] = holders as { person_id: string }[]
  if (!holder || homes.length === 0) throw new Error('nobody votes')
  return signedIn(journey.parts, {
    neighbourhoodId: journey.a.id,
    role: 'resident',
    name: '周惠芳',
    personId: holder.person_id,
    homeIds: (homes as { id: string }[]).map(({ id }) => id),
  })
}

/** Somebody with a landline only, whom a colleague has to phone. */
async function toBePhoned(journey: Journey, homeId: string): Promise<void> {
  const id = newId()
  const facts = {
    ...blankFacts('陆阿福'),
    homeId,
    phones: [{ number: '021-65480000', kind: 'landline' as const }],
  }
  await journey.unit((unit) => savePersons(unit, [{ id, version: null, facts }], '名册'))
  await journey.unit(
    (unit) =>
      tell(unit, {
        template: 'matters.done',
        to: { persons: [id] },
        data: { id, what: '3号1楼走道灯', owner: '周敏芝' },
        about: null,
        urgency: 'urgent',
      }),
    { actor: { accountId: id, sessionId: id, name: '周敏芝', standings: [], strong: true } },
  )
}
