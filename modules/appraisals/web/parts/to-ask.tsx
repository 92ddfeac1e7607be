import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconPrinter } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type ToAsk, useToAsk } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

/** The homes asked, entrance by entrance: who is still to be asked, the sheets to print, the door to knock at. */
export function ToAskPart({ roundId }: { roundId: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useToAsk(roundId)
  const file = `/api/n/${useHere()}/appraisals/${roundId}/to-ask/file`
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  const entrances = [...Map.groupBy(data.homes, (one) => one.entranceId)]
  return (
    <Section title={t`一个门洞一个门洞`} hint={t`点门洞看还有哪些人家没评；点人家，在门口替他们记。`}>
      <Card flush>
        <Rows>
          {entrances.map(([id, homes]) => (
            <Entrance key={id} roundId={roundId} entranceId={id} homes={homes} />
          ))}
        </Rows>
      </Card>
      <div className="above">
        <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
      </div>
    </Section>
  )
}

function Entrance({ roundId, entranceId, homes }: { roundId: string; entranceId: string; homes: readonly ToAsk[] }) {
  const { t } = useLingui()
  const { ways } = useAppraisalWords()
  const [open, setOpen] = useState(false)
  const waiting = homes.filter((one) => one.way === null).length
  const name = homes[0]?.entrance ?? ''
  return (
    <div className="row">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{name}</b>{' '}
          <span className="muted">
            {waiting === 0 ? t`${homes.length} 户都评了` : t`${homes.length} 户，还有 ${waiting} 户没评`}
          </span>
        </summary>
        {open ? (
          <>
            {waiting > 0 ? (
              <div className="above">
                <LinkButton
                  icon={IconPrinter}
                  to={`/appraisals/${roundId}/sheets?e=${entranceId}`}
                >{t`打印 ${name} 的问卷`}</LinkButton>
              </div>
            ) : null}
            <Rows>
              {homes.map((home) =>
                home.way === null ? (
                  <Row
                    key={home.homeId}
                    to={`/appraisals/${roundId}/door/${home.homeId}`}
                    title={home.address}
                    end={<span className="muted">{t`没评`}</span>}
                  />
                ) : (
                  <Row key={home.homeId} title={home.address} end={ways[home.way]} />
                ),
              )}
            </Rows>
          </>
        ) : null}
      </details>
    </div>
  )
}
