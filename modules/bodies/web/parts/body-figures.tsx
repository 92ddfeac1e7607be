import { useLingui } from '@lingui/react/macro'
import { FigureCell, Figures } from '#kit/web/sparkline.tsx'
import { useDate } from '#kit/web/when.tsx'
import type { Bodies } from '../reading.ts'

/** Compounds without a property manager, and red owners' committees by the definition that holds today. */
export function BodyFigures({ bodies }: { bodies: Bodies }) {
  const { t } = useLingui()
  const date = useDate()
  const { definition, red, withoutManager } = bodies.figures
  const percent = (value: number | null) => (value === null ? '–' : `${value}%`)
  const { count: without, of: compounds } = withoutManager
  const { count: reds, of: committees } = red
  const line = definition?.percent ?? 0
  const since = definition === null ? '' : date(definition.since)
  const rule =
    definition === null
      ? t`还没有定口径，先到设置里定。`
      : definition.over
        ? t`口径：党员委员超过 ${line}%，${since} 起`
        : t`口径：党员委员不少于 ${line}%，${since} 起`
  return (
    <section>
      <Figures label={t`全居民区`}>
        <FigureCell
          name={t`没有物业的小区`}
          figure={percent(withoutManager.percent)}
          of={t`${without} / ${compounds} 个小区`}
          to={bodies.may.desk ? '/troika' : '/bodies'}
        />
        <FigureCell
          name={t`红色业委会`}
          figure={definition === null ? '–' : percent(red.percent)}
          of={definition === null ? null : t`${reds} / ${committees} 个业委会`}
          change={definition && !definition.verified ? t`口径未核实` : null}
          means={rule}
        />
      </Figures>
    </section>
  )
}
