import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Note } from '#kit/web/card.tsx'
import { Checkbox, Radio, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { RightDetail, Vote } from '../reading.ts'
import { useBallotWords } from '../words.ts'
import { AttachPhotos } from './attach-photos.tsx'
import { useChoiceOptions } from './choice-options.ts'
import { SlipDialog } from './slip-dialog.tsx'

type Props = { vote: Vote; right: RightDetail; onClose: () => void }

/** How, to whom, and whether it was said what comes of silence: this is evidence one day. */
export function DeliverDialog({ vote, right, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const { ways } = useBallotWords()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { way: 'hand', to: '', warned: vote.silence !== null },
    send: async ({ way, to, warned }) => {
      await send('POST', `/votes/${vote.id}/deliveries`, { id, rightId: right.id, way, to, warned })
      toast(t`记下了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`记送达`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Radio
        form={form}
        name="way"
        label={t`怎么送的`}
        small
        options={(['hand', 'door', 'post', 'phone'] as const).map((value) => ({ value, word: ways[value] }))}
      />
      <TextField form={form} name="to" label={t`谁收的`} maxLength={40} required />
      <Checkbox form={form} name="warned" label={t`讲过不投怎么算`} />
    </FormDialog>
  )
}

const useVoterOptions = (right: RightDetail) => right.voters.map(({ id: value, name: word }) => ({ value, word }))

/** The first of two people: who rang, or whose written authority was handed in. Says nothing of the choice. */
export function RequestDialog({ vote, right, kind, onClose }: Props & { kind: 'phone' | 'proxy' }) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const [id] = useState(newId)
  const [files, setFiles] = useState<string[]>([])
  const proxy = kind === 'proxy'
  const { form, submit, busy, problem } = useMulinForm({
    values: { personId: right.voters[0]?.id ?? '', agent: '', scope: '' },
    send: async ({ personId, agent, scope }) => {
      const words = proxy ? { agent, scope, files } : {}
      await send('POST', `/votes/${vote.id}/requests`, { id, rightId: right.id, personId, kind, ...words })
      toast(proxy ? t`登记好了，请另一位同事看委托书录票。` : t`登记好了，请另一位同事按登记的号码打回去。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={proxy ? t`登记书面委托` : t`登记来电`}
      act={t`登记`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Note>{proxy ? t`您登记，另一位同事看着委托书录票。` : t`先不问投什么。另一位同事按登记的号码打回去再问。`}</Note>
      <Select
        form={form}
        name="personId"
        label={proxy ? t`谁委托的` : t`谁来电`}
        options={useVoterOptions(right)}
        required
      />
      {proxy ? (
        <>
          <TextField form={form} name="agent" label={t`委托给谁`} maxLength={40} required />
          <TextField
            form={form}
            name="scope"
            label={t`委托书怎么写的`}
            hint={t`照原话写范围和意见。`}
            maxLength={200}
            required
          />
          <AttachPhotos label={t`拍下委托书`} onFiles={setFiles} />
        </>
      ) : null}
    </FormDialog>
  )
}

/** With a helper at the screen: the voter says it, the helper stands beside it by name. */
export function VisitDialog({ vote, right, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const [id] = useState(newId)
  const [slip, setSlip] = useState<string>()
  const [files, setFiles] = useState<string[]>([])
  const { form, submit, busy, problem } = useMulinForm({
    values: { personId: right.voters[0]?.id ?? '', choice: '' },
    send: async ({ personId, choice }) => {
      const body = { id, rightId: right.id, personId, choice, files }
      setSlip(String((await send('POST', `/votes/${vote.id}/visited-ballots`, body)).slip))
    },
  })
  if (slip) return <SlipDialog vote={vote} right={right} slip={slip} assisted onClose={onClose} />
  return (
    <FormDialog title={t`当面投`} act={t`投下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Note>{t`请本人自己说、自己看着点。帮忙的人会记上名字，24 小时内本人来电可以撤回。`}</Note>
      <Select form={form} name="personId" label={t`谁在投`} options={useVoterOptions(right)} required />
      <Radio form={form} name="choice" label={vote.question} options={useChoiceOptions(vote)} required />
      <AttachPhotos label={t`拍下本人签字`} onFiles={setFiles} />
    </FormDialog>
  )
}
