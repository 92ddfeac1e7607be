import { useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Tag } from '#kit/web/tag.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What will be shown, and to whom it is told. */
  children?: ReactNode
  act: ReactNode
  onAct: (reason: string) => Promise<void>
}

/** Asks for the written reason that a look needs. The usual reasons are one press away; any other is written. */
export function AskWhy({ open, onClose, title, children, act, onAct }: Props) {
  const { t } = useLingui()
  const id = useId()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const usual = [t`上门走访前联系`, t`办事核对身份`, t`回复报来的事`, t`通知领取物品`]
  const go = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await onAct(reason.trim())
      setReason('')
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
      title={title}
      foot={
        <>
          <Button onClick={onClose}>{t`不看了`}</Button>
          <Button look="primary" busy={busy} disabled={[...reason.trim()].length < 4} onClick={() => void go()}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      <div className="field">
        <label className="label" htmlFor={id}>{t`为什么要看`}</label>
        <span className="hint" id={`${id}-hint`}>{t`至少四个字。会记下来，本人查得到。`}</span>
        <input
          id={id}
          className="input"
          value={reason}
          maxLength={200}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
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
