import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importRoster, makeReport } from '#imports'
import { blankFacts, savePersons } from '#people'
import { openParts } from '#apps/server.ts'
import { readConfig } from '#kit/server/config.ts'
import { newId } from '#kit/server/id.ts'
import type { Ground } from '#kit/contract/actor.ts'
import { nodeFlags } from '../bin/node-flags.mjs'
import { withHouse } from './house.ts'
import { report, round } from './line.ts'

/**
 * A roster of 20,000 rows and 30 columns against a register of 100,000 residents: half of the rows are people known
 * already, half are new. The import runs in a process of its own, whose memory is measured.
 */
const residents = 100_000
const rows = 20_000
const limit = { seconds: 20, megabytes: 600 }
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

interface Task {
  database: string
  ground: Ground
  file: string
  dataFolder: string
}
interface Done {
  seconds: number
  megabytes: number
  created: number
  unchanged: number
}

/** The nth person: invented name, ID number of the unassigned division 310199. */
function person(n: number) {
  const day = new Date(Date.UTC(1930, 0, 1) + (n % 30_000) * 86_400_000).toISOString().slice(0, 10)
  const first = `310199${day.replaceAll('-', '')}${String(Math.floor(n / 30_000) + 10).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first[at]), 0)
  const letters = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'
  const name = [n, Math.floor(n / 20), Math.floor(n / 400)].map((part) => letters[part % 20] ?? '').join('')
  return {
    name,
    day,
    idNumber: first + ('10X98765432'[sum % 11] ?? ''),
    phone: `199${String(n).padStart(8, '0')}`,
    male: Number(first[16]) % 2 === 1,
  }
}

function sheetRow(n: number, number: number) {
  const { name, day, idNumber, phone, male } = person(n)
  const entrance = `${Math.floor(number / 60) + 1}号`
  const room = `${(Math.floor(number / 10) % 6) + 1}0${(number % 10) + 1}`.slice(0, 4)
  const extra = Array.from({ length: 20 }, (_, at) => `补充${number}-${at}`)
  return [number, entrance, room, name, male ? '男' : '女', day, idNumber, phone, '户籍', '汉族', ...extra]
}

async function work({ database, ground, file, dataFolder }: Task): Promise<void> {
  const parts = openParts(readConfig({ MULIN_DATA: dataFolder, MULIN_LOG: 'silent' }), database)
  const before = performance.now()
  const { summary } = await importRoster(parts, ground, file)
  const seconds = (performance.now() - before) / 1_000
  await parts.database.close()
  const done: Done = {
    seconds,
    megabytes: process.resourceUsage().maxRSS / 1_024,
    created: summary.created,
    unchanged: summary.unchanged + summary.updated,
  }
  console.log(JSON.stringify(done))
}

async function measure(): Promise<void> {
  await withHouse(10, async (house) => {
    for (let start = 0; start < residents; start += 5_000) {
      const saves = Array.from({ length: 5_000 }, (_, at) => {
        const { name, day, idNumber, phone, male } = person(start + at)
        const facts = {
          ...blankFacts(name),
          birthDate: day,
          idNumber,
          sex: male ? ('male' as const) : ('female' as const),
          phones: [{ number: phone, kind: 'mobile' as const }],
        }
        return { id: newId(), version: null, facts }
      })
      await house.inUnit((unit) => savePersons(unit, saves, 'bench'))
    }
    await house.parts.database.owner.query('analyze')
    const { dataFolder } = house.parts.config
    const file = join(dataFolder, 'roster.xlsx')
    const head = [
      '序号',
      '门牌号',
      '室号',
      '姓名',
      '性别',
      '出生日期',
      '身份证号',
      '联系电话',
      '人口类别',
      '民族',
      ...Array.from({ length: 20 }, (_, at) => `其他${at + 1}`),
    ]
    const body = Array.from({ length: rows }, (_, at) => ({
      number: at + 2,
      cells: sheetRow(residents - rows / 2 + at, at + 1),
    }))
    const sheet = { name: '户籍', hidden: false, merges: [], rows: [{ number: 1, cells: head }, ...body] }
    writeFileSync(file, await makeReport([{ sheet, headRow: 0, results: new Map() }]))
    const child = spawn(process.execPath, [...nodeFlags, import.meta.filename, 'work'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    child.stdin.end(JSON.stringify({ database: house.database, ground: house.ground, file, dataFolder }))
    let said = ''
    for await (const chunk of child.stdout) said += String(chunk)
    const { seconds, megabytes, created, unchanged } = JSON.parse(said) as Done
    if (created !== rows / 2 || unchanged !== rows / 2) throw new Error(`matched wrongly: ${said}`)
    const name = `import of ${rows} rows against ${residents} residents`
    report(
      {
        name,
        value: round(seconds),
        unit: 's',
        yardstick: limit.seconds,
        ratio: round(seconds / limit.seconds),
        limit: `≤ ${limit.seconds} s`,
        ok: seconds <= limit.seconds,
      },
      {
        name: `${name}: memory`,
        value: round(megabytes, 0),
        unit: 'MB',
        yardstick: limit.megabytes,
        ratio: round(megabytes / limit.megabytes),
        limit: `≤ ${limit.megabytes} MB`,
        ok: megabytes <= limit.megabytes,
      },
    )
  })
}

if (process.argv[2] === 'work') await work(JSON.parse(readFileSync(0, 'utf8')) as Task)
else await measure()
