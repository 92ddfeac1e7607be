import { statfs } from 'node:fs/promises'
import { connect } from 'node:tls'
import type { Config } from '#kit/server/config.ts'
import type { Parts } from '#kit/server/parts.ts'
import { newestBackup } from '../backups.ts'
import { lastDrill } from '../drill.ts'

/** Registers the figures about the copy as a whole: backup and drill, disks, certificate. What does not apply is left out. */
export function tellUpkeep({ metrics, config, clock }: Parts, certificate = expiryOf): void {
  const age = (at: Date) => Math.max(0, (clock().getTime() - at.getTime()) / 1_000)
  const { folder } = config.backup
  metrics.gauge(
    'mulin_backup_age_seconds',
    'Age of the newest nightly backup; more than a year when there is none yet',
    () => {
      if (folder === null) return null
      const newest = newestBackup(folder)
      return newest === null ? never : age(newest.at)
    },
  )
  metrics.gauge('mulin_drill_age_seconds', 'Since when the last restore drill was made', () => {
    const last = lastDrill(config)
    return last && age(new Date(last.at))
  })
  metrics.gauge('mulin_drill_ok', 'Whether the last restore drill passed (1) or failed (0)', () => {
    const last = lastDrill(config)
    return last && (last.ok ? 1 : 0)
  })
  metrics.gauge('mulin_drill_seconds', 'How long the last restore drill took', () => lastDrill(config)?.seconds ?? null)
  const folders = { data: config.dataFolder, ...(folder === null ? {} : { backup: folder }) }
  const disks = async (what: (disk: { free: number; size: number }) => number) =>
    Object.fromEntries(
      (
        await Promise.all(
          Object.entries(folders).map(async ([name, path]) => {
            const disk = await statfs(path).catch(() => null)
            const found = disk && what({ free: disk.bavail * disk.bsize, size: disk.blocks * disk.bsize })
            return found === null ? [] : [[name, found] as const]
          }),
        )
      ).flat(),
    )
  metrics.gauge(
    'mulin_disk_free_bytes',
    'Free space where data and backups lie',
    () => disks(({ free }) => free),
    'folder',
  )
  metrics.gauge(
    'mulin_disk_free_ratio',
    'The same as a share of the disk',
    () => disks(({ free, size }) => free / size),
    'folder',
  )
  metrics.gauge(
    'mulin_certificate_seconds',
    'How long the certificate of MULIN_ORIGIN is still good',
    hourly(clock, () => certificate(config)),
  )
}

/** A copy that has never been backed up is as bad as a very old backup. */
const never = 367 * 86_400

/** Asked at most once an hour; a failure is tried again at the next look. */
function hourly(clock: () => Date, ask: () => Promise<Date | null>): () => Promise<number | null> {
  let known: { at: number; until: Date } | null = null
  return async () => {
    const now = clock().getTime()
    if (known === null || now - known.at > 3_600_000) {
      const until = await ask()
      known = until && { at: now, until }
    }
    return known && (known.until.getTime() - now) / 1_000
  }
}

/** Until when the certificate is good that visitors meet; nothing without https, or when nobody answers. */
function expiryOf({ origin }: Config): Promise<Date | null> {
  const { protocol, hostname, port } = new URL(origin)
  if (protocol !== 'https:') return Promise.resolve(null)
  return new Promise((resolve) => {
    // Whether it is trusted is the browsers' affair; here only its end is asked.
    const socket = connect(
      { host: hostname, port: Number(port || 443), servername: hostname, rejectUnauthorized: false },
      () => {
        const { valid_to: until } = socket.getPeerCertificate()
        socket.destroy()
        resolve(until ? new Date(until) : null)
      },
    )
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('error', () => resolve(null))
    socket.on('close', () => resolve(null))
  })
}
