import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Facts, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow, usePaperDate, When } from '#kit/web/when.tsx'
import { ConcernedList } from '../parts/concerned.tsx'
import { type Concerned, type Incident, useIncident, useAct } from '../reading.ts'
import { useIncidentNames } from '../words.ts'

type Whom = 'authority' | 'persons'

/** One incident: its clock, who was told, and the notices to the authority and to persons on A4. */
export function IncidentPage() {
  const { t } = useLingui()
  const { id } = usePathParams<'id'>()
  const { data, error, refetch } = useIncident(id)
  const back = <LinkButton to="/privacy/incidents">{t`回安全事件`}</LinkButton>
  if (error) {
    return (
      <DeskPage title={t`安全事件`} actions={back}>
        <ErrorState error={error} again={() => void refetch()} />
      </DeskPage>
    )
  }
  return data ? <Shown one={data.incident} persons={data.persons} back={back} /> : <Skeleton page />
}

type ShownProps = { one: Incident; persons: readonly Concerned[]; back: React.ReactNode }

function Shown({ one, persons, back }: ShownProps) {
  const { t } = useLingui()
  const send = useAct()
  const [whom, setWhom] = useState<Whom>('authority')
  const [sparing, setSparing] = useState(false)
  const waiting = persons.filter(({ toldAt }) => toldAt === null).length
  const told = async (to: Whom | 'nobody', why = '') => {
    await send('POST', `/incidents/${one.id}/told`, { whom: to, why })
    toast(t`记下了`)
  }
  const title = one.closedAt
    ? t`都通知到了`
    : one.authorityToldAt
      ? t`还要通知本人`
      : one.late
        ? t`报主管部门已经晚了，马上报`
        : t`先报主管部门`
  return (
    <DeskPage
      tabTitle={t`安全事件`}
      title={title}
      lead={
        <>
          {t`报主管部门最晚`} <When at={one.dueAt} exact />
        </>
      }
      actions={back}
    >
      <Section title={t`通知到哪里了`}>
        <Facts
          rows={[
            [t`主管部门`, one.authorityToldAt ? <When key="a" at={one.authorityToldAt} exact /> : t`还没报`],
            [
              t`本人`,
              one.personsToldAt ? <When key="p" at={one.personsToldAt} exact /> : (one.notToldWhy ?? t`还没通知`),
            ],
            [t`涉及`, t`${one.affected} 人`],
          ]}
        />
        <div className="btns above">
          {one.authorityToldAt ? null : <Button onClick={() => void told('authority')}>{t`已报主管部门`}</Button>}
          {waiting > 0 ? (
            <Button look="primary" onClick={() => void told('persons')}>{t`通知名单上的 ${waiting} 人`}</Button>
          ) : one.personsToldAt || one.notToldWhy ? null : (
            <Button onClick={() => void told('persons')}>{t`已用别的办法通知本人`}</Button>
          )}
          {one.personsToldAt || one.notToldWhy ? null : (
            <Button look="quiet" onClick={() => setSparing(true)}>{t`不用通知本人`}</Button>
          )}
        </div>
      </Section>
      <ConcernedList incidentId={one.id} persons={persons} />
      <div className="above">
        <Views
          label={t`哪份通知`}
          on={whom}
          onChoose={(key) => setWhom(key as Whom)}
          views={[
            { key: 'authority', word: t`给主管部门` },
            { key: 'persons', word: t`给本人` },
          ]}
        />
      </div>
      <Notice one={one} whom={whom} />
      <ConfirmDialog
        open={sparing}
        onClose={() => setSparing(false)}
        title={t`不通知本人？`}
        act={t`不通知`}
        reason={{ label: t`为什么`, hint: t`采取的措施有效避免了危害，写明是什么措施。`, required: true }}
        onAct={(why) => told('nobody', why)}
      >
        <p>{t`主管部门认为可能有危害的，仍可要求通知（第五十七条）。`}</p>
      </ConfirmDialog>
    </DeskPage>
  )
}

/** Art. 57 names what a notice says: kinds, cause, harm; measures and what persons can do; whom to reach. */
function Notice({ one, whom }: { one: Incident; whom: Whom }) {
  const { t } = useLingui()
  const paper = usePaperDate()
  const session = useSession()
  const names = useIncidentNames()
  const today = dayOf(useNow())
  const from = session?.places?.[0]?.name ?? ''
  const { kinds, cause, harm, measures, selfHelp, contact } = one.told
  const what = names[one.what]
  const found = new Date(one.foundAt)
  const short = t`【${from}】您的${kinds}可能${what}。${selfHelp} 详情请问：${contact}`
  return (
    <PrintSheet
      from={from}
      title={whom === 'authority' ? t`个人信息安全事件报告` : t`给您的通知`}
      foot={[t`《个人信息保护法》第五十七条`, today]}
    >
      {whom === 'persons' ? <p>{t`您的个人信息可能受到影响，现把情况告诉您。给您添麻烦了，对不起。`}</p> : null}
      <Facts
        rows={[
          [t`发现时间`, paper.moment(found)],
          [t`出了什么事`, what],
          [t`信息种类`, kinds],
          [t`涉及人数`, whom === 'authority' ? t`${one.affected} 人` : null],
          [t`原因`, cause],
          [t`可能造成的危害`, harm],
          [t`已经采取的补救措施`, measures],
          [whom === 'authority' ? t`本人可以做什么` : t`您可以做什么`, selfHelp],
          [t`联系方式`, contact],
        ]}
      />
      {whom === 'persons' ? (
        <>
          <h2 className="above">{t`短信这样写`}</h2>
          <p>{short}</p>
        </>
      ) : null}
    </PrintSheet>
  )
}
