import { useLingui } from '@lingui/react/macro'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { CellKind } from '#kit/web/cell-kinds.tsx'
import type { GridHome } from '../reading.ts'

/** How one home stands, as a room below tells it. */
export interface HomeState {
  kind: CellKind
  /** Said in the panel and read out in the grid: 2 件事没办完. */
  says: string
  /** Why: with links to the records. */
  why?: ReactNode
}

/**
 * What a filling of the slot `home.state` receives: it draws nothing, asks its own room about these homes, and tells what
 * it knows. The strongest kind of all rooms colours the cell.
 */
export interface HomeStateSlot {
  neighbourhoodId: string
  entranceId: string
  homeIds: readonly string[]
  tell: (room: string, states: ReadonlyMap<string, HomeState>) => void
}

/** From the strongest to the weakest: what waits for somebody comes before what is in order. */
const strength: readonly CellKind[] = ['doing', 'due', 'check', 'vacant', 'ok', 'plain']

/** States of homes from all rooms put together: by home the strongest first. */
export function useHomeStates(homes: readonly GridHome[]) {
  const { t } = useLingui()
  const [told, setTold] = useState<ReadonlyMap<string, ReadonlyMap<string, HomeState>>>(new Map())
  const tell = useCallback<HomeStateSlot['tell']>((room, states) => {
    setTold((before) => {
      // A room with nothing to say changes nothing: the whole building would be drawn anew for it.
      if (states.size === 0 && !before.get(room)?.size) return before
      return before.get(room) === states ? before : new Map(before).set(room, states)
    })
  }, [])
  // Most homes stand in one of these ways; their words are made once and not for each of hundreds.
  const usual = useMemo(
    () => ({
      vacant: { kind: 'vacant', says: t`空关`, why: t`登记的是空关。有人搬入就变白。` } satisfies HomeState,
      empty: { kind: 'check', says: t`还没登记谁住`, why: t`没写空关，也没登记谁住。` } satisfies HomeState,
      inOrder: { kind: 'ok', says: t`资料齐全`, why: t`有人住，没有要核的。` } satisfies HomeState,
    }),
    [t],
  )
  const states = useMemo(() => {
    const own = ({ use, doubts, people }: GridHome): HomeState => {
      if (use === 'vacant') return usual.vacant
      if (doubts > 0) {
        return { kind: 'check', says: t`${doubts} 处资料待核`, why: t`有 ${doubts} 处资料对不上。核好了就打勾。` }
      }
      return people === 0 ? usual.empty : usual.inOrder
    }
    return new Map(
      homes.map((home) => {
        const all = [own(home), ...[...told.values()].flatMap((room) => room.get(home.id) ?? [])]
        return [home.id, all.toSorted((one, other) => strength.indexOf(one.kind) - strength.indexOf(other.kind))]
      }),
    )
  }, [homes, told, usual, t])
  return { states, tell }
}
