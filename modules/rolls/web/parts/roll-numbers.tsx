import { useLingui } from '@lingui/react/macro'
import { areaAsMetres, counted } from '#kit/web/figures.tsx'
import { FigureCell, Figures } from '#kit/web/sparkline.tsx'
import type { Electorate } from '../../contract/words.ts'

type Props = {
  electorate: Electorate
  numbers: { rights: number; heads: number; area: number; unresolved: number; excluded: number }
}

/** What a roll adds up to. */
export function RollNumbers({ electorate, numbers }: Props) {
  const { t } = useLingui()
  const { rights, heads, area, unresolved, excluded } = numbers
  const owners = electorate === 'owners'
  return (
    <Figures label={t`名册合计`}>
      <FigureCell
        name={t`表决权`}
        figure={counted(rights)}
        means={electorate === 'owners' || electorate === 'households' ? t`一户一份` : t`一人一份`}
      />
      {owners ? (
        <>
          <FigureCell name={t`人数`} figure={counted(heads)} means={t`几套同一批产权人，算一个`} />
          <FigureCell name={t`专有面积（㎡）`} figure={areaAsMetres(area)} means={t`只算计入的`} />
        </>
      ) : null}
      <FigureCell
        name={t`没弄清`}
        figure={counted(unresolved)}
        means={excluded > 0 ? t`另有 ${excluded} 行写明理由剔除了` : t`补齐或剔除后才能锁定`}
      />
    </Figures>
  )
}
