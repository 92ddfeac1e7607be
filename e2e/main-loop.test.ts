import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectReachable, type Hands, keys, pointer, takeOffered } from './hands.ts'
import { type Capacity, type Journey, openJourney } from './house.ts'

let journey: Journey
beforeAll(async () => void (journey = await openJourney()))
afterAll(() => journey.close())

const desk = { width: 1280, height: 800 }
/** What is left of that window when everything is shown twice as large. */
const halved = { width: 640, height: 400 }

it.each([
  ['by keyboard alone', desk, 1, keys],
  ['by keyboard alone, at 200 %', halved, 2, keys],
  ['with a pointer, at 200 %', halved, 2, pointer],
] as const)(
  'from the report through a dispute to the end, %s',
  async (_, viewport, zoom, handsOf) => {
    const open = async (who: Capacity, path: string): Promise<[Page, Hands]> => {
      const page = await (await journey.as(who, { viewport, zoom })).newPage()
      await page.goto(journey.url + path)
      return [page, handsOf(page)]
    }
    const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

    const [home, hand] = await open('resident', '/')
    await home.getByRole('link', { name: /报问题/ }).waitFor()
    await expectReachable(home)
    await hand.press(home.getByRole('link', { name: /报问题/ }))
    await button(home, '提交').waitFor()
    await expectReachable(home)
    await hand.choose(home.getByRole('radio', { name: '漏水渗水' }))
    await hand.press(button(home, '提交'))
    await home.waitForURL(/\/sent$/)
    await expectReachable(home)
    const id = /\/matters\/([0-9a-f-]{36})/.exec(home.url())?.[1] ?? ''

    const [queue, workerHand] = await open('worker', '/queue')
    await workerHand.press(queue.locator(`a[href*="m=${id}"]`).first())
    await queue.locator('.d-top').waitFor()
    const title = await queue.locator('.d-top h2').innerText()
    expect(title).toContain('漏水')
    await expectReachable(queue)
    await workerHand.press(button(queue, /^交给/).first())
    const dialog = queue.getByRole('dialog')
    await workerHand.enter(dialog.getByRole('combobox').or(dialog.locator('input')).first(), '延吉物业')
    await takeOffered(queue, '延吉物业')
    await expectReachable(queue)
    await workerHand.press(dialog.locator('button[type=submit]'))
    await queue.getByText('周敏芝交给延吉物业').waitFor()

    const [tasks, propertyHand] = await open('property', '/tasks')
    const done = async (when: string) => {
      await propertyHand.press(tasks.locator(`a[href$="${id}"]`))
      await button(tasks, '接单').waitFor()
      await expectReachable(tasks)
      await propertyHand.press(button(tasks, '接单'))
      await button(tasks, when).waitFor()
      await expectReachable(tasks)
      await propertyHand.press(button(tasks, when))
      await propertyHand.press(button(tasks, '办好了'))
      await tasks.getByText('办好了，等居民确认。').first().waitFor()
    }
    await done('明天上午')

    await home.goto(`${journey.url}/`)
    await hand.press(home.locator(`a[href$="${id}"]`).first())
    await button(home, '没办好').waitFor()
    await expectReachable(home)
    await hand.press(button(home, '没办好'))
    await hand.choose(home.getByRole('radio', { name: '好了又坏' }))
    await expectReachable(home)
    await hand.press(button(home, '请重新办'))
    await home.getByText('重新办', { exact: true }).waitFor()

    await tasks.goto(`${journey.url}/tasks`)
    await done('先接单，时间再说')

    await home.goto(`${journey.url}/matters/${id}`)
    await hand.press(button(home, '好了，谢谢'))
    await home.getByText('谢谢您，这件事办结了。').waitFor()
    await expectReachable(home)

    await queue.goto(`${journey.url}/queue?view=closed&m=${id}`)
    await queue.getByText('居民确认解决了').waitFor()
    await expect.poll(() => queue.locator('.d-top h2').innerText()).toBe(title)
    for (const page of [home, queue, tasks]) await page.context().close()
  },
  180_000,
)
