import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconMapPin } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import type { Who } from '../who.ts'
import type { PlaceDraft } from './report-draft.ts'

const PlaceSheet = lazy(async () => ({ default: (await import('./place-sheet.tsx')).PlaceSheet }))

type Props = {
  who: Who
  /** Undefined while it is not yet known. */
  place: PlaceDraft | null | undefined
  onPlace: (place: PlaceDraft) => void
  missing: boolean
}

/** Where it is: filled in already, changed in one sheet. */
export function PlacePart({ who, place, onPlace, missing }: Props) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  const from = { home: t`按您家门牌填的`, code: t`扫码填好的`, chosen: t`您选的` }
  return (
    <Section title={t`在哪里`}>
      {missing && place === null ? (
        <p role="alert" className="error">
          {t`请选在哪里，再交。`}
        </p>
      ) : null}
      <Card>
        <div className="beside middle" id="report-place">
          <Icon is={IconMapPin} />
          <span className="grow">
            {place ? (
              <>
                <b>{place.label}</b>
                <br />
                <span className="muted small">{from[place.from]}</span>
              </>
            ) : place === null ? (
              <b>{t`还没选地方`}</b>
            ) : (
              <Skeleton lines={2} />
            )}
          </span>
          <Button look="quiet" edge="end" aria-label={t`改地方`} onClick={() => setOpen(true)}>
            {place === null ? t`选` : t`改`}
          </Button>
        </div>
      </Card>
      {open ? (
        <Suspense fallback={null}>
          <PlaceSheet
            who={who}
            place={place ?? null}
            onClose={() => setOpen(false)}
            onPlace={(chosen) => {
              onPlace(chosen)
              setOpen(false)
            }}
          />
        </Suspense>
      ) : null}
    </Section>
  )
}
