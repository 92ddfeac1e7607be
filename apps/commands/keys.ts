import pg from 'pg'
import { BadSetting, type Config } from '#kit/server/config.ts'
import { addKey, markOf, readMasterKeys } from '#kit/server/keys.ts'
import { migrate } from '#kit/server/migrate.ts'
import { mustBeAlone, readNote } from '#kit/server/sealing/settle-keys.ts'
import { backupBefore } from '../backups.ts'
import { bringUp } from '../bring-up.ts'
import { openConfigured } from '../database.ts'
import type { Say } from './say.ts'

/** `mulin keys show`: which keys are at hand and which one the database is sealed with; never the keys themselves. */
export async function showKeys(config: Config, say: Say): Promise<void> {
  const keys = readMasterKeys(config.masterKey).map(({ number, key }) => ({ number, mark: markOf(key) }))
  const note = await noteOf(config)
  const lines = keys.map(
    ({ number, mark }) => `k${number} ${mark}${number === note?.number ? '  ← database 数据库' : ''}`,
  )
  if (note?.change) lines.push(`A change to k${note.change.to} was interrupted: mulin keys rotate 更换中断，请继续`)
  say(
    { keys, database: note && { number: note.number, mark: note.mark, changingTo: note.change?.to ?? null } },
    lines.join('\n'),
  )
}

/**
 * `mulin keys rotate`: puts a fresh master key into the key file and seals everything anew with it; one that was
 * interrupted is finished instead. The product has to be stopped meanwhile.
 */
export async function rotateKeys(config: Config, say: Say): Promise<void> {
  const database = await openConfigured(config, () => {})
  try {
    await migrate(database.url, { before: () => backupBefore(config, database.url, 'upgrade') })
    const first = await bringUp(config, database.url)
    let { resealed } = first
    if (resealed === 0) {
      if (config.masterKey.given !== null)
        throw new BadSetting(
          'The key comes from MULIN_MASTER_KEY: give both there, "k1:<old>,k2:<new>" (openssl rand -hex 32 makes one), and start again. 密钥来自 MULIN_MASTER_KEY：请写成“k1:旧,k2:新”再启动。',
        )
      // Before the key file is touched: a running copy, and commands beside it, go on with the keys they have.
      await refuseUnlessAlone(database.url)
      addKey(config.masterKey.file)
      resealed = (await bringUp(config, database.url)).resealed
    }
    const number = readMasterKeys(config.masterKey).at(-1)?.number ?? 1
    say(
      { number, resealed },
      `${resealed} rows are sealed with k${number}. Everybody signs in again. Older backups still need the older keys: leave them in the file, and keep a new copy of it apart.\n${resealed} 行已用 k${number} 重新加密，大家需要重新登录。以前的备份还要用旧密钥：请留在文件里，并另存一份新的密钥文件。`,
    )
  } finally {
    await database.release()
  }
}

async function refuseUnlessAlone(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await mustBeAlone(client)
  } finally {
    await client.end()
  }
}

async function noteOf(config: Config) {
  const database = await openConfigured(config, () => {})
  const client = new pg.Client({ connectionString: database.url })
  try {
    await client.connect()
    return await readNote(client).catch(() => null)
  } finally {
    await client.end()
    await database.release()
  }
}
