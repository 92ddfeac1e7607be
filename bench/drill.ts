import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backupInto } from '#apps/backups.ts'
import { drill } from '#apps/drill.ts'
import { withHouse } from './house.ts'
import { report, round } from './line.ts'
import { keepResidents, residentsOf } from './residents.ts'

/**
 * A restore drill of 100,000 residents, each with an ID number and a telephone: the sealed backup is read, put into a
 * scratch database with all its indexes, compared by digest, and sealed rows of each kind are opened.
 */
const residents = Number(process.env.BENCH_RESIDENTS ?? 100_000)
const limit = 60

const folder = mkdtempSync(join(tmpdir(), 'mulin-drill-'))
try {
  await withHouse(2_500, async (house) => {
    console.error(`${residents} residents are being put in`)
    await keepResidents(house, residentsOf(house.homes, residents))
    const { config } = house.parts
    config.backup = { ...config.backup, sealed: true, keyFile: join(folder, 'backup.key') }
    const file = join(folder, 'kept.mulin')
    const began = performance.now()
    const kept = await backupInto(config, house.database, file)
    const seconds = (performance.now() - began) / 1_000
    console.error(`${kept.rows} records kept in ${round(seconds, 1)} s, ${round(statSync(file).size / 1e6, 1)} MB`)
    const found = await drill(config, house.database, file, new Date())
    if (!found.ok) throw new Error(found.error ?? 'the drill failed')
    if (found.digest !== kept.digest || found.rows !== kept.rows) throw new Error('the drill restored something else')
    report({
      name: 'drill',
      value: found.seconds,
      unit: `s for ${found.rows} records of ${residents} residents, ${found.opened} sealed rows opened`,
      yardstick: null,
      ratio: null,
      limit: `≤ ${limit} s`,
      ok: found.seconds <= limit,
    })
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
