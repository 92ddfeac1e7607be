import { useLingui } from '@lingui/react/macro'

/** `634428` fen as `6,344.28`. Throws on anything but an integer: money is never a fraction of a fen. */
export function fenAsYuan(fen: number | bigint): string {
  return hundredths(BigInt(fen))
}

/** `5527` (0.01 m²) as `55.27`. */
export function areaAsMetres(area: number | bigint): string {
  return hundredths(BigInt(area))
}

/** `1057` as `1,057`. */
export function counted(count: number): string {
  return count.toLocaleString('en-US')
}

function hundredths(value: bigint): string {
  const sign = value < 0n ? '−' : ''
  const size = value < 0n ? -value : value
  return `${sign}${(size / 100n).toLocaleString('en-US')}.${String(size % 100n).padStart(2, '0')}`
}

/** An amount of money, given in fen. */
export function Money({ fen }: { fen: number | bigint }) {
  const { t } = useLingui()
  return (
    <span className="money num">
      {fenAsYuan(fen)}
      <span className="unit"> {t`元`}</span>
    </span>
  )
}

/** An area, given in 0.01 m². */
export function Area({ hundredths: area }: { hundredths: number | bigint }) {
  return (
    <span className="area num">
      {areaAsMetres(area)}
      <span className="unit"> ㎡</span>
    </span>
  )
}
