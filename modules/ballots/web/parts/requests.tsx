import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { When } from '#kit/web/when.tsx'
import { type Request, useRequests, type Vote } from '../reading.ts'
import { useChoiceOptions } from './choice-options.ts'
import { SlipDialog } from './slip-dialog.tsx'

/** What one person noted and another has to enter: calls to return, written authorities. */
export function Requests({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const { data: requests = [] } = useRequests(vote.id)
  const [entering, setEntering] = useState<Request>()
  // The receipt of the last one is still to be read out.
  if (requests.length === 0 && entering === undefined) return null
  return (
    <Section title={t`等第二个人录的，${requests.length} 件`}>
      <Card flush>
        <Rows>
          {requests.map((one) => (
            <Row key={one.id} title={`${one.label} ${one.name}`} end={<When at={one.notedAt} />}>
              <p className="muted small">
                {one.kind === 'phone' ? t`来电要投，` : t`书面委托，`}
                {t`${one.notedBy} 登记`}
              </p>
              {one.mine ? (
                <p className="small">{t`您登记的，请另一位同事来录。`}</p>
              ) : (
                <div className="above">
                  <Button onClick={() => setEntering(one)}>
                    {one.kind === 'phone' ? t`打回去，录票` : t`看委托书，录票`}
                    <span className="sr">{one.label}</span>
                  </Button>
                </div>
              )}
            </Row>
          ))}
        </Rows>
      </Card>
      {entering ? <EnterDialog vote={vote} request={entering} onClose={() => setEntering(undefined)} /> : null}
    </Section>
  )
}

/** The second person: rings the number on file, or reads the authority, and enters what was said. */
function EnterDialog({ vote, request, onClose }: { vote: Vote; request: Request; onClose: () => void }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('ballots')
  const [id] = useState(newId)
  const [slip, setSlip] = useState<string>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { choice: '' },
    send: async ({ choice }) => {
      const body = { id, requestId: request.id, choice }
      setSlip(String((await send('POST', `/votes/${vote.id}/requested-ballots`, body)).slip))
    },
  })
  const options = useChoiceOptions(vote)
  if (slip) return <SlipDialog vote={vote} right={request} slip={slip} onClose={onClose} />
  const phone = request.kind === 'phone'
  return (
    <FormDialog
      title={`${request.label} ${request.name}`}
      act={t`录票`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      {phone ? (
        <Note>
          {t`按名册上的号码打回去，不用来电的号码。`}
          <br />
          <TextLink to={`/persons/${request.personId}`}>{t`看名册上的电话`}</TextLink>
        </Note>
      ) : (
        <Note>
          {t`委托给 ${request.agent ?? ''}：${request.scope ?? ''}`}
          {request.files.map((file) => (
            <span key={file}>
              <br />
              <TextLink to={`/api/n/${here}/files/${file}`}>{t`看委托书`}</TextLink>
            </span>
          ))}
        </Note>
      )}
      <Radio form={form} name="choice" label={vote.question} options={options} required />
    </FormDialog>
  )
}
