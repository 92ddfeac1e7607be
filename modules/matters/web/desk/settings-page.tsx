import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { State } from '#kit/web/state.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useHere } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { comma } from '#kit/web/marks.ts'
import { type PartyRow, post, useParties } from './reading.ts'
import { useWords } from './words.ts'

/** Whom matters can be given to. The chair's to set. */
export function MatterSettingsPage() {
  const { t } = useLingui()
  return (
    <DeskPage
      title={t`事情可以交给谁`}
      lead={t`没人当面接的事，由当天值班的人经手。`}
      actions={
        <>
          <LinkButton to="/duty/rota">{t`谁值班`}</LinkButton>
          <LinkButton to="/settings/times">{t`办理时限`}</LinkButton>
        </>
      }
    >
      <Parties />
    </DeskPage>
  )
}

type Values = { kind: string; name: string; phone: string }

function Parties() {
  const { t } = useLingui()
  const here = useHere()
  const queries = useQueryClient()
  const { parties: names } = useWords()
  const rows = useParties().data?.parties.filter((row) => row.kind !== 'worker') ?? []
  const [id, setId] = useState(() => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10))))
  const { form, submit, busy, problem } = useMulinForm<Values>({
    values: { kind: 'property-manager', name: '', phone: '' },
    send: async ({ kind, name, phone }) => {
      await post(
        `/api/n/${here}/matter-parties/${id}`,
        { kind, name, phone: phone === '' ? null : phone, active: true },
        'PUT',
      )
      setId(uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10))))
      form.reset()
      await queries.invalidateQueries({ queryKey: ['matters', 'parties'] })
      toast(t`加好了。`)
    },
  })
  const turn = async ({ id: party, kind, name, phone, active }: PartyRow) => {
    try {
      await post(`/api/n/${here}/matter-parties/${party}`, { kind, name, phone, active: !active }, 'PUT')
      await queries.invalidateQueries({ queryKey: ['matters', 'parties'] })
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  const kinds = ['property-manager', 'owners-committee', 'police', 'partner']
  return (
    <Section title={t`可以交给`}>
      {rows.map((row) => (
        <div key={row.id} className="beside middle">
          <span className="grow">
            <b>{row.name}</b>{' '}
            <span className="muted">{[names[row.kind], row.phone].filter(Boolean).join(comma())}</span>
            {row.active ? null : (
              <>
                <br />
                <State is="idle">{t`不再交给`}</State>
              </>
            )}
          </span>
          <Button look="quiet" edge="end" onClick={() => void turn(row)}>
            {row.active ? t`停用` : t`再用`}
            <span className="sr">{row.name}</span>
          </Button>
        </div>
      ))}
      <form onSubmit={submit} noValidate className="above">
        <Fields>
          <Select
            form={form}
            name="kind"
            label={t`哪一类`}
            options={kinds.map((value) => ({ value, word: names[value] ?? value }))}
            required
          />
          <TextField form={form} name="name" label={t`名称`} maxLength={40} required />
          <TextField form={form} name="phone" type="tel" label={t`电话`} maxLength={20} />
        </Fields>
        <Problem says={problem} />
        <div className="above">
          <Button type="submit" busy={busy}>{t`加一个`}</Button>
        </div>
      </form>
    </Section>
  )
}
