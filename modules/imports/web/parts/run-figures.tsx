import { useLingui } from '@lingui/react/macro'
import { counted } from '#kit/web/figures.tsx'
import { FigureCell, Figures } from '#kit/web/sparkline.tsx'
import type { Run } from '../reading.ts'
import { useOutcomeNames } from '../words.ts'

const order = ['created', 'updated', 'unchanged', 'samePerson', 'needsPerson'] as const

/** The five outcomes, which add up to the rows, and the homes. */
export function RunFigures({ run }: { run: Run }) {
  const { t } = useLingui()
  const names = useOutcomeNames()
  const { rows, homes, vacant } = run.summary
  return (
    <Figures label={t`这份表格`}>
      {order.map((outcome) => (
        <FigureCell
          key={outcome}
          name={names[outcome]}
          figure={counted(run.summary[outcome])}
          of={outcome === 'created' ? t`共 ${counted(rows)} 行` : undefined}
        />
      ))}
      <FigureCell name={t`房屋`} figure={counted(homes)} of={t`其中空关 ${counted(vacant)}`} />
    </Figures>
  )
}
