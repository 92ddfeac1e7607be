import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meaningOf, type SearchMeaning } from './search-text.ts'

test.each([
  ['12-301', { address: { entrance: '12号', room: '301' } }],
  ['12号301', { address: { entrance: '12号', room: '301' } }],
  ['１２号３０１室', { address: { entrance: '12号', room: '301' } }],
  ['延吉七村12号301室', { address: { compound: '延吉七村', entrance: '12号', room: '301' } }],
  ['延吉七村12号', { address: { compound: '延吉七村', entrance: '12号' } }],
  ['中原路99弄7号502', { address: { compound: '中原路99弄', entrance: '7号', room: '502' } }],
  ['12号', { address: { entrance: '12号' } }],
  ['12', { address: { entrance: '12号' } }],
  ['301', { address: { room: '301' } }],
  ['1207', { phoneTail: '1207', address: { room: '1207' } }],
  ['0430', { phoneTail: '0430', address: { room: '0430' } }],
  ['wxf', { initials: 'wxf' }],
  ['W X F', { initials: 'wxf' }],
  ['王小芳', { name: '王小芳' }],
  ['19900004417', { phone: '19900004417' }],
  ['199 0000 4417', { phone: '19900004417' }],
  ['02165480000', { phone: '021-65480000' }],
  ['11010519491231002x', { idNumber: '11010519491231002X' }],
  ['', {}],
  ['   ', {}],
  ['12-301-4', {}],
] as [string, SearchMeaning][])('%j means %j', (typed, meaning) => {
  expect(meaningOf(typed)).toEqual(meaning)
})

test('takes anything that can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
      expect(typeof meaningOf(typed)).toBe('object')
    }),
  )
})
