import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Page, Slip, Voter } from '../reading.ts'
import { useElectionWords } from '../words.ts'

type Props = { page: Page; voter: Voter; onClose: () => void }

/** One ballot is handed out: to whom, or to whose written proxy. */
export function HandOutDialog({ page, voter, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('elections')
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { givenTo: 'self', to: '', proxy: '' },
    send: async ({ proxy, ...values }) => {
      const body = { id, voterId: voter.id, ...values, proxy: values.givenTo === 'proxy' ? proxy : null }
      const { number } = await send('POST', `/elections/${page.election.id}/slips`, body)
      toast(t`存根 ${String(number)} 号，请在存根上签名。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`发票：${voter.label}`}
      act={t`发出一张`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Radio
        form={form}
        name="givenTo"
        label={t`谁来领`}
        small
        required
        options={[
          { value: 'self', word: t`本人（共有的，其中一位）` },
          { value: 'proxy', word: t`受委托的人` },
        ]}
      />
      <TextField form={form} name="to" label={t`领票人姓名`} maxLength={40} required />
      {form.watch('givenTo') === 'proxy' ? (
        <TextField
          form={form}
          name="proxy"
          label={t`书面委托`}
          placeholder={t`谁委托的、哪天签的`}
          maxLength={120}
          required
        />
      ) : null}
    </FormDialog>
  )
}

/** What became of a ballot. */
export function FateDialog({ page, voter, slip, onClose }: Props & { slip: Slip }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const { fates } = useElectionWords()
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      fate: slip.fate === 'out' ? 'in-box' : '',
      boxId: page.boxes.length === 1 ? (page.boxes[0]?.id ?? '') : '',
      why: '',
    },
    send: async ({ fate, boxId, why }) => {
      const body = { slipId: slip.id, fate, boxId: fate === 'in-box' ? boxId || null : null, why: why || null }
      await send('POST', `/elections/${page.election.id}/fates`, body)
      toast(t`记下了。`)
      onClose()
    },
  })
  const fate = form.watch('fate')
  return (
    <FormDialog
      title={t`存根 ${slip.number} 号，${voter.label}`}
      act={t`记下去向`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Radio
        form={form}
        name="fate"
        label={t`去向`}
        small
        required
        options={(['in-box', 'spoilt', 'returned', 'lost'] as const).map((value) => ({ value, word: fates[value] }))}
      />
      {fate === 'in-box' ? (
        <Select
          form={form}
          name="boxId"
          label={t`投进哪个票箱`}
          options={page.boxes.map(({ id: value, name: word }) => ({ value, word }))}
          required
        />
      ) : null}
      <TextField
        form={form}
        name="why"
        label={t`说明`}
        hint={fate === 'lost' || slip.fate !== 'out' ? t`这一种要写明为什么。` : undefined}
        maxLength={200}
        required={fate === 'lost' || slip.fate !== 'out'}
      />
    </FormDialog>
  )
}
