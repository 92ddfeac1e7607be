import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaAsMetres, counted, fenAsYuan } from './figures.tsx'

describe('figures', () => {
  it.each([
    [634428, '6,344.28'],
    [0, '0.00'],
    [5, '0.05'],
    [-120005, '−1,200.05'],
    [147_000_000, '1,470,000.00'],
  ])('%i fen is %s', (fen, yuan) => {
    expect(fenAsYuan(fen)).toBe(yuan)
  })

  it('loses no fen, however large', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), (fen) => {
        expect(BigInt(fenAsYuan(fen).replaceAll(/[,.]/g, ''))).toBe(fen)
      }),
    )
  })

  it('refuses what is not a whole number of fen', () => {
    expect(() => fenAsYuan(1.5)).toThrow(RangeError)
  })

  it('gives areas and counts', () => {
    expect(areaAsMetres(5_897_661)).toBe('58,976.61')
    expect(counted(1057)).toBe('1,057')
  })
})
