import { useLingui } from '@lingui/react/macro'
import { useEffect, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { HelpBar } from './help-bar.tsx'
import { Icon } from './icon.tsx'
import { IconArrowLeft } from './icons.ts'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'
import { useSession } from './session.ts'
import { changeSettings, useSettings } from './settings.ts'

type Props = {
  title: ReactNode
  /** For the browser's tab, where `title` is not a plain text. */
  tabTitle?: string
  /** One or two lines beneath the title. */
  lead?: ReactNode
  /** A small line above the title: where this belongs. */
  kicker?: ReactNode
  /** Where 返回 leads; without it the head shows the mark and 长辈版. */
  back?: { to: string; word?: ReactNode } | undefined
  /** At the right of the head: 草稿已存, or a quiet button. */
  end?: ReactNode
  /** Directly under the lead, edge to edge: the row of houses on the home page. */
  under?: ReactNode
  /** The primary button (and what belongs to it) at the foot, above the help bar. */
  dock?: ReactNode
  /** The number 打电话 calls; by default that of the neighbourhood one is signed in to. */
  tel?: string | null
  /** The name beside the mark; by default the neighbourhood's. */
  name?: string
  children?: ReactNode
}

/** A page on a resident's telephone: head, one title that says the news, content, dock with the help bar. */
export function PhonePage({ title, tabTitle, lead, kicker, back, end, under, dock, tel, name, children }: Props) {
  const { t } = useLingui()
  const session = useSession()
  useTabTitle(tabTitle ?? (typeof title === 'string' ? title : undefined))
  return (
    <div className="phone">
      <header className={back ? 'p-head' : 'p-head home'}>
        {back ? (
          <Link className="p-back" to={back.to}>
            <Icon is={IconArrowLeft} />
            {back.word ?? t`返回`}
          </Link>
        ) : (
          <Mark name={name ?? session?.places?.[0]?.name ?? t`睦邻`} />
        )}
        {end ?? (back ? null : <SizeButton />)}
      </header>
      <main>
        {kicker === undefined ? null : <p className="p-kicker">{kicker}</p>}
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="p-lead">{lead}</p>}
        {under}
        <div className="p-body">{children}</div>
      </main>
      <footer className="dock">
        {dock}
        <HelpBar tel={tel} />
      </footer>
    </div>
  )
}

/** 长辈版 and back. */
export function SizeButton() {
  const { t } = useLingui()
  const { size } = useSettings()
  const standard = size === 'standard'
  return (
    <Button look="quiet" edge="end" onClick={() => changeSettings({ size: standard ? 'elder' : 'standard' })}>
      {standard ? t`长辈版` : t`标准版`}
    </Button>
  )
}

/** Names the browser's tab after the page. */
export function useTabTitle(title: string | undefined): void {
  const { t } = useLingui()
  const house = t`睦邻`
  useEffect(() => {
    document.title = title === undefined ? house : `${title} · ${house}`
  }, [title, house])
}
