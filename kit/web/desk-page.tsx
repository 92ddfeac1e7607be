import './desk.css'
import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Modal } from './dialog.tsx'
import { useKeys, type DeskKey } from './keys.ts'
import { useTabTitle } from './phone-page.tsx'
import { Kbd } from './tag.tsx'
import { TopBar } from './top-bar.tsx'

type Props = {
  /** The news, made from the records: 还有 13 件没办完，先看超时的 2 件. */
  title: ReactNode
  tabTitle?: string
  /** Scope and time, beneath. */
  lead?: ReactNode
  /** Buttons or views at the right of the title. */
  actions?: ReactNode
  /** Keys of this page; the bar at the foot and the list behind `?` are made from them. */
  keys?: readonly DeskKey[]
  /** At the right end of the key bar. */
  keysEnd?: ReactNode
  /** Children bring their own space to the edge (`ListDetail`, `GridPage`). */
  bare?: boolean
  children?: ReactNode
}

/** A page at the desk: top bar, title with the news, content, key bar. */
export function DeskPage({ title, tabTitle, lead, actions, keys = [], keysEnd, bare, children }: Props) {
  const { t } = useLingui()
  const [listing, setListing] = useState(false)
  useTabTitle(tabTitle ?? (typeof title === 'string' ? title : undefined))
  useKeys([...keys, { key: '?', word: '', run: () => setListing(true) }])
  const shown = keys.filter(({ hidden }) => !hidden)
  return (
    <div className="desk">
      <a className="btn skip" href="#main">{t`跳到正文`}</a>
      <TopBar />
      <main id="main" tabIndex={-1} style={MAIN}>
        <div className="page-h">
          <div>
            <h1>{title}</h1>
            {lead === undefined ? null : <p>{lead}</p>}
          </div>
          {actions === undefined ? null : <div className="acts">{actions}</div>}
        </div>
        {bare ? children : <div className="desk-b">{children}</div>}
      </main>
      {shown.length === 0 ? null : (
        <footer className="keys">
          {shown.map(({ key, word }) => (
            <span key={key}>
              <Kbd>{nameOf(key)}</Kbd>
              {word}
            </span>
          ))}
          <span>
            <Kbd>/</Kbd>
            {t`找`}
          </span>
          <span>
            <Kbd>?</Kbd>
            {t`全部按键`}
          </span>
          {keysEnd === undefined ? null : <span className="end">{keysEnd}</span>}
        </footer>
      )}
      <Modal open={listing} onClose={() => setListing(false)} title={t`这一页的按键`}>
        <dl className="key-list">
          {[...keys, { key: '/', word: t`找住户、事项` }, { key: '?', word: t`看全部按键` }].map(({ key, word }) => (
            <KeyRow key={key} name={nameOf(key)} word={word} />
          ))}
        </dl>
      </Modal>
    </div>
  )
}

const MAIN = { flex: 1, display: 'flex', flexDirection: 'column', outline: 'none' } as const

function KeyRow({ name, word }: { name: string; word: string }) {
  return (
    <>
      <dt>
        <Kbd>{name}</Kbd>
      </dt>
      <dd>{word}</dd>
    </>
  )
}

function nameOf(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key
}
