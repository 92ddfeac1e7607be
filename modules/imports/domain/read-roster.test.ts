import { expect, test } from 'vitest'
import { countFlags } from './flags.ts'
import { readRoster } from './read-roster.ts'
import type { CellValue, Merge, Sheet } from './sheet.ts'

const options = { today: '2026-11-25', compound: '延吉七村' }
const sheet = (name: string, rows: CellValue[][], merges: Merge[] = []): Sheet => ({
  name,
  hidden: false,
  merges,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
})
const read = (...sheets: Sheet[]) => readRoster(sheets, options)

test('a two-row head with merged titles names its columns by both rows', () => {
  const roster = read(
    sheet(
      '住户',
      [
        ['某居委会住户情况'],
        ['序号', '地址', null, '住户', null, null, '产权人', null],
        [null, '门牌', '室', '姓　名', '身份证号码', '联系方式', '姓名', '电话'],
        [1, '12', 301, '王一', '11010519491231002X', '19900000001', '李二', '19900000002'],
      ],
      [
        { top: 1, bottom: 1, left: 0, right: 7 },
        { top: 2, bottom: 3, left: 0, right: 0 },
        { top: 2, bottom: 2, left: 1, right: 2 },
        { top: 2, bottom: 2, left: 3, right: 5 },
        { top: 2, bottom: 2, left: 6, right: 7 },
      ],
    ),
  )
  expect(roster.sheets[0]?.columns.map((column) => column.field)).toEqual([
    'sequence',
    'gate',
    'room',
    'name',
    'idNumber',
    'phone',
    'owner',
    'ownerPhone',
  ])
  expect(roster.persons[0]).toMatchObject({ name: '王一', home: { key: '延吉七村12号301室' }, birthDate: '1949-12-31' })
  expect(roster.homes[0]?.owners).toEqual([{ kind: 'name', name: '李二' }])
})

test('merged cells and 同上 fill downwards; one household is one group', () => {
  const roster = read(
    sheet(
      '户籍',
      [
        ['地址', '户主', '姓名', '性别', '出生日期', '工作单位'],
        ['12号301室', '王一', '王一', '男', '1953.4.2', '一厂'],
        [null, null, '李二', '女', '1955年1月1日', '同上'],
        ['同上', '王一', '王三', '男', 29000, '学校'],
        ['同上302室', '赵四', '赵四', '男', '19600101', null],
      ],
      [{ top: 2, bottom: 3, left: 0, right: 0 }],
    ),
  )
  expect(roster.persons.map((person) => [person.name, person.home?.key, person.workplace])).toEqual([
    ['王一', '延吉七村12号301室', '一厂'],
    ['李二', '延吉七村12号301室', '一厂'],
    ['王三', '延吉七村12号301室', '学校'],
    ['赵四', '延吉七村12号302室', null],
  ])
  expect(countFlags(roster.flags)).toEqual({})
})

test('after an address in doubt nothing is carried on', () => {
  const roster = read(
    sheet('户籍', [
      ['门牌号', '室号', '姓名', '性别'],
      ['12号', '301', '王一', '男'],
      ['十二', '302', '李二', '女'],
      ['同上', '303', '王三', '男'],
      [null, '304', '赵四', '男'],
    ]),
  )
  expect(roster.persons.map((person) => person.home?.key ?? null)).toEqual(['延吉七村12号301室', null, null, null])
  expect(countFlags(roster.flags)).toEqual({ 'address-unreadable': 2, 'address-missing': 1 })
})

test('sums, repeated heads, empty rows and rows with only a number are no records', () => {
  const roster = read(
    sheet('户籍', [
      ['序号', '门牌号', '室号', '姓名', '性别'],
      [1, '12号', '301', '王一', '男'],
      ['小计', null, null, 1, null],
      [],
      ['序号', '门牌号', '室号', '姓名', '性别'],
      [2, null, null, null, null],
      [2, '12号', '302', '李二', '女'],
      ['合计：', null, null, 2, null],
    ]),
  )
  expect(roster.persons.map((person) => person.name)).toEqual(['王一', '李二'])
})

test('sheets of other kinds: a care list, a list of homes, vacant homes inside a list of residents, statistics', () => {
  const roster = read(
    sheet('独居老人', [
      ['姓名', '住址', '老人类别', '联系电话'],
      ['王一', '12号301', '独居', '19900000001'],
    ]),
    sheet('房屋', [
      ['门牌', '室号', '业主', '产证面积', '套内面积', '房屋状态'],
      ['12号', '301', '公房', 46.5, '40.12㎡', '自住'],
      ['12号', '302', '某某置业有限公司', '55.27平', null, '空关'],
      ['12号', '303', '李二、王三', '大约六十', null, '出租'],
    ]),
    sheet('统计', [
      ['门牌', '户数', '人数'],
      ['12号', 3, 7],
    ]),
  )
  expect(roster.sheets.map((each) => each.kind)).toEqual(['residents', 'homes', 'skipped'])
  expect(roster.persons[0]).toMatchObject({ name: '王一', care: ['living-alone'], home: { key: '延吉七村12号301室' } })
  expect(roster.homes.map(({ area, exclusiveArea, use, owners }) => [area, exclusiveArea, use, owners])).toEqual([
    [4650, 4012, 'lived-in', [{ kind: 'public-housing' }]],
    [5527, null, 'vacant', [{ kind: 'organisation', name: '某某置业有限公司' }]],
    [
      null,
      null,
      'let',
      [
        { kind: 'name', name: '李二' },
        { kind: 'name', name: '王三' },
      ],
    ],
  ])
  expect(countFlags(roster.flags)).toEqual({ 'area-unreadable': 1 })
})

test('two words about one home: the first counts, the other is flagged', () => {
  const roster = read(
    sheet('户籍', [
      ['门牌', '室号', '姓名', '性别', '产权人', '建筑面积'],
      ['12号', '301', '王一', '男', '本人', 50],
      ['12号', '301', '李二', '女', '李二', 51],
    ]),
    sheet('空关房', [
      ['门牌', '室号', '产权人', '建筑面积'],
      ['12号', '301', null, 50],
    ]),
  )
  expect(roster.homes).toHaveLength(1)
  expect(roster.homes[0]).toMatchObject({
    area: 5000,
    use: 'lived-in',
    owners: [{ kind: 'person', at: { sheet: '户籍', row: 2 } }],
  })
  expect(countFlags(roster.flags)).toEqual({ 'area-differs': 1, 'owner-differs': 1, 'vacant-but-lived-in': 1 })
})

test('a flag names the cell and what stood there', () => {
  const roster = read(
    sheet('户籍', [
      ['门牌', '室号', '姓名', '身份证号', '联系电话'],
      ['12号', '301', '王一', 310199200308028000, '1990000'],
    ]),
  )
  expect(roster.flags).toEqual([
    { kind: 'id-lost-digits', sheet: '户籍', row: 2, cell: 'D2', field: 'idNumber', original: '310199200308028000' },
    { kind: 'phone-short', sheet: '户籍', row: 2, cell: 'E2', field: 'phone', original: '1990000' },
  ])
})

test('a compound is known by its name and by its lane; without one a row stays without a home', () => {
  const rows = sheet('户籍', [
    ['住址', '姓名', '性别'],
    ['中原小区7号502室', '王一', '男'],
    ['中原路99弄7号502室', '李二', '女'],
    ['中原路99弄中原小区7号502', '王三', '男'],
    ['7号503室', '赵四', '男'],
  ])
  const compounds = [{ name: '中原小区', address: '中原路99弄' }]
  const roster = readRoster([rows], { today: '2026-11-25', compound: null, compounds })
  expect(roster.persons.map((person) => person.home?.key ?? null)).toEqual([
    '中原路99弄7号502室',
    '中原路99弄7号502室',
    '中原路99弄7号502室',
    null,
  ])
  expect(roster.homes).toHaveLength(1)
  expect(roster.homes[0]?.place).toMatchObject({ compound: compounds[0], entrance: '7号', room: '502', floor: 5 })
})
