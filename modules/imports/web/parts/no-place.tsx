import { useLingui } from '@lingui/react/macro'
import { Empty } from '#kit/web/waiting.tsx'

/** For somebody who works in no neighbourhood. */
export function NoPlace() {
  const { t } = useLingui()
  return <Empty title={t`导入由居委会来做`}>{t`您的账号没有居委会的岗位。`}</Empty>
}
