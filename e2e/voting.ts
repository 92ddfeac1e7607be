import type { Page } from 'playwright-core'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { type Electors, electorsOf } from '../modules/ballots/test/vote.ts'
import { type Capacity, type Journey, openJourney, phone } from './house.ts'

/** Entrance 5号 with its owners; 林秀英 is signed in as `resident`, 吴小芬, who owns two homes, as `neighbour`. */
export async function openWithOwners(): Promise<{ journey: Journey; electors: Electors }> {
  const journey = await openJourney()
  const electors = await electorsOf(journey, '5号')
  const owner = (name: string, personId: string) =>
    signedIn(journey.parts, { role: 'resident', neighbourhoodId: journey.a.id, name, personId })
  journey.people.resident = await owner('林秀英', electors.persons.lin)
  journey.people.neighbour = await owner('吴小芬', electors.persons.wu)
  return { journey, electors }
}

export const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })

export async function openPage(journey: Journey, who: Capacity, path: string, viewport = phone): Promise<Page> {
  const page = await (await journey.as(who, { viewport })).newPage()
  await page.goto(journey.url + path)
  return page
}

/** From the filled form to the saved draft; gives its id. */
export async function saveDraft(page: Page): Promise<string> {
  await page.getByLabel('投到什么时候').fill('2099-12-09T20:00')
  await page.getByRole('button', { name: '存好，看名册' }).click()
  await page.getByRole('heading', { level: 1, name: '名册齐了，就可以公示' }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** From the draft to the page with the three key sheets; the days of the notice have gone by. Gives the phrases. */
export async function announceVote(journey: Journey, page: Page, voteId: string): Promise<string[]> {
  await page.getByRole('button', { name: '公示' }).click()
  await dialog(page, '公示这次表决').getByRole('button', { name: '公示', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /公示中/ }).waitFor()
  const { owner } = journey.parts.database
  await owner.query(`update ballots.vote set noticed_at = noticed_at - interval '16 days' where id = $1`, [voteId])
  await page.getByRole('link', { name: '开始投票' }).click()
  await page.locator('.phrase').nth(2).waitFor()
  return page.locator('.phrase').allTextContents()
}

/** The sheets are printed: voting begins. */
export async function beginVoting(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /三张都印好/ }).check()
  await page.getByRole('button', { name: '开始投票' }).click()
  await page.getByRole('heading', { level: 1, name: /还有 \d+ 户没投/ }).waitFor()
}

/** Four presses after reading; gives the slip. */
export async function vote(page: Page, choice: string): Promise<string> {
  await page.getByRole('radio', { name: choice, exact: true }).check()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('heading', { level: 1, name: '核对一下' }).waitFor()
  await page.getByRole('button', { name: '确认投票' }).click()
  await page.getByRole('heading', { level: 1, name: '您的票收到了' }).waitFor()
  return (await page.locator('.code').first().textContent()) ?? ''
}
