import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { AskWhy } from '#kit/web/ask-why.tsx'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import type { Doubt } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useDoubtNames, useFieldNames } from '../words.ts'
import { useUsualReasons } from './usual-reasons.ts'

/** Fields that were left empty: what was written can be looked at, and the doubt settled. */
export function PersonDoubts({ doubts }: { doubts: readonly Doubt[] }) {
  const { t } = useLingui()
  if (doubts.length === 0) return null
  return (
    <Section title={t`资料待核`} hint={t`看着不对的先空着，问清楚再填。`}>
      <Card flush>
        <Rows>
          {doubts.map((doubt) => (
            <OneDoubt key={doubt.id} doubt={doubt} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

function OneDoubt({ doubt }: { doubt: Doubt }) {
  const { t } = useLingui()
  const act = useAct()
  const said = useDoubtNames()
  const names = useFieldNames()
  const usual = useUsualReasons()
  const [asking, setAsking] = useState(false)
  const [settling, setSettling] = useState(false)
  const [written, setWritten] = useState<string>()
  return (
    <Row title={names[doubt.field] ?? doubt.field}>
      <p>{said(doubt.kind)}</p>
      {written === undefined ? null : <p role="status">{t`原来写的：${written}`}</p>}
      {doubt.writtenAt ? <p className="small muted">{doubt.writtenAt}</p> : null}
      <div className="btns">
        <Button onClick={() => setAsking(true)}>{t`看原来写的`}</Button>
        <Button look="quiet" onClick={() => setSettling(true)}>{t`不用再核`}</Button>
      </div>
      <AskWhy
        open={asking}
        onClose={() => setAsking(false)}
        title={t`看原来写的`}
        usual={usual}
        onAct={async (reason) => {
          const answer = (await act('POST', `doubts/${doubt.id}/look`, { reason })) as { original: string | null }
          setWritten(answer.original ?? t`没有`)
        }}
      />
      <ConfirmDialog
        open={settling}
        onClose={() => setSettling(false)}
        title={t`这一处不用再核`}
        act={t`记下`}
        reason={{ label: t`怎么核的`, hint: t`比如：问过本人，没有身份证。`, required: true }}
        onAct={async (how) => {
          await act('POST', `doubts/${doubt.id}/settle`, { how })
        }}
      />
    </Row>
  )
}
