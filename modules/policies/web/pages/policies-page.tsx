import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'

export function PoliciesPage() {
  const { t } = useLingui()
  return <DeskPage title={t`政策找人`}>{null}</DeskPage>
}
