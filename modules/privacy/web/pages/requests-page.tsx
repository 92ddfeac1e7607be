import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Rows, Section } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { useMulinForm } from '#kit/web/form.ts'
import { IconPlus } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { RequestRow } from '../parts/request-row.tsx'
import { TakeRequest } from '../parts/take-request.tsx'
import { Ways } from '../parts/ways.tsx'
import { type Request, useRequests, useAct } from '../reading.ts'

type Step = { request: Request; step: 'check' | 'extend' | 'answer' }

/** 个人信息请求: what persons ask about their data, the one due first on top. */
export function RequestsPage() {
  const { t } = useLingui()
  const [view, setView] = useState<'open' | 'answered'>('open')
  const { data, error, refetch } = useRequests(view)
  const send = useAct()
  const file = `/api/n/${useHere()}/privacy/requests/file`
  const [taking, setTaking] = useState(false)
  const [doing, setDoing] = useState<Step>()
  const rows = data?.requests ?? []
  const late = rows.filter((one) => one.late).length
  const count = rows.length
  const title =
    view === 'answered'
      ? t`已经答复的`
      : late > 0
        ? t`${late} 份请求过了日子，先答复`
        : count === 0
          ? t`请求都答复了`
          : t`${count} 份请求等答复`
  const words = { check: t`核对身份`, extend: t`延期`, answer: t`答复` }
  const close = () => setDoing(undefined)
  return (
    <DeskPage
      tabTitle={t`个人信息请求`}
      title={title}
      lead={t`要一份、改正、删除、问清楚、收回同意：都要按时答复，不办要说明为什么。`}
      actions={<Button look="primary" icon={IconPlus} onClick={() => setTaking(true)}>{t`记一份请求`}</Button>}
    >
      <Ways on="/requests" />
      <div className="above">
        <Views
          label={t`看哪些`}
          on={view}
          onChoose={(key) => setView(key as 'open')}
          views={[
            { key: 'open', word: t`等答复` },
            { key: 'answered', word: t`已答复` },
          ]}
        />
      </div>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data && count === 0 ? <Empty title={t`这里没有请求`} /> : null}
      {count > 0 ? (
        <Section title={view === 'open' ? t`等答复` : t`已答复`}>
          <Rows>
            {rows.map((request) => (
              <RequestRow key={request.id} request={request} name={request.name}>
                <div className="btns above">
                  {request.next.map((step) => (
                    <Button
                      key={step}
                      look={step === 'extend' ? 'quiet' : 'outline'}
                      onClick={() => setDoing({ request, step })}
                    >
                      {words[step]}
                      <span className="sr">{request.name}</span>
                    </Button>
                  ))}
                  {request.personId === null || request.answeredAt ? null : (
                    <LinkButton look="quiet" to={`/persons/${request.personId}`}>{t`看这个人`}</LinkButton>
                  )}
                </div>
              </RequestRow>
            ))}
          </Rows>
          <div className="above">
            <Exports xlsx={`${file}?view=${view}&format=xlsx`} csv={`${file}?view=${view}&format=csv`} />
          </div>
        </Section>
      ) : null}
      {taking ? <TakeRequest onClose={() => setTaking(false)} /> : null}
      {doing?.step === 'answer' ? <Answer request={doing.request} onClose={close} /> : null}
      <ConfirmDialog
        open={doing?.step === 'check' || doing?.step === 'extend'}
        onClose={close}
        title={doing?.step === 'extend' ? t`要多一些时间？` : t`怎么核对的身份？`}
        act={doing?.step === 'extend' ? t`延期` : t`核对过了`}
        reason={
          doing?.step === 'extend'
            ? { label: t`为什么`, hint: t`本人看得到，只能延一次。`, required: true }
            : { label: t`看了什么`, hint: t`比如：身份证原件、户口簿。不要记号码。`, required: true }
        }
        onAct={async (said) => {
          if (!doing) return
          const extend = doing.step === 'extend'
          await send('POST', `/requests/${doing.request.id}/${doing.step}`, extend ? { reason: said } : { how: said })
          toast(t`记下了`)
        }}
      />
    </DeskPage>
  )
}

function Answer({ request, onClose }: { request: Request; onClose: () => void }) {
  const { t } = useLingui()
  const send = useAct()
  const { form, submit, busy, problem } = useMulinForm({
    values: { state: 'done', answer: '' },
    send: async (values) => {
      await send('POST', `/requests/${request.id}/answer`, values)
      toast(t`答复好了`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`怎么答复`} act={t`答复`} onClose={onClose} submit={submit} busy={busy} problem={problem}>
      <Radio
        form={form}
        name="state"
        label={t`结果`}
        options={[
          { value: 'done', word: t`办好了` },
          { value: 'declined', word: t`没有办`, under: t`写明为什么；本人会看到可以起诉。` },
        ]}
        small
      />
      <TextArea form={form} name="answer" label={t`对本人怎么说`} required maxLength={300} />
    </FormDialog>
  )
}
