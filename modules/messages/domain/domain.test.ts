import fc from 'fast-check'
import { expect, it } from 'vitest'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { fill, placeholdersOf } from './fill.ts'
import { channelsFor, insteadOf, type Ways } from './plan.ts'
import { isQuiet, ringsAt, triesAgainAt, usualQuiet } from './when.ts'

const anyWays = fc.record({
  account: fc.boolean(),
  wechat: fc.boolean(),
  mobile: fc.boolean(),
  landline: fc.boolean(),
  person: fc.boolean(),
  home: fc.boolean(),
})
const anyWanted = fc.record({
  reach: fc.constantFrom('inbox' as const, 'phone' as const),
  otherwise: fc.constantFrom('slip' as const, 'call' as const),
})
const nobody: Ways = { account: false, wechat: false, mobile: false, landline: false, person: true, home: true }

it('leaves nobody untold, and nobody told only by a way they do not have', () => {
  fc.assert(
    fc.property(anyWays, anyWanted, (ways, wanted) => {
      const found = channelsFor(ways, wanted)
      expect(found.length).toBeGreaterThan(0)
      if (!ways.account) expect(found).not.toContain('app')
      if (found.includes('sms')) expect(ways.mobile).toBe(true)
      if (found.includes('slip')) expect(ways.home).toBe(true)
    }),
  )
})

it('tells by hand whom neither app nor mobile phone reaches', () => {
  const call = { reach: 'inbox', otherwise: 'call' } as const
  expect(channelsFor(nobody, call)).toEqual(['slip'])
  expect(channelsFor({ ...nobody, landline: true }, call)).toEqual(['call'])
  expect(channelsFor({ ...nobody, landline: true }, { ...call, otherwise: 'slip' })).toEqual(['slip'])
  expect(channelsFor({ ...nobody, home: false }, call)).toEqual(['call'])
})

it('goes on by hand after a failure, unless the app has it', () => {
  expect(insteadOf('sms', { ...nobody, mobile: true }, 'call')).toBe('call')
  expect(insteadOf('sms', { ...nobody, mobile: true }, 'slip')).toBe('slip')
  expect(insteadOf('wechat', { ...nobody, account: true, mobile: true }, 'slip')).toBe('sms')
  expect(insteadOf('sms', { ...nobody, account: true, mobile: true }, 'slip')).toBeNull()
})

it('rings in no quiet hour, and not earlier than wanted', () => {
  const minutes = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), minutes, minutes, (after, from, to) => {
      const wanted = new Date(instantAt('2026-01-01').getTime() + after * 60_000)
      const rings = ringsAt(wanted, { from, to }, 'ordinary')
      expect(rings.getTime()).toBeGreaterThanOrEqual(wanted.getTime())
      expect(rings.getTime() - wanted.getTime()).toBeLessThan(86_400_000)
      expect(isQuiet(rings, { from, to })).toBe(false)
      expect(ringsAt(wanted, { from, to }, 'urgent')).toEqual(wanted)
    }),
  )
  expect(ringsAt(instantAt('2026-11-25', 23 * 60), usualQuiet, 'ordinary')).toEqual(instantAt('2026-11-26', 8 * 60))
  expect(ringsAt(instantAt('2026-11-25', 60), usualQuiet, 'ordinary')).toEqual(instantAt('2026-11-25', 8 * 60))
})

it('waits longer each time and gives up after five', () => {
  const now = instantAt('2026-11-25')
  const waits = [1, 2, 3, 4, 5].map((tries) => (triesAgainAt(now, tries)?.getTime() ?? 0) - now.getTime())
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(triesAgainAt(now, 6)).toBeNull()
})

const today = '2026-11-27'

it('says a day as people say it, and leaves alone what only has one in it', () => {
  const text = { zh: '{was}改到{day}：{why}。', en: 'From {was} to {day}: {why}.' }
  expect(fill(text, { was: '2026-11-29 19:00', day: '2027-01-03', why: '见 2026-11-29 通知' }, today)).toEqual({
    zh: '11月29日 19:00改到2027年1月3日：见 2026-11-29 通知。',
    en: 'From 29 Nov 19:00 to 3 Jan 2027: 见 2026-11-29 通知.',
  })
})

it('fills both languages and never leaves a gap', () => {
  const text = { zh: '{who}来办{what}。', en: '{who} sees to {what}.' }
  expect(fill(text, { who: '周敏芝', what: { zh: '漏水', en: 'the leak' } }, today)).toEqual({
    zh: '周敏芝来办漏水。',
    en: '周敏芝 sees to the leak.',
  })
  expect(() => fill(text, { who: '周敏芝' }, today)).toThrow('what')
  expect(placeholdersOf(text.zh)).toEqual(['what', 'who'])
})
