import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Fields } from '#kit/web/field.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useAct } from '../reading.ts'

/** The dice that draw the papers. */
export function DrawForm({ voteId }: { voteId: string }) {
  const { t } = useLingui()
  const act = useAct(voteId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { seed: '', witnesses: '' },
    send: async (values) => {
      await act('PUT', '/recount', values)
      toast(t`抽好了。`)
    },
  })
  return (
    <Section title={t`当着大家的面掷`} hint={t`掷 20 次以上，按先后记下点数。谁来掷都行，事先谁也猜不到抽哪几张。`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <TextField
            form={form}
            name="seed"
            label={t`点数`}
            hint={t`比如：31415 62534 12635 42316`}
            required
            maxLength={60}
          />
          <TextField form={form} name="witnesses" label={t`谁在场`} required maxLength={100} />
          <Problem says={problem} />
          <div>
            <Button type="submit" look="primary" busy={busy}>{t`抽票`}</Button>
          </div>
        </Fields>
      </form>
    </Section>
  )
}
