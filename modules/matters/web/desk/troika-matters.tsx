import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { useInHand } from './reading.ts'
import { useRowState } from './words.ts'

type Given = { compoundId: string; bodies: readonly { id: string; name: string }[] }

/** Fills `troika.matters` on the desk of a compound's three: what residents reported and one of them has in hand. */
export function TroikaMatters({ compoundId, bodies }: Given) {
  const { t } = useLingui()
  const roles = rolesOf(useSession())
  const committee = roles.some((role) => role === 'worker' || role === 'chair')
  const { data } = useInHand(
    compoundId,
    bodies.map((body) => body.name),
  )
  const stateOf = useRowState()
  const rows = data?.rows ?? []
  if (rows.length === 0) return null
  // More than one page is more than anybody reads here; the queue has them all.
  const count = data?.next ? `${rows.length}+` : `${rows.length}`
  return (
    <Section title={t`居民的事，交给三家的 ${count} 件`}>
      <Card flush>
        <Rows>
          {rows.map((row) => {
            const state = stateOf(row)
            return (
              <Row
                key={row.id}
                to={committee ? `/queue?m=${row.id}` : `/tasks/${row.id}`}
                title={row.title}
                end={<State is={state.is}>{state.word}</State>}
              >
                <p className="muted small">
                  {row.party?.name}
                  {comma()}
                  {row.place}
                  {row.dueAt === null ? null : (
                    <>
                      {t`　答应在`}
                      <When at={row.dueAt} />
                    </>
                  )}
                </p>
              </Row>
            )
          })}
        </Rows>
      </Card>
    </Section>
  )
}
