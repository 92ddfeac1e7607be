import { useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { choiceClass } from './choice-card.tsx'
import { Field, FieldError, rulesOf, useFieldError, type FieldProps } from './field.tsx'

export type Option = { value: string; word: string; under?: ReactNode; disabled?: boolean }

/** One of a list, the device's own way. For long lists at the desk there is `PickField`, which one can search. */
export function Select<Values extends FieldValues>(
  props: FieldProps<Values> & { options: readonly Option[]; empty?: string },
) {
  const { form, name, label, hint, required, disabled, options, empty } = props
  const { t } = useLingui()
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <select className="input" disabled={disabled} {...wiring} {...form.register(name, rulesOf(props))}>
          <option value="">{empty ?? t`请选`}</option>
          {options.map(({ value, word, disabled: off }) => (
            <option key={value} value={value} disabled={off}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Yes or no, with its sentence at the right. */
export function Checkbox<Values extends FieldValues>(props: FieldProps<Values>) {
  const { form, name, label, hint, disabled } = props
  const id = useId()
  const error = useFieldError(props)
  return (
    <div className="field">
      <label className="checkline">
        <input
          type="checkbox"
          disabled={disabled}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : id}
          {...form.register(name, rulesOf(props))}
        />
        <span>
          {label}
          {hint === undefined ? null : <small>{hint}</small>}
        </span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  )
}

/** One of a few, all in sight, as large cards; `small` sets them as plain lines, for the desk. */
export function Radio<Values extends FieldValues>(
  props: FieldProps<Values> & { options: readonly Option[]; small?: boolean },
) {
  const { form, name, label, hint, disabled, options, small } = props
  const id = useId()
  const error = useFieldError(props)
  const chosen: unknown = form.watch(name)
  return (
    <fieldset className="field" aria-describedby={error === undefined ? undefined : id}>
      <legend className="label">{label}</legend>
      {hint === undefined ? null : <span className="hint">{hint}</span>}
      <div>
        {options.map(({ value, word, under, disabled: off }) =>
          small ? (
            <label className="checkline" key={value}>
              <input type="radio" value={value} disabled={disabled || off} {...form.register(name, rulesOf(props))} />
              <span>
                {word}
                {under === undefined ? null : <small>{under}</small>}
              </span>
            </label>
          ) : (
            <label className={choiceClass(chosen === value, off)} key={value}>
              <i />
              <input type="radio" value={value} disabled={disabled || off} {...form.register(name, rulesOf(props))} />
              <span>
                {word}
                {under === undefined ? null : <small>{under}</small>}
              </span>
            </label>
          ),
        )}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}

export { ChoiceCard } from './choice-card.tsx'
