import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useDraft } from '#kit/web/draft.ts'
import { Problem } from '#kit/web/problem.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { colon } from '#kit/web/marks.ts'
import type { Request } from '../reading.ts'
import { useAct } from '../reading.ts'
import { newId } from './relative-dialog.tsx'

/** 哪里不对: the person says it in their own words; what became of earlier ones stands beneath. */
export function AskCorrection({ requests }: { requests: readonly Request[] }) {
  const { t } = useLingui()
  const act = useAct()
  const { value: draft, change, drop } = useDraft('people.correction', { id: '', text: '' })
  const { busy, problem, run } = useDeed()
  const words = { open: t`等答复`, done: t`改好了`, declined: t`没有改` }
  const shapes = { open: 'received', done: 'done', declined: 'idle' } as const
  const send = async () => {
    await run(async () => {
      await act('POST', 'held/requests', { id: draft.id || newId(), text: draft.text })
      change({ id: '', text: '' })
      drop()
    })
  }
  return (
    <Section title={t`哪里不对，请居委会改`}>
      <div className="field">
        <label className="label" htmlFor="correction">{t`哪里不对`}</label>
        <textarea
          id="correction"
          className="input"
          rows={3}
          maxLength={500}
          value={draft.text}
          placeholder={t`比如：电话换了，新的是……`}
          onChange={(event) => change({ id: draft.id || newId(), text: event.target.value })}
        />
      </div>
      <Problem says={problem} />
      <div className="above">
        <Button look="primary" wide busy={busy} disabled={draft.text.trim() === ''} onClick={() => void send()}>
          {t`请居委会改`}
        </Button>
      </div>
      {requests.length === 0 ? null : (
        <Card flush>
          <Rows>
            {requests.map((request) => (
              <Row
                key={request.id}
                title={request.text}
                end={<State is={shapes[request.state]}>{words[request.state]}</State>}
              >
                <p className="muted">
                  <When at={request.askedAt} />
                </p>
                {request.answer ? (
                  <p>
                    {request.answeredBy}
                    {colon()}
                    {request.answer}
                  </p>
                ) : null}
              </Row>
            ))}
          </Rows>
        </Card>
      )}
    </Section>
  )
}
