/** How a session was opened. */
export const methods = ['phone', 'password', 'code', 'oidc', 'demo'] as const
export type Method = (typeof methods)[number]

/** What decides whether a session still counts. */
export interface SessionTimes {
  createdAt: Date
  /** When it was last used, to the minute. */
  seenAt: Date
  expiresAt: Date
  /** Locked by hand, or by the page after a while without a key. */
  lockedAt: Date | null
  /** On a computer that several people use. */
  shared: boolean
  /** Whether a standing beyond a resident's is used in it. */
  staff: boolean
}

/** `locked` opens again with the password or the PIN; `ended` needs a new sign-in. */
export type SessionState = 'live' | 'locked' | 'ended'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lasts, in milliseconds: in all, without use, and until a shared computer locks. */
export const limits = {
  resident: { whole: 90 * day, idle: 30 * day },
  // One long working day: a worker signs in once in the morning.
  staff: { whole: 14 * hour, idle: 4 * hour },
  sharedLock: 5 * minute,
} as const

/** Whether a session may be used now. */
export function sessionState(session: SessionTimes, now: Date): SessionState {
  const { whole, idle } = session.staff ? limits.staff : limits.resident
  const unused = now.getTime() - session.seenAt.getTime()
  if (now >= session.expiresAt || now.getTime() - session.createdAt.getTime() >= whole || unused >= idle) return 'ended'
  if (session.lockedAt !== null || (session.shared && unused >= limits.sharedLock)) return 'locked'
  return 'live'
}

/** Whether this use is worth writing down: often enough for the lock of a shared computer, not on each request. */
export function isWorthNoting(session: Pick<SessionTimes, 'seenAt' | 'shared'>, now: Date): boolean {
  return now.getTime() - session.seenAt.getTime() > (session.shared ? minute / 3 : minute)
}
