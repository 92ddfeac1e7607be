import { expect, it } from 'vitest'
import { endedBy, type Recounted, recountLines } from './recounted.ts'
import { waitsFor } from './waits-for.ts'

const one: Recounted = {
  round: 1,
  needed: true,
  papers: 42,
  least: 5,
  looked: 18,
  errors: 0,
  corrected: 0,
  seed: '31415625341263542316',
  endedAt: '2026-12-02T01:30:00.000Z',
  why: null,
}

it('tells what was drawn, how many, and that nothing was found', () => {
  expect(recountLines([one], { full: true })).toEqual([
    '抽查复核：2026年12月2日从42张录过的票里掷骰子抽出18张，由没录过的人看了原票（录错5张结果才会变），和录的都一样。骰子点数：31415625341263542316。',
  ])
  expect(recountLines([one], { full: false })[0]).not.toContain('骰子点数')
})

it('tells what was found of each, and why it was made again; the words only where they may stand', () => {
  const full = { ...one, looked: 42, errors: 2, corrected: 2 }
  const again = { ...one, round: 2, errors: 1, why: { words: '有业主说认错了' } }
  const [first, second] = recountLines([full, again], { full: true })
  expect(first).toContain('第一次抽查复核：2026年12月2日42张录过的票全部由没录过的人看了原票')
  expect(first).toContain('2张和录的不一样，都由另外两人看过原票更正，已重新计票。')
  expect(second).toContain(
    '1张看着不一样，另外的人再看，原来录的没错。这一次由一人提出、另一人同意，理由：有业主说认错了。',
  )
  expect(recountLines([full, again], { full: false })[1]).toContain('由一人提出、另一人同意。')
  expect(recountLines([{ ...again, why: { words: null } }], { full: true })[0]).toContain('另一人同意。')
  const some = recountLines([{ ...full, corrected: 1 }], { full: false })[0]
  expect(some).toContain('其中1张由另外两人看过原票更正')
})

it('says why nothing was drawn where no paper could turn the outcome', () => {
  const idle = { ...one, needed: false, least: 43, looked: 0, seed: null, endedAt: null }
  expect(recountLines([idle], { full: true })).toEqual(['抽查复核：42张录过的票就算全录错，结果也不会变，不用抽。'])
  expect(endedBy([idle], '2026-12-01T00:00:00.000Z')).toEqual([idle])
})

it('keeps to what was over when the announcement was written', () => {
  const later = { ...one, round: 2, endedAt: '2026-12-09T01:30:00.000Z' }
  const going = { ...one, round: 3, endedAt: null }
  expect(endedBy([one, later, going], '2026-12-05T00:00:00.000Z')).toEqual([one])
})

it('waits for the count that follows each recount that corrected papers', () => {
  const rounds = [{ corrected: 2 }, { corrected: 0 }, { corrected: 1 }]
  expect(waitsFor(null, rounds, 1)).toEqual({ is: 'count', papers: 1 })
  expect(waitsFor(null, rounds, 2)).toBeNull()
  expect(waitsFor({ is: 'answer', papers: 0 }, rounds, 1)).toEqual({ is: 'count', papers: 1 })
  expect(waitsFor({ is: 'look', papers: 3 }, rounds, 1)).toEqual({ is: 'look', papers: 3 })
})
