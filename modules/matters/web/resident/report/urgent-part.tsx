import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { IconAlertTriangle, IconPhone } from '#kit/web/icons.ts'
import type { Urgent } from './report-draft.ts'

/** Whom to call, the first at the front. */
const NUMBERS: Record<Urgent, readonly string[]> = {
  fire: ['119', '120', '110'],
  gas: ['119', '110', '120'],
  'trapped-in-lift': ['119', '110', '120'],
  injury: ['120', '110', '119'],
}

type Props = { urgent: Urgent | null; onUrgent: (urgent: Urgent | null) => void }

/** Danger first: what it is, then the numbers to call, large; only then the report. */
export function UrgentPart({ urgent, onUrgent }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const words: Record<Urgent, string> = {
    fire: t`着火了`,
    gas: t`闻到燃气味`,
    'trapped-in-lift': t`有人困在电梯里`,
    injury: t`有人受伤、不舒服`,
  }
  if (urgent !== null) {
    const [first = '119', ...others] = NUMBERS[urgent]
    return (
      <div className="keep">
        <Note look="bad" live>
          <b>{t`${words[urgent]}：先打电话，再报给我们。`}</b>
          <div className="above">
            <LinkButton look="danger" icon={IconPhone} wide to={`tel:${first}`}>
              {t`打 ${first}`}
            </LinkButton>
          </div>
          <div className="btns even">
            {others.map((number) => (
              <LinkButton key={number} icon={IconPhone} to={`tel:${number}`}>
                {number}
              </LinkButton>
            ))}
          </div>
          <Button look="quiet" edge="start" onClick={() => onUrgent(null)}>{t`不是急事`}</Button>
        </Note>
      </div>
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
