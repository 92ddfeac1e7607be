import { headsOf } from '#rules/reading'
import { type Entry, isUnresolved } from './entry.ts'

/** What a roll adds up to; of the rights that count, what is left out stands apart. Area in 0.01 m². */
export interface Numbers {
  rights: number
  heads: number
  area: number
  unresolved: number
  excluded: number
}

/** One right is in exactly one head; a unit whose owner is not known is a head of its own, since somebody owns it. */
export function numbersOf(entries: readonly Pick<Entry, 'id' | 'owners' | 'area' | 'gaps' | 'excluded'>[]): Numbers {
  const counting = entries.filter(({ excluded }) => excluded === null)
  const { areas } = headsOf(
    counting.map(({ id, owners, area }) => ({
      unit: id,
      owners: owners.length === 0 ? [`right:${id}`] : owners,
      area: area ?? 0,
    })),
  )
  return {
    rights: counting.length,
    heads: areas.length,
    area: areas.reduce((sum, area) => sum + area, 0),
    unresolved: entries.filter(isUnresolved).length,
    excluded: entries.length - counting.length,
  }
}
