import { useLingui } from '@lingui/react/macro'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { PersonDetail } from '../reading.ts'
import { useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** 登记故去: the day, or only the year, or neither, and on what it is believed. */
export function DeathDialog({ person, onClose }: { person: PersonDetail['person']; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const form = useMulinForm({
    values: { on: '', year: '', reason: '' },
    send: async ({ on, year, reason }) => {
      await act('POST', `persons/${person.id}/death`, {
        version: person.version,
        on: on || null,
        year: year ? Number(year) : null,
        reason,
      })
      toast(t`登记好了。`)
      onClose()
    },
  })
  const { name } = person
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={t`登记 ${name} 故去`}
      act={t`登记`}
      onClose={onClose}
    >
      <DateField form={form.form} name="on" label={t`哪一天`} />
      <NumberField form={form.form} name="year" label={t`只知道年份的，填年份`} />
      <TextField
        form={form.form}
        name="reason"
        label={t`怎么知道的`}
        hint={t`比如：家属来报。`}
        required
        maxLength={200}
      />
    </FormDialog>
  )
}
