import { describe, expect, it } from 'vitest'
import { chineseDay, officialDay, ordinal } from './official-words.ts'

describe('words of an official paper', () => {
  it('counts its parts in Chinese', () => {
    expect([1, 10, 11, 19, 20, 21, 30, 99].map(ordinal)).toEqual([
      '一',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '三十',
      '九十九',
    ])
  })

  it('writes a date without leading zeros', () => {
    expect(chineseDay('2026-03-05')).toBe('2026年3月5日')
    expect(officialDay('2026-03-05', 'zh-CN')).toBe('2026年3月5日')
    expect(officialDay('2026-03-05', 'en')).toBe('5 March 2026')
  })
})
