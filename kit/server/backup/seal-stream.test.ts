import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openStream, sealStream, UnfitArchive } from './seal-stream.ts'

const ring = [{ number: 1, key: Buffer.alloc(32, 5) }]
const sealed = (data: Buffer, algorithm: 'aes' | 'sm4') =>
  buffer(Readable.from([data]).compose(sealStream(ring, algorithm)))
const opened = (data: Buffer, pieces: number) =>
  buffer(
    Readable.from(
      Array.from({ length: Math.ceil(data.length / pieces) }, (_, at) => data.subarray(at * pieces, (at + 1) * pieces)),
    ).compose(openStream(ring)),
  )

it.each(['aes', 'sm4'] as const)('%s: what goes in comes out, at every length around a chunk', async (algorithm) => {
  for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    const data = Buffer.alloc(size, 'ab')
    const whole = await sealed(data, algorithm)
    expect((await opened(whole, 40_000)).equals(data), String(size)).toBe(true)
    expect(whole.includes('abababab')).toBe(false)
  }
})

it('does not take chunks in another order, twice, or without the last', async () => {
  const whole = await sealed(Buffer.alloc(200_000, 1), 'aes')
  const head = whole.indexOf(10) + 1
  const step = 4 + 65_536 + 16
  const [first, second] = [whole.subarray(head, head + step), whole.subarray(head + step, head + 2 * step)]
  const rest = whole.subarray(head + 2 * step)
  const begin = whole.subarray(0, head)
  for (const tried of [
    [begin, second, first, rest],
    [begin, first, first, second, rest],
    [begin, first, rest],
    [begin, first, second],
    [begin],
  ])
    await expect(opened(Buffer.concat(tried), 50_000)).rejects.toThrow(UnfitArchive)
})

it('refuses any single changed byte', async () => {
  const whole = await sealed(Buffer.from('一二三四五'), 'sm4')
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const spoiled = Buffer.from(whole)
      spoiled.writeUInt8(spoiled.readUInt8(at) ^ change, at)
      await expect(opened(spoiled, 1_000)).rejects.toThrow(UnfitArchive)
    }),
    { numRuns: 200 },
  )
})
