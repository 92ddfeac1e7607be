import { useLingui } from '@lingui/react/macro'
import { useState, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button } from './button.tsx'
import { Field, rulesOf, useFieldError, type FieldProps } from './field.tsx'

type TextProps<Values extends FieldValues> = FieldProps<Values> & {
  type?: 'text' | 'tel' | 'email' | 'url' | 'search' | 'time'
  placeholder?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  maxLength?: number
  /** Said after the field: 户, ㎡. */
  unit?: ReactNode
}

/** One line of text; `type="tel"` brings up the digits on a telephone. */
export function TextField<Values extends FieldValues>(props: TextProps<Values>) {
  const { form, name, label, hint, required, disabled, type = 'text', unit, autoComplete = 'off', ...rest } = props
  const { rules: _rules, ...input } = rest
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <WithUnit unit={unit}>
          <input
            className="input"
            type={type}
            autoComplete={autoComplete}
            disabled={disabled}
            {...input}
            {...wiring}
            {...form.register(name, rulesOf(props))}
          />
        </WithUnit>
      )}
    </Field>
  )
}

/** Some lines of text. */
export function TextArea<Values extends FieldValues>(
  props: FieldProps<Values> & { rows?: number; placeholder?: string; maxLength?: number },
) {
  const { form, name, label, hint, required, disabled, rows = 3, placeholder, maxLength } = props
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <textarea
          className="input"
          rows={rows}
          placeholder={placeholder}
          maxLength={maxLength}
          disabled={disabled}
          {...wiring}
          {...form.register(name, rulesOf(props))}
        />
      )}
    </Field>
  )
}

/** A number, kept as text: what is written stays as written until the server has read it. */
export function NumberField<Values extends FieldValues>(
  props: FieldProps<Values> & { unit?: ReactNode; decimals?: boolean; placeholder?: string },
) {
  const { form, name, label, hint, required, disabled, unit, decimals, placeholder } = props
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <WithUnit unit={unit}>
          <input
            className="input short"
            inputMode={decimals ? 'decimal' : 'numeric'}
            autoComplete="off"
            placeholder={placeholder}
            disabled={disabled}
            {...wiring}
            {...form.register(name, rulesOf(props))}
          />
        </WithUnit>
      )}
    </Field>
  )
}

/** A day of the calendar as `2026-11-25`; `withTime` adds the minute as `2026-11-25T15:12`, wall clock of Shanghai. */
export function DateField<Values extends FieldValues>(
  props: FieldProps<Values> & { min?: string; max?: string; withTime?: boolean },
) {
  const { form, name, label, hint, required, disabled, min, max, withTime } = props
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <input
          className="input"
          type={withTime ? 'datetime-local' : 'date'}
          min={min}
          max={max}
          disabled={disabled}
          {...wiring}
          {...form.register(name, rulesOf(props))}
        />
      )}
    </Field>
  )
}

/** A password, which can be looked at and pasted. */
export function PasswordField<Values extends FieldValues>(props: FieldProps<Values> & { fresh?: boolean }) {
  const { form, name, label, hint, required, disabled, fresh } = props
  const { t } = useLingui()
  const [seen, setSeen] = useState(false)
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <div className="with-button">
          <input
            className="input"
            type={seen ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'current-password'}
            disabled={disabled}
            {...wiring}
            {...form.register(name, rulesOf(props))}
          />
          <Button onClick={() => setSeen(!seen)}>
            {seen ? t`遮住` : t`看一眼`}
            <span className="sr">{t`密码`}</span>
          </Button>
        </div>
      )}
    </Field>
  )
}

/** A code of digits from a message or an app; the telephone offers to fill it in. */
export function CodeField<Values extends FieldValues>(
  props: FieldProps<Values> & { digits?: number; end?: ReactNode },
) {
  const { form, name, label, hint, required, disabled, digits = 6, end } = props
  const error = useFieldError(props)
  return (
    <Field label={label} hint={hint} error={error} required={required}>
      {(wiring) => (
        <div className="with-button">
          <input
            className="input code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={digits}
            disabled={disabled}
            {...wiring}
            {...form.register(name, rulesOf(props))}
          />
          {end}
        </div>
      )}
    </Field>
  )
}

function WithUnit({ unit, children }: { unit: ReactNode; children: ReactNode }) {
  if (unit === undefined) return children
  return (
    <div className="with-unit">
      {children}
      <span className="muted nw">{unit}</span>
    </div>
  )
}
