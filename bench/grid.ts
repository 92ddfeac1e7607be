import { listEntrances, settleHomes } from '#places'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { desk, onSlowPage, withBrowser } from './browse.ts'
import { withHouse } from './house.ts'
import { median, report, round } from './line.ts'
import { keepResidents, residentsOf } from './residents.ts'

/**
 * The building grid of one entrance with 360 homes, on a processor six times slower: from the moment the homes have
 * arrived to the first picture that shows all of them. Median of five fresh pages.
 */
const runs = 5
const floors = 30
const perFloor = 12

/** In the page: notes when the last cell has been painted. */
function watch(): void {
  const seen = window as unknown as { painted?: number }
  const look = () => {
    if (document.querySelectorAll('.tower button').length < 360) return requestAnimationFrame(look)
    return requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now())))
  }
  requestAnimationFrame(look)
}

await withHouse(1, async (house) => {
  const { parts, ground } = house
  const settled = await house.inUnit((unit) =>
    settleHomes(
      unit,
      Array.from({ length: floors * perFloor }, (_, at) => {
        const floor = Math.floor(at / perFloor) + 1
        return {
          compound: { name: '延吉七村', address: '延吉七村' },
          entrance: '88号',
          lifts: 2,
          room: `${floor}${String((at % perFloor) + 1).padStart(2, '0')}`,
          floor,
          buildingArea: 5_580,
          use: 'lived-in' as const,
        }
      }),
    ),
  )
  const homes = settled.map((home) => home.id)
  await keepResidents(house, residentsOf(homes, homes.length * 2))
  const entrance = (await house.inUnit(listEntrances)).find((one) => one.name === '88号')
  const { cookie } = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  await withBrowser(house, async (url, browser) => {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const options = { url, cookie, viewport: desk, slowed: { processor: 6 }, script: watch }
      times.push(
        await onSlowPage(browser, options, async (page) => {
          await page.goto(`${url}/homes?e=${entrance?.id}`, { timeout: 60_000 })
          await page.waitForFunction(() => 'painted' in window, undefined, { timeout: 60_000 })
          return page.evaluate(() => {
            const arrived = performance.getEntriesByType('resource').findLast((one) => one.name.endsWith('/grid'))
            const { painted } = window as unknown as { painted: number }
            return painted - (arrived as PerformanceResourceTiming).responseEnd
          })
        }),
      )
    }
    console.error(`${times.map((time) => time.toFixed(0)).join(' ')} ms`)
    const value = median(times)
    report({
      name: 'grid',
      value: round(value, 0),
      unit: 'ms to first paint of 360 homes',
      yardstick: null,
      ratio: null,
      limit: '≤ 300 ms',
      ok: value <= 300,
    })
  })
})
