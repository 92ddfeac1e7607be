import { statSync } from 'node:fs'
import type { Config } from '#kit/server/config.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Job } from '#kit/server/room.ts'
import { nightlyBackup } from '../backups.ts'
import { drill, rememberDrill } from '../drill.ts'
import { watcher } from './watch.ts'

/** The work on the copy as a whole: the nightly backup, the restore drill behind it, and the watch over the figures. */
export function upkeepJobs(config: Config, url: string): Record<string, Job> {
  const { folder, at } = config.backup
  const watch: Job = { cron: '*/10 * * * *', run: watcher() }
  if (folder === null) return { 'upkeep.watch': watch }
  const nightly: Job = {
    cron: `${at.minute} ${at.hour} * * *`,
    makeUpHours: 20,
    run: (parts) => backUp(parts, config, url),
  }
  return { 'upkeep.watch': watch, 'upkeep.backup': nightly }
}

async function backUp(parts: Parts, config: Config, url: string): Promise<void> {
  const began = performance.now()
  const now = parts.clock()
  const kept = await nightlyBackup(config, url, now)
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const { size } = statSync(kept.file)
  parts.log.info({ rows: kept.rows, files: kept.files, bytes: size, seconds }, 'backup kept')
  if (isDrillDay(config.backup.drill, now)) await tryOut(parts, config, url, kept.file)
}

async function tryOut(parts: Parts, config: Config, url: string, file: string): Promise<void> {
  const found = await drill(config, url, file, parts.clock())
  rememberDrill(config, found)
  const { rows, seconds, error } = found
  if (found.ok) parts.log.info({ rows, files: found.files, seconds }, 'restore drill passed')
  else parts.log.error({ error, seconds }, 'restore drill FAILED: the backup cannot be relied on')
}

/** Sundays, or the first of the month, by Shanghai's calendar. */
export function isDrillDay(every: Config['backup']['drill'], now: Date): boolean {
  const there = new Date(now.getTime() + 8 * 3_600_000)
  if (every === 'weekly') return there.getUTCDay() === 0
  return every === 'monthly' && there.getUTCDate() === 1
}
