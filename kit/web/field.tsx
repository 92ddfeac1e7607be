import { useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { get, type FieldValues, type Path, type RegisterOptions, type UseFormReturn } from 'react-hook-form'
import { Icon } from './icon.tsx'
import { IconAlertTriangle } from './icons.ts'

/** What every field of a form takes. */
export type FieldProps<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  name: Path<Values>
  label: ReactNode
  /** Beneath the label: what is asked, in what form. */
  hint?: ReactNode
  /** Without it the label says 可不填. */
  required?: boolean
  /** Further rules of the page's own; the server's refusals come by themselves. */
  rules?: RegisterOptions<Values, Path<Values>>
  disabled?: boolean
}

export type Wiring = {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
  'aria-required': boolean
}

type FrameProps = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  required?: boolean | undefined
  children: (wiring: Wiring) => ReactNode
}

/** Label, hint, error and what one fills in, tied together. For a field of one's own kind; else use the ready ones. */
export function Field({ label, hint, error, required, children }: FrameProps) {
  const { t } = useLingui()
  const id = useId()
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean)
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required ? null : <span className="optional">{t`可不填`}</span>}
      </label>
      {hint === undefined ? null : (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-required': required ?? false,
      })}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** The sentence at a field that is at fault; read out when it comes. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    <span role="alert" id={id}>
      {error === undefined ? null : (
        <span className="error">
          <Icon is={IconAlertTriangle} />
          {error}
        </span>
      )}
    </span>
  )
}

/** The sentence now standing at a field: the page's own rule or the server's refusal. */
export function useFieldError<Values extends FieldValues>({
  form,
  name,
}: {
  form: UseFormReturn<Values>
  name: Path<Values>
}) {
  const { t } = useLingui()
  const error = get(form.formState.errors, name) as { type?: string; message?: string } | undefined
  if (!error) return undefined
  return error.message || (error.type === 'required' ? t`这一项要填。` : t`请再看看这一项。`)
}

/** The rules for `register`: those given, and that a required field is not empty. */
export function rulesOf<Values extends FieldValues>({
  required,
  rules,
}: Pick<FieldProps<Values>, 'required' | 'rules'>) {
  return { ...rules, ...(required ? { required: true } : {}) } as RegisterOptions<Values, Path<Values>>
}

/** Fields under one another. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className="fields">{children}</div>
}
