import type { Asking } from './asking.ts'
import { thorough } from './thorough.ts'

const long = '长'.repeat(20_000)
const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) as unknown

/** Values that no field expects, and that have broken programs before. */
const wrong: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  '',
  ' ',
  '\u0000',
  '一\u0000二',
  '\ud800',
  '\u202e\u200f\ufeff',
  '👩‍👩‍👧‍👦'.repeat(50),
  "'; drop table places.home; --",
  '%00%zz',
  '__proto__',
  long,
  [],
  [null],
  deep,
  {},
  { toString: 1, constructor: { prototype: {} } },
]

/** What a query or an address can carry: texts only, and not so long that the server's line limit answers. */
const wrongTexts = wrong
  .filter((value): value is string | number => typeof value === 'string' || typeof value === 'number')
  .map((value) => String(value).slice(0, 2_000))

let turn = 0
/** A third of them, another one each time: deep inside, all are met over many fields rather than in each. */
function someOf<Value>(values: readonly Value[], every = 3): Value[] {
  turn += 1
  return values.filter((_value, at) => (at + turn) % every === 0)
}

/** `npm test` tries each of them; the quick check some in each field, and others in the next. */
const allOf = <Value>(values: readonly Value[]): readonly Value[] => (thorough ? values : someOf(values, 24))

/** The same request with one thing wrong in it, many times over. */
export function* spoiled(asking: Asking): Generator<{ what: string; asking: Asking }> {
  for (const [key, value] of Object.entries(asking.params)) {
    // The neighbourhood is read by the same guard for every endpoint.
    for (const text of key === 'neighbourhood' ? someOf(wrongTexts, thorough ? 3 : 24) : allOf(wrongTexts)) {
      if (text === '') continue
      yield { what: `:${key} = ${brief(text)}`, asking: { ...asking, params: { ...asking.params, [key]: text } } }
    }
    if (typeof value === 'string')
      yield {
        what: `:${key} upper case`,
        asking: { ...asking, params: { ...asking.params, [key]: value.toUpperCase() } },
      }
  }
  for (const key of Object.keys(asking.query)) {
    for (const text of allOf(wrongTexts))
      yield { what: `?${key} = ${brief(text)}`, asking: { ...asking, query: { ...asking.query, [key]: text } } }
  }
  if (asking.body === undefined) return
  for (const body of spoil(asking.body, ''))
    yield { what: `body ${body.what}`, asking: { ...asking, body: body.value } }
}

/** Every field of a value, also inside lists and objects, once missing and once for each wrong value. */
function* spoil(value: unknown, path: string, depth = 0): Generator<{ what: string; value: unknown }> {
  for (const other of depth > 1 ? someOf(wrong, thorough ? 3 : 24) : allOf(wrong))
    yield { what: `${path} = ${brief(other)}`, value: other }
  if (Array.isArray(value)) {
    yield {
      what: `${path} a thousand times`,
      value: Array.from({ length: 1_000 }, () => (value as unknown[])[0] ?? 'x'),
    }
    const [first, ...rest] = value as unknown[]
    if (first !== undefined)
      for (const one of spoil(first, `${path}[0]`, depth + 1)) yield { what: one.what, value: [one.value, ...rest] }
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const { [key]: _gone, ...others } = value as Record<string, unknown>
    yield { what: `${path}.${key} missing`, value: others }
    for (const one of spoil(part, `${path}.${key}`, depth + 1))
      yield { what: one.what, value: { ...value, [key]: one.value } }
  }
}

/** Bodies that are no JSON, or not what they say. */
export const rawBodies: { what: string; payload: string; type: string }[] = [
  { what: 'nothing', payload: '', type: 'application/json' },
  { what: 'half of it', payload: '{"id":', type: 'application/json' },
  { what: 'a lone half of a character', payload: '"\\ud800"', type: 'application/json' },
  { what: 'a prototype', payload: '{"__proto__":{"a":1}}', type: 'application/json' },
  { what: 'two megabytes', payload: JSON.stringify('长'.repeat(700_000)), type: 'application/json' },
  { what: 'a form', payload: 'a=1&b=2', type: 'application/x-www-form-urlencoded' },
  { what: 'plain text', payload: 'hello', type: 'text/plain' },
  { what: 'an empty multipart', payload: '--x--\r\n', type: 'multipart/form-data; boundary=x' },
  { what: 'a broken multipart', payload: '--x\r\ncontent-disp', type: 'multipart/form-data; boundary=x' },
  { what: 'a multipart without boundary', payload: '--x--', type: 'multipart/form-data' },
  { what: 'an unknown type', payload: 'x', type: 'nonsense' },
]

const brief = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
