export const callWays = ['rang', 'missed', 'asked', 'rings'] as const
/**
 * `rang`: taken and written down; `missed`: nobody picked up; `asked`: somebody asked to be called back; `rings`: the
 * telephone's gateway says it rings now, and nobody has picked up yet.
 */
export type CallWay = (typeof callWays)[number]

export const callStates = ['waiting', 'answered', 'given-up'] as const
export type CallState = (typeof callStates)[number]

export const levels = ['none', 'chair', 'subdistrict'] as const
export type Level = (typeof levels)[number]

/** After how many tries a call that reaches nobody may be given up. */
export const TRIES = 3

export interface Waiting {
  state: CallState
  level: Level
  rangAt: Date
}

const MINUTE = 60_000

/** Who is told next while a call waits, and when; null when it waits no longer or everybody knows. */
export function nextEscalation(call: Waiting, answerMinutes: number): { at: Date; to: Exclude<Level, 'none'> } | null {
  if (call.state !== 'waiting' || call.level === 'subdistrict') return null
  const waits = call.level === 'none' ? 1 : 2
  return {
    at: new Date(call.rangAt.getTime() + waits * answerMinutes * MINUTE),
    to: call.level === 'none' ? 'chair' : 'subdistrict',
  }
}

/** Whom to tell now; null when it is nobody's turn yet. */
export function escalationDue(call: Waiting, now: Date, answerMinutes: number): Exclude<Level, 'none'> | null {
  const next = nextEscalation(call, answerMinutes)
  return next !== null && next.at <= now ? next.to : null
}

/** Whether a call may be closed without having spoken: after enough tries, and never one that asked and was never tried. */
export function mayGiveUp(call: { state: CallState; tries: number }): boolean {
  return call.state === 'waiting' && call.tries >= TRIES
}

/** What the telephone's gateway tells of a call, one after another; a repeated or late word changes nothing. */
export const rings = ['ringing', 'taken', 'ended'] as const
export type Ring = (typeof rings)[number]

/** What a further word of the gateway makes of a call that waits; null when nothing. */
export function afterRing(call: { way: CallWay; state: CallState }, word: Ring): 'taken' | 'missed' | null {
  if (call.way !== 'rings' || call.state !== 'waiting') return null
  if (word === 'taken') return 'taken'
  return word === 'ended' ? 'missed' : null
}
