import type { ReactNode } from 'react'

/**
 * Two-tone drawings for tiles (36 px) and kinds of matters (44 px): a green or dark line, one tinted part. For the
 * names see `DRAWINGS`.
 */
export function Drawing({ is }: { is: DrawingName }) {
  const { box, stroke, body } = DRAWINGS[is]
  return (
    <svg
      viewBox={`0 0 ${box} ${box}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      className="pic"
    >
      {body}
    </svg>
  )
}

type Drawn = { box: number; stroke: number; body: ReactNode }

const tile = (body: ReactNode): Drawn => ({ box: 36, stroke: 2.4, body })
const kind = (body: ReactNode): Drawn => ({ box: 44, stroke: 2.2, body })
const tint = 'var(--green-tint)'
const leaf = 'var(--green-soft)'
const white = 'var(--surface)'

const DRAWINGS = {
  camera: tile(
    <>
      <path d="M4 12.5A2.5 2.5 0 0 1 6.5 10h4l2.5-4h10l2.5 4h4a2.5 2.5 0 0 1 2.5 2.5V27a2.5 2.5 0 0 1-2.5 2.5H6.5A2.5 2.5 0 0 1 4 27z" />
      <circle cx="18" cy="19" r="6" />
    </>,
  ),
  ballot: tile(
    <>
      <path d="M9 18V4.5h18V18" fill={tint} />
      <path d="M13.5 10.5l3.2 3.2 6-6.2" />
      <path d="M4 18h28l-2 13H6z" fill={white} />
      <path d="M12 18h12" />
    </>,
  ),
  ledger: tile(
    <>
      <path d="M7 4.5h22v27l-3.7-2.5-3.6 2.5-3.7-2.5-3.7 2.5-3.6-2.5L7 31.5z" fill={tint} />
      <path d="M13 11l5 5.5 5-5.5M18 16.5V24M13.5 17h9M13.5 20.5h9" />
    </>,
  ),
  code: tile(
    <>
      <rect x="4.5" y="4.5" width="11" height="11" rx="1.5" fill={tint} />
      <rect x="20.5" y="4.5" width="11" height="11" rx="1.5" fill={tint} />
      <rect x="4.5" y="20.5" width="11" height="11" rx="1.5" fill={tint} />
      <path d="M21 21.5h3.5M29 21v4M21 27v4.5h4M29.5 31.5h1.5M25.5 25.5h.5M31 28h.1" />
    </>,
  ),
  matters: tile(
    <>
      <rect x="6" y="5" width="24" height="27" rx="2.5" fill={tint} />
      <path d="M11.5 13l2 2 3.5-3.8M11.5 22.5l2 2 3.5-3.8M20.5 13.5h5M20.5 23h5" />
    </>,
  ),
  home: tile(
    <>
      <path d="M5 17L18 5l13 12" />
      <path d="M8.5 14.5V31h19V14.5" fill={tint} />
      <path d="M15 31v-8.5h6V31" fill={white} />
    </>,
  ),
  papers: tile(
    <>
      <path d="M8 4.5h13l7.5 7.5v19.5H8z" fill={tint} />
      <path d="M21 4.5V12h7.5M13 18.5h10M13 24h7" />
    </>,
  ),
  settings: tile(
    <>
      <path d="M5 10h9M22 10h9M5 18h17M30 18h1M5 26h3M16 26h15" />
      <circle cx="18" cy="10" r="4" fill={tint} />
      <circle cx="26" cy="18" r="4" fill={tint} />
      <circle cx="12" cy="26" r="4" fill={tint} />
    </>,
  ),
  leak: kind(
    <>
      <path d="M4 7h36" />
      <path d="M9 7c0 5 5 4 7 7s6 3 8 0 8-1 9-7z" fill={leaf} />
      <path d="M15 22c2 2.7 3 4.3 3 6a3 3 0 0 1-6 0c0-1.7 1-3.3 3-6z" fill={white} />
      <path d="M29 25c2.7 3.6 4 5.7 4 8a4 4 0 0 1-8 0c0-2.3 1.3-4.4 4-8z" fill={white} />
    </>,
  ),
  lamp: kind(
    <>
      <path
        d="M22 5a11 11 0 0 1 6.5 19.9c-1.3 1-1.5 2.1-1.5 4.1H17c0-2-.2-3.1-1.5-4.1A11 11 0 0 1 22 5z"
        fill="var(--amber-tint)"
      />
      <path d="M18 34h8M19.5 38.5h5M22 29v-8M18.5 18l3.5 3 3.5-3" />
    </>,
  ),
  lift: kind(
    <>
      <rect x="7" y="5" width="30" height="34" rx="2" fill={white} />
      <path d="M22 13v26M7 13h30" />
      <path d="M14 21.5l-3 4h6zM30 29.5l-3-4h6z" fill={leaf} />
    </>,
  ),
  bike: kind(
    <>
      <circle cx="11" cy="31" r="7" fill={white} />
      <circle cx="33" cy="31" r="7" fill={white} />
      <path d="M11 31l7-13h11l4 13M18 18l5 13H11M23 31l6-13M26 11h5l-2 7M14 18h6" />
    </>,
  ),
  bin: kind(
    <>
      <path d="M10 14h24l-2.5 25h-19z" fill={white} />
      <path d="M6 14h32M17 14V8h10v6" />
      <path d="M22 34c-5-3-5-9 0-13 5 4 5 10 0 13zM22 34v-7" fill={leaf} />
    </>,
  ),
  unclear: kind(
    <>
      <path d="M6 8h32v22H23l-8 8v-8H6z" fill={white} />
      <path d="M14.5 19h.1M22 19h.1M29.5 19h.1" strokeWidth="4" />
    </>,
  ),
  noise: kind(
    <>
      <path d="M6 17h8l10-9v28l-10-9H6z" fill={white} />
      <path d="M30 16c2.5 3.5 2.5 8.5 0 12M35 11c5 6.5 5 15.5 0 22" />
    </>,
  ),
  people: kind(
    <>
      <circle cx="15" cy="15" r="6" fill={leaf} />
      <circle cx="31" cy="17" r="5" fill={white} />
      <path d="M4 37c0-8 5-12 11-12s11 4 11 12M28 26c6-1 12 2.5 12 10" />
    </>,
  ),
  tree: kind(
    <>
      <circle cx="22" cy="16" r="12" fill={leaf} />
      <path d="M22 40V17M22 26l6-5M22 22l-5-4" />
    </>,
  ),
  door: kind(
    <>
      <path d="M10 39V8a3 3 0 0 1 3-3h18a3 3 0 0 1 3 3v31" fill={white} />
      <path d="M5 39h34M27.5 23v2" />
      <path d="M15 11h14v8H15z" fill={leaf} />
    </>,
  ),
} satisfies Record<string, Drawn>

export type DrawingName = keyof typeof DRAWINGS

/** All names, for the gallery and for settings that choose one. */
export const DRAWING_NAMES = Object.keys(DRAWINGS) as DrawingName[]
