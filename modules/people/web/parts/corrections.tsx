import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { When } from '#kit/web/when.tsx'
import { useHere } from '#kit/web/here.ts'
import { useAct } from '../reading.ts'

/** Corrections that residents ask for and nobody answered yet; nothing where there are none. */
export function Corrections() {
  const { t } = useLingui()
  const neighbourhood = useHere()
  const { data } = useQuery({
    queryKey: ['people', 'corrections', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/persons/requests', { params: { path: { neighbourhood } } })),
  })
  const requests = data?.requests ?? []
  const [open, setOpen] = useState(false)
  if (requests.length === 0) return null
  return (
    <div className="above">
      <Note look="wait">
        <Plural value={requests.length} other="# 位居民请您改正资料。" />{' '}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t`收起` : t`看一看`}
        </button>
      </Note>
      {open ? (
        <Card flush>
          <Rows>
            {requests.map((request) => (
              <Row
                key={request.id}
                title={<TextLink to={`/persons/${request.personId}`}>{request.name}</TextLink>}
                end={<When at={request.askedAt} />}
              >
                <p>{request.text}</p>
                <AnswerCorrection id={request.id} />
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
    </div>
  )
}

/** 改好了 or 不改, each with a sentence that the resident reads. */
export function AnswerCorrection({ id }: { id: string }) {
  const { t } = useLingui()
  const act = useAct()
  const [state, setState] = useState<'done' | 'declined'>()
  return (
    <div className="btns">
      <Button onClick={() => setState('done')}>{t`改好了`}</Button>
      <Button look="quiet" onClick={() => setState('declined')}>{t`这次不改`}</Button>
      <ConfirmDialog
        open={state !== undefined}
        onClose={() => setState(undefined)}
        title={state === 'done' ? t`告诉本人改好了` : t`告诉本人为什么不改`}
        act={t`答复`}
        reason={{ label: t`给本人的话`, hint: t`本人在“我的资料”里看得到。`, required: true }}
        onAct={async (answer) => {
          await act('POST', `persons/requests/${id}/answer`, { state, answer })
        }}
      />
    </div>
  )
}
