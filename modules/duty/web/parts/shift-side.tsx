import { useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Link } from '#kit/web/link.tsx'
import { Panel, PanelHead, PanelPart } from '#kit/web/panel.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { comma } from '#kit/web/marks.ts'
import { useDutyNow, useHandovers } from '../reading.ts'

/** Beside the calls: the number, who has it now and next, and what the shift before said. */
export function ShiftSide({ onHandOver }: { onHandOver: () => void }) {
  const { t } = useLingui()
  const { data } = useDutyNow(useHere())
  const nobody = t`还没有人`
  // Nobody is said to be missing before it is known.
  if (!data)
    return (
      <Panel label={t`现在当班`}>
        <PanelPart>
          <Skeleton lines={5} />
        </PanelPart>
      </Panel>
    )
  return (
    <Panel label={t`现在当班`}>
      <PanelHead
        title={data.person?.name ?? nobody}
        under={<Until at={data.until} />}
        end={data.mine ? <span className="small muted">{t`是您`}</span> : null}
      />
      <PanelPart title={t`24 小时电话`}>
        {data.phone ? (
          <Link to={`tel:${data.phone}`} className="link num big">
            {data.phone}
          </Link>
        ) : (
          <p className="muted">{t`还没有登记号码。`}</p>
        )}
        <p className="muted small">{t`下一班：${data.next?.name ?? nobody}`}</p>
      </PanelPart>
      <LastHandover />
      <PanelPart>
        <div className="btns">
          <Button onClick={onHandOver}>{t`交班`}</Button>
          <LinkButton look="quiet" to="/duty/rota">{t`看排班`}</LinkButton>
        </div>
      </PanelPart>
    </Panel>
  )
}

function Until({ at }: { at: string }) {
  const { t } = useLingui()
  return (
    <>
      {t`值到`} <When at={at} />
    </>
  )
}

function LastHandover() {
  const { t } = useLingui()
  const send = useSend('duty')
  const last = useHandovers().data?.handovers[0]
  if (!last) return null
  const take = async () => {
    await send('POST', `/duty/handovers/${last.id}/read`, {})
    toast(t`接好了。`)
  }
  return (
    <PanelPart title={t`上一班的话`}>
      <p>{last.words === '' ? t`没有别的话。` : `“${last.words}”`}</p>
      <p className="muted small">
        {last.from}
        {comma()}
        <When at={last.at} />
        {t`。接了 ${last.calls} 个电话。`}
      </p>
      {last.waiting > 0 ? <Note look="wait">{t`交班时还有 ${last.waiting} 个没回。`}</Note> : null}
      {last.readBy === null ? (
        <div className="above">
          <Button look="soft" onClick={() => void take()}>{t`看过了，我接班`}</Button>
        </div>
      ) : (
        <p className="muted small">{t`${last.readBy}已接班。`}</p>
      )}
    </PanelPart>
  )
}
