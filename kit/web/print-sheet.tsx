import './print.css'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { IconPrinter } from './icons.ts'
import { Logo } from './mark.tsx'

type Props = {
  /** Who issues it. */
  from: string
  /** 通知 Y7-1125, at the right of the head. */
  number?: ReactNode
  title: ReactNode
  children: ReactNode
  /** Left and right at the foot: until when, where else; who printed it and when. */
  foot?: readonly [ReactNode, ReactNode]
}

/** One A4 page with the committee's head; printing leaves everything else of the page out. */
export function PrintSheet({ from, number, title, children, foot }: Props) {
  const { t } = useLingui()
  return (
    <>
      <div className="sheet-bar">
        <Button look="primary" icon={IconPrinter} onClick={() => window.print()}>{t`打印`}</Button>
      </div>
      <article className="sheet">
        <div className="sheet-h">
          <span>
            <Logo size={28} />
            {from}
          </span>
          <span>{number}</span>
        </div>
        <h1>{title}</h1>
        {children}
        {foot ? (
          <div className="sheet-f">
            <span>{foot[0]}</span>
            <span>{foot[1]}</span>
          </div>
        ) : null}
      </article>
    </>
  )
}
