import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { IconMicrophone } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import type { VoiceDraft } from './report-draft.ts'
import type { Uploads } from './uploads.ts'

// Few people speak, everybody waits for what is loaded: the recorder comes when it is asked for.
const VoiceNote = lazy(async () => ({ default: (await import('#kit/web/voice-note.tsx')).VoiceNote }))

type Props = {
  words: string
  onWords: (words: string) => void
  /** Without it there is no recording here: at a wall code only photos are taken. */
  voice?: Uploads<VoiceDraft>
}

/** A word or two, written or spoken; nobody has to. */
export function WordsPart({ words, onWords, voice }: Props) {
  const { t } = useLingui()
  const [speaking, setSpeaking] = useState(false)
  const said = voice?.all[0]
  return (
    <Section title={t`想说两句（可以不说）`}>
      {voice === undefined ? null : speaking || said ? (
        <Suspense fallback={<Skeleton lines={1} />}>
          <VoiceNote
            voice={said?.file ? { sound: said.file, seconds: said.draft.seconds, wave: said.draft.wave } : undefined}
            onVoice={(now) => {
              if (said) voice.drop(said.draft.id)
              if (now) voice.take(now.sound, { seconds: now.seconds, wave: now.wave })
            }}
          />
          {said?.state === 'failed' ? (
            <Note look="wait" live>
              {said.problem}
              <div className="btns">
                <Button onClick={() => voice.again(said.draft.id)}>{t`再传一次`}</Button>
              </div>
            </Note>
          ) : null}
        </Suspense>
      ) : (
        <Button icon={IconMicrophone} wide onClick={() => setSpeaking(true)}>{t`用说的`}</Button>
      )}
      <label className="field above">
        <span className="sr">{t`想说两句`}</span>
        <textarea
          className="input"
          rows={2}
          maxLength={2000}
          placeholder={t`比如：从上面滴下来，地上滑。`}
          value={words}
          onChange={(event) => onWords(event.target.value)}
        />
      </label>
    </Section>
  )
}
