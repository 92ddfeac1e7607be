/** All that stands behind the hooks, in one late chunk: Dexie, the keys, the outbox. */
export { changeDay, keepDay, readDay } from './days.ts'
export { dropEntry, listEntries, putEntry, sendEntries, tryEntryAgain } from './outbox.ts'
export { beginVault, dropDays, dropOld, eraseKept, lookAround, unlock } from './vault.ts'
