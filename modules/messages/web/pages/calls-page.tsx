import '../messages.css'
import { useLingui } from '@lingui/react/macro'
import { Card, Rows } from '#kit/web/card.tsx'
import { LinkButton } from '#kit/web/button.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconPhone } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { CallRow } from '../parts/call-row.tsx'
import { useCallList } from '../reading.ts'

/** Who still has to be phoned: whom neither app nor short message reaches. */
export function CallsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useCallList()
  const count = data?.calls.length ?? 0
  const file = `/api/n/${useHere()}/messages/call-list/file`
  return (
    <DeskPage
      title={!data ? t`要打电话的` : count > 0 ? t`还有 ${count} 位要打电话` : t`电话都打完了`}
      tabTitle={t`要打电话的`}
      lead={data && data.later > 0 ? t`另有 ${data.later} 位约了以后再打。` : t`他们没有手机页面，也收不到短信。`}
      actions={<LinkButton to="/messages">{t`回通知`}</LinkButton>}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && count === 0 ? <Empty icon={IconPhone} title={t`现在没有要打的`} /> : null}
      {data && count > 0 ? (
        <>
          <Card flush label={t`要打电话的`}>
            <Rows>
              {data.calls.map((call) => (
                <CallRow key={call.id} call={call} />
              ))}
            </Rows>
          </Card>
          <div className="above">
            <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
          </div>
        </>
      ) : null}
    </DeskPage>
  )
}
