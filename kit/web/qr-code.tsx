import { useEffect, useState } from 'react'

/** A QR code as crisp SVG; the library comes only when one is shown. `label` says what scanning it does. */
export function QrCode({ text, label, size = 128 }: { text: string; label: string; size?: number }) {
  const [path, setPath] = useState<{ d: string; side: number }>()
  useEffect(() => {
    let gone = false
    void import('qrcode').then(({ default: library }) => {
      const { modules } = library.create(text, { errorCorrectionLevel: 'M' })
      if (!gone)
        setPath({ d: pathOf(modules.size, (row, column) => modules.get(row, column) !== 0), side: modules.size })
    })
    return () => {
      gone = true
    }
  }, [text])
  const side = (path?.side ?? 25) + 4
  return (
    <svg
      viewBox={`-2 -2 ${side} ${side}`}
      width={size}
      height={size}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x="-2" y="-2" width={side} height={side} fill="#ffffff" />
      {path ? <path d={path.d} fill="#1f2421" /> : null}
    </svg>
  )
}

/** Dark runs of each row as one path. */
function pathOf(size: number, dark: (row: number, column: number) => boolean): string {
  let path = ''
  for (let row = 0; row < size; row += 1) {
    let column = 0
    while (column < size) {
      const from = column
      while (column < size && dark(row, column)) column += 1
      if (column > from) path += `M${from} ${row}h${column - from}v1h${from - column}z`
      column += 1
    }
  }
  return path
}
