import { useLingui } from '@lingui/react/macro'
import { useQueries } from '@tanstack/react-query'
import { homeQuery } from '../reading.ts'
import type { Who } from '../who.ts'
import type { PlaceDraft } from './report-draft.ts'

export const nowhere = { homeId: null, entranceId: null, spotId: null, floor: null, spot: null }

/**
 * The landing of each of one's homes and the homes themselves; the first is what a report begins with. `coming` until
 * every home is known or cannot be had.
 */
export function useOwnPlaces(who: Who): { places: PlaceDraft[]; coming: boolean } {
  const { t } = useLingui()
  const homes = useQueries({ queries: who.homes.map(({ id }) => homeQuery(who.here.id, id)) })
  const known = homes.flatMap(({ data }) => (data ? [data] : []))
  const landings = known.map(({ entranceId, entrance, floor }) => ({
    ...nowhere,
    entranceId,
    floor,
    label: t`${entrance}${floor}楼走道`,
    from: 'home' as const,
  }))
  const inside = known.map(({ id, entrance, room }) => ({
    ...nowhere,
    homeId: id,
    label: t`我家，${entrance}${room}室`,
    from: 'chosen' as const,
  }))
  const doors = new Set<string>()
  const once = landings.filter(({ label }) => !doors.has(label) && doors.add(label))
  return { places: [...once, ...inside], coming: homes.some(({ isLoading }) => isLoading) }
}
