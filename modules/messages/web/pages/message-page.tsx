import '../messages.css'
import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Button } from '#kit/web/button.tsx'
import { Card } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type Delivery, useMessage } from '../reading.ts'
import { useWords } from '../words.ts'

/** One message: what was said, and for each recipient by which way and how far it came. */
export function MessagePage() {
  const { t } = useLingui()
  const { messageId } = usePathParams<'messageId'>()
  const one = useMessage(messageId)
  const columns = useColumns()
  const message = one.data?.pages[0]
  if (one.error) {
    return (
      <DeskPage title={t`通知`}>
        <ErrorState error={one.error} again={() => void one.refetch()} />
      </DeskPage>
    )
  }
  if (!message) {
    return (
      <DeskPage title={t`通知`}>
        <Skeleton lines={8} />
      </DeskPage>
    )
  }
  const deliveries = one.data?.pages.flatMap((page) => page.deliveries) ?? []
  return (
    <DeskPage
      title={
        message.byHand > 0
          ? t`告诉了 ${message.recipients} 位，${message.byHand} 位还等着`
          : t`告诉了 ${message.recipients} 位`
      }
      tabTitle={t`通知`}
      lead={
        <>
          {[message.what, message.by].filter(Boolean).join(comma())}　<When at={message.at} />
        </>
      }
      actions={<LinkButton to="/messages">{t`回通知`}</LinkButton>}
    >
      <Card label={t`说了什么`}>
        <p className="told-text">{message.text}</p>
      </Card>
      <div className="above">
        <DataTable
          caption={t`送到了谁`}
          rows={deliveries}
          keyOf={(row) => row.id}
          empty={<Empty title={t`没有人`} />}
          columns={columns}
        />
      </div>
      {one.hasNextPage ? (
        <p className="above">
          <Button busy={one.isFetchingNextPage} onClick={() => void one.fetchNextPage()}>{t`再看一些`}</Button>
        </p>
      ) : null}
    </DeskPage>
  )
}

function useColumns() {
  const { t } = useLingui()
  const { channels, problems, stateOf } = useWords()
  return [
    { key: 'name', head: t`谁`, names: true, cell: (row: Delivery) => row.name ?? t`这一户` },
    { key: 'address', head: t`住址`, cell: (row: Delivery) => row.address ?? '' },
    { key: 'channel', head: t`怎么告诉`, cell: (row: Delivery) => channels[row.channel] },
    {
      key: 'state',
      head: t`到哪一步`,
      cell: (row: Delivery) => {
        const [is, word] = stateOf(row)
        return <State is={is}>{word}</State>
      },
    },
    {
      key: 'when',
      head: t`什么时候`,
      cell: (row: Delivery) => (row.at === null ? '' : <When at={row.at} />),
    },
    {
      key: 'problem',
      head: t`说明`,
      cell: (row: Delivery) => (row.problem === null ? '' : (problems[row.problem] ?? row.problem)),
    },
  ]
}
