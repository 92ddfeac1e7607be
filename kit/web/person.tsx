import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { AskWhy } from './ask-why.tsx'

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
  const [full, setFull] = useState<string>()
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
      <AskWhy
        open={asking}
        onClose={() => setAsking(false)}
        title={t`为什么要看${what}`}
        usual={[t`回电话核实`, t`约上门时间`, t`当面核对`]}
        onAct={async (reason) => {
          setFull(await reveal(reason))
          setTimeout(() => setFull(undefined), 60_000)
        }}
      />
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
