import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankFacts, personKeys, rosterFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { importRoster } from '../api.ts'
import { undoImport } from './commands/undo-import.ts'
import { writeReport } from './workbook/report.ts'

let house: TestHouse
let folder = ''
let wu = ''
let chen = ''
const chensNumber = '310199195001020015'
beforeAll(async () => {
  house = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'mulin-undo-'))
  const place = { compound: { name: '延吉七村', address: '延吉七村' }, entrance: '3号', floor: 8 }
  await house.unit(async (unit) => {
    const [home, next] = await settleHomes(unit, [
      { ...place, room: '806', buildingArea: null, use: 'unknown' },
      { ...place, room: '807', buildingArea: 5_000, use: 'lived-in' },
    ])
    wu = unit.id()
    chen = unit.id()
    const known = { sex: 'female', birthDate: '1952-03-04', homeId: home?.id ?? '', relation: 'head' } as const
    await savePersons(
      unit,
      [
        {
          id: wu,
          version: null,
          facts: {
            ...blankFacts('吴小芬'),
            ...known,
            phones: [{ number: '19900004417', kind: 'mobile' }],
            care: ['living-alone', 'disability'],
          },
        },
        {
          id: chen,
          version: null,
          facts: { ...blankFacts('陈永福'), birthDate: '1950-01-02', idNumber: chensNumber, homeId: next?.id ?? '' },
        },
      ],
      '登记：周敏芝',
    )
  })
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const heads = [
  '门牌号',
  '室号',
  '姓名',
  '出生日期',
  '联系电话',
  '残疾类别等级',
  '老人类别',
  '建筑面积',
  '身份证号',
  '工作单位',
]
async function roster(name: string, rows: string[][]): Promise<string> {
  const sheet = {
    name: '住户',
    hidden: false,
    merges: [],
    rows: [heads, ...rows].map((cells, place) => ({ number: place + 1, cells })),
  }
  const file = join(folder, name)
  writeFileSync(file, await writeReport([{ sheet, headRow: 0, results: new Map() }]))
  return file
}

/** Everything the register holds, but for versions, instants and the history. */
async function register(): Promise<unknown> {
  const { owner } = house.parts.database
  const rows = async (text: string) => (await owner.query(text)).rows as unknown[]
  return {
    persons: await rows('select id, name, home_id, stay, digest from people.person order by id'),
    phones: await rows('select id, person_id, mask, source from people.phone order by id'),
    cares: await rows('select person_id, count(*) from people.care group by person_id order by person_id'),
    doubts: await rows('select id from people.doubt order by id'),
    households: await rows('select home_id, head_id from people.household order by home_id'),
    homes: await rows('select id, building_area, building_area_source, use from places.home order by id'),
    titles: await rows('select id from titles.title order by id'),
    facts: [...(await house.unit((unit) => rosterFacts(unit, [wu, chen]))).values()].map((facts) => ({
      ...facts,
      care: facts.care.toSorted(),
    })),
  }
}

describe('taking an import back', () => {
  const row = [
    '3号',
    '806',
    '吴小芬',
    '1952-03-04',
    '19900004417、19900008888',
    '肢体二级',
    '孤寡',
    '55.27',
    '',
    '纱厂',
  ]
  const moved = ['3号', '806', '陈永福', '1950-01-02', '1990000', '', '', '', chensNumber, '']

  it('leaves no telephone number, reason for care, doubt or area that it added to what was known', async () => {
    const before = await register()
    const { runId, summary } = await importRoster(house.parts, house.a, await roster('first.xlsx', [row, moved]))
    expect(summary).toMatchObject({ rows: 2, created: 0, updated: 2 })
    const added = (await house.unit((unit) => rosterFacts(unit, [wu]))).get(wu)
    expect(added).toMatchObject({ disability: { kind: 'body', grade: 2 }, workplace: '纱厂' })
    expect(added?.phones.map((phone) => phone.number)).toEqual(['19900004417', '19900008888'])
    expect(added?.care.toSorted()).toEqual(['disability', 'living-alone', 'without-kin'])
    const { rows: sources } = await house.parts.database.owner.query(
      'select source from people.phone where person_id = $1 order by position',
      [wu],
    )
    expect(sources).toEqual([
      { source: '登记：周敏芝' },
      { source: expect.stringMatching(/^名册导入 \d{4}-\d\d-\d\d$/) },
    ])
    expect(await register()).not.toEqual(before)
    await house.unit((unit) => undoImport(unit, runId ?? ''))
    expect(await register()).toEqual(before)
  })

  it('takes nothing back that an earlier run or a worker put there', async () => {
    await importRoster(house.parts, house.a, await roster('kept.xlsx', [row]))
    const before = await register()
    const more = ['3号', '806', '吴小芬', '1952-03-04', '19900008888、19900009999', '', '纯老', '55.27', '', '']
    const { runId } = await importRoster(house.parts, house.a, await roster('later.xlsx', [more]))
    await house.unit((unit) => undoImport(unit, runId ?? ''))
    expect(await register()).toEqual(before)
  })

  it('is refused when somebody changed one of them since', async () => {
    const more = ['3号', '806', '吴小芬', '1952-03-04', '19900007777', '', '', '', '', '']
    const { runId } = await importRoster(house.parts, house.a, await roster('changed.xlsx', [more]))
    const version = (await house.unit((unit) => personKeys(unit))).find((key) => key.id === wu)?.version ?? 0
    await house.unit((unit) => savePersons(unit, [{ id: wu, version, facts: { workplace: '棉纺厂' } }], '登记：周敏芝'))
    const before = await register()
    await expect(house.unit((unit) => undoImport(unit, runId ?? ''))).rejects.toThrow('imports.built-upon')
    expect(await register()).toEqual(before)
  })
})
