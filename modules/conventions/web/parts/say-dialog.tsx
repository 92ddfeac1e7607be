import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { FindPerson } from '#kit/web/find-person.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { colon } from '#kit/web/marks.ts'
import type { ShownClause } from '../reading.ts'

type Props = {
  conventionId: string
  clause: ShownClause
  /** A worker writes down what somebody else says. */
  forSomebody: boolean
  onClose: () => void
}

/** A word on one clause, and other words for it if somebody has them. */
export function SayDialog({ conventionId, clause, forSomebody, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('conventions')
  const [id] = useState(newId)
  const [person, setPerson] = useState<{ id: string; name: string }>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { words: '', amendment: '', way: 'counter', name: '' },
    draft: `conventions.say.${clause.id}`,
    send: async ({ words, amendment, way, name }) => {
      const said = { id, clauseId: clause.id, words, amendment: amendment === '' ? null : amendment }
      if (forSomebody) {
        const whose = { way, personId: person?.id ?? null, name: name === '' ? null : name }
        await send('POST', `/conventions/${conventionId}/noted-comments`, { ...said, ...whose })
      } else await send('POST', `/conventions/${conventionId}/comments`, said)
      toast(forSomebody ? t`记下了，会一条一条答复。` : t`收到了，居委会会答复您。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`对第 ${clause.number} 条说一句`}
      act={forSomebody ? t`记下` : t`提上去`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <p className="clause-text muted">{clause.text}</p>
      {forSomebody ? (
        <>
          <FindPerson onFound={setPerson} />
          {person ? (
            <p>
              {t`谁说的`}
              {colon()}
              <b>{person.name}</b> <Button look="quiet" onClick={() => setPerson(undefined)}>{t`换一个`}</Button>
            </p>
          ) : (
            <TextField form={form} name="name" label={t`怎么称呼`} maxLength={40} />
          )}
          <Radio
            form={form}
            name="way"
            label={t`在哪里说的`}
            small
            options={[
              { value: 'counter', word: t`来居委会说的` },
              { value: 'door', word: t`上门听到的` },
            ]}
          />
        </>
      ) : null}
      <TextArea
        form={form}
        name="words"
        label={t`您的意见`}
        {...(forSomebody ? { hint: t`照原话记。` } : { hint: t`写真名，大家都看得到。` })}
        maxLength={1000}
        required
      />
      <TextArea form={form} name="amendment" label={t`您看怎么写好（可以不填）`} maxLength={2000} />
    </FormDialog>
  )
}
