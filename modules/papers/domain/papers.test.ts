import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cannotIssue,
  cannotLose,
  cannotReplace,
  cannotTakeBack,
  cannotVoid,
  type Paper,
  states,
  voidReasons,
} from './paper.ts'
import { mayRead, type Reading, reads, standingOf } from './reading.ts'
import { cannotClose, reconcile } from './reconcile.ts'
import { drawOrder, isSeed, leastToTurn, nextOf, sampleSize } from './recount.ts'
import { entranceOf } from './entrance.ts'
import { codeOf, parseCode, parseSerial, serialOf } from './serial.ts'

const serials = fc.record({ stack: fc.integer({ min: 1, max: 999 }), number: fc.integer({ min: 1, max: 99_999 }) })

describe('a serial', () => {
  it('reads as it was written, with or without dashes, in full-width digits too', () => {
    fc.assert(
      fc.property(serials, (serial) => {
        const written = serialOf(serial)
        expect(written).toMatch(/^\d{3}-\d{5}-\d$/)
        expect(parseSerial(written)).toEqual(serial)
        expect(parseSerial(` ${written.replaceAll('-', '')} `)).toEqual(serial)
        const wide = [...written].map((one) => (one === '-' ? '－' : String.fromCodePoint(0xff10 + Number(one))))
        expect(parseSerial(wide.join(''))).toEqual(serial)
      }),
    )
  })

  it('does not read with one digit wrong, or two neighbours changed', () => {
    fc.assert(
      fc.property(serials, fc.nat(8), fc.integer({ min: 1, max: 9 }), (serial, at, by) => {
        const digits = serialOf(serial).replaceAll('-', '')
        const wrong = [...digits]
        wrong[at] = String((Number(wrong[at]) + by) % 10)
        expect(parseSerial(wrong.join(''))).toBeNull()
        const turned = [...digits]
        const next = (at + 1) % 9
        if (next === 0 || turned[at] === turned[next]) return
        ;[turned[at], turned[next]] = [turned[next] ?? '', turned[at] ?? '']
        expect(parseSerial(turned.join(''))).toBeNull()
      }),
    )
  })

  it('stands in the printed code with its token, and in no other text', () => {
    fc.assert(
      fc.property(serials, fc.stringMatching(/^[\w-]{16}$/), (serial, token) => {
        expect(parseCode(codeOf(serialOf(serial), token))).toEqual({ serial: serialOf(serial), token })
      }),
    )
    for (const other of ['', 'https://example.com', 'MLP1:012000427', 'MLP1:012000420:abc', 'MLP2:012000427:abc'])
      expect(parseCode(other)).toBeNull()
  })
})

const paper = fc.record<Paper>({
  serial: serials.map(serialOf),
  label: fc.string({ maxLength: 5 }),
  state: fc.constantFrom(...states),
  issued: fc.boolean(),
  replaced: fc.boolean(),
})
/** What is printed was not given out; everything else was. */
const papers = fc
  .uniqueArray(paper, { maxLength: 60, selector: (one) => one.serial })
  .map((all) => all.map((one) => ({ ...one, issued: one.state !== 'printed' })))

describe('an entrance', () => {
  it('is what stands before the room', () => {
    const labels = [
      '12号 301室',
      '12号301',
      '延吉七村12号 301室',
      '3号楼 A座 12-301',
      '12号301室 吴*芬',
      '12号301室 吴*芬（2）',
      '吴*芬',
    ]
    expect(labels.map(entranceOf)).toEqual(['12号', '12号', '延吉七村12号', '3号楼 A座', '12号', '12号', '吴*芬'])
  })
})

describe('a paper', () => {
  it('goes one way: at most one of giving out, taking back and replacing is possible', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const can = [cannotIssue(one), cannotTakeBack(one), cannotReplace(one)].filter((why) => why === null)
        // A lost one may turn up, or be replaced: whichever is first shuts out the other.
        expect(can.length).toBeLessThanOrEqual(one.state === 'lost' ? 2 : 1)
        if (one.replaced) expect(can).toEqual([])
        if (cannotLose(one) === null) expect(one.state).toBe('issued')
        if (cannotVoid(one, 0) === null) expect(['issued', 'returned']).toContain(one.state)
        expect(cannotVoid(one, 1)).not.toBeNull()
      }),
    )
  })

  it('says what is the matter', () => {
    const of = (state: Paper['state'], replaced = false) => ({
      serial: '',
      label: '',
      state,
      issued: state !== 'printed',
      replaced,
    })
    expect(cannotTakeBack(of('printed'))).toBe('not-issued')
    expect(cannotTakeBack(of('read'))).toBe('already-back')
    expect(cannotTakeBack(of('lost'))).toBeNull()
    expect(cannotTakeBack(of('lost', true))).toBe('replaced')
    expect(cannotIssue(of('issued'))).toBe('already-issued')
    expect(cannotReplace(of('issued'))).toBe('still-valid')
    expect(cannotVoid(of('returned'), 1)).toBe('being-read')
  })
})

describe('reconciling', () => {
  it('always adds up, and names every paper that is out', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const sums = reconcile(all, new Set(), null)
        expect(sums.issued).toBe(sums.returned + sums.void + sums.lost + sums.outstanding.length)
        expect(sums.printed).toBe(sums.issued + sums.unissued)
        expect(sums.balanced).toBe(true)
        const out = all.filter(({ state }) => state === 'issued').map(({ serial }) => serial)
        expect(sums.outstanding.map(({ serial }) => serial)).toEqual(out)
        const everyone = reconcile(all, new Set(out), null)
        expect(cannotClose(everyone)).toBe(sums.unread + sums.differing > 0 ? 'unread' : null)
        if (out.length > 0 && cannotClose(everyone) === null) {
          // One fewer is not enough.
          expect(cannotClose(reconcile(all, new Set(out.slice(1)), null))).toBe('outstanding')
        }
      }),
    )
  })

  it('does not close while the pile in hand is another', () => {
    fc.assert(
      fc.property(papers, fc.nat(60), fc.nat(60), (all, returned, gone) => {
        const sums = reconcile(all, new Set(), { returned, void: gone })
        expect(sums.balanced).toBe(sums.returned === returned && sums.void === gone)
        if (!sums.balanced) expect(cannotClose(sums)).not.toBeNull()
      }),
    )
  })
})

describe('reading blind', () => {
  const people = ['甲', '乙', '丙', '丁', '戊']
  const steps = fc.array(fc.record({ by: fc.constantFrom(...people), read: fc.constantFrom(...reads) }), {
    maxLength: 12,
  })

  it('ends with two who read the same, of whom nobody read it before', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const readings: Reading[] = []
        for (const { by, read } of all) {
          const standing = standingOf(readings)
          if (standing.is === 'agreed' || !mayRead(readings, by)) continue
          readings.push({ by, look: standing.look, read })
        }
        expect(new Set(readings.map(({ by }) => by)).size).toBe(readings.length)
        expect(readings.length).toBeLessThanOrEqual(4)
        const end = standingOf(readings)
        if (end.is !== 'agreed') return
        expect(end.by[0]).not.toBe(end.by[1])
        const last = readings.filter(({ look }) => look === (readings.length > 2 ? 2 : 1)).map(({ read }) => read)
        expect(end.read).toBe(last[0] === last[1] ? last[0] : 'unclear')
      }),
    )
    expect(new Set(reads).size).toBe(4 + voidReasons.length)
  })
})

describe('the recount', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')

  it('is the smallest that keeps the risk, as counted one by one', () => {
    // The chance that a sample shows none of k, multiplied out of fractions.
    const unseen = (papers: number, k: number, size: number) => {
      let chance = 1
      for (let at = 0; at < size; at += 1) chance *= (papers - k - at) / (papers - at)
      return Math.max(0, chance)
    }
    const sizes = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n })))
    fc.assert(
      fc.property(sizes, ([papers, k]) => {
        const size = sampleSize(papers, k, { number: 1, errors: 0 })
        expect(unseen(papers, k, size)).toBeLessThanOrEqual(0.025 + 1e-9)
        if (size > 1) expect(unseen(papers, k, size - 1)).toBeGreaterThan(0.025 - 1e-9)
      }),
    )
  })

  it('is near 2·ln(1/risk) over the margin where the margin is wide, as in the source', () => {
    // Lindeman & Stark: about ρ/μ with μ = 2k/n; for a risk of 1/40 in the first sample ρ is 2·ln 40 = 7.38.
    expect(sampleSize(10_000, 500, { number: 1, errors: 0 })).toBe(72)
    expect(sampleSize(10_000, 50, { number: 1, errors: 0 })).toBe(710)
    expect(sampleSize(100, 101, { number: 1, errors: 0 })).toBe(0)
    expect(sampleSize(100, 1, { number: 1, errors: 0 })).toBe(98)
  })

  it('rests on the least number of wrong papers that could turn the result, at the exact bars', () => {
    const bars = { quorum: { of: [2, 3], more: false }, consent: { of: [1, 2], more: true } } as const
    const areas = Array.from({ length: 60 }, () => 100)
    const count = (part: number, yes: number, majority: { yes: number; no: number } | null = null) => ({
      area: { whole: 9_000, part: part * 100, yes: yes * 100 },
      heads: { whole: 90, part, yes },
      majority,
    })
    // 31 of 60: one yes that was a no makes it 30, which is no majority. 60 of 90 is two thirds exactly: one fewer is not.
    expect(leastToTurn(count(60, 31), bars, areas)).toBe(1)
    expect(leastToTurn(count(80, 60), bars, areas)).toBe(20)
    // Lost: 20 of 80 lack 21 for more than half; a quorum of 50 lacks 10.
    expect(leastToTurn(count(80, 20), bars, areas)).toBe(21)
    expect(leastToTurn(count(50, 50), bars, areas)).toBe(10)
    // Some follow the majority, which stands by three: two wrong papers turn it.
    expect(leastToTurn(count(80, 60, { yes: 23, no: 20 }), bars, areas)).toBe(2)
    // No number of papers can do it.
    expect(leastToTurn(count(80, 60), bars, areas.slice(0, 5))).toBe(6)
    // One head with a large area turns the area alone.
    expect(leastToTurn(count(80, 60), bars, [5_000, 100])).toBe(1)
  })

  it('grows with what it finds, and ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 220 }),
        fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }),
        (papers, k, wrong) => {
          let [looked, errors] = [0, 0]
          for (let step = 0; step <= papers; step += 1) {
            const next = nextOf(papers, k, looked, errors)
            if (next.is !== 'look') return
            expect(next.size).toBeGreaterThan(looked)
            errors += Number(wrong[looked])
            looked += 1
          }
          throw new Error('never ends')
        },
      ),
    )
    expect(nextOf(100, 10, 100, 0)).toEqual({ is: 'stands' })
    expect(nextOf(100, 1, 40, 1)).toEqual({ is: 'full' })
  })

  it('draws the same from the same seed, in whatever order the papers lie, and a longer draw begins with the shorter', () => {
    const all = fc.uniqueArray(serials.map(serialOf), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(all, fc.stringMatching(/^[1-6]{20}$/), (papers, seed) => {
        const drawn = drawOrder(papers, seed, hash)
        expect(drawOrder(papers.toReversed(), seed, hash)).toEqual(drawn)
        expect(drawn.toSorted()).toEqual(papers.toSorted())
        expect(isSeed(seed)).toBe(true)
      }),
    )
    expect(isSeed('12345')).toBe(false)
    expect(isSeed('7'.repeat(20))).toBe(false)
  })
})
