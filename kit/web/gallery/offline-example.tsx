import { useEffect, useState } from 'react'
import { Button, Buttons } from '../button.tsx'
import { Card } from '../card.tsx'
import { GoneNote } from '../offline/gone-note.tsx'
import { OfflineBar } from '../offline/offline-bar.tsx'
import { OfflineGate } from '../offline/offline-gate.tsx'
import { OutboxMark } from '../offline/outbox-mark.tsx'
import { PinDialog } from '../offline/pin-dialog.tsx'
import { setOffline, type Gone } from '../offline/state.ts'
import type { OfflineDay } from '../offline/use-offline-day.ts'
import { useNow } from '../when.tsx'

type Body = { at: string }
const GONE: readonly Gone[] = ['old', 'clock', 'cleared', 'tries']

const nothing: OfflineDay<Body> = {
  body: undefined,
  from: undefined,
  state: 'nothing',
  gone: null,
  problem: null,
  again: async () => undefined,
  change: async () => undefined,
}

/** What pages that open without a network show of that, in every state. */
export function OfflineExample() {
  const now = useNow()
  const [asking, setAsking] = useState<'choose' | 'enter'>()
  useEffect(() => setOffline({ phase: 'none', waiting: 3 }), [])
  const kept: OfflineDay<Body> = { ...nothing, body: { at: now.toISOString() }, from: 'device', state: 'shown' }
  return (
    <div className="fields">
      <Buttons>
        <OutboxMark says={(kind) => kind} />
        <Button onClick={() => setAsking('choose')}>定密码</Button>
        <Button onClick={() => setAsking('enter')}>输密码</Button>
      </Buttons>
      <OfflineBar day={kept} />
      {GONE.map((gone) => (
        <GoneNote key={gone} gone={gone} />
      ))}
      <div className="columns">
        {(['locked', 'nothing'] as const).map((state) => (
          <Card key={state}>
            <OfflineGate day={{ ...nothing, state }}>{() => null}</OfflineGate>
          </Card>
        ))}
      </div>
      {asking === undefined ? null : <PinDialog way={asking} onClose={() => setAsking(undefined)} />}
    </div>
  )
}
