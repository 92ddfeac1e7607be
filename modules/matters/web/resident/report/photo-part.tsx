import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { PhotoSet } from '#kit/web/photo-set.tsx'
import { State } from '#kit/web/state.tsx'
import type { FileDraft } from './report-draft.ts'
import type { Uploads, UploadState } from './uploads.ts'

type Props = { uploads: Uploads<FileDraft>; most: number; hint?: string }

/** Photos, first of all: take them, see that each has arrived, send again the one that has not, take one away. */
export function PhotoPart({ uploads, most, hint }: Props) {
  const { t } = useLingui()
  const states: Record<UploadState, React.ReactNode> = {
    sent: <State is="done">{t`照片好了`}</State>,
    sending: <State is="doing">{t`正在传`}</State>,
    failed: <State is="overdue">{t`没传上去`}</State>,
  }
  return (
    <PhotoSet
      most={most}
      hint={hint ?? t`不拍也能交`}
      onPhoto={(photo) => uploads.take(photo, {})}
      onDrop={uploads.drop}
      photos={uploads.all.map(({ draft: { id }, file, state, problem }) => ({
        id,
        photo: file,
        state: states[state],
        under:
          state === 'failed' ? (
            <div className="above">
              <Note look="wait" live>
                {problem}
                <div className="btns">
                  <Button onClick={() => uploads.again(id)}>{t`再传一次`}</Button>
                </div>
              </Note>
            </div>
          ) : undefined,
      }))}
    />
  )
}
