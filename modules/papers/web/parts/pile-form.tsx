import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Fields } from '#kit/web/field.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { NumberField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Stack, useAct } from '../reading.ts'

/** What two people counted with their hands: held against what stands here. */
export function PileForm({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const act = useAct(stack.id)
  const { form, submit, busy, problem } = useMulinForm({
    values: { returned: String(stack.pile?.returned ?? ''), void: String(stack.pile?.void ?? '') },
    send: async (values) => {
      await act('PUT', '/pile', { returned: Number(values.returned), void: Number(values.void) })
      toast(t`记下了。`)
    },
  })
  const whole = { validate: (value: string) => /^\d{1,5}$/.test(value) || t`请填数字` }
  return (
    <Section title={t`手里数一遍`} hint={t`两个人一起数票箱里的票，数完填在这里。`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <NumberField form={form} name="returned" label={t`算数的票`} unit={t`张`} rules={whole} />
          <NumberField form={form} name="void" label={t`作废的票`} unit={t`张`} rules={whole} />
          <Problem says={problem} />
          <div>
            <Button type="submit" busy={busy}>{t`记下`}</Button>
          </div>
        </Fields>
      </form>
    </Section>
  )
}
