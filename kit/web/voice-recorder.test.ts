import fc from 'fast-check'
import { expect, it } from 'vitest'
import { waveOf } from './voice-recorder.ts'

it('draws any recording in 28 parts between almost flat and full', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 700 }), (levels) => {
      const wave = waveOf(levels)
      expect(wave).toHaveLength(28)
      expect(Math.min(...wave)).toBeGreaterThan(0.1)
      expect(Math.max(...wave)).toBeLessThanOrEqual(1)
    }),
  )
})

it('keeps the loudest moment', () => {
  expect(Math.max(...waveOf([0, 0, 0.9, 0, 0]))).toBeCloseTo(0.9)
})
