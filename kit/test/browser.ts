import { chromium, type Browser } from 'playwright-core'
import { prepareChromium } from './chromium.ts'

/**
 * Opens the Chromium that came by npm, without a window, with Chinese fonts. Give each journey a context of its own; the
 * caller closes the browser. `more` are further switches of Chromium.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, args, env } = await prepareChromium()
  return chromium.launch({ executablePath, args: [...args, ...more], env, headless: true })
}
