import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Facts, Note } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconMoon } from '#kit/web/icons.ts'
import { Panel, PanelHead, PanelPart } from '#kit/web/panel.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { RotaDays } from '../parts/rota-week.tsx'
import { RoundDialog } from '../parts/round-dialog.tsx'
import { SettingDialog } from '../parts/setting-dialog.tsx'
import { SwapDialog } from '../parts/swap-dialog.tsx'
import { type Shift, useRota } from '../reading.ts'

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Two weeks of duty: who has which shift, who swapped, who rests too little. */
export function RotaPage() {
  const { t } = useLingui()
  const session = useSession()
  const chair = rolesOf(session).includes('chair')
  const { data, error, refetch } = useRota(undefined, 14)
  const file = `/api/n/${useHere()}/duty/rota/file`
  const [dialog, setDialog] = useState<'round' | 'setting'>()
  const [swapping, setSwapping] = useState<Shift>()
  const breaches = data?.shifts.filter((one) => one.breach).length ?? 0
  const empty = data?.shifts.every((one) => one.person === null) ?? false
  return (
    <DeskPage
      tabTitle={t`排班`}
      title={breaches > 0 ? t`两周里有 ${breaches} 班歇得不够` : t`两周都排好了，都歇得够`}
      lead={t`点一班，可以换人。没排的由首接人或主任接。`}
      actions={
        <>
          <LinkButton to="/duty">{t`回值班`}</LinkButton>
          {chair && data ? <Button look="primary" onClick={() => setDialog('round')}>{t`改每周怎么轮`}</Button> : null}
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {empty ? <Empty icon={IconMoon} title={t`还没有同事可以排`}>{t`先到“同事”里加人。`}</Empty> : null}
      {data && !empty ? (
        <div className="columns">
          <RotaDays shifts={data.shifts} onShift={setSwapping} mine={session?.account?.id} />
          <Panel label={t`怎么定的`}>
            <PanelHead title={t`怎么定的`} />
            <PanelPart>
              <Facts
                rows={[
                  [t`白班`, t`${clock(data.setting.dayFrom)} 起`],
                  [t`夜班`, t`${clock(data.setting.nightFrom)} 起`],
                  [t`两班之间`, t`至少 ${data.setting.restHours} 小时`],
                  [t`七天里`, t`最多 ${data.setting.nightsInSeven} 个夜班`],
                  [t`没人回电`, t`${data.setting.answerMinutes} 分钟报主任`],
                  [t`依据`, data.setting.source],
                ]}
              />
              {data.setting.verified ? null : <Note look="wait">{t`依据还没有核对。`}</Note>}
            </PanelPart>
            <PanelPart>
              <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
            </PanelPart>
            {chair ? (
              <PanelPart>
                <Button onClick={() => setDialog('setting')}>{t`改时间和休息`}</Button>
              </PanelPart>
            ) : null}
          </Panel>
        </div>
      ) : null}
      {data && dialog === 'round' ? <RoundDialog rota={data} onClose={() => setDialog(undefined)} /> : null}
      {data && dialog === 'setting' ? <SettingDialog rota={data} onClose={() => setDialog(undefined)} /> : null}
      {data && swapping ? <SwapDialog rota={data} shift={swapping} onClose={() => setSwapping(undefined)} /> : null}
    </DeskPage>
  )
}
