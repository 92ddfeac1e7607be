import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { IconAlertTriangle } from '#kit/web/icons.ts'
import { CallFirst, useDangers } from '../call-first.tsx'
import type { Urgent } from './report-draft.ts'

type Props = { urgent: Urgent | null; onUrgent: (urgent: Urgent | null) => void }

/** Danger first: what it is, then the numbers to call, large; only then the report. */
export function UrgentPart({ urgent, onUrgent }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const words = useDangers()
  if (urgent !== null) {
    return (
      <CallFirst urgent={urgent} says={t`${words[urgent]}：先打电话，再报给我们。`}>
        <Button look="quiet" edge="start" onClick={() => onUrgent(null)}>{t`不是急事`}</Button>
      </CallFirst>
    )
  }
  return (
    <>
      <Button look="quiet" edge="start" icon={IconAlertTriangle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {t`有危险？先点这里`}
      </Button>
      {open ? (
        <fieldset className="field plain">
          <legend className="sr">{t`是什么急事`}</legend>
          {(Object.keys(words) as Urgent[]).map((key) => (
            <ChoiceCard
              key={key}
              name="urgent"
              value={key}
              word={words[key]}
              on={false}
              onChoose={() => onUrgent(key)}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
