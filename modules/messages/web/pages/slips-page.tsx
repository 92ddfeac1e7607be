import '../messages.css'
import { useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { useAct, useSlips, type Slip } from '../reading.ts'

/** Slips for doors that nothing else reaches, several to an A4 page, in the order of the doors. */
export function SlipsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useSlips()
  const act = useAct()
  const { busy, run } = useQuickDeed()
  const count = data?.slips.length ?? 0
  const mark = () =>
    run(async () => {
      await act('POST', 'messages/slips', { ids: data?.slips.map((slip) => slip.id) ?? [] })
      toast(t`记下了，${count} 张都送到了。`)
    })
  return (
    <DeskPage
      title={!data ? t`要送的纸条` : count > 0 ? t`${count} 张纸条要送` : t`纸条都送完了`}
      tabTitle={t`要送的纸条`}
      lead={data && data.more > 0 ? t`先印这些，后面还有 ${data.more} 张。` : t`打印、剪开，按门牌的顺序送。`}
      actions={
        <>
          <LinkButton to="/messages">{t`回通知`}</LinkButton>
          {count > 0 ? (
            <>
              <Button busy={busy} onClick={() => void mark()}>{t`都送到了`}</Button>
              <Button look="primary" icon={IconPrinter} onClick={() => window.print()}>{t`打印`}</Button>
            </>
          ) : null}
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && count === 0 ? <Empty icon={IconPrinter} title={t`现在没有要送的`} /> : null}
      {data && count > 0 ? <Sheet slips={data.slips} /> : null}
    </DeskPage>
  )
}

function Sheet({ slips }: { slips: readonly Slip[] }) {
  const { t } = useLingui()
  const place = useSession()?.places?.[0]
  return (
    <article className="sheet">
      <div className="told-slips">
        {slips.map((slip) => (
          <section className="told-slip" key={slip.id}>
            <h2>{slip.address}</h2>
            <p>{slip.text}</p>
            <footer>
              <span>
                {t`${place?.name ?? ''}居委会`}　<WhenDay day={dayOf(new Date(slip.since))} />
              </span>
              <span className="num">{place?.tel ?? ''}</span>
            </footer>
          </section>
        ))}
      </div>
    </article>
  )
}
