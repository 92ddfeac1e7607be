import '../people.css'
import { useLingui } from '@lingui/react/macro'
import type { Entrance } from '../reading.ts'

/** Which entrance: the device's own list, by compound. */
export function EntrancePick({
  entrances,
  chosen,
  onChoose,
  all,
}: {
  entrances: readonly Entrance[]
  chosen: string | undefined
  onChoose: (id: string) => void
  /** The word for every entrance, where that can be chosen too. */
  all?: string
}) {
  const { t } = useLingui()
  const compounds = Map.groupBy(entrances, (entrance) => entrance.compound)
  return (
    <select
      className="input entrance-pick"
      aria-label={t`门洞`}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.target.value)}
    >
      {all === undefined ? null : <option value="">{all}</option>}
      {[...compounds].map(([compound, list]) => (
        <optgroup key={compound} label={compound}>
          {list.map((entrance) => (
            <option key={entrance.id} value={entrance.id}>
              {entrance.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
