import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo } from '#kit/web/router.tsx'
import { useSessionChanged } from '#kit/web/session.ts'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { neighbourhoodsQuery } from '../parts/reading.ts'

/** The glass to break: another neighbourhood for four hours, with a reason that everybody there reads. */
export function EmergencyPage() {
  const { t } = useLingui()
  const go = useGo()
  const changed = useSessionChanged()
  const { data } = useQuery(neighbourhoodsQuery)
  const { form, submit, busy, problem } = useMulinForm({
    values: { neighbourhoodId: '', reason: '' },
    send: async (body) => {
      await ok(api.POST('/api/emergency-access', { body }))
      await changed()
      toast(t`进来了，四个小时后自动收回`)
      go('/staff')
    },
  })
  return (
    <PhonePage
      back={{ to: '/staff' }}
      title={t`应急进入一个居民区`}
      lead={t`联系不上那里的人、事情又等不得，才用。`}
      dock={
        <Button look="primary" type="submit" form="emergency" busy={busy}>
          {t`进入，四个小时`}
        </Button>
      }
    >
      <form id="emergency" onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <Select
            form={form}
            name="neighbourhoodId"
            label={t`哪个居民区`}
            required
            options={(data?.neighbourhoods ?? []).map((one) => ({ value: one.id, word: one.name }))}
          />
          <TextArea form={form} name="reason" label={t`为什么`} maxLength={200} required />
          <Note look="wait">{t`您的名字、原因和时间，那里的人马上都会看到。`}</Note>
        </Fields>
      </form>
    </PhonePage>
  )
}
