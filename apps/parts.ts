import type { Config } from '#kit/server/config.ts'
import type { Parts } from '#kit/server/parts.ts'
import { bringUp } from './bring-up.ts'
import { openConfigured } from './database.ts'
import { openParts } from './server.ts'

/** Opens the configured house for one command, brought to this program's level, and lets go of it afterwards. */
export async function withParts<T>(config: Config, work: (parts: Parts) => Promise<T>): Promise<T> {
  const database = await openConfigured(config, () => {})
  try {
    const { keys } = await bringUp(config, database.url)
    const parts = openParts(config, database.url, keys)
    try {
      return await work(parts)
    } finally {
      await parts.database.close()
    }
  } finally {
    await database.release()
  }
}
