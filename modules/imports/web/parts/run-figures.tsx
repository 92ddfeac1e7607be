import { useLingui } from '@lingui/react/macro'
import { counted } from '#kit/web/figures.tsx'
import { FigureCell, Figures } from '#kit/web/sparkline.tsx'
import type { Run } from '../reading.ts'
import { useOutcomeNames } from '../words.ts'

/** The five outcomes, which add up to the rows, and the homes. */
export function RunFigures({ run }: { run: Run }) {
  const { t } = useLingui()
  const names = useOutcomeNames()
  const { rows, created, updated, unchanged, samePerson, needsPerson, homes, vacant } = run.summary
  return (
    <Figures label={t`这份表格`}>
      <FigureCell name={names.created} figure={counted(created)} of={t`共 ${counted(rows)} 行`} />
      <FigureCell name={names.updated} figure={counted(updated)} of={t`${counted(unchanged)} 人没有变化`} />
      <FigureCell
        name={names.needsPerson}
        figure={counted(needsPerson)}
        of={t`另有 ${counted(samePerson)} 行是同一人`}
      />
      <FigureCell name={t`房屋`} figure={counted(homes)} of={t`其中空关 ${counted(vacant)}`} />
    </Figures>
  )
}
