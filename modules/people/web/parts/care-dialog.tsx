import { useLingui } from '@lingui/react/macro'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { CareFlag } from '../../contract/words.ts'
import { useCareWords } from '../care-words.ts'
import type { CareShown, PersonDetail } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

interface Given {
  person: PersonDetail['person']
  /** All that the writer could see: the list is sent whole. */
  care: readonly CareShown[]
  onClose: () => void
  onDone: (care: CareShown[]) => void
}

const options = (list: Record<string, string>) => Object.entries(list).map(([value, word]) => ({ value, word }))

/** 加一个标签, 改标签: which, since when, on what it rests, who may see it. Nothing of it is kept on the device. */
export function CareDialog({ person, care, changing, onClose, onDone }: Given & { changing?: CareShown }) {
  const { t } = useLingui()
  const act = useAct()
  const { care: names } = useWords()
  const words = useCareWords()
  const form = useMulinForm({
    values: {
      flag: changing?.flag ?? '',
      kind: changing?.kind ?? '',
      grade: changing?.grade ? String(changing.grade) : '',
      since: changing?.since ?? '',
      basis: changing?.basis ?? '',
      audience: changing?.audience ?? 'committee',
      note: changing?.note ?? '',
      reason: '',
    },
    send: async ({ reason, ...said }) => {
      const disabled = said.flag === 'disability'
      const written: CareShown = {
        flag: said.flag as CareFlag,
        kind: disabled && said.kind ? said.kind : null,
        grade: disabled && said.grade ? Number(said.grade) : null,
        since: said.since || null,
        note: said.note || null,
        basis: (said.basis || null) as CareShown['basis'],
        audience: said.audience as CareShown['audience'],
        source: changing?.source ?? null,
      }
      const list = [...care.filter((one) => one.flag !== written.flag), written]
      await act('PUT', `persons/${person.id}/care`, { version: person.version, care: list.map(sent), reason })
      toast(t`记好了，原来的留在记录里。`)
      onDone(list)
    },
  })
  const { name } = person
  const field = { form: form.form }
  const free = Object.fromEntries(
    Object.entries(names).filter(([flag]) => flag === changing?.flag || !care.some((one) => one.flag === flag)),
  )
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={changing ? t`改 ${name} 的标签` : t`给 ${name} 加一个标签`}
      act={t`记下`}
      onClose={onClose}
    >
      {changing ? null : <Select {...field} name="flag" label={t`什么标签`} required options={options(free)} />}
      {form.form.watch('flag') === 'disability' ? (
        <div className="two-fields">
          <Select {...field} name="kind" label={t`残疾类别`} options={options(words.kinds)} />
          <Select {...field} name="grade" label={t`等级`} options={words.grades} />
        </div>
      ) : null}
      <div className="two-fields">
        <Select {...field} name="basis" label={t`凭什么`} required options={options(words.bases)} />
        <DateField {...field} name="since" label={t`从哪天起`} />
      </div>
      <Radio
        {...field}
        small
        name="audience"
        label={t`谁能看`}
        hint={t`看的人都要写理由，本人查得到。`}
        options={options(words.audiences)}
      />
      <TextField {...field} name="note" label={t`要留意什么`} maxLength={200} />
      <TextField
        {...field}
        name="reason"
        label={t`为什么记`}
        hint={t`比如：评估结果出来了。`}
        required
        maxLength={200}
      />
    </FormDialog>
  )
}

/** 标签结束: since when it holds no more, and why; the history keeps it. */
export function CareEndDialog({ person, care, ending, onClose, onDone }: Given & { ending: CareShown }) {
  const { t } = useLingui()
  const act = useAct()
  const { care: names } = useWords()
  const form = useMulinForm({
    values: { on: '', reason: '' },
    send: async ({ on, reason }) => {
      const list = care.filter((one) => one.flag !== ending.flag)
      await act('PUT', `persons/${person.id}/care`, {
        version: person.version,
        care: list.map(sent),
        on: on || null,
        reason,
      })
      toast(t`结束了，原来的留在记录里。`)
      onDone(list)
    },
  })
  const { name } = person
  const flag = names[ending.flag as CareFlag]
  return (
    <FormDialog
      busy={form.busy}
      problem={form.problem}
      submit={form.submit}
      title={t`${name} 不再是${flag}`}
      act={t`结束`}
      onClose={onClose}
    >
      <DateField form={form.form} name="on" label={t`从哪天起`} hint={t`不填就是今天。`} />
      <TextField
        form={form.form}
        name="reason"
        label={t`为什么结束`}
        hint={t`比如：儿子搬来同住了。`}
        required
        maxLength={200}
      />
    </FormDialog>
  )
}

/** What the server asks for; where it comes from, it knows itself. */
const sent = ({ source: _source, ...care }: CareShown) => care
