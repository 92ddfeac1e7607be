import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLines } from './read-lines.ts'
import { readReturns, readRoll } from './read-returns.ts'

const roll = 'unit,owners,area\n101,a;b,55.27\n102,c,60.00\n'
const read = (text: string) => () => readRoll('roll.csv', text)
const readBack = (text: string) => () => readReturns('ballots.csv', text, readRoll('roll.csv', roll))

it('reads a roll and what came back, in hundredths of a square metre', () => {
  expect(readRoll('roll.csv', `\uFEFF${roll.replaceAll('\n', '\r\n')}`)).toEqual([
    { unit: '101', owners: ['a', 'b'], area: 5_527 },
    { unit: '102', owners: ['c'], area: 6_000 },
  ])
  expect(readReturns('b.csv', 'delivered,unit,choice\ntrue,102,follow\n', readRoll('roll.csv', roll))).toEqual([
    { choice: null, delivered: false },
    { choice: 'follow', delivered: true },
  ])
})

it.each([
  ['', 'roll.csv:1: is empty; the first line names the columns unit,owners,area'],
  ['unit,owner,area\n', 'roll.csv:1: the first line has to name the columns unit,owners,area'],
  ['unit,owners,area\n', 'roll.csv:2: lists no unit'],
  [`${roll}101,d,1.00\n`, 'roll.csv:4: unit 101 stands here twice'],
  [`${roll}103,,1.00\n`, 'roll.csv:4: unit 103 has an owner without an id'],
  [`${roll}103,a;;b,1.00\n`, 'roll.csv:4: unit 103 has an owner without an id'],
  [`${roll}103,d\n`, 'roll.csv:4: has 2 fields and not 3'],
  [`${roll}\n103,d,1.00\n`, 'roll.csv:4: has 1 fields and not 3'],
  [`${roll},d,1.00\n`, 'roll.csv:4: names no unit'],
  ...['', 'x', '-1.00', '0.00', '1.234', '1e3', '1,5'.replace(',', '，'), ' '].map((area): [string, string] => [
    `${roll}103,d,${area}\n`,
    `roll.csv:4: “${area}” is not an area in m² with two decimals above zero`,
  ]),
])('refuses the roll %j', (text, why) => {
  expect(read(text)).toThrow(why)
})

it.each([
  ['104,yes,true', '“104”'],
  ['101,YES,true', '“YES” is none of yes, no, abstain, follow, or nothing'],
  ['101,constructor,true', '“constructor” is none of'],
  ['101,yes,1', '“1” is neither true nor false'],
  ['101,yes,', '“” is neither true nor false'],
  ['102,no,true', 'unit 102 stands here twice'],
])('refuses the ballot %j with its line', (line, why) => {
  expect(readBack(`unit,choice,delivered\n102,yes,true\n${line}\n`)).toThrow(`ballots.csv:3: `)
  expect(readBack(`unit,choice,delivered\n102,yes,true\n${line}\n`)).toThrow(why)
})

it('reads the same, quoted or not, and knows the line of each', () => {
  const field = fc.stringMatching(/^[a-z0-9 ;.]{0,6}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field)), (rows) => {
      const plain = ['a,b', ...rows.map((row) => row.join(','))].join('\n')
      const quoted = ['a,b', ...rows.map((row) => row.map((one) => `"${one}"`).join(','))].join('\n')
      expect(readLines('f', quoted, ['a', 'b'])).toEqual(readLines('f', plain, ['a', 'b']))
    }),
  )
  expect(() => readLines('f', 'a,b\n"x","y', ['a', 'b'])).toThrow(/^f:\d+: /)
})
