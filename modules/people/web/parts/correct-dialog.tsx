import { useLingui } from '@lingui/react/macro'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { PersonDetail } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useFieldNames, useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** What is written; an empty field leaves what is known as it is. */
interface Values {
  name: string
  idNumber: string
  birthDate: string
  sex: string
  registration: string
  relation: string
  phone: string
  employment: string
  workplace: string
  registeredAddress: string
  ethnicity: string
  politics: string
  remark: string
  reason: string
}

/** 改正资料: only what is filled in changes; what was stays in the history. Nothing of it is kept on the device. */
export function CorrectDialog({ detail, onClose }: { detail: PersonDetail; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const names = useFieldNames()
  const words = useWords()
  const { person } = detail
  const form = useMulinForm<Values>({
    values: {
      name: '',
      idNumber: '',
      birthDate: '',
      sex: person.sex ?? '',
      registration: person.registration ?? '',
      relation: person.relation ?? '',
      phone: '',
      employment: '',
      workplace: '',
      registeredAddress: '',
      ethnicity: '',
      politics: '',
      remark: '',
      reason: '',
    },
    send: async ({ reason, phone, sex, registration, relation, ...texts }) => {
      const written = Object.entries(texts).filter(([, value]) => value.trim() !== '')
      const chosen = Object.entries({ sex, registration, relation }).filter(
        ([field, value]) => value !== (person[field as 'sex' | 'registration' | 'relation'] ?? ''),
      )
      const facts = Object.fromEntries([...written, ...chosen.map(([field, value]) => [field, value || null])])
      await act('PATCH', `persons/${person.id}`, {
        version: person.version,
        facts,
        addPhones: phone.trim() === '' ? [] : [phone],
        reason,
      })
      toast(t`改好了，原来的留在记录里。`)
      onClose()
    },
  })
  const field = { form: form.form }
  const options = (list: Record<string, string>) => Object.entries(list).map(([value, word]) => ({ value, word }))
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={t`改正资料`}
      act={t`改`}
      onClose={onClose}
    >
      <p className="small muted">{t`只填要改的。空着的不动。`}</p>
      <TextField {...field} name="name" label={names['name']} maxLength={60} />
      <TextField {...field} name="idNumber" label={names['idNumber']} maxLength={30} />
      <DateField {...field} name="birthDate" label={names['birthDate']} />
      <Select {...field} name="sex" label={names['sex']} options={options(words.sexes)} />
      <TextField {...field} name="phone" type="tel" label={t`加一个电话`} maxLength={40} />
      <Select {...field} name="relation" label={names['relation']} options={options(words.relations)} />
      <Select {...field} name="registration" label={names['registration']} options={options(words.registrations)} />
      <TextField {...field} name="registeredAddress" label={names['registeredAddress']} maxLength={120} />
      <Select {...field} name="employment" label={names['employment']} options={options(words.employments)} />
      <TextField {...field} name="workplace" label={names['workplace']} maxLength={60} />
      <TextField {...field} name="ethnicity" label={names['ethnicity']} maxLength={20} />
      <TextField {...field} name="politics" label={names['politics']} maxLength={20} />
      <TextArea {...field} name="remark" label={names['remark']} maxLength={500} />
      <TextField
        {...field}
        name="reason"
        label={t`凭什么改`}
        hint={t`比如：本人带身份证来改。`}
        required
        maxLength={200}
      />
    </FormDialog>
  )
}
