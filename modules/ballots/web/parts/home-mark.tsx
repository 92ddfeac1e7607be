import { Plural, Trans } from '@lingui/react/macro'
import { IconClipboardCheck } from '#kit/web/icons.ts'
import { NewsMark } from '#kit/web/news-mark.tsx'
import { useNow, When } from '#kit/web/when.tsx'
import { useVotes } from '../reading.ts'

/** Above everything on the home page while a vote waits for one's own voice: one vote is opened at once, several as a list. */
export function VotesMark({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { data } = useVotes(neighbourhood.id)
  const now = useNow().toISOString()
  const waiting = (data?.votes ?? [])
    .filter(({ state, mine, closesAt }) => state === 'open' && closesAt > now && mine.rights > mine.given)
    .toSorted((one, other) => one.closesAt.localeCompare(other.closesAt) || one.id.localeCompare(other.id))
  const [first] = waiting
  if (first === undefined) return null
  return (
    <NewsMark
      waits
      to={waiting.length === 1 ? `/votes/${first.id}` : '/votes'}
      icon={IconClipboardCheck}
      title={<Plural value={waiting.length} one="# 张票等您投" other="# 张票等您投" />}
      line={first.question}
      until={
        <Trans>
          <When at={first.closesAt} /> 截止
        </Trans>
      }
    />
  )
}
