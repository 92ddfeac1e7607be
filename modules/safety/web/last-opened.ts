const KEY = 'mulin.alarm.last'
const MANY = 3

/** The entrances last opened on this telephone, the last first; only ids, nobody's name. */
export function lastOpened(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : []
  } catch {
    return []
  }
}

export function noteOpened(id: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([id, ...lastOpened().filter((one) => one !== id)].slice(0, MANY)))
  } catch {
    // Then the order stays that of the addresses.
  }
}
