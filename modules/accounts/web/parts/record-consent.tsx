import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { FindPerson, type FoundPerson } from '#kit/web/find-person.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { freshId } from './fresh-id.ts'
import { useRelationNames } from './relations.ts'

type Props = { neighbourhood: string; onClose: () => void; onDone: () => void }

/** What was said at the counter: who, for whom, and where the paper lies. */
export function RecordConsent({ neighbourhood, onClose, onDone }: Props) {
  const { t } = useLingui()
  const names = useRelationNames()
  const [id] = useState(freshId)
  const [person, setPerson] = useState<FoundPerson>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { agentName: '', phone: '', relation: 'child', paper: '' },
    send: async ({ relation, ...given }) => {
      if (person === undefined) throw new Error(t`请先找到是替谁办。`)
      const body = {
        id,
        ...given,
        relation: relation as keyof typeof names,
        personId: person.id,
        homeIds: [person.homeId],
      }
      await ok(api.POST('/api/n/{neighbourhood}/consents', { params: { path: { neighbourhood } }, body }))
      onDone()
    },
  })
  return (
    <FormDialog title={t`记一份代办同意`} act={t`记下`} busy={busy} problem={problem} onClose={onClose} submit={submit}>
      {person === undefined ? (
        <FindPerson
          label={t`替谁办`}
          hint={t`打姓名、拼音首字母或门牌来找。`}
          none={t`名册里没有，请先登记。`}
          neighbourhood={neighbourhood}
          onFound={setPerson}
        />
      ) : (
        <p>
          <b>{person.name}</b> <Button look="quiet" onClick={() => setPerson(undefined)}>{t`换一位`}</Button>
        </p>
      )}
      <TextField form={form} name="agentName" label={t`谁来办`} hint={t`写名字`} maxLength={40} required />
      <TextField form={form} name="phone" label={t`这个人的手机号`} type="tel" maxLength={20} required />
      <Select
        form={form}
        name="relation"
        label={t`是对方的`}
        required
        options={Object.entries(names).map(([value, word]) => ({ value, word }))}
      />
      <TextField
        form={form}
        name="paper"
        label={t`凭什么`}
        hint={t`例如：签过字的同意书第 12 号，在柜台文件夹里`}
        maxLength={200}
        required
      />
    </FormDialog>
  )
}
