import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { useDeed } from './deed.ts'
import { Modal } from './dialog.tsx'
import { Problem } from './problem.tsx'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  /** What happens then, in one or two sentences. */
  children?: ReactNode
  /** The act itself as the button's word: 退回, not 确定. */
  act: ReactNode
  /** Brick: what cannot be taken back. */
  danger?: boolean
  /** Asks for a reason as well and hands it over. */
  reason?: { label: string; hint?: string; required?: boolean; most?: number }
  onAct: (reason: string) => Promise<void> | void
}

/** Asks before something that others will see or that is hard to undo. A refusal is shown in place. */
export function ConfirmDialog({ open, onClose, title, children, act, danger, reason, onAct }: Props) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const { busy, problem, run } = useDeed()
  const missing = reason?.required === true && text.trim() === ''
  const go = async () => {
    await run(async () => {
      await onAct(text.trim())
      setText('')
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
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look={danger ? 'danger' : 'primary'} busy={busy} disabled={missing} onClick={() => void go()}>
            {act}
          </Button>
        </>
      }
    >
      {children}
      {reason ? (
        <label className="field">
          <span className="label">{reason.label}</span>
          {reason.hint === undefined ? null : <span className="hint">{reason.hint}</span>}
          <textarea
            className="input"
            value={text}
            maxLength={reason.most ?? 1000}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      ) : null}
      <Problem says={problem} />
    </Modal>
  )
}
