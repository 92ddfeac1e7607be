import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Rows, Section } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { RequestRow } from '../parts/request-row.tsx'
import { useHere } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useMine, useAct } from '../reading.ts'
import { useKindNames } from '../words.ts'

/** 我提的请求: what I asked about my data, by when it is answered, and the answers. */
export function MyRequestsPage() {
  const { t } = useLingui()
  const here = useHere()
  const { data, error, refetch } = useMine()
  const back = { to: '/held' }
  if (error) {
    return (
      <PhonePage title={t`我提的请求`} back={back}>
        <ErrorState error={error} again={() => void refetch()} />
      </PhonePage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const open = data.requests.filter(({ answeredAt }) => answeredAt === null).length
  const { answerDays } = data
  return (
    <PhonePage
      back={back}
      title={open > 0 ? t`您有 ${open} 份请求在办` : t`您的资料，您说了算`}
      tabTitle={t`我提的请求`}
      lead={t`我们在 ${answerDays} 个工作日内答复您。`}
    >
      {data.requests.length === 0 ? null : (
        <Section title={t`提过的`}>
          <Rows>
            {data.requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </Rows>
        </Section>
      )}
      <Ask />
      <p>
        <TextLink to={`/privacy-notice/${here}`}>{t`居委会记着什么，为什么`}</TextLink>
      </p>
    </PhonePage>
  )
}

function Ask() {
  const { t } = useLingui()
  const kinds = useKindNames()
  const send = useAct()
  const [id, setId] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { kind: 'copy', text: '' },
    send: async (values) => {
      await send('POST', '/my-requests', { id, ...values })
      setId(newId())
      form.reset()
      toast(t`收到了，会按时答复您。`)
    },
  })
  return (
    <Section title={t`提一份请求`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <Radio
            form={form}
            name="kind"
            label={t`您想`}
            options={Object.entries(kinds).map(([value, word]) => ({ value, word }))}
          />
          <TextArea form={form} name="text" label={t`请说具体些`} required maxLength={500} />
          <Problem says={problem} />
          <Button look="primary" type="submit" wide busy={busy}>{t`提交`}</Button>
        </Fields>
      </form>
    </Section>
  )
}
