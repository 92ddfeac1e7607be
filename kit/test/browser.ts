import { chromium, type Browser } from 'playwright-core'
import { prepareChromium } from './chromium.ts'

/**
 * Opens the Chromium that came by npm, without a window, with Chinese fonts. Give each journey a context of its own; the
 * caller closes the browser.
 */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await prepareChromium()
  return chromium.launch({ executablePath, args, env, headless: true })
}
