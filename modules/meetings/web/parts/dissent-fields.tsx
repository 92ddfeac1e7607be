import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Button } from '#kit/web/button.tsx'
import { IconPlus } from '#kit/web/icons.ts'

export interface Dissent {
  seatId: string
  words: string
}

type Props = {
  there: readonly { id: string; name: string }[]
  dissent: readonly Dissent[]
  onDissent: (dissent: readonly Dissent[]) => void
}

/** Whoever keeps another opinion, each with their own words. */
export function DissentFields({ there, dissent, onDissent }: Props) {
  const { t } = useLingui()
  const id = useId()
  const taken = new Set(dissent.map((one) => one.seatId))
  const change = (at: number, to: Partial<Dissent>) =>
    onDissent(dissent.map((one, place) => (place === at ? { ...one, ...to } : one)))
  return (
    <fieldset className="field plain">
      <legend className="label">{t`谁保留意见`}</legend>
      {dissent.map((one, at) => (
        <div key={at} className="fields keep">
          <select
            className="input"
            aria-label={t`谁保留意见`}
            value={one.seatId}
            onChange={(event) => change(at, { seatId: event.target.value })}
          >
            <option value="">{t`没有了`}</option>
            {there
              .filter((seat) => seat.id === one.seatId || !taken.has(seat.id))
              .map((seat) => (
                <option key={seat.id} value={seat.id}>
                  {seat.name}
                </option>
              ))}
          </select>
          <label className="label" htmlFor={`${id}${at}`}>{t`保留什么意见`}</label>
          <input
            id={`${id}${at}`}
            className="input"
            maxLength={500}
            value={one.words}
            onChange={(event) => change(at, { words: event.target.value })}
          />
        </div>
      ))}
      {dissent.length < Math.min(there.length, 20) ? (
        <Button icon={IconPlus} onClick={() => onDissent([...dissent, { seatId: '', words: '' }])}>
          {dissent.length === 0 ? t`有人保留意见` : t`还有一位`}
        </Button>
      ) : null}
    </fieldset>
  )
}
