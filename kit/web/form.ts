import { useEffect, useState } from 'react'
import { get, useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { dropDraft, keepDraft, readDraft } from './draft.ts'
import { RefusedError, sentenceOf } from './refused.ts'

export type Form<Values extends FieldValues> = {
  /** Goes to every field of the form. */
  form: UseFormReturn<Values>
  /** For `<form onSubmit>`. */
  submit: (event?: React.BaseSyntheticEvent) => Promise<void>
  /** The server is at it. */
  busy: boolean
  /** A sentence that belongs to no field: a refusal of the whole, or no network. */
  problem: string | undefined
}

type Options<Values extends FieldValues> = {
  values: DefaultValues<Values>
  /** What to do; a `RefusedError` thrown here is shown at the fields it names, or as `problem`. */
  send: (values: Values) => Promise<void>
  /** Keeps what is written under this key until it is sent. Leave out for passwords and codes. */
  draft?: string
}

/** A form that shows the server's refusals at the fields and loses nothing that was written. */
export function useMulinForm<Values extends FieldValues>({ values, send, draft }: Options<Values>): Form<Values> {
  const kept = draft === undefined ? undefined : readDraft<Partial<Values>>(draft)
  const form = useForm<Values>({
    defaultValues: Object.assign({}, values, kept),
    shouldFocusError: true,
  })
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    if (draft === undefined) return undefined
    const watching = form.watch((now) => keepDraft(draft, now))
    return () => watching.unsubscribe()
  }, [draft, form])

  const submit = form.handleSubmit(async (given) => {
    setProblem(undefined)
    try {
      await send(given)
      if (draft !== undefined) dropDraft(draft)
    } catch (error) {
      const atFields = error instanceof RefusedError ? Object.entries(error.fields) : []
      const known = atFields.filter(([field]) => get(form.getValues(), field) !== undefined)
      for (const [place, [field, message]] of known.entries()) {
        form.setError(field as Path<Values>, { type: 'server', message }, { shouldFocus: place === 0 })
      }
      if (known.length === 0) setProblem(sentenceOf(error))
    }
  })
  return { form, submit, busy: form.formState.isSubmitting, problem }
}
