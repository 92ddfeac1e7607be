import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt } from '#kit/pure/shanghai-time.ts'
import { blocksOf } from './body.ts'
import { kinds } from './kinds.ts'
import { looksPersonal } from './looks-personal.ts'
import { postingRules, ruleFor, verdictOn } from './posting-rules.ts'
import { nextChange, phaseOf } from './showing.ts'

describe('clocks of law', () => {
  const from = instantAt('2026-11-01', 9 * 60)
  it('ask fifteen days before a meeting, three after a decision, thirty for accounts', () => {
    const of = (kind: 'meeting' | 'decision' | 'audit', eventOn: string | null, days = 40) =>
      verdictOn({ kind, startsAt: from, endsAt: new Date(from.getTime() + days * 86_400_000), eventOn })
    expect(of('meeting', '2026-11-16')).toMatchObject({ kept: true, counted: 15, day: '2026-11-01' })
    expect(of('meeting', '2026-11-15')).toMatchObject({ kept: false, counted: 14, day: '2026-10-31' })
    expect(of('decision', '2026-10-29')).toMatchObject({ kept: true, counted: 3, day: '2026-11-01' })
    expect(of('decision', '2026-10-28')).toMatchObject({ kept: false, counted: 4, day: '2026-10-31' })
    expect(of('audit', null, 30)).toMatchObject({ kept: true, counted: 30 })
    expect(of('audit', null, 29.9)).toMatchObject({ kept: false, counted: 29, day: '2026-12-01' })
    expect(of('meeting', null)).toBeNull()
  })

  it('are the latest that began, each with its source', () => {
    expect(ruleFor('works', '2026-11-25')).toBeNull()
    expect(ruleFor('audit', '2019-01-01')).toBeNull()
    const later = { ...postingRules[2], days: 45, from: '2026-06-01' } as (typeof postingRules)[number]
    expect(ruleFor('audit', '2026-05-31', [...postingRules, later])?.days).toBe(30)
    expect(ruleFor('audit', '2026-06-01', [...postingRules, later])?.days).toBe(45)
    for (const rule of postingRules) expect(rule.article + rule.source.zh).not.toBe('')
  })

  it('never change their mind when a notice hangs longer or comes earlier', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(60), fc.nat(60), fc.nat(60), (kind, event, length, more) => {
        const eventOn = addDays('2026-11-01', event)
        const ends = (days: number) => new Date(from.getTime() + (days + 1) * 86_400_000)
        const short = verdictOn({ kind, startsAt: from, endsAt: ends(length), eventOn })
        const long = verdictOn({ kind, startsAt: from, endsAt: ends(length + more), eventOn })
        expect(short?.kept === true && long?.kept !== true).toBe(false)
      }),
    )
  })
})

it('reads paragraphs, lists and cells', () => {
  expect(blocksOf('各位居民：\n明天停水。\n\n- 提前接水\n- 关好龙头，出门前看一看再走\n\n谢谢。')).toEqual([
    { is: 'paragraph', text: '各位居民：\n明天停水。' },
    { is: 'list', items: ['提前接水', '关好龙头，出门前看一看再走'] },
    { is: 'paragraph', text: '谢谢。' },
  ])
  expect(blocksOf('- 1号楼：9:00–10:30\n- 2号楼：10:30–12:00')).toEqual([
    {
      is: 'cells',
      cells: [
        ['1号楼', '9:00–10:30'],
        ['2号楼', '10:30–12:00'],
      ],
    },
  ])
})

it('loses no word of what was written', () => {
  const words = (text: string) => text.replace(/[\s：:·•–-]/g, '')
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[一-三a-c：\- \n]{0,12}$/)), (lines) => {
      const body = lines.join('\n')
      const shown = blocksOf(body)
        .flatMap((block) =>
          block.is === 'paragraph' ? [block.text] : block.is === 'list' ? block.items : block.cells.flat(),
        )
        .join('')
      expect(words(shown)).toBe(words(body))
    }),
  )
})

it('warns of what looks like somebody’s own', () => {
  expect(looksPersonal('有话请打 021-0000 0707')).toEqual([])
  expect(looksPersonal('联系王女士 199 0000 0011')).toEqual(['phone'])
  expect(looksPersonal('身份证 310199194912310014')).toEqual(['id-number'])
  expect(looksPersonal('３号１０２室 １９９００００００１１')).toEqual(['phone', 'flat'])
})

it('hangs from its beginning to its end, the end not included', () => {
  const notice = { startsAt: instantAt('2026-11-01'), endsAt: instantAt('2026-11-10'), endedEarlyAt: null }
  expect(phaseOf(notice, new Date(notice.startsAt.getTime() - 1))).toBe('coming')
  expect(phaseOf(notice, notice.startsAt)).toBe('now')
  expect(phaseOf(notice, notice.endsAt)).toBe('past')
  expect(phaseOf({ ...notice, endedEarlyAt: instantAt('2026-11-05') }, instantAt('2026-11-06'))).toBe('past')
  expect(nextChange([notice], instantAt('2026-10-01'))).toEqual(notice.startsAt)
  expect(nextChange([notice], notice.startsAt)).toEqual(notice.endsAt)
  expect(nextChange([notice], notice.endsAt)).toBeNull()
})
