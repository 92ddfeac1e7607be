import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Facts } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconCircleCheck } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import type { Doubt } from '../../domain/words.ts'
import { useAnswers, useSend, type WaitingAnswer } from '../reading.ts'

/** What was said at the door and does not agree with the register: both are kept until somebody decides. */
export function AnswersPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useAnswers()
  const count = data?.answers.length ?? 0
  const title =
    data === undefined ? t`门口听到的` : count > 0 ? t`门口听到的，${count} 处等您定` : t`门口听到的，都定好了`
  return (
    <DeskPage tabTitle={t`门口听到的`} title={title} lead={t`和名册对不上的，两边都留着。问过本人再定。`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data && count === 0 ? (
        <Empty icon={IconCircleCheck} title={t`没有对不上的`}>{t`两个人听到的不一样，会放在这里。`}</Empty>
      ) : null}
      <div className="fields">
        {data?.answers.map((answer) => (
          <OneAnswer key={answer.id} answer={answer} />
        ))}
      </div>
    </DeskPage>
  )
}

function OneAnswer({ answer }: { answer: WaitingAnswer }) {
  const { t } = useLingui()
  const send = useSend()
  const say = useSayAnswer()
  const [deciding, setDeciding] = useState<'take' | 'leave'>()
  const doubts: Record<Doubt, string> = {
    differs: t`和名册上的不一样`,
    unreadable: t`看不懂写的是什么`,
    gone: t`名册上没有这位了`,
  }
  const who = answer.name ?? t`这一户`
  const key = say.key(answer.key)
  const { name, personId, homeId } = answer
  return (
    <Card label={`${answer.address} ${key}`}>
      <h2>
        {name === null || personId === null ? null : (
          <>
            <TextLink to={`/persons/${personId}`}>{who}</TextLink>
            {t`，`}
          </>
        )}
        {key}
      </h2>
      <p className="muted">
        <TextLink to={`/homes/${homeId}`}>{answer.address}</TextLink>
        {t`，`}
        {doubts[answer.doubt]}
      </p>
      <div className="above">
        <Facts
          rows={[
            [t`门口听到的`, <b key="said">{say.value(answer.key, answer.said)}</b>],
            [t`名册上是`, answer.stands === null ? t`没有` : say.value(answer.key, answer.stands)],
            [
              t`谁听到的`,
              <span key="by">
                {answer.by}
                {t`，`}
                <When at={answer.at} />
              </span>,
            ],
          ]}
        />
      </div>
      <div className="above">
        <Buttons>
          {answer.doubt === 'differs' ? (
            <Button look="soft" onClick={() => setDeciding('take')}>
              {answer.key === 'phones' ? t`加上这个号码` : t`改成听到的`}
            </Button>
          ) : null}
          <Button onClick={() => setDeciding('leave')}>{t`名册不动`}</Button>
        </Buttons>
      </div>
      <ConfirmDialog
        open={deciding !== undefined}
        onClose={() => setDeciding(undefined)}
        title={deciding === 'take' ? t`按门口听到的改` : t`名册不动`}
        act={t`定了`}
        reason={{ label: t`怎么核实的`, hint: t`比如：打电话问过本人。`, required: true }}
        onAct={async (why) => {
          await send('POST', `/visits/answers/${answer.id}/settle`, { take: deciding === 'take', why })
          setDeciding(undefined)
          toast(t`定好了。`)
        }}
      />
    </Card>
  )
}

/** Keys and values of answers in words. */
function useSayAnswer() {
  const { t } = useLingui()
  const keys: Record<string, string> = {
    phones: t`电话`,
    birthDate: t`生日`,
    registration: t`户口在哪里`,
    employment: t`现在做什么`,
    use: t`有没有人住`,
  }
  const values: Record<string, string> = {
    registered: t`在这里`,
    separated: t`人户分离`,
    incoming: t`外地`,
    employed: t`上班`,
    retired: t`退休`,
    student: t`上学`,
    jobless: t`没工作`,
    'lived-in': t`自己住`,
    let: t`出租`,
    vacant: t`空关`,
    unknown: t`没写`,
  }
  return {
    key: (key: string) => keys[key] ?? key,
    value: (key: string, value: string) => (key === 'phones' || key === 'birthDate' ? value : (values[value] ?? value)),
  }
}
