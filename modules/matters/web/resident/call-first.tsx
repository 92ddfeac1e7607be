import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { IconPhone } from '#kit/web/icons.ts'
import type { Urgent } from './report/report-draft.ts'

/** Whom to call, the first at the front. */
const NUMBERS: Record<Urgent, readonly string[]> = {
  fire: ['119', '120', '110'],
  gas: ['119', '110', '120'],
  'trapped-in-lift': ['119', '110', '120'],
  injury: ['120', '110', '119'],
}

/** What the dangers are called. */
export function useDangers(): Record<Urgent, string> {
  const { t } = useLingui()
  return {
    fire: t`着火了`,
    gas: t`闻到燃气味`,
    'trapped-in-lift': t`有人困在电梯里`,
    injury: t`有人受伤、不舒服`,
  }
}

/** The numbers to call, large, before anything else; what `says` stands above them. */
export function CallFirst({ urgent, says, children }: { urgent: Urgent; says: string; children?: ReactNode }) {
  const { t } = useLingui()
  const [first = '119', ...others] = NUMBERS[urgent]
  return (
    <div className="keep">
      <Note look="bad" live>
        <b>{says}</b>
        <div className="above">
          <LinkButton look="danger" icon={IconPhone} wide to={`tel:${first}`}>
            {t`打 ${first}`}
          </LinkButton>
        </div>
        <div className="btns even above">
          {others.map((number) => (
            <LinkButton key={number} icon={IconPhone} to={`tel:${number}`}>
              {number}
            </LinkButton>
          ))}
        </div>
        {children}
      </Note>
    </div>
  )
}
