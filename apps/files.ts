import { join } from 'node:path'
import type { Config } from '#kit/server/config.ts'

/** Where photos and papers lie when no S3 is configured; nothing for a backup to take otherwise. */
export function filesFolder(config: Config): string | null {
  return config.s3 === null ? join(config.dataFolder, 'files') : null
}
