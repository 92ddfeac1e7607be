import { useLingui } from '@lingui/react/macro'
import { Section } from '#kit/web/card.tsx'
import { useSay, type Version } from '../reading.ts'

type Bands = Version['bands']

/** What one gets, band by band: the sum, where it comes from, whether somebody checked it. */
export function EditBands({ bands, onChange }: { bands: Bands; onChange: (bands: Bands) => void }) {
  const { t } = useLingui()
  const say = useSay()
  if (bands.length === 0) return null
  const put = (place: number, some: Partial<Bands[number]>) =>
    onChange(bands.map((band, at) => (at === place ? { ...band, ...some } : band)))
  return (
    <Section title={t`能得到什么`}>
      {bands.map((band, place) => (
        <fieldset className="above" key={band.text.zh}>
          <legend>{say(band.text)}</legend>
          <div className="fields">
            <label className="field">
              <span className="label">{t`每月多少元（没有定数就空着）`}</span>
              <input
                className="input"
                type="number"
                min={0}
                value={band.fenPerMonth === null ? '' : band.fenPerMonth / 100}
                onChange={({ target }) =>
                  put(place, { fenPerMonth: target.value === '' ? null : Math.round(Number(target.value) * 100) })
                }
              />
            </label>
            <label className="field">
              <span className="label">{t`金额的出处`}</span>
              <input
                className="input"
                value={band.source}
                onChange={({ target }) => put(place, { source: target.value })}
              />
            </label>
            <label className="beside middle">
              <input
                type="checkbox"
                checked={band.verified}
                onChange={({ target }) => put(place, { verified: target.checked })}
              />
              {t`金额核实过`}
            </label>
          </div>
        </fieldset>
      ))}
    </Section>
  )
}
