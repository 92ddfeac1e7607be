import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'
export function MeetingsPage() {
  const { t } = useLingui()
  return <DeskPage title={t`会议`} />
}
