import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useSend } from '#kit/web/here.ts'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Card as Resolution, type Meeting, useDecided } from '../reading.ts'
import { AdoptText } from './decided-texts.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { ResolutionCard } from './resolution-card.tsx'

/** What was proposed and resolved, and what people took on. */
export function Resolutions({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const [deciding, setDeciding] = useState<Resolution>()
  if (meeting.cards.length + meeting.pledges.length === 0) return null
  return (
    <>
      <Section title={t`定了什么`}>
        <Card flush>
          <Rows>
            {meeting.cards.map((card) => (
              <ResolutionCard key={card.id} card={card} desk>
                {card.outcome === 'proposed' && meeting.phase === 'running' ? (
                  <Button look="soft" onClick={() => setDeciding(card)}>{t`表决`}</Button>
                ) : null}
                <OfText card={card} meeting={meeting} />
              </ResolutionCard>
            ))}
          </Rows>
        </Card>
      </Section>
      <Pledges meeting={meeting} />
      {deciding ? <DecideDialog meeting={meeting} card={deciding} onClose={() => setDeciding(undefined)} /> : null}
    </>
  )
}

/** What was carried under a text adopts it. */
function OfText({ card, meeting }: { card: Resolution; meeting: Meeting }) {
  const conventionId = meeting.items.find((item) => item.id === card.itemId)?.conventionId ?? null
  if (card.outcome !== 'carried' || conventionId === null) return null
  return <CarriedText conventionId={conventionId} resolutionId={card.id} />
}

function CarriedText({ conventionId, resolutionId }: { conventionId: string; resolutionId: string }) {
  const one = useDecided(conventionId).data?.decided.find((found) => found.resolutionId === resolutionId)
  return one ? <AdoptText one={one} /> : null
}

function Pledges({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [keeping, setKeeping] = useState<string>()
  if (meeting.pledges.length === 0) return null
  return (
    <Section title={t`认领`}>
      <Card flush>
        <Rows>
          {meeting.pledges.map((one) => (
            <Row
              key={one.id}
              title={t`${one.name}：${one.what}`}
              end={one.keptHow === null ? <State is="doing">{t`在做`}</State> : <State is="done">{t`做到了`}</State>}
            >
              {one.keptHow === null ? (
                <Button onClick={() => setKeeping(one.id)}>{t`做到了`}</Button>
              ) : (
                <p className="muted">{one.keptHow}</p>
              )}
            </Row>
          ))}
        </Rows>
      </Card>
      <ConfirmDialog
        open={keeping !== undefined}
        onClose={() => setKeeping(undefined)}
        title={t`认领的事做到了`}
        act={t`记下`}
        reason={{ label: t`怎么做到的`, required: true }}
        onAct={async (how) => {
          await send('POST', `/pledges/${keeping ?? ''}/kept`, { how })
          toast(t`记下了。`)
        }}
      />
    </Section>
  )
}
