import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'

/** From a vote that is closed to how it came out; in a list of several it is not the one thing to do. */
export function VoteLink({ voteId, closed, listed }: { voteId: string; closed: boolean; listed?: boolean }) {
  const { t } = useLingui()
  if (!closed) return null
  return <LinkButton look={listed ? 'outline' : 'primary'} to={`/verdicts/${voteId}`}>{t`看结果怎么算的`}</LinkButton>
}
