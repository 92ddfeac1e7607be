import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What axe finds on the page as it stands, by WCAG 2.2 AA: rule, first place, and how often. Nothing is the aim. */
export async function faultsOf(page: Page): Promise<string[]> {
  // At the end nothing lies half under the dock: a link cut by it would count as a small one, though it scrolls free.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Our pages have no frames: looked at in the page itself, without a second one for putting parts together.
    .setLegacyMode()
    .analyze()
  return violations.map((fault) => `${fault.id} × ${fault.nodes.length}: ${fault.nodes[0]?.html.slice(0, 160)}`)
}

/** How far the page can be pushed sideways; nothing is the aim. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
