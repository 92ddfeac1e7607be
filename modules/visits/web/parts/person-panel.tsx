import '../visits.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { usePersonVisits } from '../reading.ts'
import { OneVisit } from './made-visit.tsx'

const SHOWN = 3

/** On a person's page: visits to them, the latest first. */
export function PersonVisits({ neighbourhoodId, personId }: { neighbourhoodId: string; personId: string }) {
  const { t } = useLingui()
  const { data } = usePersonVisits(neighbourhoodId, personId)
  const [all, setAll] = useState(false)
  if (data === undefined) return null
  const count = data.visits.length
  return (
    <Section title={t`走访`}>
      {count === 0 ? <p className="muted">{t`还没有去看过。`}</p> : null}
      {count > 0 ? (
        <Card>
          {(all ? data.visits : data.visits.slice(0, SHOWN)).map((visit) => (
            <OneVisit key={visit.id} visit={visit} />
          ))}
          {!all && count > SHOWN ? (
            <Button look="quiet" edge="start" onClick={() => setAll(true)}>{t`看全部 ${count} 次`}</Button>
          ) : null}
        </Card>
      ) : null}
    </Section>
  )
}
