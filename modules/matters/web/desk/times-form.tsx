import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { addDays } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Field, Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useHere } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { post } from './reading.ts'
import { clock, type TimeRule } from './time-rules.ts'

type Values = {
  from: string
  contact: string
  ordinary: string
  complex: string
  urgentContact: string
  urgent: string
  followUp: string
  chairAfter: string
  subdistrictAfter: string
  opens: string
  closes: string
  source: string
  verified: boolean
}

const FIGURES = [
  'urgentContact',
  'urgent',
  'contact',
  'ordinary',
  'complex',
  'followUp',
  'chairAfter',
  'subdistrictAfter',
] as const
/** As the contract has them; said at the field, so that nobody waits for a refusal. */
const LIMITS: Record<(typeof FIGURES)[number], [least: number, most: number]> = {
  contact: [0, 30],
  ordinary: [1, 60],
  complex: [1, 180],
  urgentContact: [1, 72],
  urgent: [1, 30],
  followUp: [0, 30],
  chairAfter: [0, 30],
  subdistrictAfter: [0, 60],
}

const minutesIn = (text: string): number => {
  const [hour = '0', minute = '0'] = text.split(':')
  return Number(hour) * 60 + Number(minute)
}

/** A new rule from a coming day on, beginning with the figures of the one in force. */
export function NewRule({ now, today }: { now: TimeRule; today: string }) {
  const { t } = useLingui()
  const here = useHere()
  const queries = useQueryClient()
  const words: Record<(typeof FIGURES)[number], string> = {
    contact: t`几天内联系本人`,
    ordinary: t`一般的事几天`,
    complex: t`复杂的事几天`,
    urgentContact: t`急事几小时内联系`,
    urgent: t`急事几天办好`,
    followUp: t`办好后几天回访`,
    chairAfter: t`超时几天报主任`,
    subdistrictAfter: t`超时几天报街道`,
  }
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: {
      from: '',
      ...(Object.fromEntries(FIGURES.map((name) => [name, String(now[name])])) as Record<
        (typeof FIGURES)[number],
        string
      >),
      opens: clock(now.opens),
      closes: clock(now.closes),
      source: '',
      verified: false,
    },
    send: async ({ from, opens, closes, source, verified, ...figures }) => {
      const numbers = Object.fromEntries(FIGURES.map((name) => [name, Number(figures[name])]))
      await post(
        `/api/n/${here}/time-rules/${from}`,
        { ...numbers, opens: minutesIn(opens), closes: minutesIn(closes), source, verified },
        'PUT',
      )
      form.reset()
      await queries.invalidateQueries({ queryKey: ['matters', 'time-rules'] })
      toast(t`定好了，到那天起用。`)
    },
  })
  return (
    <Section title={t`定新的时限`} hint={t`只管起用以后收到的事，在办的不变。`}>
      <form onSubmit={submit} noValidate>
        <Fields>
          <DateField form={form} name="from" label={t`哪天起用`} min={addDays(today, 1)} required />
          <div className="halves">
            {FIGURES.map((name) => {
              const [least, most] = LIMITS[name]
              const wrong = t`请填 ${least} 到 ${most} 的整数。`
              const fine = (value: unknown) =>
                (/^\d{1,3}$/.test(String(value)) && Number(value) >= least && Number(value) <= most) || wrong
              return (
                <NumberField
                  key={name}
                  form={form}
                  name={name}
                  label={words[name]}
                  unit={name === 'urgentContact' ? t`小时` : t`个工作日`}
                  rules={{ validate: fine }}
                  required
                />
              )
            })}
            <Hour form={form} name="opens" label={t`几点上班`} />
            <Hour form={form} name="closes" label={t`几点下班`} />
          </div>
          <TextField
            form={form}
            name="source"
            label={t`依据`}
            hint={t`哪份文件、哪一年，写清楚。`}
            maxLength={100}
            required
          />
          <Checkbox form={form} name="verified" label={t`我看过原件，天数对得上`} hint={t`没看过的，会标“未核实”。`} />
        </Fields>
        <Problem says={problem} />
        <div className="above">
          <Button look="primary" type="submit" busy={busy}>{t`定下`}</Button>
        </div>
      </form>
    </Section>
  )
}

function Hour({ form, name, label }: { form: UseFormReturn<Values>; name: 'opens' | 'closes'; label: string }) {
  const error = form.formState.errors[name]?.message
  return (
    <Field label={label} error={error} required>
      {(wiring) => <input className="input short" type="time" {...wiring} {...form.register(name)} />}
    </Field>
  )
}
