import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { PhotoSet } from '#kit/web/photo-set.tsx'
import { VoiceNote } from '#kit/web/voice-note.tsx'
import { noteKinds } from '../../domain/words.ts'
import { useVisitWords } from '../words.ts'
import type { Visit } from './use-visit.ts'

/** Anything more: words, a recording, a photo. Nothing of it is ever asked for. */
export function MoreToSay({ visit }: { visit: Visit }) {
  const { t } = useLingui()
  const id = useId()
  const { kinds } = useVisitWords()
  const { note } = visit
  return (
    <details className="visit-more above">
      <summary>{t`再记一点（可不填）`}</summary>
      <div className="field">
        <label htmlFor={id}>{t`下次去的人要知道什么`}</label>
        <textarea
          id={id}
          className="input"
          rows={3}
          maxLength={1000}
          value={note.words}
          onChange={(event) => visit.setNote({ ...note, words: event.target.value })}
        />
      </div>
      {note.words.trim() === '' ? null : (
        <fieldset className="field above plain">
          <legend>{t`是哪方面的`}</legend>
          <span className="hint">{t`健康、信仰、纠纷，只有您和主任打得开。`}</span>
          {noteKinds.map((kind) => (
            <ChoiceCard
              key={kind}
              name="note-kind"
              value={kind}
              word={kinds[kind]}
              on={note.kind === kind}
              onChoose={() => visit.setNote({ ...note, kind })}
            />
          ))}
        </fieldset>
      )}
      <div className="above">
        <VoiceNote voice={visit.voice} onVoice={visit.setVoice} />
      </div>
      <div className="above">
        <PhotoSet
          most={4}
          photos={visit.photos}
          onPhoto={visit.addPhoto}
          onDrop={visit.dropPhoto}
          hint={t`不拍也一样`}
        />
      </div>
    </details>
  )
}
