import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { useConventionWords } from '../words.ts'

type Props = { compounds: readonly { id: string; name: string }[]; onClose: () => void }

/** Paragraphs become clauses; a number written before one is left out, since the number is its place. */
export function clausesFrom(text: string): { id: string; text: string; relied: null }[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/^第[一二三四五六七八九十百零\d]+条[\s：:、.]*/, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ id: newId(), text: paragraph, relied: null }))
}

/** Begins a convention from a text that is pasted in or written. */
export function BeginDialog({ compounds, onClose }: Props) {
  const { t } = useLingui()
  const { kinds } = useConventionWords()
  const send = useSend('conventions')
  const go = useGo()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { kind: 'residents', title: '', about: '', compoundId: '', clauses: '' },
    draft: 'conventions.begin',
    send: async ({ kind, title, about, compoundId, clauses }) => {
      await send('PUT', `/conventions/${id}`, {
        kind,
        title,
        about: about === '' ? null : about,
        compoundId: compoundId === '' ? null : compoundId,
        clauses: clausesFrom(clauses),
      })
      onClose()
      go(`/conventions/${id}/work`)
    },
  })
  return (
    <FormDialog title={t`起草一份`} act={t`开始`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Select
        form={form}
        name="kind"
        label={t`哪一种`}
        options={Object.entries(kinds).map(([value, word]) => ({ value, word }))}
        required
      />
      <TextField form={form} name="title" label={t`叫什么`} maxLength={60} required />
      <Select
        form={form}
        name="compoundId"
        label={t`哪个小区的`}
        empty={t`整个居民区`}
        options={compounds.map(({ id: value, name: word }) => ({ value, word }))}
      />
      <TextField form={form} name="about" label={t`为什么要定`} maxLength={300} />
      <TextArea
        form={form}
        name="clauses"
        label={t`条款`}
        hint={t`一条一段，中间空一行。可以整篇贴进来。`}
        rows={10}
        required
      />
    </FormDialog>
  )
}
