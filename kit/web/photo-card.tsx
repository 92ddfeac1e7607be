import { useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'

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
