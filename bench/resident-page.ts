import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { onSlowPage, phone, withBrowser } from './browse.ts'
import { withHouse } from './house.ts'
import { median, report, round } from './line.ts'

/**
 * The resident's home page and the page for reporting, loaded for the first time at 400 kbit/s with 400 ms there and back,
 * on a processor six times slower: until what people come for can be pressed or typed into. Medians of five.
 */
const runs = 5
const slowed = { processor: 6, line: { bits: 400_000, latency: 400 } }
const pages = [
  { path: '/', usable: 'a[href^="/report"]' },
  { path: '/report', usable: 'textarea' },
] as const

await withHouse(10, async (house) => {
  const { parts, ground, homes } = house
  await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  const resident = await signedIn(parts, {
    role: 'resident',
    name: '吴桂芬',
    neighbourhoodId: ground.id,
    personId: newId(),
    homeIds: homes.slice(0, 1),
  })
  await withBrowser(house, async (url, browser) => {
    const found: { path: string; seconds: number }[] = []
    for (const { path, usable } of pages) {
      const times: number[] = []
      for (let run = 0; run < runs; run += 1) {
        const options = { url, cookie: resident.cookie, viewport: phone, slowed }
        times.push(
          await onSlowPage(browser, options, async (page) => {
            const began = performance.now()
            await page.goto(url + path, { waitUntil: 'commit', timeout: 60_000 })
            await page.locator(usable).first().waitFor({ timeout: 60_000 })
            return (performance.now() - began) / 1_000
          }),
        )
      }
      console.error(`${path}: ${times.map((time) => time.toFixed(2)).join(' ')} s`)
      found.push({ path, seconds: median(times) })
    }
    const [worst] = found.toSorted((a, b) => b.seconds - a.seconds)
    report({
      name: 'resident-page',
      value: round(worst?.seconds ?? Number.NaN),
      unit: `s until usable (${worst?.path})`,
      yardstick: null,
      ratio: null,
      limit: '≤ 5 s',
      ok: (worst?.seconds ?? Infinity) <= 5,
    })
  })
})
