import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useHere } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useAct } from '../reading.ts'

type Settings = { quietFrom: number; quietTo: number; signed: string | null }
type Values = { quietFrom: string; quietTo: string; signed: string }

/** When no phone is to ring, and in whose name short messages go out. The chair's to set. */
export function MessageSettingsPage() {
  const { t } = useLingui()
  const neighbourhood = useHere()
  const { data, error, refetch } = useQuery({
    queryKey: ['messages', 'settings', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/messages/settings', { params: { path: { neighbourhood } } })),
  })
  return (
    <DeskPage title={t`什么时候不打扰`} lead={t`这段时间不发短信，也不催打电话；要紧的除外。`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data ? <SettingsForm settings={data} /> : null}
    </DeskPage>
  )
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useLingui()
  const act = useAct()
  const session = useSession()
  const may = rolesOf(session).some((role) => role === 'chair' || role === 'operator')
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: {
      quietFrom: String(settings.quietFrom),
      quietTo: String(settings.quietTo),
      signed: settings.signed ?? '',
    },
    send: async ({ quietFrom, quietTo, signed }) => {
      await act('PUT', 'messages/settings', {
        quietFrom: Number(quietFrom),
        quietTo: Number(quietTo),
        signed: signed.trim() === '' ? null : signed,
      })
      toast(t`记下了。`)
    },
  })
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour * 60), word: `${hour}:00` }))
  return (
    <form onSubmit={submit} noValidate style={NARROW}>
      <Fields>
        <Select form={form} name="quietFrom" label={t`从几点起`} options={hours} disabled={!may} required />
        <Select form={form} name="quietTo" label={t`到几点`} options={hours} disabled={!may} required />
        <TextField
          form={form}
          name="signed"
          label={t`短信署名`}
          hint={t`不填就用“${session?.places?.[0]?.name ?? ''}居委会”。`}
          maxLength={20}
          disabled={!may}
        />
      </Fields>
      <Problem says={problem} />
      <div className="above">
        {may ? <Button look="primary" type="submit" busy={busy}>{t`记下`}</Button> : <Note>{t`由主任来定。`}</Note>}
      </div>
    </form>
  )
}

const NARROW = { maxWidth: 480 } as const
