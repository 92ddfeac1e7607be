import '../messages.css'
import { Plural, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { send } from '#kit/web/api.ts'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Rows } from '#kit/web/card.tsx'
import { IconMail } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { Language } from '../parts/language.tsx'
import { useHere } from '#kit/web/here.ts'
import { useInbox, type Told } from '../reading.ts'

/** What I was told, the latest first. Opening the page is seeing it. */
export function InboxPage() {
  const { t } = useLingui()
  const here = useHere()
  const { data, error, refetch } = useInbox(here)
  useSeen(here, data?.messages)
  const unseen = data?.unseen ?? 0
  return (
    <PhonePage
      back={{ to: '/' }}
      tabTitle={t`告诉我的事`}
      title={unseen > 0 ? <Plural value={unseen} one="# 条新消息" other="# 条新消息" /> : t`告诉我的事`}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data?.messages.length === 0 ? (
        <Empty icon={IconMail} title={t`还没有消息`}>
          {t`您的事有了进展，会写在这里。`}
        </Empty>
      ) : null}
      {data && data.messages.length > 0 ? (
        <Card flush>
          <Rows>
            {data.messages.map((message) => (
              <InboxRow key={message.id} message={message} />
            ))}
          </Rows>
        </Card>
      ) : null}
      {here === '' ? null : <Language neighbourhood={here} />}
    </PhonePage>
  )
}

function InboxRow({ message }: { message: Told }) {
  const { t } = useLingui()
  return (
    <article className="row told">
      <p className="told-h muted">
        <When at={message.at} />
        {message.urgent ? <State is="overdue">{t`要紧`}</State> : null}
        {message.seen ? null : <State is="received">{t`新`}</State>}
      </p>
      <p className="told-text">{message.text}</p>
      {message.opens === null ? null : (
        <LinkButton look="quiet" edge="start" to={message.opens}>
          {t`去看看`}
          <span className="sr">{message.text}</span>
        </LinkButton>
      )}
    </article>
  )
}

/** Tells the server once what was shown; the marks stay until the page is left, so that one sees what was new. */
function useSeen(here: string, messages: readonly Told[] | undefined): void {
  const queries = useQueryClient()
  const told = useRef(new Set<string>())
  useEffect(() => {
    const fresh = (messages ?? []).filter((one) => !one.seen && !told.current.has(one.id)).map((one) => one.id)
    if (fresh.length === 0) return
    for (const id of fresh) told.current.add(id)
    void send(`/api/n/${here}/inbox/seen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids: fresh }),
    })
      .then((answer) => answer.json())
      .catch(() => {
        // Without a network they stay new, which is true.
        for (const id of fresh) told.current.delete(id)
      })
  }, [here, messages])
  useEffect(() => () => void queries.invalidateQueries({ queryKey: ['messages', 'inbox'] }), [queries])
}
