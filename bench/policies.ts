import { Engine, type NestedCondition, type RuleProperties, type TopLevelCondition } from 'json-rules-engine'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import {
  answersFor,
  catalogue,
  type Columns,
  compilePolicy,
  type Condition,
  dayNumber,
  emptyColumns,
  encoded,
  evaluate,
  factKeys,
  factOf,
  inForce,
  MISSING,
  sinceAtLeast,
  YES,
} from '#policies/reading'
import { randomFrom } from '../demo/random.ts'
import { report, round } from './line.ts'

/**
 * Every policy for everybody in a generated district of 1,240,000, neighbourhood by neighbourhood, on one core: the verdict
 * and each clause's answer for each person. The yardstick is json-rules-engine with the same conditions over the same persons of the
 * first neighbourhood (it is given only facts that are known; it has no third answer).
 */
const residents = 1_240_000
const neighbourhoods = 291
const each = Math.ceil(residents / neighbourhoods)
const sample = 150
const today = dayOf(new Date())
const policies = inForce(catalogue, today).map((version) => compilePolicy(version, today))
const random = randomFrom('policies')

/** A neighbourhood: two fifths of all facts are not known. */
function fill(columns: Columns): void {
  for (const key of factKeys) {
    const { kind, options, least = 0, most = 300_000 } = factOf(key)
    const column = columns.of[key]
    const [low, high] =
      kind === 'date'
        ? [Number(dayNumber('1926-01-01')), Number(dayNumber(today))]
        : kind === 'boolean'
          ? [0, 1]
          : kind === 'choice'
            ? [0, (options?.length ?? 1) - 1]
            : [Math.max(least, 0), Math.min(most, 300_000)]
    for (let row = 0; row < columns.count; row += 1) column[row] = random.chance(0.4) ? MISSING : random.int(low, high)
  }
}

const columns = emptyColumns(each)
const answers = policies.map((policy) => answersFor(policy, each))
let took = 0
let yes = 0
let clauses = 0
let largest = 0
for (let neighbourhood = 0; neighbourhood < neighbourhoods; neighbourhood += 1) {
  // One in ten is generated anew, the others take its persons in another order of days: making them is not what is measured.
  if (neighbourhood % 10 === 0) fill(columns)
  const began = performance.now()
  policies.forEach((policy, at) => evaluate(policy, columns, answers[at]))
  took += performance.now() - began
  for (const { verdict, clauses: parts } of answers) {
    for (let row = 0; row < each; row += 1) yes += verdict[row] === YES ? 1 : 0
    clauses += parts.length * each
  }
  largest = Math.max(largest, process.memoryUsage().rss)
}
const ours = (policies.length * each * neighbourhoods) / (took / 1_000)

const engine = new Engine([], { allowUndefinedFacts: true })
for (const { version } of policies) {
  const conditions = { all: version.clauses.map((clause) => theirs(clause.condition)) } as TopLevelCondition
  const rule: RuleProperties = { name: version.policy, conditions, event: { type: version.policy } }
  engine.addRule(rule)
}
fill(columns)
const persons = Array.from({ length: sample }, (_, row) =>
  Object.fromEntries(
    factKeys.flatMap((key) => (columns.of[key][row] === MISSING ? [] : [[key, columns.of[key][row]]])),
  ),
)
await engine.run(persons[0])
const began = performance.now()
let theirYes = 0
for (const person of persons) theirYes += (await engine.run(person)).events.length
const engineRate = (policies.length * sample) / ((performance.now() - began) / 1_000)
policies.forEach((policy, at) => evaluate(policy, columns, answers[at]))
const ourYes = answers.reduce(
  (sum, { verdict }) => sum + verdict.subarray(0, sample).filter((one) => one === YES).length,
  0,
)
if (ourYes !== theirYes) throw new Error(`they differ: ${ourYes} and ${theirYes} are eligible`)

console.error(
  `${policies.length} policies, ${each * neighbourhoods} residents, ${clauses} clause answers, ${yes} yes, in ${round(took / 1_000)} s`,
)
report(
  {
    name: 'policies: evaluations of a district',
    value: Math.round(ours),
    unit: 'policy × person a second, every clause answered',
    yardstick: Math.round(engineRate),
    ratio: round(ours / engineRate),
    limit: '≥ 5,000,000 a second and ≥ 20 × json-rules-engine',
    ok: ours >= 5_000_000 && ours / engineRate >= 20,
  },
  {
    name: 'policies: memory',
    value: Math.round(largest / 2 ** 20),
    unit: 'MB resident',
    yardstick: null,
    ratio: null,
    limit: '≤ 1,536 MB',
    ok: largest <= 1_536 * 2 ** 20,
  },
)

/** The same condition in the engine's words; ages are spans of dates for both. */
function theirs(part: Condition): NestedCondition {
  if ('all' in part) return { all: part.all.map(theirs) }
  if ('any' in part) return { any: part.any.map(theirs) }
  if ('not' in part) return { not: theirs(part.not) }
  if ('of' in part) throw new Error('the engine has no such condition')
  if ('is' in part) return { fact: part.fact, operator: 'equal', value: part.is ? 1 : 0 }
  if ('in' in part) return { fact: part.fact, operator: 'in', value: part.in.map((one) => encoded(part.fact, one)) }
  const operators = {
    '<': 'lessThan',
    '<=': 'lessThanInclusive',
    '=': 'equal',
    '>=': 'greaterThanInclusive',
    '>': 'greaterThan',
  } as const
  if (!('age' in part)) {
    const value = 'day' in part ? Number(dayNumber(part.day)) : part.value
    return { fact: part.fact, operator: operators[part.op], value }
  }
  if (part.op === '>=') return { fact: part.age, operator: 'lessThanInclusive', value: sinceAtLeast(part.years, today) }
  if (part.op === '<') return { fact: part.age, operator: 'greaterThan', value: sinceAtLeast(part.years, today) }
  throw new Error('not in the catalogue')
}
