import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { actBy, actingBy } from '#kit/web/acting.ts'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ChoiceCard, Select } from '#kit/web/choice-fields.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo } from '#kit/web/router.tsx'
import { useSession, useSessionChanged } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { freshId } from '../parts/fresh-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { ownConsentsQuery } from '../parts/reading.ts'
import { useRelationNames } from '../parts/relations.ts'

/** For whom one does things from now on, and who may do things for oneself. */
export function ActingPage() {
  const { t } = useLingui()
  const session = useSession()
  const changed = useSessionChanged()
  const go = useGo()
  const { data, error, refetch } = useQuery(ownConsentsQuery)
  const now = actingBy()
  const choose = async (consent: string | null) => {
    actBy(consent)
    await changed()
    go('/')
  }
  return (
    <PhonePage back={{ to: '/' }} title={t`替谁办事`} lead={t`替人办的每一步，都会记上是您办的。`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton lines={4} />}
      {data ? (
        <fieldset className="field">
          <legend className="sr">{t`替谁办事`}</legend>
          <ChoiceCard
            name="acting"
            value="self"
            word={session?.account?.name ?? t`自己`}
            under={t`办自己的事`}
            on={now === null}
            onChoose={() => void choose(null)}
          />
          {data.held.map((one) => (
            <ChoiceCard
              key={one.id}
              name="acting"
              value={one.id}
              word={one.person.name}
              under={one.endsAt === null ? t`对方同意您代办` : <WhenDay day={one.endsAt.slice(0, 10)} />}
              on={now === one.id}
              onChoose={() => void choose(one.id)}
            />
          ))}
        </fieldset>
      ) : null}
      {data && now === null ? <Given given={data.given} /> : null}
    </PhonePage>
  )
}

type Given = readonly {
  id: string
  agent: { name: string; phone: string | null }
  relation: keyof ReturnType<typeof useRelationNames>
}[]

function Given({ given }: { given: Given }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const names = useRelationNames()
  const [ending, setEnding] = useState<string>()
  const revoke = async () => {
    await ok(api.POST('/api/consents/{id}/revoke', { params: { path: { id: ending ?? '' } }, body: {} }))
    await queries.invalidateQueries({ queryKey: ownConsentsQuery.queryKey })
    toast(t`收回了`)
  }
  return (
    <Section title={t`谁可以替我办`} hint={t`随时可以收回。`}>
      {given.length === 0 ? null : (
        <Card flush>
          <Rows>
            {given.map((one) => (
              <Row
                key={one.id}
                title={one.agent.name}
                end={
                  <Button onClick={() => setEnding(one.id)}>
                    {t`收回`}
                    <span className="sr">{one.agent.name}</span>
                  </Button>
                }
              >
                <p className="muted">{[names[one.relation], one.agent.phone].filter(Boolean).join(' · ')}</p>
              </Row>
            ))}
          </Rows>
        </Card>
      )}
      <LetSomebody />
      <ConfirmDialog
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        title={t`不让这个人代办了？`}
        act={t`收回`}
        danger
        onAct={revoke}
      />
    </Section>
  )
}

function LetSomebody() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const names = useRelationNames()
  const [id, setId] = useState(freshId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { agentName: '', phone: '', relation: 'child' as const },
    send: async (given) => {
      await ok(api.POST('/api/consents', { body: { id, ...given } }))
      setId(freshId())
      form.reset()
      toast(t`记下了，对方登录后就能替您办`)
      await queries.invalidateQueries({ queryKey: ownConsentsQuery.queryKey })
    },
  })
  return (
    <form className="above" onSubmit={(event) => void submit(event)} noValidate>
      <Fields>
        <Problem says={problem} />
        <TextField form={form} name="agentName" label={t`让谁替我办`} hint={t`写名字`} maxLength={40} required />
        <TextField form={form} name="phone" label={t`对方的手机号`} type="tel" maxLength={20} required />
        <Select
          form={form}
          name="relation"
          label={t`是我的`}
          required
          options={Object.entries(names).map(([value, word]) => ({ value, word }))}
        />
        <Button type="submit" wide busy={busy}>{t`同意代办`}</Button>
      </Fields>
    </form>
  )
}
