import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idCheckCharacter, maskIdNumber, readIdNumber } from './id-number.ts'

test("reads the standard's own example", () => {
  expect(readIdNumber('11010519491231002X')).toEqual({
    ok: true,
    facts: { number: '11010519491231002X', division: '110105', birthDate: '1949-12-31', sex: 'female' },
  })
  expect(readIdNumber('\u3000１１０１０５１９４９１２３１００２ｘ ')).toMatchObject({ ok: true })
})

test.each([
  [null, 'id-missing'],
  ['', 'id-missing'],
  ['无', 'id-missing'],
  [310199200308028000, 'id-lost-digits'],
  ['3.10199E+17', 'id-lost-digits'],
  ['310199197705231000', 'id-lost-digits'],
  ['110105194912310021', 'id-bad-checksum'],
  ['1101051949123100', 'id-wrong-length'],
  ['110105491231002', 'id-old-fifteen'],
  ['110105********002X', 'id-masked'],
  ['H1234567801', 'id-other-document'],
  ['在派出所', 'id-unreadable'],
])('refuses %s as %s', (written, defect) => {
  expect(readIdNumber(written)).toEqual({ ok: false, defect })
})

const anyNumber = fc
  .record({
    time: fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2030, 11, 31) }),
    serial: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ time, serial }) => {
    const day = new Date(time).toISOString().slice(0, 10)
    const first = `310199${day.replaceAll('-', '')}${String(serial).padStart(3, '0')}`
    return { day, serial, number: first + idCheckCharacter(first) }
  })

test('a valid number tells birthday and sex', () => {
  fc.assert(
    fc.property(anyNumber, ({ day, serial, number }) => {
      const reading = readIdNumber(number)
      expect(reading).toMatchObject({ ok: true, facts: { birthDate: day, sex: serial % 2 === 1 ? 'male' : 'female' } })
    }),
  )
})

test('one wrong digit, or two neighbours exchanged, never passes', () => {
  fc.assert(
    fc.property(anyNumber, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), ({ number }, at, shift) => {
      const digits = Array.from(number)
      const wrong = digits.with(at, String((Number(digits[at]) + shift) % 10)).join('')
      expect(readIdNumber(wrong).ok).toBe(false)
      const [one, two] = [digits[at] ?? '', digits[at + 1] ?? '']
      const exchanged = digits
        .with(at, two)
        .with(at + 1, one)
        .join('')
      expect(one === two || two === 'X' || !readIdNumber(exchanged).ok).toBe(true)
    }),
  )
})

test('a birthday that does not exist is refused although the checksum holds', () => {
  const first = '31019919530230001'
  expect(readIdNumber(first + idCheckCharacter(first))).toEqual({ ok: false, defect: 'id-impossible-date' })
})

test('is masked for the screen', () => {
  expect(maskIdNumber('11010519491231002X')).toBe('110…002X')
})
