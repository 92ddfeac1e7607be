import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Button, Buttons } from '../button.tsx'
import { Card, Note, Row, Rows } from '../card.tsx'
import { Drawer } from '../dialog.tsx'
import { State } from '../state.tsx'
import { When } from '../when.tsx'
import { useOutbox } from './use-outbox.ts'

type Props = { says: (kind: string, payload: unknown) => string; onClose: () => void }

/** What waits in the outbox, one by one; what the server refused stands with its sentence. Opening it sends. */
export function OutboxDrawer({ says, onClose }: Props) {
  const { t } = useLingui()
  const { entries, waiting, sending, send, drop, again } = useOutbox()
  useEffect(() => void send(), [send])
  return (
    <Drawer open onClose={onClose} title={waiting === 0 ? t`都上传好了` : t`${waiting} 条未上传`}>
      <div className="fields">
        {waiting === 0 ? null : <p>{t`连上网会自己上传。现在就传，点下面。`}</p>}
        <Card flush>
          <Rows>
            {entries.map(({ id, kind, payload, at, state, problem, photos }) => (
              <Row
                key={id}
                title={says(kind, payload)}
                end={
                  <State is={state === 'refused' ? 'overdue' : 'doing'}>
                    {state === 'refused' ? t`没收下` : t`等上传`}
                  </State>
                }
              >
                <p className="muted small">
                  <When at={at} />
                  {photos > 0 ? t`，照片 ${photos} 张` : null}
                </p>
                {problem === null ? null : <Note look="bad">{problem}</Note>}
                {state === 'waiting' ? null : (
                  <Buttons>
                    <Button onClick={() => void again(id)}>{t`再传一次`}</Button>
                    <Button look="quiet" onClick={() => void drop(id)}>{t`不传了，去掉`}</Button>
                  </Buttons>
                )}
              </Row>
            ))}
          </Rows>
        </Card>
        {waiting === 0 ? null : (
          <Button look="primary" wide busy={sending} onClick={() => void send()}>{t`现在上传`}</Button>
        )}
      </div>
    </Drawer>
  )
}
