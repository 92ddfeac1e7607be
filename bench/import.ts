import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import writeExcelFile from 'write-excel-file/node'
import { importRoster } from '#imports'
import type { RosterFacts } from '#people'
import { openParts } from '#apps/server.ts'
import type { Ground } from '#kit/contract/actor.ts'
import { readConfig } from '#kit/server/config.ts'
import { withHouse } from './house.ts'
import { report, round } from './line.ts'
import { keepResidents, residentsOf } from './residents.ts'

/**
 * A roster of 20,000 rows against a register of 100,000 residents: half of the rows are known and unchanged, a quarter
 * brings a new telephone number, a quarter is new. Imported by a process of its own, whose memory is measured whole.
 */
const entrances = 3_600
const known = 100_000
const rows = 20_000

interface Given {
  ground: Ground
  database: string
  file: string
  dataFolder: string
}

if (process.argv[2] === 'import') await importGiven(JSON.parse(process.argv[3] ?? '{}') as Given)
else
  await withHouse(entrances, async (house) => {
    const residents = residentsOf(house.homes, known + rows / 4)
    await keepResidents(house, residents.slice(0, known))
    const folder = mkdtempSync(join(tmpdir(), 'mulin-bench-roster-'))
    try {
      const file = join(folder, 'roster.xlsx')
      await writeRoster(file, residents)
      const { ground, database } = house
      const given: Given = { ground, database, file, dataFolder: house.parts.config.dataFolder }
      const child = spawn(process.execPath, [import.meta.filename, 'import', JSON.stringify(given)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      let said = ''
      for await (const chunk of child.stdout) said += String(chunk)
      const { seconds, megabytes, summary } = JSON.parse(said) as Answer
      if (summary.rows !== rows || summary.created !== rows / 4 || summary.updated !== rows / 4)
        throw new Error(`not the import that was meant: ${JSON.stringify(summary)}`)
      const shared = { yardstick: null, ratio: null }
      report(
        { name: 'import', value: round(seconds), unit: 's', ...shared, limit: '≤ 20 s', ok: seconds <= 20 },
        {
          name: 'import-memory',
          value: round(megabytes, 0),
          unit: 'MB',
          ...shared,
          limit: '≤ 600 MB',
          ok: megabytes <= 600,
        },
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

interface Answer {
  seconds: number
  megabytes: number
  summary: { rows: number; created: number; updated: number; unchanged: number }
}

async function importGiven({ ground, database, file, dataFolder }: Given): Promise<void> {
  const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), database)
  const began = performance.now()
  const { summary } = await importRoster(parts, ground, file)
  const seconds = (performance.now() - began) / 1_000
  await parts.database.close()
  const megabytes = process.resourceUsage().maxRSS / 1_024
  const { created, updated, unchanged } = summary
  console.log(
    JSON.stringify({
      seconds,
      megabytes,
      summary: { rows: summary.rows, created, updated, unchanged },
    } satisfies Answer),
  )
}

async function writeRoster(file: string, residents: readonly RosterFacts[]): Promise<void> {
  const head = [
    '门牌号',
    '室号',
    '与户主关系',
    '姓名',
    '性别',
    '出生日期',
    '公民身份号码',
    '民族',
    '政治面貌',
    '人口类别',
    '联系电话',
    '就业状况',
  ]
  const doorOf = (at: number) => {
    const home = at % (entrances * 12)
    const inside = home % 12
    return [`${Math.floor(home / 12) + 1}号`, `${Math.floor(inside / 2) + 1}0${(inside % 2) + 1}`]
  }
  // The first three quarters stand in the register, of which the last third has changed its number.
  const chosen = [
    ...Array.from({ length: (rows * 3) / 4 }, (_, at) => at * 6),
    ...Array.from({ length: rows / 4 }, (_, at) => known + at),
  ]
  const lines = chosen.map((at, order) => {
    const person = residents[at]
    const moved = order >= rows / 2 && at < known
    const phone = moved ? `1990900${String(order).padStart(5, '0').slice(-4)}` : (person?.phones[0]?.number ?? '')
    return [
      ...doorOf(at),
      person?.relation === 'head' ? '户主' : '其他亲属',
      person?.name ?? '',
      person?.sex === 'male' ? '男' : '女',
      person?.birthDate ?? '',
      person?.idNumber ?? '',
      '汉族',
      '群众',
      '户籍',
      phone,
      '在职',
    ]
  })
  const cell = (value: string) => ({ value, type: String })
  await writeExcelFile([head, ...lines].map((line) => line.map(cell))).toFile(file)
}
