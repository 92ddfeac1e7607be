import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameTitle } from './same-title.ts'

it('looks past spaces, letter case and full-width letters', () => {
  expect(sameTitle('Ａ 楼', 'a楼')).toBe(true)
  expect(sameTitle('A楼', 'B楼')).toBe(false)
  fc.assert(fc.property(fc.string(), (title) => sameTitle(title, ` ${title} `)))
})
