import { t } from '@lingui/core/macro'
import { OfflineError } from '../refused.ts'
import { keptFor } from './marker.ts'
import { senderOf, type Written } from './senders.ts'
import { loadTexts } from '../texts.ts'
import { offlineState, setOffline } from './state.ts'

/** Dexie and the keys come when they are wanted, never with a page's first load. */
export const core = () => import('./core.ts')

/** Whether this browser can keep anything sealed: in an insecure page it has no keys. */
export function canKeep(): boolean {
  return globalThis.crypto?.subtle !== undefined && globalThis.indexedDB !== undefined
}

/** Whether a page opens here without a network: the browsers inside other apps often cannot. */
export function canOpenAgain(): boolean {
  return globalThis.navigator?.serviceWorker !== undefined
}

let begun = false

/** Looks once what is kept on this device for who is signed in (`null`: not known, there is no network). */
export async function openOffline(account: string | null): Promise<void> {
  const known = offlineState()
  if (known.phase !== 'unknown' && (account === null || known.account === account)) return
  begin()
  if (!canKeep()) return setOffline({ phase: 'unable', account })
  if (keptFor() === null) return setOffline({ phase: 'none', account })
  await (await core()).lookAround(account)
}

/** The page's files are put by, so that it opens without a network from now on. */
function begin(): void {
  if (begun) return
  begun = true
  navigator.serviceWorker?.register('/offline.js', { updateViaCache: 'none' }).catch(() => undefined)
  addEventListener('online', () => void sendWaiting())
  document.addEventListener('visibilitychange', () => void (document.hidden ? undefined : lookAtTheClock()))
  setInterval(() => void lookAtTheClock(), 60_000)
}

async function lookAtTheClock(): Promise<void> {
  const { phase } = offlineState()
  if (phase !== 'open' && phase !== 'locked') return
  const gone = await (await core()).dropOld()
  if (gone !== null) setOffline({ gone })
  await sendWaiting()
}

/** Sends what waits, if the outbox is open and something does. */
export async function sendWaiting(): Promise<void> {
  const { phase, waiting, refused } = offlineState()
  if (phase !== 'open' || waiting === refused) return
  await (await core()).sendEntries()
}

/**
 * Sends an entry, or puts it into the outbox: `kept` says that it stands there and will go by itself. With nothing kept on
 * this device it goes at once or is refused, as any form.
 */
export async function sendOrKeep(entry: Written): Promise<'sent' | 'kept'> {
  if (offlineState().phase === 'open') {
    await (await core()).putEntry(entry)
    await sendWaiting()
    return offlineState().waiting === 0 ? 'sent' : 'kept'
  }
  const sender = senderOf(entry.kind)
  if (sender === undefined) throw new Error(`nothing sends ${entry.kind}`)
  const { blobs = [], ...bare } = entry
  for (const { id, blob } of blobs) await sender.photo(entry.place, id, blob)
  const ids = blobs.map(({ id }) => id)
  await sender.send(bare, ids)
  return 'sent'
}

type Ask = (waiting: number) => boolean | Promise<boolean>

/**
 * Before signing out: sends what still can be sent, asks if something would be lost, and erases. Answers whether to go on.
 */
export async function leaveOffline(ask: Ask = askWhetherToLose): Promise<boolean> {
  const account = keptFor()
  if (account === null) return true
  const { eraseKept, lookAround } = await core()
  if (offlineState().phase === 'unknown') await lookAround(account)
  await sendWaiting().catch(() => undefined)
  const { waiting } = offlineState()
  if (waiting > 0 && !(await ask(waiting))) return false
  await eraseKept(account)
  return true
}

/** Whoever is not signed in any more (a lost telephone that was shut out) has no list on it any more. */
export async function shutOut(): Promise<void> {
  if (keptFor() !== null && canKeep()) await (await core()).dropDays()
}

/** The browser's own question: it is asked seldom, and from any page. */
async function askWhetherToLose(waiting: number): Promise<boolean> {
  await loadTexts('offline')
  return confirm(t`还有 ${waiting} 条没上传，退出就没有了。还是要退出吗？`)
}

/**
 * The session, and `null` when there is no network; with something kept on this device a page does not wait long for a
 * network that is next to none.
 */
export async function orNoNetwork<Session>(asked: Promise<Session>): Promise<Session | null> {
  const session = asked.catch((error: unknown) => {
    if (isOffline(error)) return null
    throw error
  })
  if (keptFor() === null) return session
  return Promise.race([session, new Promise<null>((resolve) => setTimeout(resolve, navigator.onLine ? 2000 : 0, null))])
}

export const isOffline = (error: unknown) => error instanceof OfflineError
