import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, NumberField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import type { Detail } from '../reading.ts'
import { useConventionWords } from '../words.ts'
import { type Attached, AttachFiles } from './attach-files.tsx'

const counts = ['entitled', 'present', 'inFavour', 'against', 'abstained'] as const

/** What a meeting or a vote outside the house decided about exactly the reviewed text, with its papers. */
export function AdoptDialog({ detail, onClose }: { detail: Detail; onClose: () => void }) {
  const { t } = useLingui()
  const { bodies } = useConventionWords()
  const send = useSend('conventions')
  const today = dayOf(useNow())
  const [id] = useState(newId)
  const [files, setFiles] = useState<Attached[]>([])
  const { rule } = detail
  const owners = rule.bodies.includes('owners-assembly')
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      body: rule.bodies[0] ?? 'residents-meeting',
      heldOn: today,
      entitled: '',
      present: '',
      inFavour: '',
      against: '0',
      abstained: '0',
      inForceFrom: addDays(today, 1),
      reviseBy: '',
    },
    send: async ({ reviseBy, body, heldOn, inForceFrom, ...counted }) => {
      await send('POST', `/conventions/${detail.convention.id}/adoptions`, {
        id,
        digest: detail.digest,
        body,
        heldOn,
        inForceFrom,
        reviseBy: reviseBy === '' ? null : reviseBy,
        ...Object.fromEntries(counts.map((key) => [key, Number(counted[key])])),
        files: files.map((file) => file.id),
      })
      toast(t`通过了，辛苦大家。`)
      onClose()
    },
  })
  const words = {
    entitled: owners ? t`业主一共` : t`应到会`,
    present: owners ? t`参与表决` : t`到会`,
    inFavour: t`同意`,
    against: t`反对`,
    abstained: t`弃权`,
  }
  return (
    <FormDialog
      title={t`记系统外的通过`}
      act={t`记下通过`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Note>
        {owners
          ? t`这里只记系统外的表决，照业主大会公布的结果记。在这里投的票，贴出公告时自己带过来。`
          : t`这里只记系统外开的会；在这里开的会、投的票，票数自己带过来。到会的要过应到的一半，同意的要过到会的一半。`}{' '}
        {rule.verified ? rule.source : t`${rule.source}（待核对）`}
      </Note>
      {rule.bodies.length > 1 ? (
        <Select
          form={form}
          name="body"
          label={t`谁通过的`}
          options={rule.bodies.map((value) => ({ value, word: bodies[value] }))}
          required
        />
      ) : null}
      <DateField form={form} name="heldOn" label={t`哪天开的会`} max={today} required />
      {counts.map((key) => (
        <NumberField key={key} form={form} name={key} label={words[key]} unit={t`人`} required />
      ))}
      <DateField form={form} name="inForceFrom" label={t`从哪天起生效`} required />
      <DateField form={form} name="reviseBy" label={t`哪天前再修订（可以不填）`} />
      <AttachFiles label={t`放会议记录、签到（要有）`} files={files} onFiles={setFiles} />
    </FormDialog>
  )
}
