/** How long a day's list stays on a telephone, in milliseconds: 24 hours. */
export const KEPT_FOR = 24 * 3_600_000
/** A telephone's clock is put right by some seconds now and then; only more than this counts as set back. */
const DRIFT = 2 * 60_000

/** When a list was put by. All in milliseconds since 1970. */
export type KeptAt = {
  /** The server's clock when it made the list. */
  server: number
  /** This device's clock when the list arrived. */
  device: number
  /** The latest this device's clock was ever seen at since. */
  seen: number
}

export type Age = 'fresh' | 'old' | 'clock'

/**
 * Whether a list may still be opened. Counted from the device's own clock, so one that is wrong by a day from the start does
 * no harm; a later word of the server counts too. A clock set back does not lengthen anything: as the hours in between are
 * unknown, the list counts as over (`clock`).
 */
export function ageOf(kept: KeptAt, device: number, serverNow: number | null = null): Age {
  if (device < kept.seen - DRIFT) return 'clock'
  const age = Math.max(device - kept.device, serverNow === null ? 0 : serverNow - kept.server)
  return age < KEPT_FOR ? 'fresh' : 'old'
}

/** The device's time, which within one page cannot go back: the clock may be set, the page's own stopwatch runs on. */
export function makeClock(read: () => number = Date.now, run: () => number = () => performance.now()): () => number {
  const begun = read() - run()
  return () => Math.max(read(), begun + run())
}
