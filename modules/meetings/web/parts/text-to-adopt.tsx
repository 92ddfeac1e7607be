import { useLingui } from '@lingui/react/macro'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { Select } from '#kit/web/choice-fields.tsx'

type Props<Values extends FieldValues> = {
  form: UseFormReturn<Values>
  texts: readonly { id: string; title: string }[]
}

/** Which reviewed text lies before the residents' meeting; nothing where none is ready. */
export function TextToAdopt<Values extends FieldValues & { conventionId: string }>({ form, texts }: Props<Values>) {
  const { t } = useLingui()
  if (texts.length === 0) return null
  return (
    <Select
      form={form}
      name={'conventionId' as Path<Values>}
      label={t`要通过的公约文本`}
      hint={t`会上表决的票数，直接算作通过的票数。`}
      options={texts.map((text) => ({ value: text.id, word: text.title }))}
    />
  )
}
