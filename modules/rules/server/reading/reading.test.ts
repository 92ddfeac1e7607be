import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BadLine, readLines, readText } from './read-lines.ts'
import { readReturns, readRoll } from './read-returns.ts'

const roll = 'unit,owners,area\n101,a;b,55.27\n102,c,60.00\n'
const head = 'unit,choice,delivered\n'
const read = (text: string) => () => readRoll('roll.csv', text)
const readBack = (text: string, own?: { disputed: boolean }) => () =>
  readReturns('ballots.csv', text, readRoll('roll.csv', roll), own)

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
  ['unit,owners\n101,a\n', 'roll.csv:1: the first line has to name the columns unit,owners,area'],
  ['unit,owners,area,floor\n101,a,1.00,3\n', 'roll.csv:1: the first line has to name the columns unit,owners,area'],
  ['101,a,55.27\n', 'roll.csv:1: the first line has to name the columns unit,owners,area'],
  ['unit,owners,area\n', 'roll.csv:2: lists no unit'],
  [`${roll}101,d,1.00\n`, 'roll.csv:4: unit 101 stands here twice'],
  [`${roll}103,,1.00\n`, 'roll.csv:4: unit 103 has an owner without an id'],
  [`${roll}103,a;;b,1.00\n`, 'roll.csv:4: unit 103 has an owner without an id'],
  [`${roll}103,;,1.00\n`, 'roll.csv:4: unit 103 has an owner without an id'],
  [`${roll}103,d\n`, 'roll.csv:4: has 2 fields and not 3'],
  [`${roll}103,d,1.00,\n`, 'roll.csv:4: has 4 fields and not 3'],
  [`${roll}\n103,d,1.00\n`, 'roll.csv:4: has 1 fields and not 3'],
  [`${roll},d,1.00\n`, 'roll.csv:4: names no unit'],
  [`${roll}103,"d\ne",1.00\n`, 'roll.csv:5: has a field that goes over more than one line'],
  [`${roll}103,d,9999999999999.00\n`, 'roll.csv:4: “9999999999999.00” is not an area'],
  ...['', 'x', '-1.00', '0.00', '1', '1.5', '1.234', '.50', '1.', '1e3', '1，5', '+1.00', 'NaN', ' '].map(
    (area): [string, string] => [
      `${roll}103,d,${area}\n`,
      `roll.csv:4: “${area}” is not an area in m² with two decimals above zero`,
    ],
  ),
])('refuses the roll %j', (text, why) => {
  expect(read(text)).toThrow(why)
})

it.each([
  ['104,yes,true', '“104”'],
  ['101,YES,true', '“YES” is none of yes, no, abstain, follow, or nothing'],
  ['101,同意,true', '“同意” is none of'],
  ['101,disputed,true', '“disputed” is none of'],
  ['101,constructor,true', '“constructor” is none of'],
  ['101,yes,1', '“1” is neither true nor false'],
  ['101,yes,TRUE', '“TRUE” is neither true nor false'],
  ['101,yes,', '“” is neither true nor false'],
  ['101,yes', 'has 2 fields and not 3'],
  ['102,no,true', 'unit 102 stands here twice'],
])('refuses the ballot %j with its line', (line, why) => {
  expect(readBack(`${head}102,yes,true\n${line}\n`)).toThrow(`ballots.csv:3: `)
  expect(readBack(`${head}102,yes,true\n${line}\n`)).toThrow(why)
})

it('takes `disputed` from an evidence pack, and from nobody else', () => {
  const text = `${head}101,disputed,true\n`
  expect(readBack(text, { disputed: true })()[0]).toEqual({ choice: 'disputed', delivered: true })
  expect(readBack(text)).toThrow('ballots.csv:2: “disputed” is none of')
})

it('says what is wrong in both languages, with the same place', () => {
  const refused = (text: string) => {
    try {
      readBack(text)()
    } catch (error) {
      if (error instanceof BadLine) return error
    }
    return null
  }
  expect(refused(`${head}999,yes,true\n`)).toMatchObject({
    file: 'ballots.csv',
    line: 2,
    said: { zh: '名册里没有“999”', en: 'the roll has no unit “999”' },
    message: 'ballots.csv:2: the roll has no unit “999”',
  })
})

it('refuses what is not UTF-8, as a spreadsheet in GBK is, with its line', () => {
  const bytes = Buffer.concat([
    Buffer.from('unit,owners,area\n101,a,1.00\n'),
    Buffer.from([0xca, 0xd2]),
    Buffer.from(',b'),
  ])
  expect(() => readText('roll.csv', bytes)).toThrow('roll.csv:3: is not UTF-8 text')
  expect(readText('roll.csv', Buffer.from('1号101室'))).toBe('1号101室')
})

it('reads the same, quoted or not, however it ends, and knows the line of each', () => {
  const field = fc.stringMatching(/^[a-z0-9 ;.]{0,6}$/)
  const end = fc.constantFrom('', '\n', '\n\n', '\r\n', '\r\n\r\n')
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field)), end, (rows, last) => {
      const plain = ['a,b', ...rows.map((row) => row.join(','))].join('\n') + last
      const quoted = ['a,b', ...rows.map((row) => row.map((one) => `"${one}"`).join(','))].join('\n') + last
      expect(readLines('f', quoted, ['a', 'b'])).toEqual(readLines('f', plain, ['a', 'b']))
    }),
  )
  expect(() => readLines('f', 'a,b\n"x","y', ['a', 'b'])).toThrow(/^f:\d+: /)
})
