import { Dexie, type Table } from 'dexie'
import type { KeptAt } from './clock.ts'
import type { PinLock, Sealed } from './keys.ts'

/** One for each account that keeps something on this device. */
export type VaultRow = { account: string; lock: PinLock; /** Wrong PINs still allowed. */ left: number }
export type DayRow = { account: string; name: string; kept: KeptAt; sealed: Sealed }
export type EntryState = 'waiting' | 'refused'
/** What is not sealed is what has to be counted and ordered before the PIN is entered. */
export type EntryRow = { id: string; account: string; at: number; state: EntryState; sealed: Sealed }
export type BlobRow = { id: string; entry: string; account: string; sent: 0 | 1; sealed: Sealed }

/** What stands on the device; every body in it is sealed. */
export class OfflineStore extends Dexie {
  declare vaults: Table<VaultRow, string>
  declare days: Table<DayRow, [string, string]>
  declare entries: Table<EntryRow, string>
  declare blobs: Table<BlobRow, string>

  constructor() {
    super('mulin-offline')
    this.version(1).stores({
      vaults: 'account',
      days: '[account+name], account',
      entries: 'id, account, [account+at]',
      blobs: 'id, entry, account',
    })
  }
}
