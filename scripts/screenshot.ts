import { parseArgs } from 'node:util'
import { openBrowser } from '#kit/test/browser.ts'

/** Makes a picture of a page: `node scripts/screenshot.ts URL OUT.png [--width 375] [--height 812] [--elder] …` */
const usage = `usage: screenshot.ts URL OUT.png [options]
  --width N, --height N   the window, in CSS pixels (375 × 812)
  --full                  the whole page, not only the window
  --elder, --largest      the size of type
  --dark                  the dark look
  --lang en               the language (zh-CN)
  --scale N               device pixels per CSS pixel (2)
  --cookie NAME=VALUE     signed in; may be repeated
  --wait MS               after the page is quiet`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '375' },
    height: { type: 'string', default: '812' },
    scale: { type: 'string', default: '2' },
    wait: { type: 'string', default: '0' },
    lang: { type: 'string', default: 'zh-CN' },
    cookie: { type: 'string', multiple: true, default: [] },
    full: { type: 'boolean', default: false },
    elder: { type: 'boolean', default: false },
    largest: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
  },
})
const [url, out] = positionals
if (!url || !out) {
  console.error(usage)
  process.exit(2)
}

const browser = await openBrowser()
try {
  const context = await browser.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: Number(values.scale),
    locale: values.lang,
    timezoneId: 'Asia/Shanghai',
    hasTouch: Number(values.width) < 700,
    reducedMotion: 'reduce',
  })
  await context.addCookies(
    values.cookie.map((pair) => ({
      name: pair.split('=', 1)[0] ?? '',
      value: pair.slice(pair.indexOf('=') + 1),
      url: new URL(url).origin,
    })),
  )
  // The names are those of kit/web/settings.ts.
  const settings = {
    language: values.lang,
    size: values.largest ? 'largest' : values.elder ? 'elder' : 'standard',
    theme: values.dark ? 'dark' : 'light',
  }
  await context.addInitScript((kept) => localStorage.setItem('mulin.settings', kept), JSON.stringify(settings))
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && console.error(`console: ${message.text()}`))
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForTimeout(Number(values.wait))
  await page.screenshot({ path: out, fullPage: values.full })
} finally {
  await browser.close()
}
