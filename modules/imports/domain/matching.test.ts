import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonKeys } from './matching.ts'
import { Matcher } from './matching.ts'

const person = (keys: Partial<PersonKeys>): PersonKeys => ({
  idKey: null,
  name: '王一',
  birthDate: '1953-04-02',
  homeKey: '12号301室',
  ...keys,
})
const matchAll = (known: (PersonKeys & { id: string })[], rows: PersonKeys[]) => {
  const matcher = new Matcher(known)
  return rows.map((row, index) => matcher.match(row, index))
}

test('the ID number decides, wherever the person lives now', () => {
  expect(matchAll([{ id: 'p', ...person({ idKey: 'a' }) }], [person({ idKey: 'a', homeKey: '3号101室' })])).toEqual([
    { kind: 'known', personId: 'p', by: 'id' },
  ])
})

test('an ID number under another name needs a person', () => {
  expect(matchAll([{ id: 'p', ...person({ idKey: 'a' }) }], [person({ idKey: 'a', name: '李二' })])).toEqual([
    { kind: 'doubt', reason: 'id-of-another-name' },
  ])
})

test('without an ID number name, birthday and home decide together; never the name alone', () => {
  const known = [{ id: 'p', ...person({ idKey: 'a' }) }]
  expect(matchAll(known, [person({})])).toMatchObject([{ kind: 'known', by: 'name-birthday-home' }])
  expect(matchAll(known, [person({ homeKey: '3号101室' })])).toEqual([{ kind: 'new' }])
  expect(matchAll(known, [person({ birthDate: '1980-01-01' })])).toEqual([{ kind: 'new' }])
  expect(matchAll(known, [person({ birthDate: null })])).toEqual([{ kind: 'doubt', reason: 'maybe-known' }])
  expect(matchAll(known, [person({ homeKey: null })])).toEqual([{ kind: 'new' }])
})

test('two ID numbers are two people, however alike the rest is', () => {
  expect(matchAll([], [person({ idKey: 'a' }), person({ idKey: 'b' })])).toEqual([{ kind: 'new' }, { kind: 'new' }])
})

test('a later row is the person of the earlier one, also when it brings the ID number', () => {
  expect(matchAll([], [person({}), person({ idKey: 'a' }), person({ idKey: 'a', homeKey: '3号101室' })])).toEqual([
    { kind: 'new' },
    { kind: 'row', index: 0, by: 'name-birthday-home' },
    { kind: 'row', index: 0, by: 'id' },
  ])
})

const anyKeys: fc.Arbitrary<PersonKeys> = fc.record({
  idKey: fc.option(fc.constantFrom('a', 'b', 'c')),
  name: fc.option(fc.constantFrom('王一', '李二'), { freq: 5 }),
  birthDate: fc.option(fc.constantFrom('1953-04-02', '1980-01-01')),
  homeKey: fc.option(fc.constantFrom('12号301室', '3号101室'), { freq: 5 }),
})

test('a file imported a second time creates nobody whom the first time could recognise', () => {
  fc.assert(
    fc.property(fc.array(anyKeys, { maxLength: 12 }), (rows) => {
      const first = matchAll([], rows)
      const known = rows
        .map((row, index) => ({ id: String(index), ...row }))
        .filter((_, index) => first[index]?.kind === 'new')
        // What later rows of the same person brought stands in the register too.
        .map((entry) => {
          const index = Number(entry.id)
          const later = rows.find(
            (row, at) =>
              row.idKey !== null && first[at]?.kind === 'row' && 'index' in first[at] && first[at].index === index,
          )
          return { ...entry, idKey: entry.idKey ?? later?.idKey ?? null }
        })
      const recognisable = (row: PersonKeys) => row.idKey !== null || row.homeKey !== null
      const again = matchAll(known, rows)
      expect(
        again.filter(
          (match, index) =>
            match.kind === 'new' && first[index]?.kind !== 'doubt' && recognisable(rows[index] ?? person({})),
        ),
      ).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
