import { pinyin } from 'pinyin-pro'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { withHouse } from './house.ts'
import { p99, report, round } from './line.ts'
import { keepResidents, residentsOf } from './residents.ts'
import { timeInTurn } from './times.ts'

/** Finding a home among 3,000 with 7,500 residents: by address, by pinyin initials, by the end of a telephone number. */
const entrances = 250

await withHouse(entrances, async (house) => {
  const { http, parts, ground, homes } = house
  const residents = residentsOf(homes, 7_500)
  await keepResidents(house, residents)
  const { headers } = await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id, firstContact: true })
  const ask = (q: string) => async () => {
    const url = `/api/n/${ground.id}/register/search?q=${encodeURIComponent(q)}`
    const answer = await http.inject({ method: 'GET', url, headers })
    if (answer.statusCode === 200 && (answer.json() as { found: unknown[] }).found.length === 0)
      throw new Error(`nothing found for ${q}`)
    return answer
  }
  const some = residents.filter((_, at) => at % 250 === 7)
  const door = (at: number) => `${((at * 37) % entrances) + 1}`
  const times = await timeInTurn(
    {
      address: some.map((_, at) => ask(at % 2 === 0 ? `${door(at)}-301` : `延吉七村${door(at)}号402室`)),
      initials: some.map(({ name }) => ask(pinyin(name, { pattern: 'first', toneType: 'none', separator: '' }))),
      tail: some.map(({ phones }) => ask(phones[0]?.number.slice(-4) ?? '')),
    },
    300,
  )
  const slowest = Object.entries(times)
    .map(([by, list]) => ({ by, value: p99(list) }))
    .toSorted((a, b) => b.value - a.value)[0]
  report({
    name: 'search',
    value: round(slowest?.value ?? Number.NaN),
    unit: `ms p99 (the slowest of three ways: by ${slowest?.by})`,
    yardstick: null,
    ratio: null,
    limit: 'p99 ≤ 30 ms',
    ok: (slowest?.value ?? Infinity) <= 30,
  })
})
