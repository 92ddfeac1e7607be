import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { isOffline } from '#kit/web/offline/opening.ts'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type DoorRight, type DoorVote, useDoorVotes } from '../reading.ts'
import { DoorDrawer } from './door-drawer.tsx'

type Open = { vote: DoorVote; right: DoorRight }
type Props = { neighbourhoodId: string; homeId: string; tel: string | null }

/** At a door, on the telephone of who came: votes that go on for this home, and handing the telephone over. */
export function DoorVotes({ neighbourhoodId, homeId, tel }: Props) {
  const { t } = useLingui()
  const { data, error, failureReason, refetch } = useDoorVotes(neighbourhoodId, homeId)
  const [open, setOpen] = useState<Open>()
  const rows = data?.votes.flatMap((vote) => vote.rights.map((right) => ({ vote, right }))) ?? []
  if (!data && (error ?? failureReason))
    return (
      <Section title={t`当面投票`}>
        <p className="muted">
          {isOffline(error ?? failureReason)
            ? t`没连上网，投不了票：票要当场封好、给回执。到有信号的地方再投。`
            : t`这户有没有票要投，没查到。`}
        </p>
        <Button onClick={() => void refetch()}>{t`再查一次`}</Button>
      </Section>
    )
  if (rows.length === 0 && open === undefined) return null
  return (
    <Section title={t`当面投票`}>
      <Card flush>
        <Rows>
          {rows.map(({ vote, right }) => (
            <Row key={right.id} title={vote.title} end={<Stands right={right} />}>
              <p className="muted small">
                {vote.rights.length > 1 ? `${right.label}${comma()}` : null}
                <Trans>
                  <When at={vote.closesAt} /> 截止
                </Trans>
              </p>
              <div className="above">
                <Button look={right.given ? 'quiet' : 'outline'} onClick={() => setOpen({ vote, right })}>
                  {right.given ? t`本人要改` : t`请本人看题投票`}
                  <span className="sr">{vote.title}</span>
                </Button>
              </div>
            </Row>
          ))}
        </Rows>
      </Card>
      {open ? (
        <DoorDrawer voteId={open.vote.id} rightId={open.right.id} tel={tel} onClose={() => setOpen(undefined)} />
      ) : null}
    </Section>
  )
}

/** Whether a ballot was brought and came; what it says nobody knows. */
function Stands({ right }: { right: DoorRight }) {
  const { t } = useLingui()
  if (right.given) return <State is="done">{t`投了`}</State>
  if (right.delivered) return <State is="received">{t`送到了`}</State>
  return <State is="idle">{t`没送到`}</State>
}
