import { useLingui } from '@lingui/react/macro'
import { Section } from '#kit/web/card.tsx'
import type { Version } from '../reading.ts'
import { useOfficeNames } from '../words.ts'

/** A version to begin with: everything still to be written. */
export const blankVersion = (from: string): Version => ({
  policy: '',
  number: 0,
  kind: 'benefit',
  title: { zh: '', en: '' },
  text: { zh: '', en: '' },
  source: '',
  verified: false,
  office: 'subdistrict',
  from,
  to: null,
  already: null,
  clauses: [{ key: 'hukou', text: { zh: '', en: '' }, source: null, condition: { fact: 'shanghaiHukou', is: true } }],
  bands: [],
  papers: [],
  apply: { zh: '', en: '' },
  examples: [],
})

type Props = { version: Version; isNew: boolean; onChange: (some: Partial<Version>) => void }

/** What it is called, what it says in plain words, how to apply, who decides. */
export function EditWords({ version, isNew, onChange }: Props) {
  const { t } = useLingui()
  const offices = useOfficeNames()
  const { title, text, apply } = version
  return (
    <Section title={t`名称和说明`}>
      <div className="fields">
        {isNew ? (
          <Text
            label={t`代码（小写英文，定了不改）`}
            value={version.policy}
            onChange={(policy) => onChange({ policy })}
          />
        ) : null}
        <Text label={t`名称`} value={title.zh} onChange={(zh) => onChange({ title: { ...title, zh } })} />
        <Text label={t`英文名称`} value={title.en} onChange={(en) => onChange({ title: { ...title, en } })} />
        <Text label={t`大白话`} value={text.zh} onChange={(zh) => onChange({ text: { ...text, zh } })} />
        <Text label={t`英文大白话`} value={text.en} onChange={(en) => onChange({ text: { ...text, en } })} />
        <Text label={t`怎么办`} value={apply.zh} onChange={(zh) => onChange({ apply: { ...apply, zh } })} />
        <Text label={t`英文怎么办`} value={apply.en} onChange={(en) => onChange({ apply: { ...apply, en } })} />
        <label className="field">
          <span className="label">{t`谁决定`}</span>
          <select
            className="input"
            value={version.office}
            onChange={(event) => onChange({ office: event.target.value as Version['office'] })}
          >
            {Object.entries(offices).map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
    </Section>
  )
}

type TextProps = { label: string; value: string; type?: 'text' | 'date'; onChange: (value: string) => void }

/** A line of text outside of a form library. */
export function Text({ label, value, type = 'text', onChange }: TextProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input className="input" type={type} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}
