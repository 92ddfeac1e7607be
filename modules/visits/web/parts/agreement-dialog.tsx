import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { happenings } from '../../domain/words.ts'
import { type Agreement, useSend } from '../reading.ts'
import { useVisitWords } from '../words.ts'

/** Sets what was agreed, from a day on. A rule with no number is none. */
export function AgreementDialog({ now, onClose }: { now: Agreement; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const { causes, ways } = useVisitWords()
  const [id] = useState(newId)
  const today = dayOf(useNow())
  const rules = now.rules.map((rule, place) => ({ ...rule, name: `rule${place}` }))
  const { form, submit, busy, problem } = useMulinForm<Record<string, string | boolean>>({
    values: {
      from: today,
      source: '',
      verified: true,
      roundHomes: String(now.roundHomes),
      restDays: String(now.restDays),
      retryDays: String(now.retryDays),
      triesBefore: String(now.triesBefore),
      ...Object.fromEntries(rules.map(({ name, everyDays }) => [name, String(everyDays)])),
      ...Object.fromEntries(happenings.map((one) => [one, String(now.eventDays[one])])),
    },
    send: async (values) => {
      const number = (key: string) => Number(values[key])
      const { elderAge, oldestAge } = now
      await send('PUT', '/visits/agreement', {
        id,
        from: values.from,
        source: values.source,
        verified: values.verified,
        elderAge,
        oldestAge,
        roundHomes: number('roundHomes'),
        restDays: number('restDays'),
        retryDays: number('retryDays'),
        triesBefore: number('triesBefore'),
        rules: rules
          .filter(({ name }) => String(values[name] ?? '') !== '')
          .map(({ name, group, way }) => ({ group, way, everyDays: number(name) })),
        eventDays: Object.fromEntries(happenings.map((one) => [one, number(one)])),
      })
      toast(t`定好了。`)
      onClose()
    },
  })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`改约定`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不改`}</Button>
          <Button look="primary" type="submit" form="agreement" busy={busy}>{t`就这样定`}</Button>
        </>
      }
    >
      <form id="agreement" onSubmit={submit} noValidate>
        <Fields>
          <DateField form={form} name="from" label={t`从哪天起`} min={today} required />
          <TextField
            form={form}
            name="source"
            label={t`写在哪里`}
            hint={t`比如：11月20日居委会会议记录。`}
            maxLength={200}
            required
          />
          <Checkbox form={form} name="verified" label={t`对着会议记录核对过`} />
          {rules.map(({ name, group, way }) => (
            <NumberField
              key={name}
              form={form}
              name={name}
              label={`${causes[group]}${t`，`}${ways[way]}`}
              unit={t`天一次`}
            />
          ))}
          {happenings.map((one) => (
            <NumberField key={one} form={form} name={one} label={causes[one]} unit={t`天内去`} required />
          ))}
          <NumberField form={form} name="roundHomes" label={t`一天的名单`} unit={t`户`} required />
          <NumberField form={form} name="restDays" label={t`不愿打扰的，多久不去`} unit={t`天`} required />
          <NumberField form={form} name="retryDays" label={t`没人在家，隔多久再去`} unit={t`天`} required />
          <NumberField form={form} name="triesBefore" label={t`几次没人就换时间`} unit={t`次`} required />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
