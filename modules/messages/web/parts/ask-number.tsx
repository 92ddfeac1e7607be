import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Tag } from '#kit/web/tag.tsx'

type Props = { open: boolean; name: string; onClose: () => void; onAct: (reason: string) => Promise<void> }

/** Why the number is looked at: written down, and the person can read it. */
export function AskNumber({ open, name, onClose, onAct }: Props) {
  const { t } = useLingui()
  const id = useId()
  const usual = [t`打电话告知`, t`回复报来的事`]
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const go = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await onAct(reason.trim())
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t`看${name}的号码`}
      foot={
        <>
          <Button onClick={onClose}>{t`不看了`}</Button>
          <Button look="primary" busy={busy} disabled={[...reason.trim()].length < 4} onClick={() => void go()}>
            {t`记下理由，显示`}
          </Button>
        </>
      }
    >
      <div className="field">
        <label className="label" htmlFor={id}>{t`为什么要看`}</label>
        <span className="hint">{t`至少四个字。会记下来，本人查得到。`}</span>
        <input
          id={id}
          className="input"
          value={reason}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="btns" role="group" aria-label={t`常用的理由`}>
          {usual.map((word) => (
            <Tag key={word} on={reason === word} onPress={() => setReason(word)}>
              {word}
            </Tag>
          ))}
        </div>
      </div>
      {problem === undefined ? null : (
        <Note look="bad" live>
          {problem}
        </Note>
      )}
    </Modal>
  )
}
