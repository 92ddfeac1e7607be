import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { usePromises, type Visitor } from '../reading.ts'

/** What was promised at receptions and is still owed, the oldest day first. */
export function OwedPromises() {
  const { t } = useLingui()
  const { data } = usePromises()
  const file = `/api/n/${useHere()}/promises/file`
  const [keeping, setKeeping] = useState<Visitor>()
  const send = useSend('duty')
  return (
    <Section title={t`还欠着的`}>
      {data && data.visitors.length === 0 ? <p className="muted">{t`没有欠着的。`}</p> : null}
      {data && data.visitors.length > 0 ? (
        <Card flush>
          <Rows>
            {data.visitors.map((one) => (
              <Row key={one.id} title={one.promise?.words} end={<PromiseState visitor={one} />}>
                <p className="muted small">{t`${one.promise?.by ?? ''}答应${one.name}`}</p>
                <div className="above">
                  <Button look="soft" onClick={() => setKeeping(one)}>{t`办到了`}</Button>
                </div>
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
      {data && data.visitors.length > 0 ? (
        <div className="above">
          <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
        </div>
      ) : null}
      <ConfirmDialog
        open={keeping !== undefined}
        onClose={() => setKeeping(undefined)}
        title={t`办到了：${keeping?.promise?.words ?? ''}`}
        act={t`记下`}
        reason={{ label: t`怎么办到的`, required: true }}
        onAct={async (how) => {
          await send('POST', `/visitors/${keeping?.id ?? ''}/kept`, { how })
          toast(t`记下了。`)
        }}
      />
    </Section>
  )
}

/** Until when, or how it ended: word, shape and colour. */
export function PromiseState({ visitor }: { visitor: Visitor }) {
  const { t } = useLingui()
  const { promise } = visitor
  if (!promise) return null
  if (promise.state === 'kept') return <State is="done">{t`办到了`}</State>
  if (promise.state === 'kept-late') return <State is="done">{t`晚了，办到了`}</State>
  return (
    <State is={promise.state === 'late' ? 'overdue' : 'doing'}>
      <WhenDay day={promise.until} /> {promise.state === 'late' ? t`就该办到` : t`前`}
    </State>
  )
}
