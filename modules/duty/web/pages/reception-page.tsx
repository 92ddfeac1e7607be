import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus, IconUsers } from '#kit/web/icons.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { AddVisitor } from '../parts/add-visitor.tsx'
import { VisitorRow } from '../parts/visitor-row.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { comma, listComma, stop } from '#kit/web/marks.ts'
import { useReception, type Visitor } from '../reading.ts'

/** Running one reception: who is in, who waits, what was promised. */
export function ReceptionPage() {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('duty')
  const { id } = usePathParams<'id'>()
  const { data, error, refetch } = useReception(id)
  const [adding, setAdding] = useState(false)
  const [cancelling, setCancelling] = useState(false)
  const reception = data?.reception
  const visitors = data?.visitors ?? []
  const next = visitors.find((one) => one.state === 'waiting')
  const waiting = visitors.filter((one) => one.state === 'waiting').length
  const move = async (to: 'running' | 'ended') => {
    try {
      await send('POST', `/receptions/${id}/state`, { to })
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  const title =
    reception === undefined
      ? t`联合接待`
      : reception.state === 'running'
        ? next
          ? t`下一位 ${next.number} 号，还有 ${waiting} 位在等`
          : t`没有人在等`
        : reception.title
  const open = reception?.state === 'planned' || reception?.state === 'running'
  return (
    <DeskPage
      tabTitle={t`联合接待`}
      title={title}
      lead={
        reception ? (
          <>
            <When at={reception.startsAt} />
            {comma()}
            {reception.place}
            {stop()}
            {reception.parties.map((one) => one.name).join(listComma())}
          </>
        ) : undefined
      }
      actions={
        <>
          <LinkButton to="/receptions">{t`回列表`}</LinkButton>
          {reception?.state === 'planned' ? <Button onClick={() => setCancelling(true)}>{t`取消这场`}</Button> : null}
          {open ? <Button icon={IconPlus} onClick={() => setAdding(true)}>{t`来了一位`}</Button> : null}
          {reception?.state === 'planned' ? (
            <Button look="primary" onClick={() => void move('running')}>{t`开始接待`}</Button>
          ) : null}
          {reception?.state === 'running' ? (
            <Button look={next ? 'outline' : 'primary'} onClick={() => void move('ended')}>{t`接待结束`}</Button>
          ) : null}
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {reception?.whyCancelled ? <Note look="bad">{t`取消了：${reception.whyCancelled}`}</Note> : null}
      {reception && visitors.length === 0 ? (
        <Empty icon={IconUsers} title={t`还没有人约`}>{t`直接来的也给号，点“来了一位”。`}</Empty>
      ) : null}
      {reception && visitors.length > 0 ? (
        <Line title={t`来的居民`} visitors={visitors} parties={reception.parties.map((one) => one.name)} />
      ) : null}
      {visitors.length > 0 ? (
        <div className="above">
          <Exports
            xlsx={`/api/n/${here}/receptions/${id}/file?format=xlsx`}
            csv={`/api/n/${here}/receptions/${id}/file?format=csv`}
          />
        </div>
      ) : null}
      {adding ? <AddVisitor receptionId={id} onClose={() => setAdding(false)} /> : null}
      <ConfirmDialog
        open={cancelling}
        onClose={() => setCancelling(false)}
        title={t`取消这场接待`}
        act={t`取消这场`}
        danger
        reason={{ label: t`为什么`, hint: t`约了号的居民会看到。`, required: true }}
        onAct={async (reason) => void (await send('POST', `/receptions/${id}/state`, { to: 'cancelled', reason }))}
      />
    </DeskPage>
  )
}

function Line({ title, visitors, parties }: { title: string; visitors: readonly Visitor[]; parties: string[] }) {
  const order = { with: 0, waiting: 1, absent: 2, done: 3, cancelled: 4 }
  const sorted = visitors.toSorted((a, b) => order[a.state] - order[b.state] || a.number - b.number)
  return (
    <Section title={title}>
      <Card flush>
        <Rows>
          {sorted.map((one) => (
            <VisitorRow key={one.id} visitor={one} parties={parties} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
