import type { Readable } from 'node:stream'
import type { Config } from '#kit/server/config.ts'
import { localStorage } from './local.ts'
import { s3Storage } from './s3.ts'

/** Where the content of files lies. Keys are `neighbourhood/xx/id.digest`: another content is another key. */
export interface Storage {
  /** Returns when the content is safe: on the disk, or acknowledged by the store. */
  put(key: string, content: Uint8Array, type: string): Promise<void>
  /** The content or the part of it (both ends included); null when it is not there. */
  read(key: string, range: { start: number; end: number } | null): Promise<Readable | null>
  /** Harmless when it is gone already. */
  remove(key: string): Promise<void>
}

const opened = new WeakMap<Config, Storage>()

/** The storage this copy is configured for: S3-compatible where that is set, the data folder otherwise. */
export function storageOf(config: Config): Storage {
  const known = opened.get(config)
  if (known) return known
  const storage = config.s3 === null ? localStorage(config.dataFolder) : s3Storage(config.s3)
  opened.set(config, storage)
  return storage
}

interface Named {
  neighbourhood_id: string
  id: string
  digest: string
}

/** Where the content of a row lies, and its small picture beside it. */
export function keysOf(row: Named): { full: string; small: string } {
  const full = `${row.neighbourhood_id}/${row.digest.slice(0, 2)}/${row.id}.${row.digest.slice(0, 16)}`
  return { full, small: `${full}.small` }
}
