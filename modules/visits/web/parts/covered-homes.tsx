import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { type CoverageState, coverageStates } from '../../domain/words.ts'
import { type CoveredHome, useCovered, useHere } from '../reading.ts'
import { shapeOf, useVisitWords, useWhy } from '../words.ts'

type Props = {
  entrance: string | undefined
  name: string | undefined
  state: CoverageState | 'due' | undefined
  onState: (state: string) => void
}

const AT_ONCE = 40

/** The homes behind a figure: each with how it was last, and when to go again. */
export function CoveredHomes({ entrance, name, state, onState }: Props) {
  const { t } = useLingui()
  const { covered } = useVisitWords()
  const { data, error, refetch } = useCovered({ entrance, state })
  const [many, setMany] = useState(AT_ONCE)
  const homes = data?.homes ?? []
  const count = homes.length
  const what = state === undefined ? t`全部` : state === 'due' ? t`该去看看` : covered[state]
  const title = name === undefined ? what : t`${name}：${what}`
  const filter = new URLSearchParams({ ...(entrance ? { entrance } : {}), ...(state ? { state } : {}) })
  const file = `/api/n/${useHere()}/visits/homes/export?${filter.toString()}`
  const views = [
    ...coverageStates.map((one) => ({ key: one as string, word: covered[one] })),
    { key: 'due', word: t`该去看看` },
  ]
  return (
    <Section title={title} end={data === undefined ? undefined : t`${count} 户`}>
      <Views label={t`看哪些`} on={state ?? ''} onChoose={onState} views={views} />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data && count === 0 ? <Empty title={t`一户也没有`}>{t`换一种看看。`}</Empty> : null}
      {count > 0 ? (
        <div className="above">
          <Card flush>
            <Rows>
              {homes.slice(0, many).map((home) => (
                <HomeRow key={home.homeId} home={home} />
              ))}
            </Rows>
          </Card>
          {count > many ? <Button onClick={() => setMany(many + AT_ONCE)}>{t`再看 ${AT_ONCE} 户`}</Button> : null}
          <div className="above">
            <Exports xlsx={`${file}&format=xlsx`} csv={`${file}&format=csv`} />
          </div>
        </div>
      ) : null}
    </Section>
  )
}

function HomeRow({ home }: { home: CoveredHome }) {
  const { t } = useLingui()
  const why = useWhy()
  const { outcomes, proposals } = useVisitWords()
  const { tries } = home
  const [due] = home.why
  return (
    <Row
      to={`/homes/${home.homeId}`}
      title={home.address}
      end={home.last ? <State is={shapeOf[home.last.outcome]}>{outcomes[home.last.outcome]}</State> : undefined}
    >
      <p className="muted">
        {home.last ? (
          <>
            {t`上次 `}
            <When at={home.last.at} precision="day" />
            {tries > 1 ? t`，去了 ${tries} 次没人` : null}
          </>
        ) : due ? (
          why(due)
        ) : (
          t`还没去过`
        )}
      </p>
      {home.propose ? (
        <p>
          <State is="doing" wraps>
            {proposals[home.propose as keyof typeof proposals]}
          </State>
        </p>
      ) : null}
    </Row>
  )
}
