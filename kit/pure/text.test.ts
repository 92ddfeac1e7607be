import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  halfWidth,
  hasFullWidthDigits,
  hasPadding,
  looksLikeFormula,
  plain,
  trimPadding,
  withoutSpaces,
} from './text.ts'

test('full-width digits, letters and spaces become half-width', () => {
  expect(halfWidth('１９９\u3000ＡＢｃ（１）')).toBe('199 ABc(1)')
  expect(plain('\u3000３１０—１９９ｘ ')).toBe('310-199X')
})

test('every printable ASCII character comes back from its full-width twin', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)) }),
      (text) => {
        const wide = Array.from(text, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('')
        expect(halfWidth(wide)).toBe(text)
      },
    ),
  )
})

test('padding of every kind goes, the text stays', () => {
  expect(trimPadding('\u3000贺刚秀\u00a0')).toBe('贺刚秀')
  expect(hasPadding('\u200b贺刚秀')).toBe(true)
  expect(hasPadding('贺刚秀')).toBe(false)
  expect(withoutSpaces('方\u3000明')).toBe('方明')
})

test('trimming twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(trimPadding(trimPadding(text))).toBe(trimPadding(text))
    }),
  )
})

test('knows full-width digits and what a spreadsheet would calculate', () => {
  expect(hasFullWidthDigits('１９９')).toBe(true)
  expect(hasFullWidthDigits('／199')).toBe(false)
  expect(looksLikeFormula('=HYPERLINK("x")')).toBe(true)
  expect(looksLikeFormula('@SUM(A1)')).toBe(true)
  expect(looksLikeFormula('+8619900001111')).toBe(false)
  expect(looksLikeFormula('-')).toBe(false)
})
