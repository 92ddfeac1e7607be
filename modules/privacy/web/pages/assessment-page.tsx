import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { HoldingFacts } from '../parts/holding.tsx'
import { type Assessment, useAssessment, useAct } from '../reading.ts'
import { useRoomNames, useTriggerNames } from '../words.ts'

/** One impact assessment: filled from the register, its three questions answered, signed, and printed. */
export function AssessmentPage() {
  const { t } = useLingui()
  const { id } = usePathParams<'id'>()
  const { data, error, refetch } = useAssessment(id)
  const back = <LinkButton to="/privacy/assessments">{t`回影响评估`}</LinkButton>
  if (error) {
    return (
      <DeskPage title={t`影响评估`} actions={back}>
        <ErrorState error={error} again={() => void refetch()} />
      </DeskPage>
    )
  }
  if (!data) return <Skeleton page />
  const { assessment: one, mayAssess } = data
  return (
    <DeskPage
      title={one.title}
      tabTitle={t`影响评估`}
      lead={one.signedAt ? t`签了字，不能再改。` : t`答完三个问题，签字。`}
      actions={back}
    >
      {one.signedAt === null && mayAssess ? <Answers one={one} /> : <Sheet one={one} />}
    </DeskPage>
  )
}

function useQuestions() {
  const { t } = useLingui()
  return {
    lawful: t`目的和方式是不是合法、正当、必要`,
    risk: t`对个人有什么影响，有什么风险`,
    measures: t`保护措施是不是合法、有效，和风险相当`,
  }
}

function Answers({ one }: { one: Assessment }) {
  const { t } = useLingui()
  const send = useAct()
  const questions = useQuestions()
  const triggers = useTriggerNames()
  const [signing, setSigning] = useState(false)
  const { form, submit, busy, problem } = useMulinForm({
    values: one.answers,
    send: async (values) => {
      await send('PUT', `/assessments/${one.id}`, values)
      setSigning(true)
    },
  })
  return (
    <div className="columns">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields>
          <TextArea form={form} name="lawful" label={questions.lawful} maxLength={2000} required />
          <TextArea form={form} name="risk" label={questions.risk} maxLength={2000} required />
          <TextArea
            form={form}
            name="measures"
            label={questions.measures}
            hint={t`系统里已有：加密存放、屏幕打码、看要写理由且本人看得到、到期自动清。`}
            maxLength={2000}
            required
          />
          <Problem says={problem} />
          <Button look="primary" type="submit" busy={busy}>{t`存好，签字`}</Button>
        </Fields>
      </form>
      <div>
        <h2>{t`登记里写的`}</h2>
        <p className="muted">{triggers[one.trigger]}</p>
        <HoldingFacts holding={one.facts} />
      </div>
      <ConfirmDialog
        open={signing}
        onClose={() => setSigning(false)}
        title={t`签字？`}
        act={t`签字`}
        onAct={async () => {
          await send('POST', `/assessments/${one.id}/sign`)
          toast(t`签好了`)
        }}
      >
        <p>{t`已经存好。签了字就不能再改，至少留三年。`}</p>
      </ConfirmDialog>
    </div>
  )
}

function Sheet({ one }: { one: Assessment }) {
  const { t } = useLingui()
  const paper = usePaperDate()
  const session = useSession()
  const questions = useQuestions()
  const triggers = useTriggerNames()
  const rooms = useRoomNames()
  const by = one.signedBy ?? ''
  const on = one.signedAt ? paper.day(dayOf(new Date(one.signedAt))) : ''
  return (
    <PrintSheet
      from={session?.places?.[0]?.name ?? ''}
      title={t`个人信息保护影响评估`}
      foot={[t`《个人信息保护法》第五十五、五十六条`, one.signedAt ? t`${by} 签字，${on}` : t`还没签字`]}
    >
      <p>
        <b>{one.title}</b> · {triggers[one.trigger]}
      </p>
      <h2 className="above">{rooms[one.room] ?? one.room}</h2>
      <HoldingFacts holding={one.facts} />
      {(['lawful', 'risk', 'measures'] as const).map((key) => (
        <section key={key}>
          <h2 className="above">{questions[key]}</h2>
          <p>{one.answers[key] || '—'}</p>
        </section>
      ))}
    </PrintSheet>
  )
}
