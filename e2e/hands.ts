import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { sidewaysOverflow } from './axe.ts'

/** How somebody works a page: what is pressed, and what is chosen in a group. */
export interface Hands {
  press(place: Locator): Promise<void>
  choose(place: Locator): Promise<void>
  /** Where one writes next. */
  enter(place: Locator, text: string): Promise<void>
}

/** Keys alone: Tab until it is there, never hidden under anything; Enter and Space. */
export function keys(page: Page): Hands {
  const reach = async (place: Locator) => {
    await place.waitFor()
    for (let tries = 0; tries < 90; tries += 1) {
      if (await holdsFocus(place)) {
        await expect.poll(() => page.evaluate(hiddenFocus), { message: 'the focus is covered' }).toBeNull()
        return
      }
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not get to ${String(place)}`)
  }
  return {
    async press(place) {
      await reach(place)
      await page.keyboard.press('Enter')
    },
    async choose(place) {
      // Tab comes to a group once; within it the arrows go.
      await place.waitFor()
      for (let tries = 0; tries < 90 && !(await holdsFocus(place)); tries += 1) {
        const inGroup = await page.evaluate(
          () => document.activeElement?.matches('[type=radio], [role=radio]') === true,
        )
        await page.keyboard.press(inGroup ? 'ArrowDown' : 'Tab')
      }
      await reach(place)
      await page.keyboard.press('Space')
    },
    async enter(place, text) {
      await reach(place)
      await page.keyboard.type(text)
    },
  }
}

const holdsFocus = (place: Locator) => place.evaluate((one) => one.contains(document.activeElement))

/** A pointer; what it presses has to lie free, else it is not pressed. */
export function pointer(): Hands {
  return {
    press: (place) => place.click(),
    choose: (place) => place.click(),
    enter: (place, text) => place.pressSequentially(text),
  }
}

/** Takes what the list under a field offers for the words typed there, once it offers it. */
export async function takeOffered(page: Page, words: string): Promise<void> {
  const offered = page.getByRole('option', { name: words }).first()
  await offered.waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await offered.waitFor({ state: 'hidden' })
}

/** Nothing beyond the edge, and every control can be brought to where nothing covers it. */
export async function expectReachable(page: Page): Promise<void> {
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  expect(await page.evaluate(covered)).toEqual([])
}

/** What keyboard users stand on, if something lies over its middle; runs in the page. */
function hiddenFocus(): string | null {
  const one = document.activeElement
  if (one === null || one === document.body) return 'nothing has the focus'
  const box = (one.closest('label') ?? one).getBoundingClientRect()
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 40))
  const free = over !== null && (one.contains(over) || over.contains(one) || over.closest('label')?.contains(one))
  return free ? null : `${one.outerHTML.slice(0, 120)} lies under ${over?.outerHTML.slice(0, 80) ?? 'the edge'}`
}

/** Controls that something lies over wherever one scrolls; runs in the page. */
function covered(): string[] {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  const wanted = 'a[href], button:not(:disabled), input:not([type=file]):not(:disabled), select, textarea'
  return [...(dialog ?? document).querySelectorAll<HTMLElement>(wanted)].flatMap((one) => {
    const target = one.closest('label') ?? one
    if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
    // What stands aside until it has the focus, as the way past the head does.
    if (target.matches('.skip, .sr, .sr *')) return []
    target.scrollIntoView({ block: 'center', inline: 'nearest' })
    const box = target.getBoundingClientRect()
    if (box.width < 2 || box.height < 2) return []
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (over !== null && (target.contains(over) || over.contains(target))) return []
    return [`${one.outerHTML.slice(0, 120)} lies under ${over?.outerHTML.slice(0, 80) ?? 'the edge'}`]
  })
}
