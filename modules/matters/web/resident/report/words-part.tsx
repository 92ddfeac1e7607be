import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { IconMicrophone } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import type { VoiceDraft } from './report-draft.ts'
import type { Upload } from './upload.ts'

// Few people speak, everybody waits for what is loaded: the recorder comes when it is asked for.
const VoiceNote = lazy(async () => ({ default: (await import('#kit/web/voice-note.tsx')).VoiceNote }))

type Props = {
  words: string
  onWords: (words: string) => void
  /** Without it there is no recording here: at a wall code only photos are taken. */
  voice?: { draft: VoiceDraft | null; upload: Upload<VoiceDraft> }
}

/** A word or two, written or spoken; nobody has to. */
export function WordsPart({ words, onWords, voice }: Props) {
  const { t } = useLingui()
  const [speaking, setSpeaking] = useState(false)
  const { draft, upload } = voice ?? {}
  const sound = upload?.file
  return (
    <Section title={t`想说两句（可以不说）`}>
      {voice === undefined ? null : speaking || draft ? (
        <Suspense fallback={<Skeleton lines={1} />}>
          <VoiceNote
            voice={draft && sound ? { sound, seconds: draft.seconds, wave: draft.wave } : undefined}
            onVoice={(said) => {
              if (said) upload?.take(said.sound, { seconds: said.seconds, wave: said.wave })
              else upload?.drop()
            }}
          />
          {upload?.state === 'failed' ? (
            <Note look="wait" live>
              {upload.problem}
              <div className="btns">
                <Button onClick={() => void upload.ready().catch(() => undefined)}>{t`再传一次`}</Button>
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
