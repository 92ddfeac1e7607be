import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { LinkButton } from '#kit/web/button.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { CaseDetail } from '../parts/case-detail.tsx'
import { useCase, useSay } from '../reading.ts'
import { useStateWords } from '../words.ts'

/** One case on a page of its own: where a link from a person or a message leads. */
export function CasePage() {
  const { t } = useLingui()
  const say = useSay()
  const words = useStateWords()
  const { caseId } = usePathParams<'caseId'>()
  const { data } = useCase(caseId)
  return (
    <DeskPage
      title={data ? t`${say(data.policy.title)}：${words.is[data.state]}` : t`政策找人`}
      tabTitle={t`政策找人`}
      actions={<LinkButton to="/policies">{t`回名单`}</LinkButton>}
    >
      <CaseDetail id={caseId} />
    </DeskPage>
  )
}
