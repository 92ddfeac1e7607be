import fc from 'fast-check'
import { expect, it } from 'vitest'
import { abreast } from './abreast.ts'

const insert = (table: string, row: readonly unknown[]) => ({
  text: `insert into ${table} (a, b) values ($1, $2)`,
  values: row,
})
const update = (id: number) => ({ text: 'update t set a = 1 where id = $1', values: [id] })

/** Rows as the tables would hold them, each statement by itself or many rows in one. */
function rowsOf(statements: readonly { text: string; values: readonly unknown[] }[]): string[] {
  return statements.flatMap(({ text, values }) => {
    const head = text.split(' values ')[0] ?? ''
    if (!text.startsWith('insert')) return [`${text} ${values.join()}`]
    expect(text.match(/\$\d+/g)).toEqual(values.map((_value, at) => `$${at + 1}`))
    return Array.from({ length: values.length / 2 }, (_, at) => `${head} ${values.slice(at * 2, at * 2 + 2).join()}`)
  })
}

it('puts rows of one kind into one statement', () => {
  const commands = Array.from({ length: 4 }, (_, at) => [insert('one', [at, 1]), insert('two', [at, 2])])
  const [first, second, ...others] = abreast(commands)
  expect(first).toEqual({
    text: 'insert into one (a, b) values ($1, $2), ($3, $4), ($5, $6), ($7, $8)',
    values: [0, 1, 1, 1, 2, 1, 3, 1],
  })
  expect(second?.values).toHaveLength(8)
  expect(others).toEqual([])
})

it('leaves alone what is no plain row', () => {
  const more = { text: 'insert into one (a) values ($1) on conflict do nothing', values: [1] }
  const made = { text: "insert into one (a, b) values ($1, 'x')", values: [1] }
  for (const one of [update(7), more, made]) expect(abreast([[one], [one]])).toEqual([one, one])
})

it('neither loses nor invents a row, and keeps the order of each command', () => {
  const statement = fc.oneof(
    fc
      .record({ table: fc.constantFrom('one', 'two'), row: fc.tuple(fc.nat(), fc.nat()) })
      .map(({ table, row }) => insert(table, row)),
    fc.nat().map(update),
  )
  const commands = fc.array(fc.array(statement, { minLength: 1, maxLength: 4 }), { maxLength: 40 })
  fc.assert(
    fc.property(commands, (all) => {
      const sent = rowsOf(abreast(all))
      expect(sent.toSorted()).toEqual(rowsOf(all.flat()).toSorted())
      for (const one of all) {
        let from = 0
        for (const row of rowsOf(one)) {
          const at = sent.indexOf(row, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at
        }
      }
    }),
  )
})
