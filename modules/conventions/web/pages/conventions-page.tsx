import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Empty } from '#kit/web/waiting.tsx'

/** All conventions of the neighbourhood. */
export function ConventionsPage() {
  const { t } = useLingui()
  return (
    <DeskPage title={t`公约`}>
      <Empty title={t`这里还没有内容。`} />
    </DeskPage>
  )
}
