import { useLingui } from '@lingui/react/macro'
import { type UrgentKind, urgentKinds, urgentNumbers } from '../../domain/categories.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { IconAlertTriangle, IconPhone } from '#kit/web/icons.ts'
import { useWords } from './words.ts'

/** Whom to call before anything is written, the first at the front. */
export function CallFirst({ urgent }: { urgent: UrgentKind }) {
  const { t } = useLingui()
  const { dangers } = useWords()
  const [first] = urgentNumbers[urgent]
  return (
    <div className="keep">
      <Note look="bad" live>
        <b>{t`${dangers[urgent]}：先打 ${first ?? ''}，再办手续。`}</b>
        <div className="btns above">
          {urgentNumbers[urgent].map((number, place) => (
            <LinkButton key={number} look={place === 0 ? 'danger' : 'outline'} icon={IconPhone} to={`tel:${number}`}>
              {number}
            </LinkButton>
          ))}
        </div>
      </Note>
    </div>
  )
}

type Props = { urgent: string; onUrgent: (urgent: string) => void }

/** Is it dangerous? One tap says what, a second takes it back; the numbers stand there at once. */
export function DangerField({ urgent, onUrgent }: Props) {
  const { t } = useLingui()
  const { dangers } = useWords()
  const chosen = urgentKinds.find((kind) => kind === urgent)
  return (
    <fieldset className="field plain">
      <legend className="label">{t`有危险吗？有就先点`}</legend>
      <div className="btns">
        {urgentKinds.map((kind) => (
          <Button
            key={kind}
            look={kind === urgent ? 'danger' : 'outline'}
            aria-pressed={kind === urgent}
            {...(kind === urgent ? { icon: IconAlertTriangle } : {})}
            onClick={() => onUrgent(kind === urgent ? '' : kind)}
          >
            {dangers[kind]}
          </Button>
        ))}
      </div>
      {chosen === undefined ? null : <CallFirst urgent={chosen} />}
    </fieldset>
  )
}
