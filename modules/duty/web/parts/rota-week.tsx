import { useLingui } from '@lingui/react/macro'
import { dayOf, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { sayDate } from '#kit/pure/spoken-time.ts'
import { Icon } from '#kit/web/icon.tsx'
import { IconMoon, IconSun } from '#kit/web/icons.ts'
import { State } from '#kit/web/state.tsx'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import type { Shift } from '../reading.ts'
import './rota.css'

type Props = { shifts: readonly Shift[]; onShift: (shift: Shift) => void; mine: string | undefined }

/** Days under one another, the day's shift beside the night's; each shift is a button to let somebody else take it. */
export function RotaDays({ shifts, onShift, mine }: Props) {
  const { t } = useLingui()
  const weekdays = [t`周一`, t`周二`, t`周三`, t`周四`, t`周五`, t`周六`, t`周日`]
  const today = dayOf(useNow())
  const language = useSpokenLanguage()
  const days = [...new Set(shifts.map((one) => one.day))]
  return (
    <div className="rota" role="table" aria-label={t`排班`}>
      <div role="row" className="rota-row rota-h">
        <span role="columnheader">{t`日子`}</span>
        <span role="columnheader">
          <Icon is={IconSun} /> {t`白班`}
        </span>
        <span role="columnheader">
          <Icon is={IconMoon} /> {t`夜班`}
        </span>
      </div>
      {days.map((day) => (
        <div role="row" className="rota-row" key={day}>
          <span role="rowheader" className="rota-d">
            <b>{weekdays[weekdayOf(day) - 1]}</b>
            <small className="muted">{day === today ? t`今天` : sayDate(day, today, language)}</small>
          </span>
          {shifts
            .filter((one) => one.day === day)
            .map((shift) => (
              <span role="cell" key={shift.part}>
                <button
                  type="button"
                  className={shift.person?.id === mine ? 'rota-s mine' : 'rota-s'}
                  onClick={() => onShift(shift)}
                >
                  <b>{shift.person?.name ?? t`没人`}</b>
                  <ShiftNote shift={shift} />
                </button>
              </span>
            ))}
        </div>
      ))}
    </div>
  )
}

function ShiftNote({ shift }: { shift: Shift }) {
  const { t } = useLingui()
  if (shift.breach?.kind === 'short-rest') return <State is="overdue">{t`只歇 ${shift.breach.found} 小时`}</State>
  if (shift.breach) return <State is="overdue">{t`七天里第 ${shift.breach.found} 个夜班`}</State>
  if (shift.swapped)
    return (
      <small className="muted">
        {shift.swapped.instead === null ? t`换的班` : t`替${shift.swapped.instead}`}
        {comma()}
        {shift.swapped.reason}
      </small>
    )
  return null
}
