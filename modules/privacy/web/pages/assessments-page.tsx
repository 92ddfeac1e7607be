import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Row, Rows, Section } from '#kit/web/card.tsx'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { IconFileText, IconPlus } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { Ways } from '../parts/ways.tsx'
import { useAssessments, useRegister, useAct } from '../reading.ts'
import { useRoomNames, useTriggerNames } from '../words.ts'

/** 影响评估: before sensitive data, automated decisions, giving to others or publishing (个人信息保护法 arts. 55, 56). */
export function AssessmentsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useAssessments()
  const triggers = useTriggerNames()
  const [starting, setStarting] = useState(false)
  const open = data?.assessments.filter(({ signedAt }) => signedAt === null).length ?? 0
  return (
    <DeskPage
      tabTitle={t`影响评估`}
      title={open > 0 ? t`${open} 份影响评估等签字` : t`影响评估都签了字`}
      lead={t`处理敏感信息、自动化决策、给别人、公开之前先评估；签字后至少留三年（《个人信息保护法》第五十五、五十六条）。`}
      actions={
        data?.mayAssess ? (
          <Button look="primary" icon={IconPlus} onClick={() => setStarting(true)}>{t`开始一份`}</Button>
        ) : null
      }
    >
      <Ways on="/assessments" />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data?.assessments.length === 0 ? <Empty icon={IconFileText} title={t`还没有影响评估`} /> : null}
      {data && data.assessments.length > 0 ? (
        <Section title={t`影响评估`}>
          <Rows>
            {data?.assessments.map((one) => (
              <Row
                key={one.id}
                to={`/privacy/assessments/${one.id}`}
                title={one.title}
                end={one.signedAt ? <State is="done">{t`签了字`}</State> : <State is="doing">{t`在写`}</State>}
              >
                <p className="muted">
                  {triggers[one.trigger]} · <When at={one.startedAt} precision="day" />
                </p>
              </Row>
            ))}
          </Rows>
        </Section>
      ) : null}
      {starting ? <Start onClose={() => setStarting(false)} /> : null}
    </DeskPage>
  )
}

function Start({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const go = useGo()
  const send = useAct()
  const rooms = useRoomNames()
  const triggers = useTriggerNames()
  const { data } = useRegister()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { title: '', room: 'people', trigger: 'sensitive' },
    send: async (values) => {
      await send('POST', '/assessments', { id, ...values })
      go(`/privacy/assessments/${id}`)
    },
  })
  return (
    <FormDialog
      title={t`开始一份影响评估`}
      act={t`从登记填好，开始`}
      onClose={onClose}
      submit={submit}
      busy={busy}
      problem={problem}
    >
      <TextField form={form} name="title" label={t`要做什么`} maxLength={100} required />
      <Radio
        form={form}
        name="trigger"
        label={t`为什么要评估`}
        small
        options={Object.entries(triggers).map(([value, word]) => ({ value, word }))}
      />
      <Select
        form={form}
        name="room"
        label={t`用到哪一类资料`}
        options={(data?.holdings ?? []).map(({ room }) => ({ value: room, word: rooms[room] ?? room }))}
        required
      />
    </FormDialog>
  )
}
