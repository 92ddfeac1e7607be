import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'

/** All duty of the neighbourhood. */
export function DutyPage() {
  const { t } = useLingui()
  return <DeskPage title={t`值班`} />
}
