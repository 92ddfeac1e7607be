/** What is to be done before a result may be announced, and how many papers it is about. */
export interface WaitsFor {
  is: 'draw' | 'look' | 'confirm' | 'answer' | 'count'
  papers: number
}

/**
 * Each recount that corrected papers is followed by a count of its own, a moment later: until that stands (`anew` counts so far),
 * the page still tells the count before it, and announcing it would announce what is known to be wrong.
 */
export function waitsFor(
  waits: WaitsFor | null,
  rounds: readonly { corrected: number }[],
  anew: number,
): WaitsFor | null {
  if (waits !== null && waits.is !== 'answer') return waits
  const counts = rounds.filter(({ corrected }) => corrected > 0)
  const last = counts.at(-1)
  return last !== undefined && anew < counts.length ? { is: 'count', papers: last.corrected } : waits
}
