/** Beyond this a telephone's clock is called wrong, and the visit says so. */
export const CLOCK_TOLERANCE_SECONDS = 5 * 60

export interface Timed {
  /** When it happened, as well as can be known; never in the future. */
  at: Date
  /** By how many seconds the telephone's clock was ahead, where that is more than the tolerance. */
  clockOff: number | null
}

/**
 * When a visit happened, by a telephone whose clock may be wrong. Telephone and server compare clocks at sending: what the
 * telephone's clock is off by then, it was off by at the door. Never a reason to refuse.
 */
export function timeOf(told: { at: Date; sentAt: Date }, now: Date): Timed {
  const off = Math.round((told.sentAt.getTime() - now.getTime()) / 1_000)
  const wrong = Math.abs(off) > CLOCK_TOLERANCE_SECONDS
  const meant = wrong ? told.at.getTime() - off * 1_000 : told.at.getTime()
  return { at: new Date(Math.min(meant, now.getTime())), clockOff: wrong ? off : null }
}
