import type { Config } from '#kit/server/config.ts'
import { ensureDemo } from '../demo.ts'
import { withParts } from '../parts.ts'
import type { Say } from './say.ts'

/** Makes the demonstration on an empty database; says how it went. One that stands already is left as it is. */
export async function makeDemonstration(config: Config, say: Say): Promise<void> {
  await withParts(config, async (parts) => {
    const made = await ensureDemo(parts, { wanted: true })
    if (made === 'in-use')
      throw new Error('This database is in use; the demonstration needs an empty one. 演示要用空的数据库。')
    say({ demonstration: made }, made === 'made' ? 'made' : 'stands already')
  })
}
