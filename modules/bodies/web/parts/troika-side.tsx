import { useLingui } from '@lingui/react/macro'
import { TextLink } from '#kit/web/link.tsx'
import { PanelPart } from '#kit/web/panel.tsx'
import { State } from '#kit/web/state.tsx'
import { looks, useNews } from '../news.ts'
import type { Ask, Desk } from '../reading.ts'
import { useWords } from '../words.ts'
import { OpenAsk } from './ask-rows.tsx'
import { TelLink } from './tel-link.tsx'

/** One of the three: who it is, what its term asks, and what the others wait for. */
export function Side({ side, asks }: { side: Desk['three'][number]; asks: readonly Ask[] }) {
  const { t } = useLingui()
  const { kinds } = useWords()
  const news = useNews()
  const { body, kind } = side
  if (body === null) {
    return (
      <section className="panel lacks" aria-label={kinds[kind]}>
        <PanelPart>
          <h2>{kinds[kind]}</h2>
          <State is="idle">{t`这个小区没有`}</State>
          <p className="muted above">
            {kind === 'property-manager'
              ? t`没有物业的小区，房子的事先找居委会。`
              : kind === 'owners-committee'
                ? t`还没有业委会，业主的事先找居委会。`
                : t`先登记居委会。`}
          </p>
        </PanelPart>
      </section>
    )
  }
  // The filing of a change of members is said even where something else presses more.
  const clocks = [body.pressing, body.pressing?.key === 'file-change' ? null : body.filing].flatMap((duty) => {
    const says = news(duty, body.monthsLeft)
    return duty && says ? [{ duty, says }] : []
  })
  return (
    <section className="panel" aria-label={kinds[kind]}>
      <PanelPart>
        <p className="muted small">{kinds[kind]}</p>
        <h2>
          <TextLink to={`/bodies/${body.id}`}>{body.name}</TextLink>
        </h2>
        <p>
          {body.head} <TelLink number={body.officePhone} />
        </p>
        {clocks.map(({ duty, says }) => (
          <p key={duty.key}>
            <State is={looks[duty.state]} wraps>
              {says}
            </State>
          </p>
        ))}
      </PanelPart>
      <PanelPart title={t`别家托办的`}>
        {asks.length === 0 ? <p className="muted">{t`没有欠着的`}</p> : null}
        {asks.map((ask) => (
          <OpenAsk key={ask.id} ask={ask} />
        ))}
      </PanelPart>
    </section>
  )
}
