import { OfflineError, RefusedError, sentenceOf } from '../refused.ts'
import { seal, sealValue, unseal, unsealValue } from './keys.ts'
import { senderOf, type Entry, type Written } from './senders.ts'
import { offlineState, setOffline } from './state.ts'
import type { EntryRow } from './store.ts'
import { clock, count, openKey, store } from './vault.ts'

type Body = Omit<Entry, 'id'> & { blobs: { id: string; type: string }[]; problem?: string }
/** An entry as the page shows it; `problem` is the server's sentence for one it refused. */
export type Waiting = Entry & { at: Date; state: EntryRow['state']; problem: string | null; photos: number }

const aboutEntry = (id: string) => `entry ${id}`
const aboutBlob = (id: string) => `blob ${id}`

/** Puts an entry into the outbox, photos and all, in one step: either all of it is there or nothing. */
export async function putEntry({ blobs = [], ...entry }: Written): Promise<void> {
  const { account, key } = openKey()
  const { id, ...rest } = entry
  const body: Body = { ...rest, blobs: blobs.map((one) => ({ id: one.id, type: one.blob.type })) }
  const sealed = await sealValue(key, body, aboutEntry(id))
  const rows = await Promise.all(
    blobs.map(async (one) => {
      const bytes = new Uint8Array(await one.blob.arrayBuffer())
      return { id: one.id, entry: id, account, sent: 0 as const, sealed: await seal(key, bytes, aboutBlob(one.id)) }
    }),
  )
  await store.transaction('rw', store.entries, store.blobs, async () => {
    await store.blobs.bulkPut(rows)
    await store.entries.put({ id, account, at: clock.now(), state: 'waiting', sealed })
  })
  await count()
}

/** What is not yet with the server, oldest first. */
export async function listEntries(): Promise<Waiting[]> {
  const { account, key } = openKey()
  const rows = await store.entries.where('account').equals(account).sortBy('at')
  return Promise.all(
    rows.map(async ({ id, at, state, sealed }) => {
      const { blobs, problem, ...body } = await unsealValue<Body>(key, sealed, aboutEntry(id))
      return { id, ...body, at: new Date(at), state, problem: problem ?? null, photos: blobs.length }
    }),
  )
}

/** Takes one out for good: whoever wrote it has seen why it was refused. */
export async function dropEntry(id: string): Promise<void> {
  await store.transaction('rw', store.entries, store.blobs, async () => {
    await store.blobs.where('entry').equals(id).delete()
    await store.entries.delete(id)
  })
  await count()
}

/** Puts a refused one in the line again. */
export async function tryEntryAgain(id: string): Promise<void> {
  await store.entries.update(id, { state: 'waiting' })
  // By now the server may have let go of photos that no record came for.
  await store.blobs.where('entry').equals(id).modify({ sent: 0 })
  await count()
}

let underWay: Promise<void> | null = null

/** Sends what waits, one after the other; a second call while it runs waits for the first. */
export function sendEntries(): Promise<void> {
  underWay ??= alone(sendAll).finally(() => {
    underWay = null
    setOffline({ sending: false })
  })
  return underWay
}

/** Two open pages do not send the same thing side by side; it would be harmless, and twice the way. */
async function alone(act: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks
  if (locks === undefined) return act()
  await locks.request('mulin-outbox', { ifAvailable: true }, (lock) => (lock === null ? undefined : act()))
}

async function sendAll(): Promise<void> {
  const { account } = openKey()
  setOffline({ sending: true })
  const tried = new Set<string>()
  for (;;) {
    const rows = await store.entries.where('account').equals(account).sortBy('at')
    const row = rows.find(({ id, state }) => state === 'waiting' && !tried.has(id))
    if (row === undefined || offlineState().account !== account) return
    tried.add(row.id)
    if (!(await sendRow(row))) return
  }
}

/** Whether it is worth going on: not without a network, nor when nobody is signed in. */
async function sendRow(row: EntryRow): Promise<boolean> {
  const { key } = openKey()
  const body = await unsealValue<Body>(key, row.sealed, aboutEntry(row.id))
  const sender = senderOf(body.kind)
  // The page that knows how to send this kind is not the one open now.
  if (sender === undefined) return true
  try {
    for (const { id, type } of body.blobs) await sendBlob(sender.photo, body.place, id, type)
    const { kind, place, payload } = body
    const photos = body.blobs.map(({ id }) => id)
    await sender.send({ id: row.id, kind, place, payload }, photos)
    await dropEntry(row.id)
    return true
  } catch (error) {
    if (error instanceof OfflineError) return false
    // Nobody is signed in: nothing else will go either.
    const status = error instanceof RefusedError ? error.status : 0
    if (status === 401) return false
    // Not the entry's fault: it stays in the line.
    if (status === 429 || status >= 500) return true
    const problem = sentenceOf(error)
    const sealed = await sealValue(key, { ...body, problem }, aboutEntry(row.id))
    await store.entries.update(row.id, { state: 'refused', sealed })
    await count()
    return true
  }
}

/** Each photo goes by itself and once; what has arrived is not sent again with the next try. */
async function sendBlob(
  send: (place: string, id: string, photo: Blob) => Promise<void>,
  place: string,
  id: string,
  type: string,
): Promise<void> {
  const row = await store.blobs.get(id)
  if (row === undefined || row.sent === 1) return
  const bytes = await unseal(openKey().key, row.sealed, aboutBlob(id))
  await send(place, id, new Blob([bytes], { type }))
  await store.blobs.update(id, { sent: 1 })
}
