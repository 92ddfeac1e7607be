import './signature-pad.css'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import type Library from 'signature_pad'
import { Button } from './button.tsx'
import { IconRefresh } from './icons.ts'

type Props = {
  /** Whose signature goes here. */
  label: string
  /** After each stroke, as a picture on white; `undefined` when it was wiped. */
  onSign: (drawn: File | undefined) => void
}

/** So many points are a mark somebody meant; fewer are a thumb that touched the screen. */
const MEANT = 6

/**
 * A field to sign in with the finger. The library comes only when one is shown. Whoever works by keyboard cannot draw: a page
 * offers another way beside it (a photo of a signed slip).
 */
export function SignaturePad({ label, onSign }: Props) {
  const { t } = useLingui()
  const place = useRef<HTMLCanvasElement>(null)
  const pad = useRef<Library>(undefined)
  const told = useRef(onSign)
  const [drawn, setDrawn] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    told.current = onSign
  })
  useEffect(() => {
    const canvas = place.current
    if (canvas === null) return undefined
    let gone = false
    const sizes = new ResizeObserver(() => pad.current && fit(canvas, pad.current))
    import('signature_pad').then(
      ({ default: Made }) => {
        if (gone) return
        const made = new Made(canvas, { backgroundColor: '#ffffff', penColor: '#1f2421', minWidth: 1.2, maxWidth: 3.4 })
        pad.current = made
        made.addEventListener('endStroke', () => {
          const points = made.toData().reduce((sum, stroke) => sum + stroke.points.length, 0)
          setDrawn(true)
          if (points < MEANT) return
          canvas.toBlob((blob) => {
            if (blob) told.current(new File([blob], 'signature.png', { type: 'image/png' }))
          }, 'image/png')
        })
        sizes.observe(canvas)
      },
      () => setFailed(true),
    )
    return () => {
      gone = true
      sizes.disconnect()
      pad.current?.off()
      pad.current = undefined
    }
  }, [])
  const wipe = () => {
    pad.current?.clear()
    setDrawn(false)
    onSign(undefined)
  }
  return (
    <div>
      <div className="sign-pad">
        <canvas ref={place} role="img" aria-label={label} />
      </div>
      {failed ? <p role="alert" className="small">{t`签名板没打开，请换一种签法。`}</p> : null}
      <Button look="quiet" edge="start" icon={IconRefresh} disabled={!drawn} onClick={wipe}>{t`擦掉重签`}</Button>
    </div>
  )
}

/** As many dots as the screen has, also after it was turned; what was drawn stays. */
function fit(canvas: HTMLCanvasElement, pad: Library): void {
  const { width, height } = canvas.getBoundingClientRect()
  const dots = Math.max(devicePixelRatio, 1)
  if (width === 0 || (canvas.width === Math.round(width * dots) && canvas.height === Math.round(height * dots))) return
  const kept = pad.toData()
  canvas.width = Math.round(width * dots)
  canvas.height = Math.round(height * dots)
  canvas.getContext('2d')?.scale(dots, dots)
  pad.clear()
  if (kept.length > 0) pad.fromData(kept)
}
