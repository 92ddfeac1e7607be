import { useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconCamera, IconTrash } from './icons.ts'
import { useAddressOf } from './photo-card.tsx'
import { shrinkPhoto } from './shrink-photo.ts'

export type PhotoShown = {
  id: string
  photo: Blob | undefined
  /** Laid over its upper left corner: a `State`. */
  state?: ReactNode
  /** Beneath it: what to do where it went wrong. */
  under?: ReactNode
}

type Props = {
  photos: readonly PhotoShown[]
  /** How many there may be. */
  most: number
  onPhoto: (photo: File) => void
  onDrop: (id: string) => void
  /** Under the invitation while there is none yet. */
  hint?: ReactNode
}

/** Photos of a draft: take one, add others, take each away again. They come shrunk and without place or time. */
export function PhotoSet({ photos, most, onPhoto, onDrop, hint }: Props) {
  const { t } = useLingui()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState(false)
  const none = photos.length === 0
  const take = async (files: readonly File[]) => {
    setBusy(true)
    setProblem(false)
    // More than there is room for is left out; what is shown says how many came.
    for (const file of files.slice(0, most - photos.length)) {
      try {
        onPhoto(await shrinkPhoto(file))
      } catch {
        setProblem(true)
      }
    }
    setBusy(false)
  }
  return (
    <div className="photo-set">
      {photos.map((one, place) => (
        <OnePhoto key={one.id} shown={one} place={place + 1} total={photos.length} onDrop={() => onDrop(one.id)} />
      ))}
      {photos.length >= most ? null : (
        <label className={none ? 'photo-empty' : 'photo-empty more'} htmlFor={id}>
          {busy ? <span className="spin" /> : <Icon is={IconCamera} />}
          {busy ? t`正在处理照片` : none ? t`拍一张照` : t`再加一张`}
          {none && hint !== undefined ? <small>{hint}</small> : null}
          <input
            id={id}
            className="sr"
            type="file"
            accept="image/*"
            // Without `capture` the phone offers both its camera and the pictures taken before.
            multiple
            onChange={(event) => {
              void take([...(event.target.files ?? [])])
              // The same photo can be chosen again after it was taken away.
              event.target.value = ''
            }}
          />
        </label>
      )}
      {problem ? <p role="alert" className="small">{t`这张打不开，请换一张。`}</p> : null}
    </div>
  )
}

type OneProps = { shown: PhotoShown; place: number; total: number; onDrop: () => void }

function OnePhoto({ shown, place, total, onDrop }: OneProps) {
  const { t } = useLingui()
  const source = useAddressOf(shown.photo)
  const name = total === 1 ? t`您拍的照片` : t`您拍的照片 ${place}`
  return (
    <div>
      <div className="photo">
        {source === undefined ? <span className="photo-wait" /> : <img src={source} alt={name} />}
        {shown.state === undefined ? null : <span className="photo-state">{shown.state}</span>}
        <button type="button" className="btn photo-act" aria-label={t`删掉${name}`} onClick={onDrop}>
          <Icon is={IconTrash} />
          {total === 1 ? t`删掉` : null}
        </button>
      </div>
      {shown.under}
    </div>
  )
}
