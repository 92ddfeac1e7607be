import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Problem } from '#kit/web/problem.tsx'
import { DateField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { act, type SafetyRecord } from '../reading.ts'
import { useRecordWords } from './record-words.ts'

type Props = {
  here: string
  personId: string
  record: SafetyRecord | null
  onClose: () => void
  onDone: () => Promise<void>
}

const options = (list: Record<string, string>) => Object.entries(list).map(([value, word]) => ({ value, word }))

/** 登记: the stairs, devices, when alone, who has a key; who said so, and on what it is kept. Nothing of it stays on the device. */
export function RecordDialog({ here, personId, record, onClose, onDone }: Props) {
  const { t } = useLingui()
  const id = useId()
  const words = useRecordWords()
  const today = dayOf(useNow())
  const facts = record?.facts
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      walk: facts?.walk ?? '',
      device: facts?.device ?? '',
      alone: facts?.alone ?? '',
      who: facts?.key?.who ?? '',
      phone: facts?.key?.phone ?? '',
      remark: facts?.remark ?? '',
      basis: record?.basis ?? '',
      consent: record?.consent ?? 'own',
      knownOn: today,
      reason: '',
    },
    send: async (said) => {
      await act(here, 'PUT', `safety/persons/${personId}`, {
        version: record?.version ?? null,
        facts: {
          walk: said.walk || null,
          device: said.device.trim() || null,
          alone: said.alone.trim() || null,
          key: said.who.trim() === '' ? null : { who: said.who.trim(), phone: said.phone.trim() || null },
          remark: said.remark.trim() || null,
        },
        basis: said.basis,
        consent: said.consent,
        knownOn: said.knownOn,
        reason: said.reason,
      })
      toast(t`登记好了，名单上马上看得到。`)
      await onDone()
      onClose()
    },
  })
  const field = { form }
  return (
    <Modal
      open
      onClose={onClose}
      title={record === null ? t`登记出事时怎么帮` : t`改安全登记`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" type="submit" form={id} busy={busy}>{t`记下`}</Button>
        </>
      }
    >
      <form id={id} onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Radio {...field} small name="walk" label={t`下楼`} options={options({ '': t`自己能下`, ...words.walks })} />
          <TextField {...field} name="device" label={t`用什么设备`} hint={t`比如：氧气机、呼吸机。`} maxLength={60} />
          <TextField
            {...field}
            name="alone"
            label={t`什么时候一个人在家`}
            hint={t`比如：放学到六点。`}
            maxLength={60}
          />
          <div className="two-fields">
            <TextField {...field} name="who" label={t`谁有钥匙`} maxLength={40} />
            <TextField {...field} name="phone" label={t`钥匙那位的电话`} type="tel" maxLength={20} />
          </div>
          <TextField {...field} name="remark" label={t`还要留意什么`} maxLength={200} />
          <Select {...field} name="basis" label={t`凭什么`} required options={options(words.bases)} />
          <Radio
            {...field}
            small
            name="consent"
            label={t`凭谁同意`}
            hint={t`健康情况要本人单独同意；未满十四周岁要监护人同意。`}
            options={options(words.consents)}
          />
          <DateField {...field} name="knownOn" label={t`哪天问的`} required />
          <TextField
            {...field}
            name="reason"
            label={t`为什么记`}
            hint={t`比如：走访时本人说的。`}
            required
            maxLength={200}
          />
          <Problem says={problem} />
        </Fields>
      </form>
    </Modal>
  )
}
