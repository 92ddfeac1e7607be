import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type Body, newId, type Term, useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** A body was elected: which term, from when until when, how many seats. */
export function TermDialog({ body, onClose }: { body: Body; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const [id] = useState(newId)
  const last = body.terms[0]?.number ?? 0
  const { form, submit, busy, problem } = useMulinForm({
    values: { number: String(last + 1), electedOn: '', from: '', until: '', seats: '', buildingArea: '' },
    send: async ({ number, electedOn, from, until, seats, buildingArea }) => {
      const area = buildingArea.trim() === '' ? null : Math.round(Number(buildingArea) * 100)
      await act('POST', `bodies/${body.id}/terms`, {
        id,
        number: Number(number),
        electedOn,
        from,
        until,
        seats: Number(seats),
        buildingArea: area,
      })
      toast(t`登记好了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`登记一届`} act={t`登记`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <div className="beside">
        <NumberField form={form} name="number" label={t`第几届`} required />
        <NumberField form={form} name="seats" label={t`委员人数`} unit={t`人`} required />
      </div>
      <DateField form={form} name="electedOn" label={t`选出的日子`} required />
      <div className="beside">
        <DateField form={form} name="from" label={t`任期从`} required />
        <DateField form={form} name="until" label={t`任期到`} required />
      </div>
      {body.kind === 'owners-committee' ? (
        <NumberField
          form={form}
          name="buildingArea"
          label={t`小区建筑面积`}
          hint={t`一万平方米以下的小区，可以只有三名委员。`}
          unit={t`㎡`}
          decimals
        />
      ) : null}
    </FormDialog>
  )
}

/** When the term was filed, its end reported and the re-election group formed. */
export function NoteTermDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      filedOn: term.filedOn ?? '',
      reportedOn: term.reportedOn ?? '',
      groupFormedOn: term.groupFormedOn ?? '',
    },
    send: async ({ filedOn, reportedOn, groupFormedOn }) => {
      await act('PATCH', `terms/${term.id}`, {
        version: term.version,
        filedOn: filedOn || null,
        reportedOn: reportedOn || null,
        groupFormedOn: groupFormedOn || null,
      })
      toast(t`记下了。`)
      onClose()
    },
  })
  const { number } = term
  return (
    <FormDialog
      title={t`第 ${number} 届办到哪一步`}
      act={t`记下`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <DateField form={form} name="filedOn" label={t`街道备案的日子`} max={today} />
      <DateField form={form} name="reportedOn" label={t`书面报街道换届的日子`} max={today} />
      <DateField form={form} name="groupFormedOn" label={t`换届改选小组成立的日子`} max={today} />
    </FormDialog>
  )
}
