import type { Config } from '#kit/server/config.ts'
import type { KeyRing } from '#kit/server/keys.ts'
import { readMasterKeys } from '#kit/server/keys.ts'
import { migrate } from '#kit/server/migrate.ts'
import { settleKeys } from '#kit/server/sealing/settle-keys.ts'
import { backupBefore } from './backups.ts'
import { rooms } from './rooms.ts'

/**
 * Brings the database to this program and to the newest master key before anybody works with it; a backup is taken before
 * either changes something. Refuses a database of a newer program, and one sealed with keys that are not here.
 */
export async function bringUp(
  config: Config,
  url: string,
  log: (line: string) => void = () => {},
): Promise<{ keys: KeyRing; resealed: number }> {
  const keys = readMasterKeys(config.masterKey)
  await migrate(url, { log, before: () => backupBefore(config, url, 'upgrade') })
  const { resealed } = await settleKeys(url, keys, rooms, {
    cipher: config.cipher,
    before: () => backupBefore(config, url, 'key-change'),
    log,
  })
  return { keys, resealed }
}
