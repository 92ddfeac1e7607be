import { useLingui } from '@lingui/react/macro'
import { Card, Rows, Section } from '#kit/web/card.tsx'
import { VoteRow } from '../pages/votes-page.tsx'
import { useVotes } from '../reading.ts'

/** On a resident's home page: what one has said in votes that go on. What still waits stands above the tiles. */
export function VotesPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useVotes(neighbourhood.id)
  const open =
    data?.votes.filter(({ state, mine }) => state === 'open' && mine.rights > 0 && mine.given >= mine.rights) ?? []
  if (open.length === 0) return null
  return (
    <Section title={t`投票`} more={{ to: '/votes', word: t`全部` }}>
      <Card flush>
        <Rows>
          {open.map((vote) => (
            <VoteRow key={vote.id} vote={vote} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
