import { useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { useDeed } from './deed.ts'
import { Modal } from './dialog.tsx'
import { Problem } from './problem.tsx'
import { Tag } from './tag.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What will be shown, and to whom it is told. */
  children?: ReactNode
  /** The usual reasons, one press away. */
  usual: readonly string[]
  onAct: (reason: string) => Promise<void>
}

/** Asks for the written reason that a look at something masked needs; it is logged, and the person can read it. */
export function AskWhy({ open, onClose, title, children, usual, onAct }: Props) {
  const { t } = useLingui()
  const id = useId()
  const [reason, setReason] = useState('')
  const { busy, problem, run } = useDeed()
  const go = async () => {
    await run(async () => {
      await onAct(reason.trim())
      setReason('')
      onClose()
    })
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
            {t`记下理由，显示`}
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
      <Problem says={problem} />
    </Modal>
  )
}
