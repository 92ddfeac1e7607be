import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { useNow } from '#kit/web/when.tsx'
import type { Comparison, Condition } from '../../domain/condition.ts'
import { type FactKey, factKeys, factOf, isFactKey } from '../../domain/facts.ts'
import { useSay } from '../reading.ts'

/** A condition over one thing that is known. */
export type Leaf = Extract<Condition, { fact: FactKey } | { age: FactKey }>

/** What a condition over this begins with, when it is chosen. */
function beginningOf(key: FactKey, today: string): Leaf {
  const { kind, options = [], least = 0 } = factOf(key)
  if (kind === 'boolean') return { fact: key, is: true }
  if (kind === 'choice') return { fact: key, in: options.slice(0, 1).map(({ value }) => value) }
  if (kind === 'integer') return { fact: key, op: '>=', value: Math.max(0, least) }
  return key === 'birthDate' ? { age: key, op: '>=', years: 60 } : { fact: key, op: '<=', day: today }
}

type Props = { leaf: Leaf; onChange: (leaf: Leaf) => void }

/** Chooses what is asked of a person, and what it has to be. Sums are written in yuan and kept in fen. */
export function EditLeaf({ leaf, onChange }: Props) {
  const { t } = useLingui()
  const say = useSay()
  const key = 'age' in leaf ? leaf.age : leaf.fact
  const today = dayOf(useNow())
  return (
    <>
      <select
        className="input"
        aria-label={t`看什么`}
        value={key}
        onChange={({ target }) => (isFactKey(target.value) ? onChange(beginningOf(target.value, today)) : undefined)}
      >
        {factKeys.map((one) => (
          <option key={one} value={one}>
            {say(factOf(one).name)}
          </option>
        ))}
      </select>
      <Value leaf={leaf} factKey={key} onChange={onChange} />
    </>
  )
}

function Value({ leaf, factKey, onChange }: Props & { factKey: FactKey }) {
  const { t } = useLingui()
  const say = useSay()
  const { unit, options = [] } = factOf(factKey)
  if ('is' in leaf) {
    return (
      <select
        className="input"
        aria-label={t`要怎样`}
        value={String(leaf.is)}
        onChange={({ target }) => onChange({ ...leaf, is: target.value === 'true' })}
      >
        <option value="true">{t`是`}</option>
        <option value="false">{t`不是`}</option>
      </select>
    )
  }
  if ('in' in leaf) {
    return (
      <span className="condition-choices" role="group" aria-label={t`是其中一种`}>
        {options.map((option) => (
          <label key={option.value} className="beside middle">
            <input
              type="checkbox"
              checked={leaf.in.includes(option.value)}
              onChange={({ target }) => {
                const rest = leaf.in.filter((one) => one !== option.value)
                const chosen = target.checked ? [...rest, option.value] : rest
                // None of them would be no condition.
                if (chosen.length > 0) onChange({ ...leaf, in: chosen })
              }}
            />
            {say(option)}
          </label>
        ))}
      </span>
    )
  }
  const compare = <Compare op={leaf.op} onChange={(op) => onChange({ ...leaf, op })} />
  if ('day' in leaf) {
    return (
      <>
        <When leaf={leaf} onChange={onChange} />
        {compare}
        <input
          className="input"
          type="date"
          aria-label={t`哪一天`}
          value={leaf.day}
          onChange={({ target }) => (target.value === '' ? undefined : onChange({ ...leaf, day: target.value }))}
        />
      </>
    )
  }
  if ('years' in leaf) {
    return (
      <>
        <When leaf={leaf} onChange={onChange} />
        {compare}
        <HowMany
          label={t`几周年`}
          value={leaf.years}
          unit={factKey === 'birthDate' ? t`周岁` : t`年`}
          onChange={(years) => onChange({ ...leaf, years })}
        />
      </>
    )
  }
  const inYuan = unit === 'fen'
  const words = { fen: t`元`, months: t`个月`, percent: '%', grade: t`级` }
  return (
    <>
      {compare}
      <HowMany
        label={t`多少`}
        value={inYuan ? leaf.value / 100 : leaf.value}
        unit={unit === undefined ? '' : words[unit]}
        onChange={(value) => onChange({ ...leaf, value: inYuan ? Math.round(value * 100) : value })}
      />
    </>
  )
}

type Dated = Extract<Leaf, { age: FactKey } | { day: string }>

/** A date is asked by the years since then, or against a day of the calendar. */
function When({ leaf, onChange }: { leaf: Dated; onChange: (leaf: Leaf) => void }) {
  const { t } = useLingui()
  const today = dayOf(useNow())
  const key = 'age' in leaf ? leaf.age : leaf.fact
  return (
    <select
      className="input"
      aria-label={t`按什么比`}
      value={'age' in leaf ? 'years' : 'day'}
      onChange={({ target }) =>
        onChange(
          target.value === 'years'
            ? { age: key, op: leaf.op, years: key === 'birthDate' ? 60 : 1 }
            : { fact: key, op: leaf.op, day: today },
        )
      }
    >
      <option value="years">{key === 'birthDate' ? t`年龄` : t`到现在`}</option>
      <option value="day">{t`日期`}</option>
    </select>
  )
}

function Compare({ op, onChange }: { op: Comparison; onChange: (op: Comparison) => void }) {
  const { t } = useLingui()
  const words: Record<Comparison, string> = {
    '>=': t`至少`,
    '>': t`超过`,
    '=': t`正好`,
    '<=': t`最多`,
    '<': t`不到`,
  }
  return (
    <select
      className="input"
      aria-label={t`怎么比`}
      value={op}
      onChange={({ target }) => onChange(target.value as Comparison)}
    >
      {Object.entries(words).map(([one, word]) => (
        <option key={one} value={one}>
          {word}
        </option>
      ))}
    </select>
  )
}

function HowMany({
  label,
  value,
  unit,
  onChange,
}: {
  label: string
  value: number
  unit: string
  onChange: (value: number) => void
}) {
  return (
    <span className="beside middle">
      <input
        className="input number"
        type="number"
        aria-label={label}
        value={value}
        onChange={({ target }) => (target.value === '' ? undefined : onChange(Number(target.value)))}
      />
      {unit}
    </span>
  )
}
