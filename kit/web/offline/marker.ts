const KEY = 'mulin.offline'

/** Whose things are kept on this device, as far as a single glance tells: without a word to the database. */
export function keptFor(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** Stands apart from the database, so that a database the browser emptied is noticed. */
export function markKept(account: string | null): void {
  try {
    if (account === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, account)
  } catch {
    // A device that keeps nothing has nothing to mark.
  }
}
