import { useLingui } from '@lingui/react/macro'
import type { CellKind, LegendEntry } from '#kit/web/cell-kinds.tsx'
import type { HomeState } from './home-state.tsx'

const shown: readonly CellKind[] = ['doing', 'due', 'check', 'ok', 'vacant']

/** How many homes of each kind a building has, the title that says the news, and the legend that filters. */
export function useBuildingNews(name: string, states: ReadonlyMap<string, readonly HomeState[]>) {
  const { t } = useLingui()
  const counts = new Map<CellKind, number>()
  for (const [state] of states.values()) {
    if (state) counts.set(state.kind, (counts.get(state.kind) ?? 0) + 1)
  }
  const homes = states.size
  const due = counts.get('due') ?? 0
  const doing = counts.get('doing') ?? 0
  const check = counts.get('check') ?? 0
  const vacant = counts.get('vacant') ?? 0
  const words: Record<CellKind, string> = {
    doing: t`有事在办`,
    due: t`该去看看了`,
    check: t`资料待核`,
    ok: t`资料齐全`,
    vacant: t`空关`,
    plain: '',
  }
  const title =
    due > 0
      ? t`${name} ${homes} 户，${due} 户该去看看了`
      : doing > 0
        ? t`${name} ${homes} 户，${doing} 户有事在办`
        : check > 0 && vacant > 0
          ? t`${name} ${homes} 户，${vacant} 户空关，${check} 户资料待核`
          : check > 0
            ? t`${name} ${homes} 户，${check} 户资料待核`
            : t`${name} ${homes} 户，资料都齐了`
  const legend: LegendEntry[] = shown
    .filter((kind) => counts.has(kind))
    .map((kind) => ({ kind, word: words[kind], count: counts.get(kind) ?? 0 }))
  return { title, legend, words }
}
