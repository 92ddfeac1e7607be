import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskPhone, readPhones } from './phone.ts'

const numbers = (written: string | number | null) => readPhones(written).phones.map((phone) => phone.number)

test.each<[string | number | null, string[], string[]]>([
  ['19900009430', ['19900009430'], []],
  [19900009384, ['19900009384'], []],
  ['１９９００００５３８０', ['19900005380'], ['phone-full-width']],
  ['19900007297／65481586', ['19900007297', '65481586'], ['phone-two']],
  ['19900007297、19900007298', ['19900007297', '19900007298'], ['phone-two']],
  ['19900007297 19900007298', ['19900007297', '19900007298'], ['phone-two']],
  ['199 0000 7297', ['19900007297'], []],
  ['199-0000-7297', ['19900007297'], []],
  ['+86 19900007297', ['19900007297'], []],
  ['008619900007297', ['19900007297'], []],
  ['19900007297（儿子）', ['19900007297'], []],
  ['021-65481586', ['021-65481586'], []],
  ['02165481586', ['021-65481586'], []],
  ['（021）65481586', ['021-65481586'], []],
  ['65481586转801', ['65481586-801'], []],
  ['0571-87654321', ['0571-87654321'], []],
  ['1990000677', [], ['phone-short']],
  ['199000067788', [], ['phone-long']],
  ['问女儿', [], ['phone-unreadable']],
  ['1990000677/19900007297', ['19900007297'], ['phone-two', 'phone-short']],
  ['无', [], []],
  ['', [], []],
  [null, [], []],
])('reads %s', (written, phones, defects) => {
  expect(numbers(written)).toEqual(phones)
  expect(readPhones(written).defects).toEqual(defects)
})

test('never gives a number the cell does not hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/ ()+、转')) }), (text) => {
      const digits = text.replace(/\D/g, '')
      for (const phone of numbers(text)) expect(digits).toContain(phone.replace(/\D/g, ''))
    }),
    { numRuns: 2000 },
  )
})

test('is masked for the screen', () => {
  expect(maskPhone('19912345678')).toBe('199****5678')
  expect(maskPhone('021-65481586')).toBe('021-****1586')
  expect(maskPhone('65481586')).toBe('****1586')
})
