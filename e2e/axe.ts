import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * WCAG 2.2 AA and good habits. Of what is right nothing is asked: describing every element that is as it should be took axe
 * longer than looking at it.
 */
const wanted: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  selectors: false,
}

/** What axe finds on the page as it stands: rule, how often, and the first place. Nothing is the aim. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (options) => {
    // At the end nothing lies half under the dock: a link cut by it would count as a small one, though it scrolls free.
    scrollTo(0, document.documentElement.scrollHeight)
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options)
    return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`)
  }, wanted)
}

/** How far the page can be pushed sideways; nothing is the aim. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
