/** What is tried, and has to become slow when it is tried often. */
export const attemptKinds = ['password', 'phone-code', 'send', 'one-time-code', 'pin', 'second-factor'] as const
export type AttemptKind = (typeof attemptKinds)[number]

export interface Attempts {
  tries: number
  lastAt: Date
  /** Before this nothing more is tried. */
  nextAt: Date
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** After how long without a try everything is forgotten. */
const forgetting: Record<AttemptKind, number> = {
  password: hour,
  'phone-code': hour,
  send: 12 * hour,
  'one-time-code': hour,
  pin: hour,
  'second-factor': hour,
}

/** How long to wait after so many tries in a row, in milliseconds. */
function waitAfter(kind: AttemptKind, tries: number): number {
  if (kind === 'send') return [0, minute, minute, 2 * minute, 5 * minute][tries] ?? hour
  if (kind === 'phone-code') return tries < 10 ? 0 : 15 * minute
  // Five tries are free; then a minute, two, four, eight, and never more than a quarter of an hour.
  return tries < 5 ? 0 : Math.min(15 * minute, minute * 2 ** (tries - 5))
}

/**
 * Counts one more try before it is made, so that a hundred at once are a hundred; a try that came right is taken off
 * by forgetting the row. `refused` gives the seconds to wait and counts nothing.
 */
export function tryOnce(
  kind: AttemptKind,
  before: Attempts | null,
  now: Date,
): { refused: number } | { refused: null; after: Attempts } {
  const known = before !== null && now.getTime() - before.lastAt.getTime() < forgetting[kind] ? before : null
  if (known !== null && now < known.nextAt)
    return { refused: Math.ceil((known.nextAt.getTime() - now.getTime()) / second) }
  const tries = (known?.tries ?? 0) + 1
  return { refused: null, after: { tries, lastAt: now, nextAt: new Date(now.getTime() + waitAfter(kind, tries)) } }
}
