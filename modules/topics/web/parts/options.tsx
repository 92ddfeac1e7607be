import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card, Facts } from '#kit/web/card.tsx'
import { Money } from '#kit/web/figures.tsx'
import { useHere } from '#kit/web/here.ts'
import { State } from '#kit/web/state.tsx'
import { pictureAt, type TopicOption } from '../reading.ts'

/** Ways of doing it, side by side: before and after, cost, who pays, whom it affects. */
export function Options({
  options,
  deeds,
}: {
  options: readonly TopicOption[]
  deeds?: (option: TopicOption) => ReactNode
}) {
  const { t } = useLingui()
  return (
    <div className="options">
      {options.map((option) => (
        <Card key={option.id} label={option.title} {...(option.chosen ? { look: 'strong' as const } : {})}>
          <Pictures option={option} />
          <h3>{option.title}</h3>
          {option.chosen ? (
            <p>
              <State is="done">{t`选了这个`}</State>
            </p>
          ) : null}
          <p>
            {option.costFen === null ? <span className="muted">{t`还没有报价`}</span> : <Money fen={option.costFen} />}
          </p>
          {option.words === '' ? null : <p className="said">{option.words}</p>}
          <Facts
            long
            rows={[
              [t`谁出钱`, option.paidBy],
              [t`影响谁`, option.affects],
            ]}
          />
          {deeds?.(option)}
        </Card>
      ))}
    </div>
  )
}

function Pictures({ option }: { option: TopicOption }) {
  const { t } = useLingui()
  const here = useHere()
  const { beforeFile: before, afterFile: after, title } = option
  if (before === null && after === null) return null
  return (
    <div className={before !== null && after !== null ? 'pair' : undefined}>
      {before === null ? null : (
        <figure>
          <img src={pictureAt(here, before)} alt={t`${title}：现在的样子`} />
          <figcaption className="small muted">{t`现在`}</figcaption>
        </figure>
      )}
      {after === null ? null : (
        <figure>
          <img src={pictureAt(here, after)} alt={t`${title}：改好以后的样子`} />
          <figcaption className="small muted">{t`改好以后`}</figcaption>
        </figure>
      )}
    </div>
  )
}
