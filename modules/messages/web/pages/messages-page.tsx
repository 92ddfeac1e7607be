import '../messages.css'
import { useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconSend } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { useMessages, type Message } from '../reading.ts'

/** What people were told and how it reached them; first of all what still has to be done by hand. */
export function MessagesPage() {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const by = address.by === 'hand' ? 'hand' : 'all'
  const list = useMessages(by)
  const first = list.data?.pages[0]
  const messages = list.data?.pages.flatMap((page) => page.messages)
  return (
    <DeskPage
      title={first ? <News toCall={first.toCall} toPrint={first.toPrint} /> : t`通知到人`}
      tabTitle={t`通知`}
      lead={t`手机页面、短信先送；都送不到的，打电话或送纸条。`}
      actions={
        <>
          <LinkButton to="/settings/messages">{t`什么时候不打扰`}</LinkButton>
          <LinkButton look="primary" icon={IconSend} to="/messages/new">{t`写一条通知`}</LinkButton>
        </>
      }
    >
      {first && first.toCall + first.toPrint > 0 ? (
        <Note look="wait">
          <p className="told-sums">
            {first.toCall > 0 ? <TextLink to="/messages/calls">{t`${first.toCall} 位要打电话`}</TextLink> : null}
            {first.toPrint > 0 ? <TextLink to="/messages/slips">{t`${first.toPrint} 张纸条要打印`}</TextLink> : null}
          </p>
        </Note>
      ) : null}
      <div className="above">
        <Views
          label={t`看哪些`}
          views={[
            { key: 'all', word: t`全部` },
            { key: 'hand', word: t`我们写的` },
          ]}
          on={by}
          onChoose={(key) => change({ by: key === 'all' ? undefined : key })}
        />
      </div>
      {list.error ? <ErrorState error={list.error} again={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton lines={8} /> : null}
      {messages?.length === 0 ? <Empty title={t`还没有发过通知`}>{t`事情有进展时，会自己告诉居民。`}</Empty> : null}
      {messages && messages.length > 0 ? (
        <div className="above">
          <h2 className="sr">{t`发过的通知`}</h2>
          <Card flush>
            <Rows>
              {messages.map((message) => (
                <MessageRow key={message.id} message={message} />
              ))}
            </Rows>
          </Card>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <p className="above">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t`再看一些`}</Button>
        </p>
      ) : null}
    </DeskPage>
  )
}

function News({ toCall, toPrint }: { toCall: number; toPrint: number }) {
  const { t } = useLingui()
  if (toCall > 0 && toPrint > 0) return t`还有 ${toCall} 位要打电话，${toPrint} 张纸条要送`
  if (toCall > 0) return t`还有 ${toCall} 位要打电话`
  return toPrint > 0 ? t`还有 ${toPrint} 张纸条要送` : t`都通知到了`
}

function MessageRow({ message }: { message: Message }) {
  return (
    <Row to={`/messages/${message.id}`} title={message.text} end={<Reached message={message} />}>
      <p className="muted small">
        {[message.what, message.by].filter(Boolean).join(comma())}　<When at={message.at} />
      </p>
    </Row>
  )
}

/** How far it came, in one word with its shape. */
export function Reached({ message }: { message: Message }) {
  const { t } = useLingui()
  const { recipients, reached, underWay, byHand } = message
  if (byHand > 0) return <State is="doing">{t`${byHand} 位等人去告诉`}</State>
  if (underWay > 0) return <State is="received">{t`正在发`}</State>
  if (reached < recipients) return <State is="against">{t`${recipients - reached} 位没送到`}</State>
  return <State is="done">{t`${recipients} 位都送到了`}</State>
}
