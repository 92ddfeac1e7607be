import { useLingui } from '@lingui/react/macro'

type Props = {
  spots: readonly { id: string; name: string; compound: string }[]
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** Where paper hangs: everywhere, or the few places that a notice about one building concerns. */
export function PlacesToHang({ spots, chosen, onChoose }: Props) {
  const { t } = useLingui()
  const all = spots.length
  const few = chosen.length
  if (all < 2) return null
  return (
    <details className="field">
      <summary className="label">{few === 0 ? t`纸贴在全部 ${all} 处` : t`纸贴在其中 ${few} 处`}</summary>
      <fieldset className="notice-spots">
        <legend className="hint">{t`只关一幢楼的，勾那几处就好。一处都不勾，就是全部。`}</legend>
        {spots.map((spot) => (
          <label key={spot.id} className="checkline">
            <input
              type="checkbox"
              checked={chosen.includes(spot.id)}
              onChange={() =>
                onChoose(chosen.includes(spot.id) ? chosen.filter((id) => id !== spot.id) : [...chosen, spot.id])
              }
            />
            <span>
              {spot.name} <small>{spot.compound}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
