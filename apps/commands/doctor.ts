import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs'
import pg from 'pg'
import type { Config } from '#kit/server/config.ts'
import { readMasterKeys } from '#kit/server/keys.ts'
import { pending } from '#kit/server/migrate.ts'
import { adviceFor, toldSettings } from '#kit/server/settings/told.ts'
import { newestBackup } from '../backups.ts'
import { openConfigured } from '../database.ts'
import { lastDrill } from '../drill.ts'
import type { Say } from './say.ts'

interface Finding {
  what: string
  ok: boolean
  says: string
}

/** `mulin doctor`: looks at everything a copy needs and says what is wrong; exit code 1 when something is. */
export async function doctor(config: Config, say: Say): Promise<boolean> {
  const findings: Finding[] = []
  const look = async (what: string, work: () => Promise<string> | string) => {
    try {
      findings.push({ what, ok: true, says: await work() })
    } catch (error) {
      findings.push({ what, ok: false, says: (error as Error).message })
    }
  }
  await look('node', () => {
    if (Number(process.versions.node.split('.')[0]) < 24)
      throw new Error(`Node 24 is needed inside; this is ${process.version}`)
    return process.version
  })
  await look('data folder', () => {
    accessSync(config.dataFolder, constants.R_OK | constants.W_OK)
    return config.dataFolder
  })
  await look('disk', () => {
    const disk = statfsSync(config.dataFolder)
    const free = Math.floor((disk.bavail * disk.bsize) / 1_048_576)
    if (free < 1_024) throw new Error(`only ${free} MB free`)
    return `${free} MB free`
  })
  await look('master key', () => {
    const { file, given } = config.masterKey
    if (given === null && !existsSync(file)) return 'not made yet; the first start makes it'
    const newest = readMasterKeys(config.masterKey).at(-1)?.number
    if (given !== null) return `k${newest} from the environment`
    if ((statSync(file).mode & 0o077) !== 0) throw new Error(`${file} can be read by others: chmod 600`)
    return `k${newest} in ${file}`
  })
  await look('backup', () => {
    const { folder } = config.backup
    if (folder === null) return 'none at night: set MULIN_BACKUP_FOLDER'
    const newest = newestBackup(folder)
    if (newest === null) return `none yet in ${folder}; the first comes tonight, or now with mulin backup`
    const hours = Math.round((Date.now() - newest.at.getTime()) / 3_600_000)
    if (hours > 30) throw new Error(`the newest, ${newest.file}, is ${hours} hours old`)
    return `${newest.file}, ${hours} hours old`
  })
  await look('restore drill', () => {
    const last = lastDrill(config)
    if (last === null) return 'never made: mulin drill'
    if (!last.ok) throw new Error(`${last.at}: ${last.error}`)
    return `passed ${last.at.slice(0, 10)}: ${last.rows} records in ${last.seconds} s`
  })
  await look('database', async () => {
    const database = await openConfigured(config, () => {})
    const client = new pg.Client({ connectionString: database.url })
    try {
      await client.connect()
      const version = String((await client.query('show server_version')).rows[0]?.server_version)
      const todo = await pending(client)
      return `PostgreSQL ${version}, ${todo.length === 0 ? 'up to date' : `${todo.length} migrations wait`}`
    } finally {
      await client.end().catch(() => {})
      await database.release()
    }
  })
  const healthy = findings.every((finding) => finding.ok)
  const settings = toldSettings()
  const advice = adviceFor(config)
  const lines = [
    ...settings.map(({ name, value, otherwise }) => `  ${name}=${value ?? `(${otherwise ?? 'not set 未设置'})`}`),
    ...findings.map((finding) => `${finding.ok ? '✔' : '✘'} ${finding.what}: ${finding.says}`),
    ...advice.map((sentence) => `⚠ ${sentence}`),
  ]
  say({ healthy, findings, settings, advice }, lines.join('\n'))
  return healthy
}
