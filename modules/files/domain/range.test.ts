import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRange } from './range.ts'

describe('readRange', () => {
  it('reads what browsers ask for', () => {
    expect(readRange('bytes=0-', 100)).toEqual({ start: 0, end: 99 })
    expect(readRange('bytes=0-1', 100)).toEqual({ start: 0, end: 1 })
    expect(readRange('bytes=90-200', 100)).toEqual({ start: 90, end: 99 })
    expect(readRange('bytes=-10', 100)).toEqual({ start: 90, end: 99 })
    expect(readRange('bytes=-1000', 100)).toEqual({ start: 0, end: 99 })
  })

  it('gives the whole for what it does not know, and says when nothing is there', () => {
    for (const header of [undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=a-b'])
      expect(readRange(header, 100)).toBeNull()
    expect(readRange('bytes=100-', 100)).toBe('beyond')
    expect(readRange('bytes=-0', 100)).toBe('beyond')
  })

  it('never leaves the file', () => {
    const part = fc.option(fc.nat(2_000), { nil: '' })
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1, max: 1_000 }), (from, to, size) => {
        const range = readRange(`bytes=${from}-${to}`, size)
        if (range === null || range === 'beyond') return
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThan(size)
      }),
    )
  })
})
