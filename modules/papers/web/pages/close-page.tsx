import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { PileForm } from '../parts/pile-form.tsx'
import { Sums } from '../parts/sums.tsx'
import { type Paper, type Stack, useAct, usePapers, useStack } from '../reading.ts'

/** Reconciling: what adds up, every outstanding paper by its serial, and closing. */
export function ClosePage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useStack(voteId)
  if (data) return <Close stack={data} />
  return (
    <DeskPage title={t`清点`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

function Close({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const go = useGo()
  const act = useAct(stack.id)
  const [asking, setAsking] = useState(false)
  const { sums, may, closedAt } = stack
  const left = sums.outstanding.length - sums.accepted
  const unread = sums.unread + sums.differing
  const title =
    closedAt !== null
      ? t`清点好了`
      : unread > 0
        ? t`还有 ${unread} 张没录完`
        : left > 0
          ? t`还有 ${left} 张没交回，要一张张说清`
          : sums.balanced
            ? t`都对上了，可以结束`
            : t`手里数的对不上，再数一遍`
  return (
    <DeskPage
      tabTitle={t`清点`}
      title={title}
      lead={stack.title}
      actions={
        <>
          <LinkButton to={`/papers/${stack.id}`}>{t`回纸票`}</LinkButton>
          {may.close ? <Button look="primary" onClick={() => setAsking(true)}>{t`结束清点`}</Button> : null}
        </>
      }
    >
      <div className="columns">
        <div>
          <Card label={t`清点`}>
            <Sums sums={sums} />
          </Card>
          {may.close ? <PileForm stack={stack} /> : null}
        </div>
        <div>
          <Outstanding stack={stack} />
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t`结束清点？`}
        act={t`结束清点`}
        onAct={async () => {
          await act('POST', '/close', {})
          toast(t`清点好了。`)
          go(`/papers/${stack.id}`)
        }}
      >
        <p>{t`结束以后不再发、不再收，也不再录。`}</p>
      </ConfirmDialog>
    </DeskPage>
  )
}

function Outstanding({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const act = useAct(stack.id)
  const [after, setAfter] = useState(0)
  const [paper, setPaper] = useState<Paper>()
  const { data } = usePapers(stack.id, { state: 'issued', after })
  const count = stack.sums.outstanding.length
  return (
    <Section title={t`没交回的 ${count} 张`} hint={t`找不回来的，一张一张写明原因。名单和原因一直留着。`}>
      {data ? null : <Skeleton lines={4} />}
      {data?.papers.length === 0 ? <Note look="good">{t`没有没交回的。`}</Note> : null}
      {data && data.papers.length > 0 ? (
        <Card flush>
          <Rows>
            {data.papers.map((one) => (
              <Row
                key={one.id}
                title={one.label}
                end={
                  one.acceptedReason === null ? (
                    stack.may.close ? (
                      <Button onClick={() => setPaper(one)}>{t`写明原因`}</Button>
                    ) : null
                  ) : (
                    <State is="done">{t`写明了`}</State>
                  )
                }
              >
                <p className="muted small">
                  <span className="papers-serial">{one.serial}</span>
                  {one.acceptedReason === null ? null : ` · ${one.acceptedReason}`}
                </p>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {data?.next ? <Button look="quiet" onClick={() => setAfter(data.next ?? 0)}>{t`后面的`}</Button> : null}
      {paper ? (
        <ConfirmDialog
          open
          onClose={() => setPaper(undefined)}
          title={t`${paper.label}，不等了？`}
          act={t`写明，不等了`}
          reason={{ label: t`为什么没交回`, hint: t`比如：人在国外，联系不上。`, required: true }}
          onAct={async (reason) => {
            await act('POST', '/accepted', { paperId: paper.id, reason })
            toast(t`写明了。`)
          }}
        />
      ) : null}
    </Section>
  )
}
