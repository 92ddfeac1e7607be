import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import type { FoundPerson } from '#kit/web/find-person.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Point } from '../../domain/outline.ts'
import type { Detail } from '../reading.ts'
import { useTopicWords } from '../words.ts'
import { PinField } from './pin-field.tsx'
import { WhoSaid } from './who-said.tsx'

type Props = { topic: Pick<Detail, 'id' | 'compoundId' | 'idlePlaceId'>; onClose: () => void }

/** What somebody said at the counter, at the door or on the telephone, entered for them; it shows who entered it. */
export function OpinionDialog({ topic, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { ways } = useTopicWords()
  const [id] = useState(newId)
  const [person, setPerson] = useState<FoundPerson>()
  const [pin, setPin] = useState<Point | null>(null)
  const { form, submit, busy, problem } = useMulinForm({
    draft: `topics.opinion.${topic.id}`,
    values: { stance: 'for', words: '', way: 'counter', name: '' },
    send: async ({ name, ...values }) => {
      const from = { personId: person?.id ?? null, name: name === '' ? null : name }
      await send('POST', `/topics/${topic.id}/opinions`, { id, ...values, ...from, pin })
      toast(t`记好了，一样会有答复。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`代记一条意见`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <WhoSaid person={person} onPerson={setPerson} />
      {person ? null : <TextField form={form} name="name" label={t`名册里没有，怎么称呼`} maxLength={40} />}
      <Select
        form={form}
        name="way"
        label={t`怎么说的`}
        options={(['counter', 'door', 'telephone'] as const).map((value) => ({ value, word: ways[value] }))}
        required
      />
      <Radio
        form={form}
        name="stance"
        label={t`意思是`}
        small
        options={[
          { value: 'for', word: t`赞成` },
          { value: 'against', word: t`担心` },
          { value: 'idea', word: t`有个建议` },
        ]}
      />
      <TextArea form={form} name="words" label={t`原话`} maxLength={500} required />
      <PinField topic={topic} pin={pin} onPin={setPin} />
    </FormDialog>
  )
}
