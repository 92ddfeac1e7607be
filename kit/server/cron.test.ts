import { expect, it } from 'vitest'
import { cronItems, inShanghai } from './cron.ts'

const at = (iso: string) => {
  const time = new Date(iso)
  return {
    min: time.getUTCMinutes(),
    hour: time.getUTCHours(),
    date: time.getUTCDate(),
    month: time.getUTCMonth() + 1,
    dow: time.getUTCDay(),
  }
}

it('reads the hour as it is in Shanghai, over midnight, month and year', () => {
  for (const [utc, there] of [
    ['2026-11-25T00:30:00Z', '2026-11-25T08:30:00Z'],
    ['2026-11-28T16:00:00Z', '2026-11-29T00:00:00Z'],
    ['2028-02-28T20:00:00Z', '2028-02-29T04:00:00Z'],
    ['2026-02-28T20:00:00Z', '2026-03-01T04:00:00Z'],
    ['2026-12-31T23:59:00Z', '2027-01-01T07:59:00Z'],
  ] as const)
    expect(inShanghai(at(utc), new Date(utc))).toEqual(at(there))
})

it('takes jobs by their name in the house, and leaves those without a time alone', () => {
  const run = async () => {}
  const [item, ...rest] = cronItems(
    [
      ['matters.remind', { cron: '30 8 * * 1', run }],
      ['matters.count', { run }],
    ],
    () => new Date('2026-11-23'),
  )
  expect(rest).toEqual([])
  expect(item?.task).toBe('matters.remind')
  expect(item?.match(at('2026-11-23T00:30:00Z'))).toBe(true)
  expect(item?.match(at('2026-11-23T08:30:00Z'))).toBe(false)
})
