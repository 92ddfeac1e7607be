import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { When } from '#kit/web/when.tsx'
import { useMine } from '../reading.ts'
import { PhaseState } from '../words.tsx'

/** On the desk of a compound's three: the joint meetings one is called to, with what they resolved. */
export function TroikaMeetings({ compoundId }: { compoundId: string }) {
  const { t } = useLingui()
  const { data } = useMine(useHere())
  const theirs = data?.meetings.filter(
    (one) => one.kind === 'troika' && (one.compoundId === null || one.compoundId === compoundId),
  )
  if (theirs === undefined || theirs.length === 0) return null
  return (
    <Section title={t`开会的记录`}>
      <Card flush>
        <Rows>
          {theirs.slice(0, 5).map((one) => (
            <Row
              key={one.id}
              to={`/my-meetings/${one.id}`}
              title={one.title}
              end={<PhaseState phase={one.phase} published={one.published} />}
            >
              <p className="muted">
                <When at={one.startsAt} precision="day" />
                {one.resolutions > 0 ? t`，决议 ${one.resolutions} 条` : null}
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
