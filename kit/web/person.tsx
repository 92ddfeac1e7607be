import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Modal } from './dialog.tsx'
import { ErrorState } from './waiting.tsx'

type RevealProps = {
  /** As the server masked it: 199****4417, 310…0043. */
  masked: ReactNode
  /** What it is, for the dialog's heading: 身份证号. */
  what: string
  /** Asks the server for the full value with the reason written; it is logged, and the person can see it. */
  reveal: (reason: string) => Promise<string>
}

/** A masked value with 显示全部, which asks why first. The full value is gone after a minute. */
export function Masked({ masked, what, reveal }: RevealProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [full, setFull] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const show = async () => {
    setBusy(true)
    setError(undefined)
    try {
      setFull(await reveal(reason))
      setAsking(false)
      setReason('')
      setTimeout(() => setFull(undefined), 60_000)
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  if (full !== undefined)
    return (
      <span className="num" role="status">
        {full}
      </span>
    )
  return (
    <>
      <span className="num">{masked}</span>{' '}
      <button type="button" className="link small" onClick={() => setAsking(true)}>
        {t`显示全部`}
        <span className="sr">{what}</span>
      </button>
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        title={t`为什么要看${what}`}
        foot={
          <>
            <Button onClick={() => setAsking(false)}>{t`不看了`}</Button>
            <Button look="primary" busy={busy} disabled={reason.trim().length < 2} onClick={() => void show()}>
              {t`记下理由，显示`}
            </Button>
          </>
        }
      >
        <div className="field">
          <label htmlFor="reveal-reason">{t`理由`}</label>
          <span className="hint">{t`会记下来，本人查得到。`}</span>
          <input
            id="reveal-reason"
            className="input"
            value={reason}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {error === undefined ? null : <ErrorState error={error} />}
      </Modal>
    </>
  )
}

/** A person as the desk sees them: masked name, what they are here, masked telephone at the right. */
export function Person({
  name,
  about,
  end,
  faint,
}: {
  name: ReactNode
  about?: ReactNode
  end?: ReactNode
  faint?: boolean
}) {
  return (
    <>
      <span className={faint ? 'muted' : undefined}>
        {faint ? name : <b>{name}</b>}
        {about === undefined ? null : <>　{about}</>}
      </span>
      <span className="num">{end}</span>
    </>
  )
}

/** Persons under one another, their numbers in line. */
export function Persons({ children }: { children: ReactNode }) {
  return <div className="pairs">{children}</div>
}

/** The first character of a name in a circle. */
export function Face({ name }: { name: string }) {
  return (
    <span className="face" aria-hidden="true">
      {name.slice(0, 1)}
    </span>
  )
}
