import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Facts } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type Paper, type Stack, useAct } from '../reading.ts'
import { usePaperWords } from '../words.ts'

/** One paper: where it has been, and what can be done with it. */
export function PaperDialog({ stack, paper, onClose }: { stack: Stack; paper: Paper; onClose: () => void }) {
  const { t } = useLingui()
  const { states, hows, takers, voids } = usePaperWords()
  const act = useAct(stack.id)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<string>()
  const { may } = paper
  const run = async (path: string, body: object, said: string) => {
    setProblem(undefined)
    try {
      await act('POST', path, { paperId: paper.id, ...body })
      toast(said)
      onClose()
    } catch (failed) {
      setProblem(sentenceOf(failed))
    }
  }
  const asks = stack.may.handle && (may.void || may.lose)
  return (
    <Modal
      open
      onClose={onClose}
      title={paper.label}
      foot={
        stack.may.handle ? (
          <>
            {may.issue ? <LinkButton to={`/papers/${stack.id}/print?p=${paper.id}`}>{t`印这一张`}</LinkButton> : null}
            {may.void ? (
              <Button
                onClick={() => void run('/voids', { reason: 'spoilt', words }, t`作废了，可以换一张新的。`)}
              >{t`写坏了，作废`}</Button>
            ) : null}
            {may.lose ? (
              <Button
                disabled={words.trim() === ''}
                onClick={() => void run('/losses', { words }, t`登记遗失了。`)}
              >{t`登记遗失`}</Button>
            ) : null}
            {may.replace ? (
              <Button
                look="primary"
                onClick={() => void run('/replacements', { id: newId() }, t`换了新票，请印出来。`)}
              >{t`换一张新票`}</Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Facts
        rows={[
          [
            t`编号`,
            <span className="papers-serial" key="serial">
              {paper.serial}
            </span>,
          ],
          [
            t`现在`,
            paper.voidReason === null ? states[paper.state] : `${states.void}${comma()}${voids[paper.voidReason]}`,
          ],
          [t`怎么发的`, paper.how === null ? null : hows[paper.how]],
          [t`谁收下的`, paper.taker === null ? null : takers[paper.taker]],
          [t`议题和提醒`, paper.shown === null ? null : paper.shown ? t`给他看过` : t`没有给看`],
          [t`谁发的`, paper.issuedBy],
          [t`什么时候发的`, paper.issuedAt === null ? null : <When key="out" at={paper.issuedAt} exact />],
          [t`什么时候收到`, paper.givenAt === null ? null : <When key="back" at={paper.givenAt} exact />],
          [t`谁收的`, paper.returnedBy],
          [t`不等的原因`, paper.acceptedReason],
        ]}
      />
      {asks ? (
        <label className="field above">
          <span className="label">{t`怎么回事`}</span>
          <span className="hint">{t`登记遗失要写，比如：说是扔了。`}</span>
          <textarea
            className="input"
            rows={2}
            maxLength={200}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      ) : null}
      <Problem says={problem} />
    </Modal>
  )
}
