import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import type { Condition } from '../../domain/condition.ts'
import type { Version } from '../reading.ts'
import { EditCondition } from './edit-condition.tsx'
import { Text } from './edit-words.tsx'

type Bands = Version['bands']
type Band = Bands[number]

const blank: Band = { text: { zh: '', en: '' }, fenPerMonth: null, condition: null, source: '', verified: false }

/** What one gets, band by band, the first that fits: for whom, the sum, where it comes from, whether somebody checked it. */
export function EditBands({ bands, onChange }: { bands: Bands; onChange: (bands: Bands) => void }) {
  const { t } = useLingui()
  const put = (place: number, some: Partial<Band>) =>
    onChange(bands.map((band, at) => (at === place ? { ...band, ...some } : band)))
  return (
    <Section
      title={t`能得到什么`}
      hint={t`几档的，从上往下，第一个符合的算。`}
      end={<Button icon={IconPlus} onClick={() => onChange([...bands, blank])}>{t`加一档`}</Button>}
    >
      {bands.map((band, place) => (
        // A band has no identity but its place.
        <fieldset className="above numbered-part" key={place}>
          <legend>{t`第 ${place + 1} 档`}</legend>
          <div className="fields">
            <Text
              label={t`怎么说`}
              value={band.text.zh}
              onChange={(zh) => put(place, { text: { ...band.text, zh } })}
            />
            <Text label={t`英文`} value={band.text.en} onChange={(en) => put(place, { text: { ...band.text, en } })} />
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
            <Text label={t`金额的出处`} value={band.source} onChange={(source) => put(place, { source })} />
            <label className="beside middle">
              <input
                type="checkbox"
                checked={band.verified}
                onChange={({ target }) => put(place, { verified: target.checked })}
              />
              {t`金额核实过`}
            </label>
            <ForWhom
              condition={band.condition as Condition | null}
              onChange={(condition) => put(place, { condition })}
            />
            <span>
              <Button
                look="quiet"
                onClick={() => onChange(bands.filter((_band, at) => at !== place))}
              >{t`去掉这一档`}</Button>
            </span>
          </div>
        </fieldset>
      ))}
    </Section>
  )
}

type ForWhomProps = { condition: Condition | null; onChange: (condition: Condition | null) => void }

/** Everybody who meets the clauses, or only some of them. */
function ForWhom({ condition, onChange }: ForWhomProps) {
  const { t } = useLingui()
  return (
    <div>
      <label className="beside middle">
        <input
          type="checkbox"
          checked={condition !== null}
          onChange={({ target }) => onChange(target.checked ? { age: 'birthDate', op: '>=', years: 70 } : null)}
        />
        {t`只给其中一部分人`}
      </label>
      {condition === null ? null : <EditCondition condition={condition} onChange={onChange} />}
    </div>
  )
}
