import type { Room } from './room.ts'

const known = new WeakMap<readonly Room[], ReadonlySet<string>>()

/** The types of events that some room listens to. */
export function heardIn(rooms: readonly Room[]): ReadonlySet<string> {
  let types = known.get(rooms)
  if (types === undefined) {
    types = new Set(
      rooms.flatMap((room) => [...Object.keys(room.listeners ?? {}), ...Object.keys(room.counters ?? {})]),
    )
    known.set(rooms, types)
  }
  return types
}
