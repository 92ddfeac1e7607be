import type { Box } from './box.ts'

/**
 * A printed ballot whose entry two people corrected after the count, when a recount had found it wrong. It stands in the chain in
 * `counted-anew`; the entry as it was made stays where it was.
 */
export interface CorrectedEntry {
  serial: string
  /** The right it is for. */
  right: string
  /** The ballot that was entered; of a paper that had been entered as void, one that this correction makes. */
  ballot: string
  /** What the paper says, sealed to the vote's key; null where it does not count. */
  sealed: string | null
  /** Why it does not count; null where it does. */
  void: string | null
  /** ISO UTC: when the paper was handed in. */
  givenAt: string
}

/** All corrections of a vote, the last one of each paper: `events` in their order. */
export function correctionsIn(events: readonly { type: string; data: unknown }[]): CorrectedEntry[] {
  const entries = events.flatMap(({ type, data }) =>
    type === 'counted-anew' ? ((data as { entries?: readonly CorrectedEntry[] }).entries ?? []) : [],
  )
  return [...new Map(entries.map((one) => [one.serial, one])).values()]
}

/** A right as it is counted after corrections: void papers are out of it, and one that counts after all is in it. */
export function corrected(box: Box, entries: readonly CorrectedEntry[]): Box {
  const out = new Set(entries.flatMap(({ sealed, ballot }) => (sealed === null ? [ballot] : [])))
  const known = new Set(box.ballots.map(({ id }) => id))
  const paper = { channel: 'paper', voter: null, assisted: false, late: false, receipt: '' } as const
  const fresh = entries.flatMap(({ sealed, ballot, serial, givenAt }, at) =>
    sealed === null || known.has(ballot)
      ? []
      : [{ ...paper, id: ballot, serial, givenAt, n: box.n + 1 + at, takenBack: false, setAside: false }],
  )
  return { ...box, ballots: [...box.ballots.filter(({ id }) => !out.has(id)), ...fresh] }
}
