/** A notice as far as time matters. */
export interface Timed {
  startsAt: Date
  endsAt: Date
  endedEarlyAt: Date | null
}

export type Phase = 'coming' | 'now' | 'past'

const endOf = ({ endsAt, endedEarlyAt }: Timed): Date =>
  endedEarlyAt !== null && endedEarlyAt < endsAt ? endedEarlyAt : endsAt

/** Where a notice stands at an instant: it hangs from its beginning until its end, the end not included. */
export function phaseOf(notice: Timed, at: Date): Phase {
  if (at < notice.startsAt) return 'coming'
  return at < endOf(notice) ? 'now' : 'past'
}

/** When the board next changes by itself: the next beginning or end; null when it never does. */
export function nextChange(notices: readonly Timed[], at: Date): Date | null {
  const instants = notices.flatMap((notice) => [notice.startsAt, endOf(notice)]).filter((instant) => instant > at)
  return instants.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}
