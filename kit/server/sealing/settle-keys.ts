import pg from 'pg'
import { Cipher } from '../cipher.ts'
import type { Config } from '../config.ts'
import { connectionName } from '../database.ts'
import type { KeyRing } from '../keys.ts'
import { markOf } from '../keys.ts'
import type { Room } from '../room.ts'
import type { Progress } from './reseal.ts'
import { reseal } from './reseal.ts'

/** The keys at hand do not fit the database, with what to do about it. */
export class UnfitKeys extends Error {}

/** What a database remembers of the master key it is sealed with. */
interface KeyNote {
  number: number
  mark: string
  /** While it is being sealed anew, and after a change that was interrupted. */
  change?: { to: number; mark: string } & Progress
}

const settingKey = 'keys'

/**
 * Brings the database to the newest key of the ring, as migrations bring it to the newest tables: called before anything
 * is read or written. Refuses when the ring lacks the key the database is sealed with. With a newer key in the ring,
 * everything is sealed anew (nobody else may work meanwhile); one that was interrupted goes on where it stopped.
 */
export async function settleKeys(
  url: string,
  ring: KeyRing,
  rooms: readonly Room[],
  options: { cipher: Config['cipher']; before?: () => Promise<void>; log?: (line: string) => void },
): Promise<{ number: number; resealed: number }> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(46004601)')
    const newest = ring.at(-1)
    if (newest === undefined) throw new UnfitKeys('There is no master key. 没有主密钥。')
    const note = (await readNote(client)) ?? (await firstNote(client, ring))
    mustHold(ring, note.number, note.mark)
    if (note.change) mustHold(ring, note.change.to, note.change.mark)
    const aim = note.change?.to ?? newest.number
    if (aim === note.number) return { number: note.number, resealed: 0 }
    await mustBeAlone(client)
    if (note.change === undefined) await options.before?.()
    const upTo = ring.filter((one) => one.number <= aim)
    const aimed = upTo.at(-1) ?? newest
    const change = { to: aim, mark: markOf(aimed.key), ...(note.change ?? { done: [], after: null }) }
    options.log?.(`k${note.number} → k${aim}`)
    const tables = rooms.flatMap((room) => room.sealed ?? [])
    const cipher = new Cipher(upTo, options.cipher)
    const resealed = await reseal(client, tables, cipher, change, (progress) =>
      writeNote(client, { ...note, change: { to: change.to, mark: change.mark, ...progress } }),
    )
    await writeNote(client, { number: aim, mark: change.mark })
    await client.query('analyze')
    return { number: aim, resealed }
  } finally {
    await client.end()
  }
}

/** Which key the database says it is sealed with; nothing for one that never said so. */
export async function readNote(client: pg.ClientBase): Promise<KeyNote | null> {
  const { rows } = await client.query('select value from kit.setting where key = $1', [settingKey])
  return (rows as { value: KeyNote }[])[0]?.value ?? null
}

async function writeNote(client: pg.ClientBase, note: KeyNote): Promise<void> {
  await client.query(
    'insert into kit.setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [settingKey, JSON.stringify(note)],
  )
}

/** An empty database begins with the newest key; one from before keys had numbers was sealed with the first. */
async function firstNote(client: pg.ClientBase, ring: KeyRing): Promise<KeyNote> {
  const { rows } = await client.query('select exists (select from places.neighbourhood) as used')
  const one = (rows as { used: boolean }[])[0]?.used ? ring[0] : ring.at(-1)
  if (one === undefined) throw new UnfitKeys('There is no master key. 没有主密钥。')
  const note = { number: one.number, mark: markOf(one.key) }
  await writeNote(client, note)
  return note
}

function mustHold(ring: KeyRing, number: number, mark: string): void {
  const held = ring.find((one) => one.number === number)
  if (held && markOf(held.key) === mark) return
  throw new UnfitKeys(
    `This database is sealed with another key (k${number}, mark ${mark}): put the right key file in place. 数据库用的是另一把主密钥（k${number}，标记 ${mark}）：请放回正确的密钥文件。`,
  )
}

/** Refuses while another process works on this database: it would go on with the older key. */
export async function mustBeAlone(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query(
    'select count(*)::int as others from pg_stat_activity where datname = current_database() and application_name = $1',
    [connectionName],
  )
  if ((rows as { others: number }[])[0]?.others)
    throw new UnfitKeys(
      'Mulin is running on this database; stop it, then change the key. 睦邻正在运行：请先停下，再换密钥。',
    )
}
