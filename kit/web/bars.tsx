import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type ThresholdProps = {
  title: ReactNode
  /** 68 / 111 户, at the right; or a state. */
  end?: ReactNode
  value: number
  /** What counts as the full bar, in the unit of `value`. */
  whole: number
  /** Where the line stands, in the unit of `value`. */
  line: number
  /** 2/3, under the line. */
  lineWord?: ReactNode
  /** What may still come on top (those with conditions), hatched in amber. */
  maybe?: number
  /** The exact number and how much is missing: 满 74 户算数，还差 6 户. */
  under?: ReactNode
  /** The line was not reached and will not be: brick, hatched. */
  failed?: boolean
  /** The bar in words, for those who hear it. */
  says: string
}

/** A share with the line it has to reach; above it the name, beneath it what is missing. */
export function ThresholdBar({ title, end, value, whole, line, lineWord, maybe, under, failed, says }: ThresholdProps) {
  const share = (part: number) => `${whole > 0 ? Math.min(100, (part / whole) * 100) : 0}%`
  const fill = ['fill', failed ? 'short' : '', value >= whole ? 'whole' : ''].filter(Boolean).join(' ')
  return (
    <div className={lineWord === undefined ? 'th' : 'th worded'}>
      <div className="th-h">
        <h3>{title}</h3>
        <span className="num">{end}</span>
      </div>
      <div className="bar" role="img" aria-label={says}>
        <span className={fill} style={{ width: share(value) }} />
        {maybe ? <span className="may" style={{ left: share(value), width: share(maybe) }} /> : null}
        <span className="mark-line" style={{ left: share(line) }} />
        {lineWord === undefined ? null : (
          <span className="mark-word" style={{ left: share(line) }}>
            {lineWord}
          </span>
        )}
      </div>
      {under === undefined ? null : <p className="small">{under}</p>}
    </div>
  )
}

/** Says once what the black line in the bars below it means. */
export function ThresholdKey({ children }: { children: ReactNode }) {
  return (
    <p className="th-key">
      <i aria-hidden="true" />
      {children}
    </p>
  )
}

/** Fills that stay apart without colour: b, f and h are hatched. */
export type FillName = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i'
export type StackPart = {
  key: string
  word: ReactNode
  under?: ReactNode
  value: number
  shown: ReactNode
  fill: FillName
}

type StackProps = {
  parts: readonly StackPart[]
  total?: { word: ReactNode; shown: ReactNode }
  label: string
  thin?: boolean
  width?: number
}

/** Parts of a whole as one bar, with the list that names them; `thin` is the bar alone, for a table. */
export function StackBar({ parts, total, label, thin, width }: StackProps) {
  const { t } = useLingui()
  const bar = (
    <div
      className={thin ? 'stack thin' : 'stack'}
      role="img"
      aria-label={label}
      style={width === undefined ? undefined : { width }}
    >
      {parts
        .filter(({ value }) => value > 0)
        .map(({ key, value, fill }) => (
          <span key={key} className={`fill-${fill}`} style={{ flex: `${value} 0 0` }} />
        ))}
    </div>
  )
  if (thin) return bar
  return (
    <div>
      {bar}
      <ul className="rows stack-list" aria-label={t`${label}，逐项`}>
        {parts.map(({ key, word, under, shown, fill }) => (
          <li key={key}>
            <span className={`swatch fill-${fill}`} aria-hidden="true" />
            <span>
              {word}
              {under === undefined ? null : <small>{under}</small>}
            </span>
            <span className="num">{shown}</span>
          </li>
        ))}
        {total ? (
          <li>
            <span />
            <b>{total.word}</b>
            <b className="num">{total.shown}</b>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
