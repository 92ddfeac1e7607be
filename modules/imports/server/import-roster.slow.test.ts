import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { importRoster } from '../api.ts'
import { textOf } from '../domain/sheet.ts'
import { continueImport } from './commands/continue-import.ts'
import { applyImport } from './commands/apply-import.ts'
import { previewImport } from './commands/preview-import.ts'
import { undoImport } from './commands/undo-import.ts'
import { listImportRows } from './queries/imports.ts'
import { readRun } from './shape.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import { writeReport } from './workbook/report.ts'

const file = fileURLToPath(new URL('../../../demo/data/roster-yanji7.xlsx', import.meta.url))
const planted = JSON.parse(readFileSync(file.replace('.xlsx', '.facts.json'), 'utf8')) as {
  homes: number
  vacant: number
  personRows: number
  listedTwice: number
  ownerNameOnly: number
  defects: Record<string, number>
  totalAreaHundredths: number
}
const needing = planted.defects['name-missing'] ?? 0
const persons = planted.personRows - planted.listedTwice - needing

let house: TestHouse
let actor: Actor | null = null
let folder = ''
beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  folder = mkdtempSync(join(tmpdir(), 'mulin-imports-'))
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const as = (role: Role, neighbourhoodId: string): Actor => ({
  accountId: '019aaaaa-0000-7000-8000-000000000001',
  sessionId: '019aaaaa-0000-7000-8000-000000000002',
  name: '周敏芝',
  strong: true,
  standings: [{ role, neighbourhoodId }],
})
const one = async (text: string, ground = house.a): Promise<number> => {
  const found = await house.parts.database.owner.query(text.replaceAll('$n', `'${ground.id}'`))
  return Number(Object.values(found.rows[0] as Record<string, unknown>)[0])
}
const count = (table: string, where = 'true') =>
  one(`select count(*) from ${table} where neighbourhood_id = $n and ${where}`)

describe('the demonstration roster', () => {
  it('says in a dry run what it would give, and changes nothing', async () => {
    const report = join(folder, 'dry.xlsx')
    const { summary, runId } = await importRoster(house.parts, house.a, file, { dryRun: true, report })
    expect(runId).toBeNull()
    expect(summary).toEqual({
      rows: planted.personRows,
      created: persons,
      updated: 0,
      unchanged: 0,
      samePerson: planted.listedTwice,
      needsPerson: needing,
      homes: planted.homes,
      vacant: planted.vacant,
      flagged: planted.defects,
    })
    expect(await count('people.person')).toBe(0)
    expect(await count('imports.run')).toBe(0)
    expect(readWorkbook(readFileSync(report))[1]?.rows[3]?.cells.at(-1)).toBe('新登记')
  })

  it('becomes the register', async () => {
    const { summary } = await importRoster(house.parts, house.a, file)
    expect(summary).toMatchObject({ created: persons, updated: 0, needsPerson: needing })
    expect(await count('people.person')).toBe(persons)
    expect(await count('places.home')).toBe(planted.homes)
    expect(await count('places.home', "use = 'vacant'")).toBe(planted.vacant)
    expect(await one('select sum(building_area) from places.home where neighbourhood_id = $n')).toBe(
      planted.totalAreaHundredths,
    )
    expect(await count('titles.title', 'owner_name is not null')).toBe(planted.ownerNameOnly)
    expect(await count('titles.title', 'person_id is not null')).toBe(planted.homes - planted.ownerNameOnly - 2)
    expect(await count('people.person', 'deceased')).toBe(planted.defects['deceased'])
    expect(await count('people.doubt', "kind = 'id-bad-checksum'")).toBe(planted.defects['id-bad-checksum'])
  })

  it('changes nothing when it comes again', async () => {
    const { summary } = await importRoster(house.parts, house.a, file)
    expect(summary).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: persons,
      samePerson: planted.listedTwice,
      needsPerson: needing,
    })
    expect(await count('people.person')).toBe(persons)
    expect(await count('titles.title')).toBe(planted.homes - 2)
    expect(await count('people.change')).toBe(0)
  })

  it('takes its own report back with the corrections made in it', async () => {
    const report = join(folder, 'report.xlsx')
    await importRoster(house.parts, house.a, file, { report })
    const sheets = readWorkbook(readFileSync(report))
    const residents = sheets[1]
    const saying = (reason: string) => residents?.rows.find((row) => textOf(row.cells.at(-1)).includes(reason))
    const [missing, without] = [saying('没有姓名'), saying('没有身份证号')]
    if (!residents || !missing || !without) throw new Error('planted')
    const corrected = residents.rows.map((row) =>
      row === missing
        ? { ...row, cells: row.cells.with(4, '新名字') }
        : row === without
          ? { ...row, cells: row.cells.with(7, '11010519491231002X').with(6, '1949-12-31') }
          : row,
    )
    const again = join(folder, 'corrected.xlsx')
    writeFileSync(
      again,
      await writeReport([{ sheet: { ...residents, rows: corrected }, headRow: 0, results: new Map() }]),
    )
    const { summary } = await importRoster(house.parts, house.a, again)
    // The birthday of the one without a number was changed as well, so it can't be told that it is the same person.
    expect(summary).toMatchObject({ created: 2, updated: 0, needsPerson: 1 })
  })
})

describe('a run', () => {
  const sent = (bytes = readFileSync(file)) => ({ id: newId(), name: '名册.xlsx', bytes })
  const b = () => ({ ground: house.b })

  it('is resumed after a crash between two batches, by several at once, without writing anything twice', async () => {
    const workbook = sent()
    const preview = await house.unit((unit) => previewImport(unit, workbook), b())
    expect(preview).toMatchObject({ state: 'previewed', summary: { created: persons } })
    expect(await house.unit((unit) => previewImport(unit, workbook), b())).toMatchObject({ id: workbook.id })
    await house.unit((unit) => applyImport(unit, workbook.id), b())
    expect(await house.unit((unit) => applyImport(unit, workbook.id), b())).toMatchObject({
      state: 'applying',
      stepsDone: 0,
    })
    const parts = { ...house.parts, clock: dyingAfter(2) }
    await expect(continueImport(parts, house.b, workbook.id)).rejects.toThrow('killed')
    const halfway = await house.unit((unit) => readRun(unit, workbook.id), b())
    expect(halfway.stepsDone).toBe(1_000)
    const other = await house.unit((unit) => previewImport(unit, sent()), b())
    await expect(house.unit((unit) => applyImport(unit, other.id), b())).rejects.toThrow('imports.busy')
    await Promise.all([1, 2, 3].map(() => continueImport(house.parts, house.b, workbook.id)))
    expect(await house.unit((unit) => readRun(unit, workbook.id), b())).toMatchObject({ state: 'done' })
    expect(await one('select count(*) from people.person where neighbourhood_id = $n', house.b)).toBe(persons)
    expect(await one('select count(*) from titles.title where neighbourhood_id = $n', house.b)).toBe(planted.homes - 2)
  })

  it('shows its rows by outcome and mark, numbers masked', async () => {
    const [run] = (
      await house.parts.database.owner.query(
        `select id from imports.run where neighbourhood_id = $1 and state = 'done'`,
        [house.b.id],
      )
    ).rows as { id: string }[]
    const list = (query: object) =>
      house.unit((unit) => listImportRows(unit, run?.id ?? '', { limit: 50, ...query }), b())
    const same = await list({ outcome: 'samePerson' })
    expect(same.rows).toHaveLength(planted.listedTwice)
    expect(same.rows[0]).toMatchObject({ sheet: '人户分离', sameAs: { sheet: '户籍人口', row: 10 } })
    const wrong = await list({ kind: 'id-bad-checksum', limit: 5 })
    expect(wrong.rows).toHaveLength(5)
    expect(wrong.rows[0]?.flags[0]?.original).toMatch(/^310….{4}$/)
    const rest = await list({ kind: 'id-bad-checksum', after: wrong.next })
    expect(rest.rows).toHaveLength(4)
  })

  it('is taken back as long as nothing was built on it', async () => {
    const [run] = (
      await house.parts.database.owner.query(
        `select id from imports.run where neighbourhood_id = $1 and state = 'done'`,
        [house.b.id],
      )
    ).rows as { id: string }[]
    const id = run?.id ?? ''
    const { owner } = house.parts.database
    const [home] = (await owner.query('select id from places.home where neighbourhood_id = $1 limit 1', [house.b.id]))
      .rows as { id: string }[]
    await owner.query('update places.home set version = 2 where neighbourhood_id = $1 and id = $2', [
      house.b.id,
      home?.id,
    ])
    await expect(house.unit((unit) => undoImport(unit, id), b())).rejects.toThrow('imports.built-upon')
    expect(await one('select count(*) from people.person where neighbourhood_id = $n', house.b)).toBe(persons)
    await owner.query('update places.home set version = 1 where neighbourhood_id = $1 and id = $2', [
      house.b.id,
      home?.id,
    ])
    await house.unit((unit) => undoImport(unit, id), b())
    for (const table of [
      'people.person',
      'people.phone',
      'people.household',
      'people.doubt',
      'titles.title',
      'places.home',
      'places.entrance',
      'places.compound',
    ]) {
      expect([table, await one(`select count(*) from ${table} where neighbourhood_id = $n`, house.b)]).toEqual([
        table,
        0,
      ])
    }
  })
})

describe('the endpoints', () => {
  const upload = (bytes: Buffer, name = 'roster.xlsx') => {
    const boundary = 'edge'
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
    return house.http.inject({
      method: 'POST',
      url: `/api/n/${house.a.id}/imports`,
      headers: { 'x-mulin': '1', 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    })
  }

  it('take a workbook, show how it was understood, and let columns be corrected', async () => {
    actor = as('worker', house.a.id)
    const run = (await upload(readFileSync(file))).json()
    expect(run).toMatchObject({ state: 'previewed', summary: { unchanged: expect.any(Number) } })
    expect(run.sheets.map((sheet: { kind: string }) => sheet.kind)).toEqual([
      'skipped',
      'residents',
      'residents',
      'residents',
      'homes',
    ])
    const sheets = run.sheets.map(
      (sheet: { name: string; kind: string; headRow: number; columns: { field: string | null }[] }) => ({
        name: sheet.name,
        kind: sheet.name === '户籍人口' ? 'skipped' : sheet.kind,
        headRow: sheet.headRow,
        columns: sheet.columns.map((column) => (column.field === 'phone' ? null : column.field)),
      }),
    )
    const url = `/api/n/${house.a.id}/imports/${run.id}`
    const changed = await house.http.inject({
      method: 'PUT',
      url: `${url}/columns`,
      headers: { 'x-mulin': '1' },
      payload: { compound: run.compound, sheets },
    })
    expect(changed.json().summary).toMatchObject({ rows: 405 })
    expect(changed.json().summary.flagged['phone-two']).toBeUndefined()
    const report = await house.http.inject({ method: 'GET', url: `${url}/report` })
    expect(readWorkbook(report.rawPayload)).toHaveLength(5)
    const runs = (await house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/imports` })).json().runs
    expect(runs[0]).toMatchObject({ id: run.id, startedBy: '周敏芝' })
    const list = await house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/imports/export?format=csv` })
    expect(list.body).toMatch(/roster\.xlsx,只看过[\s\S]*周敏芝 于 /)
  })

  it('refuse what is no roster with a sentence', async () => {
    actor = as('worker', house.a.id)
    const wrong = await upload(Buffer.from('姓名,身份证号'))
    expect(wrong.statusCode).toBe(415)
    expect(wrong.json().message).toContain('.xlsx')
    const sheet = { name: '表', hidden: false, merges: [], rows: [{ number: 1, cells: ['通知'] }] }
    const empty = await upload(Buffer.from(await writeReport([{ sheet, headRow: 0, results: new Map() }])))
    expect(empty.json().code).toBe('imports.no-roster')
    actor = as('resident', house.a.id)
    expect((await upload(Buffer.from(''))).statusCode).toBe(403)
    actor = as('worker', house.b.id)
    expect((await upload(Buffer.from(''))).statusCode).toBe(403)
  })
})

/** A clock that ends the work at its nth look, as a kill would: the transaction under way is lost. */
function dyingAfter(looks: number): () => Date {
  let left = looks
  return () => {
    left -= 1
    if (left < 0) throw new Error('killed')
    return new Date('2026-11-25T07:12:00Z')
  }
}
