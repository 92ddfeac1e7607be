import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn } from '#people'
import { birthdayOf, sinceAtLeast } from './age.ts'
import { catalogue } from './catalogue/index.ts'
import { faultOf, resultOf } from './check-policy.ts'
import { columnsOf, emptyColumns, encoded } from './columns.ts'
import { answers, compile, NO, UNKNOWN, YES } from './compile.ts'
import { agesIn, type Condition, factsIn, readCondition } from './condition.ts'
import { bandOf, compilePolicy, evaluate, evaluateOne } from './evaluate.ts'
import {
  dayNumber,
  dayOfNumber,
  type FactKey,
  factKeys,
  factOf,
  type FactValue,
  type FactValues,
  fits,
} from './facts.ts'
import { fromRegister } from './from-register.ts'
import { type Answer, type FactSource, knownValue } from './known-value.ts'
import { inForce, type PolicyVersion } from './policy.ts'
import { cellsOf, toAsk } from './questions.ts'

const today = '2026-11-26'
/** So many completions are tried one by one; of more a sample. */
const MOST_COMPLETIONS = 4_096
const day = fc.integer({ min: Number(dayNumber('1920-01-01')), max: Number(dayNumber('2026-11-26')) }).map(dayOfNumber)
const valueOf = (key: FactKey): fc.Arbitrary<FactValue> => {
  const fact = factOf(key)
  if (fact.kind === 'boolean') return fc.boolean()
  if (fact.kind === 'choice') return fc.constantFrom(...(fact.options ?? []).map((option) => option.value))
  if (fact.kind === 'date') return day
  const [least, most] = [fact.least ?? 0, Math.min(fact.most ?? 400_000, 400_000)]
  return fc.integer({ min: Math.max(least, -100_000), max: most })
}
const everything: fc.Arbitrary<Required<FactValues>> = fc.record(
  Object.fromEntries(factKeys.map((key) => [key, valueOf(key)])),
) as fc.Arbitrary<Required<FactValues>>
const few: readonly FactKey[] = ['shanghaiHukou', 'birthDate', 'sex', 'incomePerHead', 'disabled', 'careGrade']
const leaf: fc.Arbitrary<Condition> = fc.constantFrom<readonly FactKey[]>(few).chain((keys) =>
  fc.constantFrom(...keys).chain((key): fc.Arbitrary<Condition> => {
    const { kind, options } = factOf(key)
    const op = fc.constantFrom('<', '<=', '=', '>=', '>' as const)
    if (kind === 'boolean') return fc.boolean().map((is) => ({ fact: key, is }))
    if (kind === 'date')
      return fc.record({ age: fc.constant(key), op, years: fc.integer({ min: 0, max: 90 }) }) as never
    if (kind === 'choice')
      return fc
        .subarray(options?.map((one) => one.value) ?? [], { minLength: 1 })
        .map((among) => ({ fact: key, in: among }))
    return fc.record({ fact: fc.constant(key), op, value: fc.integer({ min: 1, max: 6 }) }) as never
  }),
)
const condition: fc.Arbitrary<Condition> = fc.letrec<{ part: Condition }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('part').map((not) => ({ not })),
    fc
      .array(tie('part'), { minLength: 1, maxLength: 3 })
      .chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
  ),
})).part
const first = catalogue[0] as PolicyVersion
const policyOf = (conditions: readonly Condition[]): PolicyVersion => ({
  ...first,
  clauses: conditions.map((one, at) => ({ key: `k${at}`, text: { zh: '', en: '' }, source: null, condition: one })),
})
const masked = (values: Required<FactValues>, kept: readonly boolean[]): FactValues =>
  Object.fromEntries(factKeys.filter((_, at) => kept[at]).map((key) => [key, values[key]]))
const keptOf = (share: number) =>
  fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: factKeys.length, maxLength: factKeys.length })
    .map((all) => all.map((one) => one < share))

/** One person at a time, without columns: the answer as the rule is read. */
function plainly(part: Condition, values: FactValues, on: string): 0 | 1 | 2 {
  const flip = (answer: 0 | 1 | 2) => (2 - answer) as 0 | 1 | 2
  if ('all' in part) return Math.min(...part.all.map((one) => plainly(one, values, on))) as 0 | 1 | 2
  if ('any' in part) return Math.max(...part.any.map((one) => plainly(one, values, on))) as 0 | 1 | 2
  if ('not' in part) return flip(plainly(part.not, values, on))
  if ('of' in part) {
    const all = part.of.map((one) => plainly(one, values, on))
    if (all.filter((one) => one === 2).length >= part.atLeast) return 2
    return all.filter((one) => one > 0).length >= part.atLeast ? 1 : 0
  }
  const value = values['age' in part ? part.age : part.fact]
  if (value === undefined) return 1
  if ('is' in part) return value === part.is ? 2 : 0
  if ('in' in part) return part.in.includes(String(value)) ? 2 : 0
  const [one, other] =
    'age' in part
      ? [ageOn(String(value), on) ?? -1, part.years]
      : 'day' in part
        ? [String(value), part.day]
        : [Number(value), part.value]
  const holds = { '<': one < other, '<=': one <= other, '=': one === other, '>=': one >= other, '>': one > other }
  return holds[part.op] ? 2 : 0
}

describe('conditions', () => {
  it('compiled down columns they answer as when read plainly, for each person', () => {
    fc.assert(
      fc.property(
        condition,
        fc.array(fc.tuple(everything, keptOf(60)), { minLength: 1, maxLength: 5 }),
        (one, persons) => {
          const known = persons.map(([values, kept]) => masked(values, kept))
          const out = answers(known.length)
          compile(one, today)(columnsOf(known), out, known.length)
          expect([...out]).toEqual(known.map((values) => [NO, UNKNOWN, YES][plainly(one, values, today)]))
        },
      ),
    )
  })

  it('an age is reached on the birthday, and for 29 February on 1 March of a common year', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 100 }), (born, on, years) => {
        const reached = (ageOn(born, on) ?? -1) >= years
        expect(Number(dayNumber(born)) <= sinceAtLeast(years, on)).toBe(reached)
        expect(birthdayOf(born, years) <= on).toBe(reached)
      }),
      { numRuns: 2_000 },
    )
    expect(birthdayOf('1960-02-29', 65)).toBe('2025-03-01')
    expect(birthdayOf('1960-02-29', 64)).toBe('2024-02-29')
  })

  it('what is written is read back; what is no condition is said to be none', () => {
    fc.assert(
      fc.property(condition, (one) => {
        const read = readCondition(JSON.parse(JSON.stringify(one)))
        if ('fault' in read) expect(read.fault).toBe('size')
        else expect(read.condition).toEqual(one)
      }),
    )
    for (const [given, fault] of [
      [null, 'shape'],
      [{ fact: 'shoeSize', is: true }, 'fact'],
      [{ fact: 'sex', in: ['cat'] }, 'value'],
      [{ fact: 'incomePerHead', op: '<', value: 1.5 }, 'value'],
      [{ fact: 'incomePerHead', op: '~', value: 1 }, 'value'],
      [{ all: [] }, 'shape'],
      [{ atLeast: 3, of: [{ fact: 'disabled', is: true }] }, 'value'],
      [{ fact: 'disabled', is: true, else: 1 }, 'shape'],
    ] as const) {
      expect(readCondition(given)).toEqual({ fault })
    }
  })

  it('tells the ages at which it may turn', () => {
    expect(
      agesIn({
        not: {
          any: [
            { age: 'birthDate', op: '>', years: 64 },
            { age: 'birthDate', op: '=', years: 3 },
          ],
        },
      }),
    ).toEqual([
      { fact: 'birthDate', years: 65 },
      { fact: 'birthDate', years: 3 },
      { fact: 'birthDate', years: 4 },
    ])
  })
})

describe('what is not known', () => {
  const compiled = inForce(catalogue, today).map((version) => compilePolicy(version, today))

  it('never turns a yes or no over: 1,000 residents, 40 % of the facts masked, completed by brute force', () => {
    let decided = 0
    let whole = 0
    fc.assert(
      fc.property(everything, keptOf(60), everything, (values, kept, other) => {
        const known = masked(values, kept)
        for (const policy of compiled) {
          const { verdict } = evaluateOne(policy, known)
          if (verdict === 'unknown') continue
          decided += 1
          const conditions = policy.version.clauses.map((clause) => clause.condition)
          const asked = [...new Set(conditions.flatMap(factsIn))]
          const open = asked.filter((fact) => known[fact] === undefined)
          const cells = [...combinations(open, (fact) => cellsOf(fact, conditions, today), MOST_COMPLETIONS)]
          if (completionsOf(open, (fact) => cellsOf(fact, conditions, today)) <= MOST_COMPLETIONS) whole += 1
          const columns = emptyColumns(cells.length, policy.facts)
          for (const fact of policy.facts)
            columns.of[fact].fill(encoded(fact, known[fact] ?? (other[fact] as FactValue)))
          cells.forEach((completion, row) => completion.forEach(([fact, cell]) => void (columns.of[fact][row] = cell)))
          expect(new Set(evaluate(policy, columns).verdict)).toEqual(new Set([verdict === 'yes' ? YES : NO]))
        }
      }),
      { numRuns: 1_000 },
    )
    expect(decided).toBeGreaterThan(2_000)
    // Nearly all of them are gone through completion by completion; only what is larger is sampled.
    expect(whole / decided).toBeGreaterThan(0.9)
  }, 60_000)

  it('is settled by the facts that are asked, whatever the answers, and by no smaller set (brute force over subsets)', () => {
    let most = 0
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 3 }),
        everything,
        keptOf(60),
        (conditions, values, kept) => {
          const policy = compilePolicy(policyOf(conditions), today)
          const known = masked(values, kept)
          const { facts, settled } = toAsk(policy, known)
          const { verdict } = evaluateOne(policy, known)
          if (verdict !== 'unknown') {
            expect(facts).toEqual([])
            return
          }
          const open = [...new Set(conditions.flatMap(factsIn))].filter((fact) => known[fact] === undefined)
          const cells = (fact: FactKey) => cellsOf(fact, conditions, today)
          // Every subset is tried over every completion: what is larger takes minutes and shows nothing more.
          if (open.reduce((product, fact) => product * cells(fact).length, 1) > 3_000) return
          expect(settles(policy, known, open, facts, cells)).toBe(true)
          if (facts.length === 0) {
            expect(['yes', 'no']).toContain(settled)
            return
          }
          const least = subsets(open).find((set) => settles(policy, known, open, set, cells))
          most = Math.max(most, facts.length)
          expect(facts.length - (least?.length ?? 0)).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 80 },
    )
    expect(most).toBeGreaterThan(0)
  }, 60_000)

  it('asks first what may settle it at once', () => {
    const [subsidy] = compiled.filter(({ version }) => version.policy === 'elder-allowance')
    if (subsidy === undefined) throw new Error('no such policy')
    expect(toAsk(subsidy, { birthDate: '1940-01-01' }).facts).toEqual(['shanghaiHukou'])
    expect(toAsk(subsidy, {}).facts).toHaveLength(2)
    expect(toAsk(subsidy, { birthDate: '2000-01-01' }).facts).toEqual([])
  })
})

describe('the catalogue', () => {
  it('has its policies, each with a source, and every example comes out as it says', () => {
    expect(inForce(catalogue, today).length).toBeGreaterThanOrEqual(20)
    for (const version of catalogue) {
      expect([version.policy, faultOf(version)]).toEqual([version.policy, null])
      for (const example of version.examples) {
        expect([version.policy, example.name, resultOf(version, example)]).toEqual([
          version.policy,
          example.name,
          example.expect,
        ])
        for (const [key, value] of Object.entries(example.facts))
          expect([key, fits(key as FactKey, value)]).toEqual([key, true])
      }
    }
  })

  it('gives the band of one’s age, and none while that is not known', () => {
    const [version] = catalogue.filter((one) => one.policy === 'elder-allowance')
    const compiled = compilePolicy(version as PolicyVersion, today)
    const fen = (birthDate?: string) => {
      const at = bandOf(compiled, birthDate === undefined ? {} : { birthDate })
      return typeof at === 'number' ? compiled.version.bands[at]?.fenPerMonth : at
    }
    expect([fen('1961-11-26'), fen('1956-11-26'), fen('1946-11-26'), fen('1936-11-26'), fen('1926-11-26')]).toEqual([
      7_500, 15_000, 18_000, 35_000, 60_000,
    ])
    expect(fen('2000-01-01')).toBe(null)
    expect(fen()).toBe(undefined)
  })

  it('a version holds from its day until the next one', () => {
    const number = (on: string) => inForce(catalogue, on).find((one) => one.policy === 'minimum-allowance')?.number
    expect([number('2023-06-30'), number('2023-07-01'), number('2024-06-30'), number('2024-07-01')]).toEqual([
      undefined,
      1,
      1,
      2,
    ])
  })
})

describe('publishing', () => {
  const good = first
  it('refuses a policy without a source, with clauses nobody can meet, and examples that come out otherwise', () => {
    expect(faultOf({ ...good, source: ' ' })?.code).toBe('no-source')
    expect(faultOf({ ...good, to: '2000-01-01' })?.code).toBe('dates')
    const old: Condition = { age: 'birthDate', op: '>=', years: 80 }
    const young: Condition = { age: 'birthDate', op: '<', years: 60 }
    expect(faultOf(policyOf([{ all: [old, young] }]))).toEqual({ code: 'never-met', data: { clause: 1 } })
    expect(faultOf(policyOf([old, { fact: 'disabled', is: true }, young]))).toEqual({
      code: 'contradiction',
      data: { one: 1, other: 3 },
    })
    expect(faultOf({ ...good, examples: good.examples.slice(0, 2) })).toEqual({
      code: 'examples-missing',
      data: { expect: 'unknown' },
    })
    const wrong = good.examples.map((example) => ({ ...example, facts: {} }))
    expect(faultOf({ ...good, examples: wrong })).toEqual({
      code: 'example-fails',
      data: { name: good.examples[0]?.name, found: 'unknown' },
    })
  })
})

const completionsOf = (facts: readonly FactKey[], cells: (fact: FactKey) => readonly number[]): number =>
  facts.reduce((product, fact) => product * cells(fact).length, 1)

function* combinations(
  facts: readonly FactKey[],
  cells: (fact: FactKey) => readonly number[],
  most: number,
): Generator<[FactKey, number][]> {
  const sizes = facts.map((fact) => cells(fact).length)
  const whole = sizes.reduce((product, size) => product * size, 1)
  // Odd, so that no fact of two values stands still.
  const step = whole <= most ? 1 : Math.ceil(whole / most) | 1
  for (let row = 0; row < whole; row += step) {
    let rest = row
    yield facts.map((fact, at) => {
      const of = cells(fact)
      const cell = of[rest % of.length] ?? 0
      rest = Math.floor(rest / (sizes[at] ?? 1))
      return [fact, cell]
    })
  }
}

/** Whether every way of answering these facts leaves one verdict for all completions of the others. */
function settles(
  policy: ReturnType<typeof compilePolicy>,
  known: FactValues,
  open: readonly FactKey[],
  set: readonly FactKey[],
  cells: (fact: FactKey) => readonly number[],
): boolean {
  const verdicts = new Map<string, number>()
  const all = [...combinations(open, cells, 1e9)]
  const columns = columnsOf(
    all.map(() => known),
    policy.facts,
  )
  all.forEach((completion, row) => completion.forEach(([fact, cell]) => void (columns.of[fact][row] = cell)))
  const found = evaluate(policy, columns).verdict
  return all.every((completion, row) => {
    const asked = completion
      .filter(([fact]) => set.includes(fact))
      .map(([, cell]) => cell)
      .join(' ')
    const verdict = Number(found[row])
    if ((verdicts.get(asked) ?? verdict) !== verdict) return false
    verdicts.set(asked, verdict)
    return true
  })
}

/** All subsets, the smaller ones first. */
function subsets(facts: readonly FactKey[]): FactKey[][] {
  const all = Array.from({ length: 2 ** facts.length }, (_, bits) => facts.filter((_one, at) => bits & (1 << at)))
  return all.toSorted((a, b) => a.length - b.length)
}

describe('values', () => {
  it('are kept in columns as they are', () => {
    expect([
      encoded('sex', 'female'),
      encoded('disabled', false),
      encoded('birthDate', '1970-01-02'),
      encoded('incomePerHead', 7),
    ]).toEqual([1, 0, 1, 7])
    expect([
      fits('incomePerHead', 1.5),
      fits('birthDate', '2026-02-30'),
      fits('sex', 'x'),
      fits('careGrade', 7),
    ]).toEqual([false, false, false, false])
  })
})

describe('the register', () => {
  const standing = (flag: string, audience: 'committee' | 'chair') => ({
    birthDate: '1950-01-01',
    sex: null,
    registration: 'registered',
    employment: null,
    care: [{ flag, grade: flag === 'disability' ? 2 : null, audience }],
    together: 1,
  })

  it('gives of each of the four flags only what its reader may see, and of none that is missing a no', () => {
    const bare = fromRegister({ ...standing('none', 'committee'), care: [] }, true)
    expect(bare).toEqual({ birthDate: '1950-01-01', shanghaiHukou: true })
    for (const [flag, facts] of [
      ['without-kin', { withoutSupporter: true }],
      ['minimum-allowance', { onMinimumAllowance: true }],
      ['disability', { disabled: true, disabilityGrade: 2 }],
      ['jobless', { jobless: true }],
    ] as const) {
      expect(fromRegister(standing(flag, 'committee'), false)).toEqual({ ...bare, ...facts })
      expect(fromRegister(standing(flag, 'chair'), false)).toEqual(bare)
      expect(fromRegister(standing(flag, 'chair'), true)).toEqual({ ...bare, ...facts })
    }
  })

  it('two answers of two hands on one day wait; a later one, or a settled one, holds', () => {
    const said = (id: string, value: boolean, byId: string, at: string, source: FactSource = 'door') =>
      ({ id, value, byId, at: new Date(at), source, validUntil: null }) as const
    const known = (...answers: Answer[]) => knownValue(answers, today, () => true)
    const one = said('1', true, 'a', '2026-11-20T08:00:00Z')
    const other = said('2', false, 'b', '2026-11-20T09:00:00Z')
    expect(known().state).toBe('none')
    expect(known(one, other)).toMatchObject({ state: 'conflict', one: { id: '1' }, other: { id: '2' } })
    expect(known(one, { ...other, byId: 'a' })).toMatchObject({ state: 'known', value: false })
    expect(known(one, said('3', false, 'b', '2026-11-25T09:00:00Z'))).toMatchObject({ state: 'known', value: false })
    expect(known(one, other, said('4', true, 'c', '2026-11-20T10:00:00Z', 'settled'))).toMatchObject({ value: true })
    expect(known({ ...one, validUntil: '2026-11-25' }).state).toBe('none')
    expect(known({ ...one, value: null }).state).toBe('declined')
  })
})
