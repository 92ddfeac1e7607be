import { useLingui } from '@lingui/react/macro'
import { Money } from '#kit/web/figures.tsx'
import { type CaseRow, useSay } from '../reading.ts'

/** What one would get; where nobody has checked the sum, it says so. */
export function Band({ band }: { band: CaseRow['band'] }) {
  const { t } = useLingui()
  const say = useSay()
  if (band === null) return <span className="muted">{t`以主管部门答复为准`}</span>
  return (
    <span>
      {say(band.text)}
      {band.fenPerMonth === null ? null : (
        <>
          {t`，每月`}{' '}
          <b>
            <Money fen={band.fenPerMonth} />
          </b>
        </>
      )}
      {band.verified ? null : <Unverified />}
    </span>
  )
}

/** The mark of what nobody has checked against its source. */
export function Unverified() {
  const { t } = useLingui()
  return <span className="muted small">{t`（未核实，请先问主管部门）`}</span>
}
