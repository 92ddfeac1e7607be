import { useLingui } from '@lingui/react/macro'
import { Card, Section } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import type { HomeOnRound } from '../round-store.ts'
import { useVisitWords } from '../words.ts'

/** What was noted the last times; of what is kept closed only that there is something. */
export function LastNotes({ notes }: { notes: HomeOnRound['notes'] }) {
  const { t } = useLingui()
  const { kinds } = useVisitWords()
  if (notes.length === 0) return null
  return (
    <Section title={t`上几次`}>
      <Card>
        {notes.map((note) => (
          <div className="visit-note" key={note.id}>
            <p>{note.words ?? <span className="muted">{t`有一条${kinds[note.kind]}方面的，不带在手机上`}</span>}</p>
            <p className="small muted">
              <When at={note.at} precision="day" />
              {note.by === null ? null : t`，${note.by}`}
            </p>
          </div>
        ))}
      </Card>
    </Section>
  )
}
