import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { FindPerson } from '#kit/web/find-person.tsx'

export type Picked = { id: string; name: string; place: string }

/** Somebody of the register, found as at the desk; names masked. */
export function PickPerson({
  label,
  picked,
  onPick,
}: {
  label: string
  picked: Picked | undefined
  onPick: (one?: Picked) => void
}) {
  const { t } = useLingui()
  if (picked === undefined) return <FindPerson label={label} none={t`名册里没有找到`} onFound={onPick} />
  return (
    <div className="field">
      <span className="label">{label}</span>
      <div className="beside middle">
        <span>
          {picked.name} <span className="muted">{picked.place}</span>
        </span>
        <Button look="quiet" onClick={() => onPick(undefined)}>{t`换一位`}</Button>
      </div>
    </div>
  )
}
