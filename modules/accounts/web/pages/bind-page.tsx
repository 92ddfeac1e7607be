import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo } from '#kit/web/router.tsx'
import { useSessionChanged } from '#kit/web/session.ts'
import { State } from '#kit/web/state.tsx'
import { CodeField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { freshId } from '../parts/fresh-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { listComma } from '#kit/web/marks.ts'
import { neighbourhoodsQuery, ownRequestsQuery } from '../parts/reading.ts'

/** Where one lives: by the code on a slip, or by asking the committee. */
export function BindPage() {
  const { t } = useLingui()
  return (
    <PhonePage back={{ to: '/' }} title={t`绑定我家`} lead={t`知道您住哪一户，才好替您办事。`}>
      <ByCode />
      <ByAsking />
      <Asked />
    </PhonePage>
  )
}

function ByCode() {
  const { t } = useLingui()
  const changed = useSessionChanged()
  const go = useGo()
  const { form, submit, busy, problem } = useMulinForm({
    values: { code: '' },
    send: async (body) => {
      const { homes } = await ok(api.POST('/api/bindings/code', { body }))
      const address = homes.map((home) => home.address).join(listComma())
      toast(t`绑好了：${address}`)
      await changed()
      go('/')
    },
  })
  return (
    <Section title={t`有居委会给的码`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          <CodeField form={form} name="code" label={t`纸条上的十位数`} digits={14} required />
          <Button look="primary" type="submit" wide busy={busy}>{t`绑定`}</Button>
        </Fields>
      </form>
    </Section>
  )
}

function ByAsking() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data } = useQuery(neighbourhoodsQuery)
  const [id, setId] = useState(freshId)
  const places = data?.neighbourhoods ?? []
  const { form, submit, busy, problem } = useMulinForm({
    values: { neighbourhoodId: '', address: '', name: '', relation: 'owner' as const },
    draft: 'accounts.bind',
    send: async (given) => {
      const neighbourhoodId = given.neighbourhoodId || (places[0]?.id ?? '')
      await ok(api.POST('/api/binding-requests', { body: { id, ...given, neighbourhoodId, note: '' } }))
      setId(freshId())
      form.reset()
      toast(t`交上去了，居委会会回复您`)
      await queries.invalidateQueries({ queryKey: ownRequestsQuery.queryKey })
    },
  })
  return (
    <Section title={t`没有码，向居委会申请`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Problem says={problem} />
          {places.length > 1 ? (
            <Select
              form={form}
              name="neighbourhoodId"
              label={t`哪个居民区`}
              required
              options={places.map((one) => ({ value: one.id, word: one.name }))}
            />
          ) : null}
          <TextField form={form} name="address" label={t`门牌`} hint={t`例如：12号301室`} maxLength={80} required />
          <TextField form={form} name="name" label={t`您的姓名`} autoComplete="name" maxLength={40} required />
          <Radio
            form={form}
            name="relation"
            label={t`您是`}
            options={[
              { value: 'owner', word: t`房主` },
              { value: 'family', word: t`家里人` },
              { value: 'tenant', word: t`租住` },
              { value: 'other', word: t`别的` },
            ]}
          />
          <Button type="submit" wide busy={busy}>{t`交上去`}</Button>
        </Fields>
      </form>
    </Section>
  )
}

function Asked() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data } = useQuery(ownRequestsQuery)
  if (!data || data.requests.length === 0) return null
  const words = {
    open: <State is="received">{t`等回复`}</State>,
    approved: <State is="done">{t`绑好了`}</State>,
    declined: <State is="against">{t`没有同意`}</State>,
    withdrawn: <State is="idle">{t`收回了`}</State>,
  }
  const withdraw = async (neighbourhoodId: string, id: string) => {
    await ok(api.DELETE('/api/binding-requests/{neighbourhoodId}/{id}', { params: { path: { neighbourhoodId, id } } }))
    await queries.invalidateQueries({ queryKey: ownRequestsQuery.queryKey })
  }
  return (
    <Section title={t`我申请过的`}>
      <Card flush>
        <Rows>
          {data.requests.map((one) => (
            <Row key={one.id} title={one.home.address} end={words[one.state]}>
              {one.reason === null ? null : <Note>{one.reason}</Note>}
              {one.state === 'open' ? (
                <Button look="quiet" edge="start" onClick={() => void withdraw(one.neighbourhood.id, one.id)}>
                  {t`收回申请`}
                </Button>
              ) : null}
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
