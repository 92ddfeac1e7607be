import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, readReturns, readRoll, type Return, tally, type Unit } from '#rules'
import { type Box, boxOf, type RightEvent } from './box.ts'
import { certaintyOf, comesToOf, count, type CountedRight } from './count.ts'

const ordinary = { quorum: { of: [2, 3], more: false }, consent: { of: [1, 2], more: true } } as const
const given = (id: string, more: object = {}): RightEvent => ({
  type: 'given',
  id,
  channel: 'app',
  voter: 'v1',
  givenAt: '2026-12-01T04:00:00.000Z',
  serial: null,
  assisted: false,
  late: false,
  receipt: `slip-${id}`,
  ...more,
})
const right = (id: string, owners = [id], area = 100): CountedRight => ({ id, owners, area, excluded: false })
const counted = (
  lines: readonly { right: CountedRight; events?: RightEvent[] }[],
  said: Record<string, Choice>,
  silence: 'abstain' | 'follow-majority' | null = null,
) =>
  count(
    lines.map((line) => line.right),
    lines.map((line) => boxOf(line.right.owners.length, line.events ?? [])),
    new Map(Object.entries(said)),
    { rule: ordinary, silence },
  )

describe('counting', () => {
  it('gives each right its choice, channel and slip', () => {
    const result = counted(
      [
        { right: right('101'), events: [given('a')] },
        { right: right('102'), events: [given('b', { channel: 'phone' })] },
        { right: right('103') },
      ],
      { a: 'yes', b: 'no' },
    )
    expect(result.returns[0]).toMatchObject({ choice: 'yes', channel: 'app', receipt: 'slip-a', dispute: null })
    expect(result.returns[2]).toMatchObject({ choice: null, channel: null, delivered: false })
    expect(result.channels.phone).toEqual({ yes: 0, no: 1, abstain: 0, follow: 0 })
    expect(result.tally.asCast.totals).toMatchObject({ heads: 3, participatingHeads: 2, yesHeads: 1, noHeads: 1 })
  })
  it('counts co-owners who agree once, and disputes those who differ', () => {
    const both = [given('a'), given('b', { voter: 'v2' })]
    const home = right('101', ['wu', 'chen'])
    expect(counted([{ right: home, events: both }], { a: 'yes', b: 'yes' }).returns[0]).toMatchObject({
      choice: 'yes',
      dispute: null,
    })
    const differ = counted([{ right: home, events: both }], { a: 'yes', b: 'no' })
    expect(differ.returns[0]).toMatchObject({ choice: null, dispute: 'co-owners' })
    expect(differ.tally).toMatchObject({
      disputed: ['101'],
      asCast: { totals: { heads: 1, area: 100, participatingHeads: 0 } },
    })
  })
  it('disputes every right of a head whose ballots differ', () => {
    const result = counted(
      [
        { right: right('101', ['wu']), events: [given('a')] },
        { right: right('102', ['wu']), events: [given('b')] },
        { right: right('103', ['wu']) },
      ],
      { a: 'yes', b: 'no' },
    )
    expect(result.returns.map(({ dispute }) => dispute)).toEqual(['head', 'head', 'head'])
    expect(result.tally.asCast.totals.heads).toBe(1)
  })
  it('never counts an unsettled conflict, not even as silence', () => {
    const papers = [given('a', { channel: 'paper', serial: '7' }), given('b', { channel: 'paper', serial: '7' })]
    const clause: RightEvent = {
      type: 'delivered',
      way: 'hand',
      at: '2026-12-01T03:00:00.000Z',
      topic: true,
      warned: true,
    }
    const result = counted(
      [
        { right: right('101'), events: [clause, ...papers] },
        { right: right('102'), events: [given('c')] },
        { right: right('103'), events: [given('d')] },
      ],
      { a: 'yes', b: 'yes', c: 'yes', d: 'yes' },
      'follow-majority',
    )
    expect(result.returns[0]).toMatchObject({ dispute: 'conflict', choice: null })
    expect(result.tally.withRule?.totals.participatingHeads).toBe(2)
    expect(certaintyOf(result.tally)).toEqual({ kind: 'regardless', disputed: 1 })
  })
  it('says what it comes to, and decides neither between two counts nor what is disputed', () => {
    const of = (asCast: boolean, withRule: boolean | null, dependsOnDisputed = false) =>
      comesToOf({
        asCast: { passed: asCast },
        withRule: withRule === null ? null : { passed: withRule },
        dependsOnDisputed,
      } as never)
    expect([of(true, null), of(true, true), of(false, null), of(false, false)]).toEqual([
      'passed',
      'passed',
      'not-passed',
      'not-passed',
    ])
    expect([of(false, true), of(true, false), of(true, null, true), of(false, true, true)]).toEqual([
      'differ',
      'differ',
      'depends',
      'depends',
    ])
  })
  it('takes silence for something only where topic and warning were shown', () => {
    const event = (warned: boolean): RightEvent => ({
      type: 'delivered',
      way: 'app',
      at: '2026-12-01T03:00:00.000Z',
      topic: true,
      warned,
    })
    const result = counted(
      [
        { right: right('101'), events: [event(true)] },
        { right: right('102'), events: [event(false)] },
      ],
      {},
      'abstain',
    )
    expect(result.tally.withRule?.totals.abstainHeads).toBe(1)
    expect(result.returns.map(({ delivered }) => delivered)).toEqual([true, false])
  })
  it('leaves excluded rights out of every sum', () => {
    const out = { ...right('102'), excluded: true }
    expect(counted([{ right: right('101') }, { right: out }], {}).tally.asCast.totals).toMatchObject({
      heads: 1,
      area: 100,
    })
  })
})

const choice = fc.constantFrom<Choice | null>('yes', 'no', 'abstain', 'follow', null)
const line = fc.record({
  owner: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  area: fc.integer({ min: 1, max: 20_000 }),
  choice,
  conflict: fc.boolean(),
})

describe('any vote', () => {
  it('keeps the sums of the roll, does not mind the order, and agrees with the bare tally where nothing is unclear', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const rights = lines.map(({ owner, area }, at) => right(`r${at}`, [owner], area))
        const said = new Map<string, Choice>()
        const boxes = lines.map((one, at): Box => {
          if (one.choice === null) return boxOf(1, [])
          said.set(`p${at}`, one.choice)
          said.set(`q${at}`, one.choice)
          const paper = (id: string) => given(id, { channel: 'paper', serial: id })
          return boxOf(1, one.conflict ? [paper(`p${at}`), paper(`q${at}`)] : [paper(`p${at}`)])
        })
        const result = count(rights, boxes, said, { rule: ordinary, silence: null })
        const { totals } = result.tally.asCast
        expect(totals.area).toBe(lines.reduce((sum, { area }) => sum + area, 0))
        expect(totals.heads).toBe(new Set(lines.map(({ owner }) => owner)).size)
        const turned = count(rights.toReversed(), boxes.toReversed(), said, { rule: ordinary, silence: null })
        expect(turned.tally.asCast).toEqual(result.tally.asCast)
        for (const [at, one] of result.returns.entries())
          if (lines[at]?.conflict && lines[at].choice !== null)
            expect(one).toMatchObject({ choice: null, dispute: 'conflict' })
        if (lines.every((one) => !one.conflict || one.choice === null)) {
          const bare = tally(
            rights.map(({ id, owners, area }) => ({ unit: id, owners, area })),
            lines.map((one) => ({ choice: one.choice, delivered: one.choice !== null })),
            ordinary,
            null,
          )
          expect(result.tally).toEqual(bare)
        }
      }),
    )
  })

  it('comes to the same by its files, as `mulin tally` reads them', () => {
    const several = fc.record({
      owners: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }),
      area: fc.integer({ min: 1, max: 20_000 }),
      given: fc.array(fc.record({ voter: fc.nat(1), choice: fc.constantFrom<Choice>('yes', 'no', 'follow') }), {
        maxLength: 2,
      }),
      reached: fc.boolean(),
    })
    const clause = fc.constantFrom(null, 'abstain' as const, 'follow-majority' as const)
    let torn = 0
    fc.assert(
      fc.property(fc.array(several, { minLength: 1, maxLength: 8 }), clause, (homes, silence) => {
        const said: Record<string, Choice> = {}
        const lines = homes.map(({ owners, area, given: ballots, reached }, at) => {
          const events = ballots.map(({ voter, choice: says }, nth) => {
            said[`${at}-${nth}`] = says
            return given(`${at}-${nth}`, { voter: owners[voter] ?? owners[0] })
          })
          const delivery: RightEvent = {
            type: 'delivered',
            way: 'hand',
            at: '2026-12-01T03:00:00.000Z',
            topic: true,
            warned: true,
          }
          return { right: right(`r${at}`, owners, area), events: reached ? [delivery, ...events] : events }
        })
        const { tally: server, lines: counts } = counted(lines, said, silence)
        const { roll, ballots } = filesOf(counts)
        const read = readRoll('roll.csv', roll)
        expect(tally(read, readReturns('ballots.csv', ballots, read, { disputed: true }), ordinary, silence)).toEqual(
          server,
        )
        if (server.disputed.length > 0) torn += 1
      }),
      { numRuns: 2_000 },
    )
    expect(torn).toBeGreaterThan(200)
  })
})

function filesOf({ roll, returns }: { roll: readonly Unit[]; returns: readonly Return[] }) {
  const metres = (area: number) => (area / 100).toFixed(2)
  return {
    roll: [
      'unit,owners,area',
      ...roll.map(({ unit, owners, area }) => `${unit},${owners.join(';')},${metres(area)}`),
    ].join('\n'),
    ballots: [
      'unit,choice,delivered',
      ...returns.map(({ choice: says, delivered }, at) => `${roll[at]?.unit},${says ?? ''},${delivered}`),
    ].join('\n'),
  }
}
