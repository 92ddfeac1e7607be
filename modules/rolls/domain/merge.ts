import type { Entry, Gathered } from './entry.ts'

/**
 * A draft gathered anew: what the registers say now, with the ids that its rights had and with what somebody has left out
 * by name. A right whose home or person is no longer there goes.
 */
export function merged(before: readonly Entry[], now: readonly Gathered[], newId: () => string): Entry[] {
  const known = new Map(before.map((entry) => [entry.subjectId, entry]))
  return now.map((gathered) => {
    const entry = known.get(gathered.subjectId)
    return { ...gathered, id: entry?.id ?? newId(), excluded: entry?.excluded ?? null }
  })
}
