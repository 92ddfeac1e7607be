import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { boardText, perCent } from './board-text.ts'
import { definitionOf, definitionOn } from './definition.ts'
import { draw, isSheetNumber, sheetNumber } from './draw.ts'
import { added, counting, figureOf, figuresByWay, rateOf } from './figures.ts'
import { phaseOf } from './phase.ts'
import { standardQuestions } from './questions.ts'
import { allAnswered, type Counted, type Sheet, type Steps, tally } from './tally.ts'
import { measures, type Step, type Subject, subjectKinds, ways } from './words.ts'

const definition = definitionOn('2026-11-26')
const scoreBy = (seed: string) => (id: string) => createHash('sha256').update(`${seed}:${id}`).digest('hex')
const uuids = fc.uniqueArray(fc.uuid(), { maxLength: 60 })

const subjects: Subject[] = ['committee', 'property'].map((kind) => ({
  id: kind,
  kind: kind as 'committee',
  name: kind,
  compoundId: null,
  questions: measures.map((measure) => ({ id: `${kind} ${measure}`, measure, text: '?' })),
}))
const questions = subjects.flatMap((one) => one.questions.map(({ id }) => id))
const step = fc.constantFrom<Step>(0, 1, 2, 3, 4, 5)
const sheet: fc.Arbitrary<Sheet> = fc.record({
  way: fc.constantFrom(...ways),
  answers: fc.dictionary(fc.constantFrom(...questions), step),
})
const sheets = fc.array(sheet, { maxLength: 80 })
const countOf = fc.tuple(...Array.from({ length: 6 }, () => fc.nat(12))) as unknown as fc.Arbitrary<Steps>
const counted: fc.Arbitrary<Counted> = fc.record({ app: countOf, paper: countOf, door: countOf })

describe('the draw', () => {
  test('the same seed draws the same homes, in whatever order they come, each once', () => {
    fc.assert(
      fc.property(uuids, fc.nat(80), fc.string(), (homes, size, seed) => {
        const drawn = draw(homes, size, scoreBy(seed))
        expect(draw(homes.toReversed(), size, scoreBy(seed))).toEqual(drawn)
        expect(draw([...homes, ...homes], size, scoreBy(seed))).toEqual(drawn)
        expect(drawn).toHaveLength(Math.min(size, homes.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.every((id) => homes.includes(id))).toBe(true)
      }),
    )
  })
  test('a larger sample holds every smaller one', () => {
    fc.assert(
      fc.property(uuids, fc.nat(30), fc.nat(30), (homes, size, more) => {
        const large = draw(homes, size + more, scoreBy('s'))
        expect(large.slice(0, Math.min(size, homes.length))).toEqual(draw(homes, size, scoreBy('s')))
      }),
    )
  })
  it('gives every home about the same chance', () => {
    const homes = Array.from({ length: 40 }, (_, at) => `home ${at}`)
    const times = new Map(homes.map((id) => [id, 0]))
    for (let seed = 0; seed < 400; seed += 1)
      for (const id of draw(homes, 10, scoreBy(String(seed)))) times.set(id, (times.get(id) ?? 0) + 1)
    // A hundred times expected, with a standard deviation under nine.
    for (const count of times.values()) expect(Math.abs(count - 100)).toBeLessThan(45)
  })
  test('a sheet’s number is found wrong with one digit changed or two neighbours changed over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(6), fc.integer({ min: 1, max: 9 }), (place, at, by) => {
        const number = sheetNumber(place)
        expect(isSheetNumber(number)).toBe(true)
        const chars = [...number]
        const spot = at % chars.length
        const other = chars.with(spot, String((Number(chars[spot]) + by) % 10)).join('')
        expect(isSheetNumber(other)).toBe(false)
        const [a = '', b = ''] = [chars[spot], chars[spot + 1]]
        if (b === '' || a === b || ['09', '90'].includes(a + b)) return
        expect(
          isSheetNumber(
            chars
              .with(spot, b)
              .with(spot + 1, a)
              .join(''),
          ),
        ).toBe(false)
      }),
    )
  })
})

describe('the count', () => {
  test('every answer stands in exactly one count, whatever the order', () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), (all, chance) => {
        const counts = tally(subjects, all)
        expect(allAnswered(counts.answered)).toBe(all.length)
        for (const question of questions) {
          const said = all.filter((one) => one.answers[question] !== undefined).length
          expect(
            added(ways.map((way) => counts.questions[question]?.[way] ?? [0, 0, 0, 0, 0, 0])).reduce((a, b) => a + b),
          ).toBe(said)
        }
        const keyed = all.map((one) => ({ one, key: chance.next().value ?? 0 }))
        expect(
          tally(
            subjects,
            keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one),
          ),
        ).toEqual(counts)
      }),
    )
  })
  test('two halves counted apart and added are the whole', () => {
    fc.assert(
      fc.property(sheets, sheets, (some, others) => {
        const [one, other, both] = [some, others, [...some, ...others]].map((all) => tally(subjects, all))
        for (const question of questions)
          for (const way of ways)
            expect(
              added([
                one?.questions[question]?.[way] ?? [0, 0, 0, 0, 0, 0],
                other?.questions[question]?.[way] ?? [0, 0, 0, 0, 0, 0],
              ]),
            ).toEqual(both?.questions[question]?.[way])
      }),
    )
  })
})

describe('a figure', () => {
  test('is a share of its denominator, inside its interval, and of too few there is none', () => {
    fc.assert(
      fc.property(
        fc.array(countOf, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...measures),
        (counts, measure) => {
          const rule = definition.measures[measure]
          const figure = figureOf(counts, rule, definition)
          const most = Math.max(...counts.map((one) => counting(one, rule)))
          if (most < definition.least) {
            expect(figure).toBeNull()
            return
          }
          const { numerator, denominator, permille, low, high } = figure ?? {
            numerator: -1,
            denominator: 0,
            permille: 0,
            low: 0,
            high: 0,
          }
          expect(numerator).toBeGreaterThanOrEqual(0)
          expect(numerator).toBeLessThanOrEqual(denominator)
          expect(Math.abs(permille - (1_000 * numerator) / denominator)).toBeLessThanOrEqual(0.5)
          expect(low * 10).toBeLessThanOrEqual(permille)
          expect(high * 10).toBeGreaterThanOrEqual(permille)
          expect(figure?.few).toBe(most < definition.few)
        },
      ),
    )
  })
  test('by way of answering no group is too small, and none can be found by subtraction', () => {
    fc.assert(
      fc.property(
        fc.array(counted, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...measures),
        (counts, measure) => {
          const rule = definition.measures[measure]
          const groups = figuresByWay(counts, rule, definition)
          const whole = figureOf(
            counts.map((one) => added(ways.map((way) => one[way]))),
            rule,
            definition,
          )
          for (const { figure } of groups) expect(figure.sheets).toBeGreaterThanOrEqual(definition.least)
          expect(groups.length).not.toBe(1)
          expect(new Set(groups.flatMap((one) => one.ways)).size).toBe(groups.flatMap((one) => one.ways).length)
          if (groups.length > 1) {
            expect(groups.reduce((sum, one) => sum + one.figure.denominator, 0)).toBe(whole?.denominator)
            expect(groups.reduce((sum, one) => sum + one.figure.numerator, 0)).toBe(whole?.numerator)
          }
        },
      ),
    )
  })
  it('leaves 不了解 out of satisfaction and counts it as not aware', () => {
    const said: Steps = [4, 0, 0, 0, 0, 6]
    expect(figureOf([said], definition.measures.satisfaction, definition)).toMatchObject({
      permille: 1_000,
      denominator: 6,
    })
    expect(figureOf([said], definition.measures.awareness, definition)).toMatchObject({
      permille: 600,
      denominator: 10,
    })
    expect(rateOf(0, 0)).toBe(0)
    expect(rateOf(1, 3)).toBe(333)
  })
})

it('knows its dated definitions, phases and the questions the desk begins with', () => {
  expect(definition.verified).toBe(false)
  expect(definitionOf(definition.version)).toBe(definition)
  const round = { opensOn: '2026-11-10', closesOn: '2026-11-20', counted: false }
  expect(['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map((day) => phaseOf(round, day))).toEqual([
    'coming',
    'open',
    'open',
    'over',
  ])
  expect(phaseOf({ ...round, counted: true }, '2026-11-15')).toBe('counted')
  for (const kind of subjectKinds)
    expect((standardQuestions[kind] ?? standardQuestions.other ?? []).length).toBeGreaterThan(0)
})

it('writes for the board what each rate is a share of, and hides what too few said', () => {
  const figure = { numerator: 50, denominator: 64, permille: 781, sheets: 64, low: 66, high: 87, few: false }
  const { title, body } = boardText({
    year: 2025,
    opensOn: '2025-11-01',
    closesOn: '2025-11-20',
    homes: 240,
    asked: 120,
    answered: 86,
    answerRate: 717,
    subjects: [
      {
        name: '居委会',
        measures: [
          { measure: 'awareness', figure, before: { year: 2024, permille: 730 } },
          { measure: 'participation', figure: null, before: null },
        ],
      },
    ],
    least: 5,
    source: '示例',
    verified: false,
  })
  expect(title).toBe('2025年民主评议结果')
  expect(body).toContain('从 240 户里抽签，问了 120 户，收到 86 户的回答，回收率 71.7%')
  expect(body).toContain('- 知晓度 78.1%（64 个回答里 50 个清楚），大致在 66% 到 87% 之间；2024年 73.0%')
  expect(body).toContain('- 参与度：答的不到 5 户，不公布')
  expect(body).toContain('（待核对）')
  expect(perCent(1_000)).toBe('100.0%')
})
