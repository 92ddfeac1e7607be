import { useLingui } from '@lingui/react/macro'
import { useEffect, useId, useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconCamera } from './icons.ts'
import { shrinkPhoto } from './shrink-photo.ts'

type PickProps = {
  /** The photo chosen, as a file or as an address. */
  photo: Blob | string | undefined
  /** What is on it, for those who cannot see it. */
  alt: string
  onPhoto: (photo: File) => void
  /** Laid over its upper left corner: a `State`. */
  state?: ReactNode
  /** Under the invitation while there is none yet. */
  hint?: ReactNode
}

/** Take a photo, see it, take it anew. It comes shrunk and without place or time. */
export function PhotoCard({ photo, alt, onPhoto, state, hint }: PickProps) {
  const { t } = useLingui()
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState(false)
  const source = useAddressOf(photo)
  const take = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    setProblem(false)
    try {
      onPhoto(await shrinkPhoto(file))
    } catch {
      setProblem(true)
    } finally {
      setBusy(false)
    }
  }
  const input = (
    <input
      id={id}
      className="sr"
      type="file"
      accept="image/*"
      capture="environment"
      onChange={(event) => void take(event.target.files?.[0])}
    />
  )
  if (source === undefined) {
    return (
      <div>
        <label className="photo-empty" htmlFor={id}>
          {busy ? <span className="spin" /> : <Icon is={IconCamera} />}
          {busy ? t`正在处理照片` : t`拍一张照`}
          {hint === undefined ? null : <small>{hint}</small>}
          {input}
        </label>
        {problem ? <p role="alert" className="small">{t`这张打不开，请换一张。`}</p> : null}
      </div>
    )
  }
  return (
    <div className="photo">
      <img src={source} alt={alt} />
      {state === undefined ? null : <span className="photo-state">{state}</span>}
      <label className="btn photo-act" htmlFor={id}>
        {busy ? <span className="spin" /> : <Icon is={IconCamera} />}
        {t`重拍`}
        {input}
      </label>
    </div>
  )
}

/** A small photo; with `onOpen` it is a button that shows it large. */
export function Thumb({
  src,
  alt,
  width = 96,
  height = 96,
  onOpen,
  children,
}: {
  src?: string
  alt: string
  width?: number
  height?: number
  onOpen?: () => void
  children?: ReactNode
}) {
  const picture = children ?? <img src={src} alt={alt} loading="lazy" width={width} height={height} />
  if (!onOpen) {
    return (
      <span className="thumb" style={{ width, height }}>
        {picture}
      </span>
    )
  }
  return (
    <button type="button" className="thumb bare" style={{ width, height }} onClick={onOpen}>
      {picture}
    </button>
  )
}

/** Two photos side by side: as it was, as it is. */
export function BeforeAfter({
  before,
  after,
}: {
  before: { src: string; alt: string }
  after: { src: string; alt: string }
}) {
  const { t } = useLingui()
  return (
    <div className="btns even">
      <figure>
        <img className="thumb" src={before.src} alt={before.alt} />
        <figcaption className="small muted">{t`原来`}</figcaption>
      </figure>
      <figure>
        <img className="thumb" src={after.src} alt={after.alt} />
        <figcaption className="small muted">{t`现在`}</figcaption>
      </figure>
    </div>
  )
}

/** An address for a file on this device, given back when it is no longer shown. */
export function useAddressOf(photo: Blob | string | undefined): string | undefined {
  const [made, setMade] = useState<string>()
  useEffect(() => {
    if (!(photo instanceof Blob)) return undefined
    const address = URL.createObjectURL(photo)
    // The address must be made and given back by the same effect, or it leaks.
    // eslint-disable-next-line react/set-state-in-effect
    setMade(address)
    return () => URL.revokeObjectURL(address)
  }, [photo])
  if (photo === undefined) return undefined
  return typeof photo === 'string' ? photo : made
}
