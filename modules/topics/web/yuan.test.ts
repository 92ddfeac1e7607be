import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fenOf, yuanOf } from './yuan.ts'

it('reads what it writes, and takes nothing that is no amount', () => {
  fc.assert(fc.property(fc.nat(2_000_000_000), (fen) => fenOf(yuanOf(fen)) === fen))
  expect([fenOf('1,280.5'), fenOf('0.07'), fenOf('12')]).toEqual([128_050, 7, 1_200])
  expect([fenOf(''), fenOf('-1'), fenOf('1.234'), fenOf('abc')]).toEqual([undefined, undefined, undefined, undefined])
})
