import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Facts, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { IconEyeOff, IconLock, IconPlus } from '#kit/web/icons.ts'
import { toast } from '#kit/web/toast.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { colon } from '#kit/web/marks.ts'
import { act, type Looked, lookAt, useSafetyMark } from '../reading.ts'
import { RecordDialog } from './record-dialog.tsx'
import { useRecordWords } from './record-words.ts'

/** On a person's page: what they need in an alarm. That something is noted shows; what it is, for a written reason. */
export function PersonPanel({ neighbourhoodId: here, personId }: { neighbourhoodId: string; personId: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { data: mark } = useSafetyMark(here, personId)
  const [seen, setSeen] = useState<Looked>()
  const [doing, setDoing] = useState<'look' | 'write' | 'end'>()
  if (mark === undefined) return null
  const close = () => setDoing(undefined)
  const renew = async () => {
    setSeen(undefined)
    await queries.invalidateQueries({ queryKey: ['safety', here, personId] })
  }
  const record = seen?.record ?? null
  return (
    <Section title={t`出事时怎么帮`}>
      {mark.noted ? (
        <p className="muted">
          {t`已登记，问于`} {mark.knownOn === null ? null : <WhenDay day={mark.knownOn} />}
        </p>
      ) : (
        <p className="muted">{t`还没登记。火警时名单上只有名册里的情况。`}</p>
      )}
      {seen === undefined ? null : <Shown seen={seen} />}
      <div className="btns">
        {mark.noted && seen === undefined ? (
          <Button icon={IconLock} onClick={() => setDoing('look')}>{t`写明用途再看`}</Button>
        ) : null}
        {seen === undefined ? null : <Button icon={IconEyeOff} onClick={() => setSeen(undefined)}>{t`遮住`}</Button>}
        {mark.noted ? null : <Button look="soft" icon={IconPlus} onClick={() => setDoing('write')}>{t`登记`}</Button>}
        {record === null ? null : (
          <>
            <Button onClick={() => setDoing('write')}>{t`改`}</Button>
            <Button look="quiet" onClick={() => setDoing('end')}>{t`结束`}</Button>
          </>
        )}
      </div>
      <ConfirmDialog
        open={doing === 'look'}
        onClose={close}
        title={t`看安全登记`}
        act={t`记下理由，显示`}
        reason={{ label: t`为什么要看`, hint: t`至少四个字。会记下来，本人查得到。`, required: true }}
        onAct={async (reason) => setSeen(await lookAt(here, personId, reason))}
      />
      <ConfirmDialog
        open={doing === 'end'}
        onClose={close}
        title={t`结束安全登记？`}
        act={t`结束`}
        danger
        reason={{ label: t`为什么结束`, hint: t`比如：本人收回同意、病好了。`, required: true }}
        onAct={async (reason) => {
          await act(here, 'POST', `safety/persons/${personId}/end`, { version: record?.version ?? 0, reason })
          toast(t`结束了，原来的留在记录里。`)
          await renew()
        }}
      />
      {doing === 'write' ? (
        <RecordDialog here={here} personId={personId} record={record} onClose={close} onDone={renew} />
      ) : null}
    </Section>
  )
}

function Shown({ seen }: { seen: Looked }) {
  const { t } = useLingui()
  const words = useRecordWords()
  const { record, history } = seen
  return (
    <>
      {record === null ? null : (
        <Facts
          rows={[
            ...words.rowsOf(record.facts),
            [t`凭什么`, words.bases[record.basis]],
            [t`凭谁同意`, words.consents[record.consent]],
            [t`谁登记`, record.setBy],
          ]}
        />
      )}
      {history.length < 2 ? null : (
        <details>
          <summary>{t`改过 ${history.length} 次`}</summary>
          {history.map((change) => (
            <p key={change.id} className="muted small">
              <When at={change.at} /> {change.by}
              {colon()}
              {change.reason}
            </p>
          ))}
        </details>
      )}
    </>
  )
}
