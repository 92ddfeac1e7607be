import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfSerial, readWrittenDate } from './written-date.ts'

test.each([
  ['1953-04-02', 'dash'],
  ['1953-4-2', 'dash'],
  ['1953.4.2', 'dot'],
  ['1953．4．2', 'dot'],
  ['1953年4月2日', 'chinese'],
  ['１９５３年４月２日', 'chinese'],
  ['19530402', 'compact'],
  [19530402, 'compact'],
  ['1953/4/2', 'slash'],
  ['1953-04-02 00:00:00', 'dash'],
  [{ serial: 19451 }, 'serial'],
  [19451, 'serial'],
  ['19451', 'serial'],
])('reads %o', (written, style) => {
  expect(readWrittenDate(written)).toEqual({ ok: true, date: '1953-04-02', style })
})

test.each([
  [null, 'missing', []],
  ['不详', 'missing', []],
  ['53/4/2', 'two-digit-year', ['1953-04-02', '2053-04-02']],
  ['53.4.2', 'two-digit-year', ['1953-04-02', '2053-04-02']],
  ['00-2-29', 'two-digit-year', ['2000-02-29']],
  ['1953.4', 'no-day', []],
  ['1953年4月', 'no-day', []],
  ['4/2/1953', 'day-or-month', []],
  ['1953.2.30', 'impossible', []],
  ['1953.13.1', 'impossible', []],
  ['属蛇', 'unreadable', []],
  [{ serial: 3 }, 'impossible', []],
])('does not guess %o', (written, reason, candidates) => {
  expect(readWrittenDate(written)).toEqual({ ok: false, reason, candidates })
})

test('every day from March 1900 on is read the same in each style', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_050 }), (serial) => {
      const date = dayOfSerial(serial) ?? ''
      const [year = '', month = '', day = ''] = date.split('-')
      const short = [String(Number(month)), String(Number(day))]
      for (const written of [
        { serial },
        date,
        date.replaceAll('-', ''),
        `${year}年${short[0]}月${short[1]}日`,
        `${year}.${short[0]}.${short[1]}`,
        `${year}/${short[0]}/${short[1]}`,
      ]) {
        expect(readWrittenDate(written)).toMatchObject({ ok: true, date })
      }
    }),
  )
})
