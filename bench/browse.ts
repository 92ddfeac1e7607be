import type { Browser, Page } from 'playwright-core'
import { buildWeb } from '#apps/web-build.ts'
import { serveWeb } from '#apps/web-files.ts'
import { openBrowser } from '#kit/test/browser.ts'
import type { BenchHouse } from './house.ts'

export const phone = { width: 375, height: 812 }
export const desk = { width: 1280, height: 900 }

export interface Slowed {
  /** How many times slower the processor is. */
  processor: number
  /** Bits a second and milliseconds there and back; left out, the line is as it is. */
  line?: { bits: number; latency: number }
}

/** Serves the house with its screens on a free port and opens a browser; hands both to the work. */
export async function withBrowser(
  { http }: BenchHouse,
  work: (url: string, browser: Browser) => Promise<void>,
): Promise<void> {
  await buildWeb()
  await serveWeb(http)
  await http.listen({ port: 0, host: '127.0.0.1' })
  const { port } = http.server.address() as { port: number }
  const browser = await openBrowser()
  try {
    await work(`http://127.0.0.1:${port}`, browser)
  } finally {
    await browser.close()
  }
}

/** Opens a page in a context of its own, with nothing in its cache, on a slowed machine; closes it after the work. */
export async function onSlowPage<T>(
  browser: Browser,
  options: { url: string; cookie: string; viewport: typeof phone; slowed: Slowed; script?: () => void },
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const { url, cookie, viewport, slowed, script } = options
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  try {
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    await context.addCookies([{ name, value, url }])
    if (script) await context.addInitScript(script)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed.processor })
    if (slowed.line) {
      const bytes = slowed.line.bits / 8
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: slowed.line.latency,
        downloadThroughput: bytes,
        uploadThroughput: bytes,
      })
    }
    return await work(page)
  } finally {
    await context.close()
  }
}
