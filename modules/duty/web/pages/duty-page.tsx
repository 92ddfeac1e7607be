import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Rows } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPhone, IconPlus } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { CallRow } from '../parts/call-row.tsx'
import { LogCall } from '../parts/log-call.tsx'
import { ShiftSide } from '../parts/shift-side.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { useCalls, useDutyNow } from '../reading.ts'

/** The desk of whoever has the 24-hour number: what rang, what waits, what to hand on. */
export function DutyPage() {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('duty')
  const [view, setView] = useState<'shift' | 'all'>('shift')
  const [logging, setLogging] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const { data: now } = useDutyNow(here)
  const { data, error, refetch } = useCalls(view)
  const waiting = data?.waiting ?? 0
  const name = now?.person?.name
  const at = now?.part === 'night' ? t`今晚` : t`今天`
  const title = waiting > 0 ? t`${waiting} 个电话等着回` : name ? t`${at}${name}值班，电话都回了` : t`值班`
  return (
    <DeskPage
      tabTitle={t`值班`}
      title={title}
      lead={t`24 小时电话背后，每个钟头都有一个名字。`}
      keys={[{ key: 'n', word: t`记一个电话`, run: () => setLogging(true) }]}
      actions={
        <>
          <Views
            label={t`看哪些`}
            on={view}
            onChoose={(key) => setView(key === 'all' ? 'all' : 'shift')}
            views={[
              { key: 'shift', word: t`这两班` },
              { key: 'all', word: t`全部` },
            ]}
          />
          <Button look="primary" icon={IconPlus} onClick={() => setLogging(true)}>{t`记一个电话`}</Button>
        </>
      }
    >
      <div className="columns">
        <div>
          <h2 className="sr">{t`电话`}</h2>
          {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
          {!data && !error ? <Skeleton lines={6} /> : null}
          {data && data.calls.length === 0 ? (
            <Empty icon={IconPhone} title={t`这两班没有电话`}>{t`接到就记，两下能转成事项。`}</Empty>
          ) : null}
          {data && data.calls.length > 0 ? (
            <Card flush>
              <Rows>
                {data.calls.map((call) => (
                  <CallRow key={call.id} call={call} />
                ))}
              </Rows>
            </Card>
          ) : null}
          {view === 'all' ? (
            <div className="above">
              <Exports
                xlsx={`/api/n/${here}/duty/calls/file?format=xlsx`}
                csv={`/api/n/${here}/duty/calls/file?format=csv`}
              />
            </div>
          ) : null}
        </div>
        <div>
          <ShiftSide onHandOver={() => setLeaving(true)} />
        </div>
      </div>
      <LogCall open={logging} onClose={() => setLogging(false)} />
      <ConfirmDialog
        open={leaving}
        onClose={() => setLeaving(false)}
        title={waiting > 0 ? t`交班，还有 ${waiting} 个电话没回` : t`交班`}
        act={t`交给下一班`}
        reason={{ label: t`写给下一班的话`, hint: t`哪家要盯着、谁答应了什么。可不填。` }}
        onAct={async (words) => {
          await send('POST', '/duty/handovers', { id: newId(), words })
          setLeaving(false)
          toast(t`交好了，辛苦了。`)
        }}
      />
    </DeskPage>
  )
}
