import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { openTestHouse, type TestHouse } from '../test/house.ts'
import { seed } from '../test/seed.ts'
import { drill, lastDrill, rememberDrill } from '../drill.ts'
import { newestBackup } from '../backups.ts'
import { alerts, expressionOf } from './alerts.ts'
import { tellUpkeep } from './figures.ts'
import { isDrillDay, upkeepJobs } from './jobs.ts'
import { watcher } from './watch.ts'

let now = new Date('2026-11-25T19:30:00Z')
let house: TestHouse
const folder = mkdtempSync(join(tmpdir(), 'mulin-upkeep-'))
const backups = join(folder, 'backups')
const masterKey = join(folder, 'master.key')
const said: Record<string, unknown>[] = []

beforeAll(async () => {
  house = await openTestHouse({ background: true, clock: () => now })
  await seed(house, house.a, '甲区')
  const { config } = house.parts
  config.backup = { ...config.backup, folder: backups, sealed: true, drill: 'weekly' }
  writeFileSync(masterKey, Buffer.alloc(32, 7).toString('hex'))
  config.masterKey = { file: masterKey, given: null }
  const lines = new Writable({
    write(chunk, _encoding, done) {
      said.push(JSON.parse(String(chunk)) as Record<string, unknown>)
      done()
    },
  })
  house.parts.log = pino({ level: 'info' }, lines)
  tellUpkeep(house.parts, async () => new Date(now.getTime() + 5 * 86_400_000))
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const figure = async (name: string) => (await house.parts.metrics.values()).filter((one) => one.name === name)

it('leaves out what does not apply, and never shows it as nought', async () => {
  expect(await figure('mulin_drill_ok')).toEqual([])
  const text = await house.parts.metrics.text()
  expect(text).not.toMatch(/^mulin_drill_ok/m)
  expect(await figure('mulin_backup_age_seconds')).toMatchObject([{ value: 367 * 86_400 }])
})

it('keeps a sealed backup at night, and on Sundays restores it on trial', async () => {
  const job = upkeepJobs(house.parts.config, house.database)['upkeep.backup']
  expect(job).toMatchObject({ cron: '30 3 * * *', makeUpHours: 20 })
  mkdirSync(backups, { recursive: true })
  writeFileSync(join(backups, 'notes.txt'), 'not ours')
  await job?.run(house.parts, null)
  expect(readdirSync(backups).toSorted()).toEqual(['mulin-2026-11-26T0330.mulin', 'notes.txt'])
  expect(
    readFileSync(newestBackup(backups)?.file ?? '')
      .subarray(0, 14)
      .toString(),
  ).toBe('mulin-sealed 1')
  expect(lastDrill(house.parts.config)).toBeNull()
  expect(said.at(-1)).toMatchObject({ msg: 'backup kept' })

  now = new Date('2026-11-28T19:30:00Z')
  await job?.run(house.parts, null)
  const kept = await house.parts.database.owner.query('select count(*)::int as files from files.file')
  expect(kept.rows[0].files).toBeGreaterThan(1)
  expect(lastDrill(house.parts.config)).toMatchObject({ ok: true, error: null })
  // Of a picture a small one is kept beside it.
  expect(lastDrill(house.parts.config)?.files).toBeGreaterThanOrEqual(kept.rows[0].files)
  expect(lastDrill(house.parts.config)?.opened).toBeGreaterThan(5)
  expect(said.at(-1)).toMatchObject({ msg: 'restore drill passed' })
  expect(await figure('mulin_drill_ok')).toMatchObject([{ value: 1 }])
  expect(await figure('mulin_backup_age_seconds')).toMatchObject([{ value: 0 }])
})

it('removes backups that have had their time', async () => {
  for (let day = 1; day <= 9; day += 1)
    writeFileSync(join(backups, `mulin-2026-11-${String(day).padStart(2, '0')}T0330.mulin`), '')
  house.parts.config.backup.keep = { daily: 2, weekly: 1, monthly: 1 }
  await upkeepJobs(house.parts.config, house.database)['upkeep.backup']?.run(house.parts, null)
  expect(readdirSync(backups).toSorted()).toEqual([
    'mulin-2026-11-26T0330.mulin',
    'mulin-2026-11-29T0330.mulin',
    'notes.txt',
  ])
})

it('says when a backup does not come back, and leaves no scratch database', async () => {
  const newest = newestBackup(backups)?.file ?? ''
  const spoiled = join(folder, 'spoiled.mulin')
  const bytes = readFileSync(newest)
  bytes.writeUInt8(bytes.readUInt8(500) ^ 4, 500)
  writeFileSync(spoiled, bytes)
  const { config } = house.parts
  expect(await drill(config, house.database, spoiled, now)).toMatchObject({
    ok: false,
    error: expect.stringContaining('damaged'),
  })
  writeFileSync(masterKey, Buffer.alloc(32, 8).toString('hex'))
  const found = await drill(config, house.database, newest, now)
  expect(found).toMatchObject({ ok: false, error: expect.stringMatching(/master key.*主密钥/) })
  rememberDrill(config, found)
  expect(await figure('mulin_drill_ok')).toMatchObject([{ value: 0 }])
  const { rows } = await house.parts.database.owner.query(
    `select datname from pg_database where datname like 'mulin_drill%'`,
  )
  expect(rows).toEqual([])
})

it('names only figures that there are, in the log, for Prometheus and on the page', async () => {
  await house.unit(async (unit) => void unit.emit({ type: 'places.home-changed', subjectId: unit.id(), data: {} }))
  house.parts.metrics.messageFailed('sms')
  const text = await house.parts.metrics.text()
  const root = join(import.meta.dirname, '../..')
  const rules = parse(readFileSync(join(root, 'deploy/prometheus-rules.yml'), 'utf8')) as {
    groups: { rules: { alert: string; expr: string; for: string; annotations: { summary: string } }[] }[]
  }
  const all = rules.groups.flatMap((group) => group.rules)
  expect(all.map((rule) => rule.alert)).toEqual([...alerts.map((alert) => alert.name), 'MulinDown'])
  for (const rule of all) {
    for (const metric of rule.expr.match(/\bmulin_\w+/g) ?? [])
      expect(text, rule.alert).toMatch(new RegExp(`^${metric}[ {]`, 'm'))
    expect(rule.for).toMatch(/^\d+m$/)
    expect(rule.annotations.summary).toMatch(/[一-龥]/)
  }
  for (const alert of alerts) expect(readFileSync(join(root, 'docs/alerts.md'), 'utf8')).toContain(expressionOf(alert))
  expect(text).not.toContain(house.a.id)
})

it('tells in the log when something is wrong, once a day, and when it is over', async () => {
  const watch = watcher()
  said.length = 0
  await watch(house.parts)
  const told = () => said.filter((line) => 'alert' in line).map((line) => line.alert)
  expect(told()).toEqual(expect.arrayContaining(['MulinDrillFailed', 'MulinCertificateEnds']))
  const lines = said.length
  await watch(house.parts)
  expect(said).toHaveLength(lines)
  expect(said.find((line) => line.alert === 'MulinCertificateEnds')?.msg).toMatch(/two weeks.*两周/)
  for (let at = 0; at < 21; at += 1) house.parts.metrics.messageFailed('sms')
  await watch(house.parts)
  expect(told()).toContain('MulinMessagesFail')
  now = new Date(now.getTime() + 31 * 3_600_000)
  await watch(house.parts)
  expect(told().filter((alert) => alert === 'MulinDrillFailed')).toHaveLength(2)
  expect(told()).toContain('MulinBackupOld')
  expect(
    said
      .filter((line) => line.alert === 'MulinMessagesFail')
      .map((line) => line.msg)
      .at(-1),
  ).toContain('over again')
})

it('reads the end of a certificate only where there is https', async () => {
  const server = createServer().listen(0)
  const origin = `https://localhost:${(server.address() as { port: number }).port}`
  tellUpkeep({ ...house.parts, config: { ...house.parts.config, origin } })
  expect(await figure('mulin_certificate_seconds')).toEqual([])
  server.close()
})

it('holds its drill on Sundays or on the first, by the calendar of Shanghai', () => {
  expect(isDrillDay('weekly', new Date('2026-11-28T16:30:00Z'))).toBe(true)
  expect(isDrillDay('weekly', new Date('2026-11-28T15:30:00Z'))).toBe(false)
  expect(isDrillDay('monthly', new Date('2026-11-30T19:30:00Z'))).toBe(true)
  expect(isDrillDay('never', new Date('2026-11-29T19:30:00Z'))).toBe(false)
})
