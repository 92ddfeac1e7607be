import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { PhotoCard } from '#kit/web/photo-card.tsx'
import { State } from '#kit/web/state.tsx'
import type { FileDraft } from './report-draft.ts'
import type { Upload } from './upload.ts'

/** The photo, first of all: take it, see that it has arrived, send it again when it has not. */
export function PhotoPart({ upload, hint }: { upload: Upload<FileDraft>; hint?: string }) {
  const { t } = useLingui()
  const { file, state, problem } = upload
  return (
    <>
      <PhotoCard
        photo={file}
        alt={t`您拍的照片`}
        onPhoto={(photo) => upload.take(photo, {})}
        hint={hint ?? t`不拍也能交`}
        state={
          state === 'sent' ? (
            <State is="done">{t`照片好了`}</State>
          ) : state === 'sending' ? (
            <State is="doing">{t`正在传`}</State>
          ) : state === 'failed' ? (
            <State is="overdue">{t`没传上去`}</State>
          ) : undefined
        }
      />
      {state === 'failed' ? (
        <div className="above">
          <Note look="wait" live>
            {problem}
            <div className="btns">
              <Button onClick={() => void upload.ready().catch(() => undefined)}>{t`再传一次`}</Button>
              <Button look="quiet" onClick={upload.drop}>{t`不带照片`}</Button>
            </div>
          </Note>
        </div>
      ) : null}
    </>
  )
}
