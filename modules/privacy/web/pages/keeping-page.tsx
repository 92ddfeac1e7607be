import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Facts, Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { newId } from '#kit/web/new-id.ts'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { ClocksDialog } from '../parts/clocks-dialog.tsx'
import { KeepingDialog } from '../parts/keeping-dialog.tsx'
import { Ways } from '../parts/ways.tsx'
import { type Counts, type Rule, useDue, useRegister, useAct, useTongue } from '../reading.ts'
import { useDurations, useKept } from '../words.ts'

/** 留多久: how long each kind of record is kept, what would go now, and what went last night. */
export function KeepingPage() {
  const { t } = useLingui()
  const tongue = useTongue()
  const { data, error, refetch } = useRegister()
  const ask = useDue()
  const send = useAct()
  const durations = useDurations()
  const [due, setDue] = useState<Counts>()
  const { busy, run } = useQuickDeed()
  const [running, setRunning] = useState(false)
  const [setting, setSetting] = useState<Rule>()
  const [clocking, setClocking] = useState(false)
  const rules = data?.holdings.flatMap((one) => one.rules)
  const waiting = due?.reduce((sum, { count }) => sum + count, 0) ?? 0
  const countOf = (counts: Counts | undefined, key: string) => counts?.find(({ rule }) => rule === key)?.count
  const look = () =>
    run(async () => {
      setDue(await ask())
    })
  return (
    <DeskPage
      tabTitle={t`留多久`}
      title={due ? (waiting > 0 ? t`有 ${waiting} 条到期，今晚清` : t`没有到期的`) : t`到期的，每晚自动清`}
      lead={t`到期就删掉，或去掉姓名电话只留统计。改了从选定的那天起算。`}
      actions={
        data?.mayArrange ? (
          <>
            {waiting > 0 ? <Button onClick={() => setRunning(true)}>{t`现在就清`}</Button> : null}
            <Button look="primary" busy={busy} onClick={() => void look()}>{t`看看哪些到期`}</Button>
          </>
        ) : null
      }
    >
      <Ways on="/keeping" />
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {error ? null : (
        <DataTable
          caption={t`每类记录留多久`}
          rows={rules}
          keyOf={(rule) => rule.key}
          empty={<Empty title={t`还没有规则`} />}
          columns={[
            {
              key: 'what',
              head: t`什么`,
              names: true,
              cell: (rule) => (
                <>
                  {rule.what[tongue]}
                  <div className="muted small">{rule.why[tongue]}</div>
                </>
              ),
            },
            { key: 'keep', head: t`留多久`, cell: (rule) => <KeepCell rule={rule} /> },
            { key: 'then', head: t`到期以后`, cell: (rule) => rule.then?.[tongue] ?? '—' },
            {
              key: 'least',
              head: t`法定最短`,
              cell: (rule) => (rule.least ? durations(rule.least) : '—'),
            },
            { key: 'due', head: t`现在到期`, end: true, cell: (rule) => countOf(due, rule.key) ?? '—' },
            { key: 'last', head: t`上次清了`, end: true, cell: (rule) => countOf(data?.last?.counts, rule.key) ?? '—' },
            {
              key: 'act',
              head: <span className="sr">{t`能做的`}</span>,
              end: true,
              cell: (rule) =>
                rule.kind === 'ageing' && data?.mayArrange ? (
                  <Button look="quiet" onClick={() => setSetting(rule)}>
                    {t`改`}
                    <span className="sr">{rule.what[tongue]}</span>
                  </Button>
                ) : null,
            },
          ]}
        />
      )}
      {data?.last ? (
        <p className="muted">
          {t`上次清理`} <When at={data.last.at} exact />
        </p>
      ) : null}
      {data ? (
        <Section
          title={t`答复和报告的时限`}
          end={data.mayArrange ? <Button onClick={() => setClocking(true)}>{t`改时限`}</Button> : null}
        >
          <Facts
            rows={[
              [t`答复请求`, t`${data.clocks.answerDays} 个工作日`],
              [t`可以延一次`, t`${data.clocks.extendDays} 个工作日`],
              [t`安全事件报主管部门`, t`${data.clocks.noticeHours} 小时内`],
              [t`依据`, data.clocks.source],
              ...data.coming.map(
                (one) =>
                  [
                    <WhenDay key="from" day={one.from} />,
                    t`起：答复 ${one.answerDays} 个工作日，延 ${one.extendDays} 个，报告 ${one.noticeHours} 小时`,
                  ] as const,
              ),
            ]}
          />
          {data.clocks.verified ? null : <Note look="wait">{t`依据还没有核对。`}</Note>}
        </Section>
      ) : null}
      {setting ? <KeepingDialog rule={setting} onClose={() => setSetting(undefined)} /> : null}
      {clocking && data ? <ClocksDialog clocks={data.clocks} onClose={() => setClocking(false)} /> : null}
      <ConfirmDialog
        open={running}
        onClose={() => setRunning(false)}
        title={t`现在就清？`}
        act={t`清掉到期的`}
        danger
        onAct={async () => {
          await send('POST', '/sweeps', { id: newId() })
          setDue(await ask())
          toast(t`清好了；多的今晚接着清。`)
        }}
      >
        <p>{t`清掉就找不回来。`}</p>
      </ConfirmDialog>
    </DeskPage>
  )
}

/** What holds today, whether it is the committee's own or only suggested, and what begins when. */
function KeepCell({ rule }: { rule: Rule }) {
  const { t } = useLingui()
  const kept = useKept()
  const durations = useDurations()
  const tongue = useTongue()
  const now = rule.settings.find(({ standing }) => standing === 'now')
  const by = now?.by ?? ''
  const suggested = rule.suggested?.source[tongue] ?? ''
  return (
    <>
      <b>{kept(rule)}</b>
      {now ? (
        <div className="muted small">
          {by} {now.reason}
        </div>
      ) : suggested ? (
        <div className="muted small">{rule.suggested?.verified ? suggested : t`${suggested}，未核对`}</div>
      ) : null}
      {rule.settings
        .filter(({ standing }) => standing === 'ahead')
        .map((one) => (
          <div key={one.from} className="small">
            <WhenDay day={one.from} /> {t`起`} {durations(one)}
          </div>
        ))}
    </>
  )
}
