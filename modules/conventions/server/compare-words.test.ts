import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords, wordsOf } from './compare-words.ts'

const wording = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom('宠物', '出门', '要', '牵绳', '，', '\n', ' ', '夜里', '十点'), { maxLength: 14 })
    .map((some) => some.join('')),
)

describe('two wordings, word by word', () => {
  it('gives both wordings back, whatever they are', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const stretches = compareWords(before, after)
        const without = (kind: string) =>
          stretches
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('in')).toBe(before)
        expect(without('out')).toBe(after)
        expect(wordsOf(before).join('')).toBe(before)
        expect(stretches.every((one, at) => one.text !== '' && one.kind !== stretches[at - 1]?.kind)).toBe(true)
      }),
    )
  })

  it('goes by words, not by characters', () => {
    expect(compareWords('装修垃圾交给物业', '装修垃圾交给邻居')).toEqual([
      { kind: 'same', text: '装修垃圾交给' },
      { kind: 'out', text: '物业' },
      { kind: 'in', text: '邻居' },
    ])
  })
})
