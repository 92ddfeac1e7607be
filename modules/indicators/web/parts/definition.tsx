import { useLingui } from '@lingui/react/macro'
import { Facts } from '#kit/web/card.tsx'
import { PanelHead, PanelPart } from '#kit/web/panel.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type Figure, type FiguresPageData, useHandle, type View } from '../reading.ts'
import { useWording } from '../wording.ts'

/** What a figure means, what it leaves out, who says so, and the handle by which it can be checked. */
export function Definition({ page, figure, view }: { page: FiguresPageData; figure: Figure; view: View }) {
  const { t } = useLingui()
  const { say, valueOf, ofWhat, targetOf, partWord } = useWording()
  const { definition, now, parts, published } = figure
  const { version, since } = definition
  const left = now.leftOut
  return (
    <>
      <PanelHead
        title={say(definition.name)}
        end={<b className="num">{valueOf(figure, now.value)}</b>}
        under={ofWhat(figure, now)}
      />
      {published.length === 0 ? null : (
        <PanelPart title={t`别人发布的，不算在里面`}>
          {published.map(({ said, source, on }) => (
            <p key={source + said.zh}>
              <b>{say(said)}</b> <small className="muted">{`${source}${comma()}${on}`}</small>
            </p>
          ))}
        </PanelPart>
      )}
      {parts.length === 0 ? null : (
        <PanelPart title={t`由这几样相加`}>
          <Facts
            ends
            rows={parts.map(({ key, value, weight }) => [partWord[key], `${(value / 10).toFixed(1)} × ${weight}`])}
          />
        </PanelPart>
      )}
      <PanelPart title={t`怎么算`}>
        <Facts
          rows={[
            [t`算上的`, say(definition.numerator)],
            [t`除以`, say(definition.denominator)],
            [t`没算进去`, `${say(definition.leftOut)}${left > 0 ? t`（这次 ${left}）` : ''}`],
            [t`目标`, targetOf(figure)],
            [t`出处`, `${say(definition.source)}${definition.verified ? '' : t`（未核对）`}`],
            [t`版本`, t`第 ${version} 版，${since} 起`],
          ].map(([name, value]) => [name, value] as const)}
        />
        <Handle page={page} figure={figure} view={view} />
      </PanelPart>
    </>
  )
}

function Handle({ page, figure, view }: { page: FiguresPageData; figure: Figure; view: View }) {
  const { t } = useLingui()
  const { data } = useHandle(page.unit.code, page.unit.compound, view.period, figure.definition.key)
  if (!data) return null
  const short = data.sha256.slice(0, 12)
  return (
    <p className="muted">
      <small>
        {t`由 ${data.records} 条记录算出，核对码 ${short}，`}
        <When at={data.asOf} />
      </small>
    </p>
  )
}
