import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Body, newId, useAct } from '../reading.ts'
import { useRingWords, useWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

type Props = {
  compounds: readonly { id: string; name: string }[]
  /** The one to correct; none makes a new one. */
  body?: Body
  onClose: () => void
}

/** 登记组织, or what is known about one is corrected. */
export function BodyDialog({ compounds, body, onClose }: Props) {
  const { t } = useLingui()
  const act = useAct()
  const { kinds } = useWords()
  const rings = useRingWords(undefined)
  const [id] = useState(newId)
  const [reach, setReach] = useState<readonly string[]>(body?.compounds.map((one) => one.id) ?? [])
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      kind: body?.kind ?? '',
      name: body?.name ?? '',
      officePhone: body?.officePhone ?? '',
      officePlace: body?.officePlace ?? '',
      note: body?.note ?? '',
      ring: body?.ownRing ?? '',
      compoundIds: '',
    },
    send: async ({ kind, name, officePhone, officePlace, note, ring }) => {
      const facts = {
        name,
        officePhone: officePhone || null,
        officePlace: officePlace || null,
        note: note || null,
        ring: ring || null,
        compoundIds: reach,
      }
      await (body
        ? act('PATCH', `bodies/${body.id}`, { version: body.version, ...facts })
        : act('POST', 'bodies', { id, kind, ...facts }))
      toast(t`登记好了。`)
      onClose()
    },
  })
  const fault = form.formState.errors.compoundIds?.message
  const turn = (one: string) => setReach(reach.includes(one) ? reach.filter((other) => other !== one) : [...reach, one])
  return (
    <FormDialog
      title={body ? t`改正 ${body.name}` : t`登记组织`}
      act={t`登记`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      {body ? null : (
        <Select
          form={form}
          name="kind"
          label={t`类别`}
          required
          options={Object.entries(kinds).map(([value, word]) => ({ value, word }))}
        />
      )}
      <TextField form={form} name="name" label={t`名称`} required maxLength={60} />
      {compounds.length === 0 ? null : (
        <fieldset className="field">
          <legend className="label">{t`管哪些小区`}</legend>
          <span className="hint">{t`一个都不选，就是管整个居民区。`}</span>
          {compounds.map((one) => (
            <label key={one.id} className="checkline">
              <input type="checkbox" checked={reach.includes(one.id)} onChange={() => turn(one.id)} />
              <span>{one.name}</span>
            </label>
          ))}
          {fault ? (
            <span className="error" role="alert">
              {fault}
            </span>
          ) : null}
        </fieldset>
      )}
      <TextField
        form={form}
        name="officePhone"
        label={t`办公电话`}
        hint={t`只写办公室的，不写个人的。`}
        type="tel"
        maxLength={20}
      />
      <TextField form={form} name="officePlace" label={t`办公地点`} maxLength={80} />
      <Select
        form={form}
        name="ring"
        label={t`在 1+3+X+N 的哪一圈`}
        empty={t`按类别`}
        options={Object.entries(rings).map(([value, word]) => ({ value, word }))}
      />
      <TextField form={form} name="note" label={t`说明`} maxLength={200} />
    </FormDialog>
  )
}
