import { ageOf, makeClock } from './clock.ts'
import { lockWithPin, openWithPin } from './keys.ts'
import { keptFor, markKept } from './marker.ts'
import { type Gone, offlineState, setOffline } from './state.ts'
import { OfflineStore } from './store.ts'

/** Wrong PINs in a row; after the last everything of the account is erased from this device. */
export const TRIES = 5

export const store = new OfflineStore()
/** The device's clock; a test sets another. */
export const clock = { now: makeClock() }

/** Only in memory, and gone with the page: what is on the device opens with the PIN alone. */
let open: { account: string; key: CryptoKey } | null = null

export function openKey(): { account: string; key: CryptoKey } {
  if (open === null) throw new Error('the list on this device is locked')
  return open
}

/**
 * At each opening of a page: what is there for the account, with everything over 24 hours old erased first. `signedInAs` is
 * `null` without a network; then it is whoever kept something here last.
 */
export async function lookAround(signedInAs: string | null): Promise<void> {
  const account = signedInAs ?? keptFor()
  if (account === null) return setOffline({ phase: 'none', account })
  const marked = keptFor()
  try {
    if (signedInAs !== null && marked !== null && marked !== signedInAs) await dropDays(marked)
    const gone = await dropOld()
    const vault = await store.vaults.get(account)
    if (vault === undefined) {
      const cleared = marked === account
      if (cleared) markKept(null)
      return setOffline({ phase: 'none', account, ...counted(0, 0), ...(cleared ? { gone: 'cleared' } : {}) })
    }
    if (open?.account !== account) open = null
    setOffline({ phase: open === null ? 'locked' : 'open', account, ...(gone === null ? {} : { gone }) })
    await count()
  } catch {
    // Private windows and full devices refuse the database.
    setOffline({ phase: 'unable', account })
  }
}

/** A new vault behind a PIN of six digits; what the account kept here before is erased. */
export async function beginVault(account: string, pin: string): Promise<void> {
  const { lock, key } = await lockWithPin(pin)
  await eraseAccount(account)
  await store.vaults.put({ account, lock, left: TRIES })
  markKept(account)
  open = { account, key }
  // Asked for, not relied on: a browser may say no, and then what it clears is noticed.
  await globalThis.navigator?.storage?.persist?.().catch(() => false)
  setOffline({ phase: 'open', account, gone: null, lost: 0, ...counted(0, 0) })
}

/** Opens what is kept; says how many tries are left after a wrong PIN, 0 when everything was erased. */
export async function unlock(pin: string): Promise<'opened' | number> {
  const { account } = offlineState()
  const row = account === null ? undefined : await store.vaults.get(account)
  if (account === null || row === undefined) {
    setOffline({ phase: 'none', gone: 'cleared' })
    markKept(null)
    return 0
  }
  // Counted before it is tried: a page closed at the right moment gives no try for nothing.
  const left = await store.transaction('rw', store.vaults, async () => {
    const now = ((await store.vaults.get(account))?.left ?? 0) - 1
    await store.vaults.update(account, { left: now })
    return now
  })
  const key = await openWithPin(pin, row.lock)
  if (key !== null) {
    await store.vaults.update(account, { left: TRIES })
    open = { account, key }
    setOffline({ phase: 'open', gone: null, lost: 0 })
    await count()
    return 'opened'
  }
  if (left > 0) return left
  const lost = await store.entries.where('account').equals(account).count()
  await eraseAccount(account)
  setOffline({ phase: 'none', gone: 'tries', lost, ...counted(0, 0) })
  return 0
}

/** Everything of the account, at once: lists, unsent entries, photos, the key. */
export async function eraseKept(account: string | null = offlineState().account ?? keptFor()): Promise<void> {
  if (account !== null) await eraseAccount(account)
  setOffline({ phase: 'none', gone: null, lost: 0, ...counted(0, 0) })
}

/** The lists alone: whoever is no longer signed in keeps what was written and not yet sent. */
export async function dropDays(account: string | null = keptFor()): Promise<void> {
  if (account !== null) await store.days.where('account').equals(account).delete()
}

/** Erases lists over their time, of every account; says why if one went that somebody may be looking for. */
export async function dropOld(serverNow: number | null = null): Promise<Gone | null> {
  const device = clock.now()
  let gone: Gone | null = null
  for (const row of await store.days.toArray()) {
    const age = ageOf(row.kept, device, serverNow)
    if (age === 'fresh') {
      const seen = Math.max(row.kept.seen, device)
      await store.days.update([row.account, row.name], { kept: { ...row.kept, seen } })
      continue
    }
    gone = age
    await store.days.delete([row.account, row.name])
  }
  return gone
}

/** Renews the count of what is not yet sent. */
export async function count(): Promise<void> {
  const { account } = offlineState()
  if (account === null) return
  const rows = await store.entries.where('account').equals(account).toArray()
  setOffline(counted(rows.length, rows.filter(({ state }) => state === 'refused').length))
}

const counted = (waiting: number, refused: number) => ({ waiting, refused })

async function eraseAccount(account: string): Promise<void> {
  if (open?.account === account) open = null
  await store.transaction('rw', store.vaults, store.days, store.entries, store.blobs, async () => {
    await store.vaults.delete(account)
    for (const table of [store.days, store.entries, store.blobs]) await table.where('account').equals(account).delete()
  })
  if (keptFor() === account) markKept(null)
}

/** For tests: the page is closed and opened again. */
export function closePage(): void {
  open = null
}
