import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Note } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { IconUsers } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { listComma } from '#kit/web/marks.ts'
import { type Reception, useReceptions } from '../reading.ts'

/** When several bodies sit together, and how to get a number: a resident's page. */
export function ReceptionDaysPage() {
  const { t } = useLingui()
  const here = useHere()
  const place = useSession<{ places: { phone: string | null }[] }>()?.places?.[0]
  const { data, error, refetch } = useReceptions(here, 'coming')
  return (
    <PhonePage
      back={{ to: '/' }}
      tel={place?.phone ?? null}
      title={t`当面谈`}
      lead={
        data?.may.book === false
          ? t`几家一起接待居民的日子。轮到您家，请准时到。`
          : t`居委会、物业几家都在，您跑一趟就行。不约也能来。`
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data && data.receptions.length === 0 ? (
        <Empty icon={IconUsers} title={t`还没有定下一次`}>{t`定了会写在这里。急的事请打电话。`}</Empty>
      ) : null}
      {data?.receptions.map((one) => (
        <div className="above" key={one.id}>
          <Day reception={one} mayBook={data.may.book} />
        </div>
      ))}
    </PhonePage>
  )
}

function Day({ reception, mayBook }: { reception: Reception; mayBook: boolean }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const [booking, setBooking] = useState(false)
  const [id] = useState(newId)
  const { mine, places, given } = reception
  const left = Math.max(0, places - given)
  const drop = async () => {
    try {
      await send('DELETE', `/receptions/${reception.id}/bookings`)
      toast(t`号退了。`)
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  return (
    <Card {...(mine ? { look: 'strong' as const } : {})} label={reception.title}>
      <h2>
        <When at={reception.startsAt} />
      </h2>
      <p>{reception.place}</p>
      <p className="muted">{reception.parties.map((one) => one.name).join(listComma())}</p>
      {reception.state === 'cancelled' ? <Note look="bad">{t`取消了：${reception.whyCancelled ?? ''}`}</Note> : null}
      {mine ? (
        <>
          <p className="above">
            <State is="done">{t`您是 ${mine.number} 号`}</State>
          </p>
          <p>
            {t`大约`} <When at={mine.about} />
          </p>
          {mine.state === 'waiting' && reception.state !== 'cancelled' ? (
            <div className="above">
              <Button wide onClick={() => void drop()}>{t`不去了，退号`}</Button>
            </div>
          ) : null}
        </>
      ) : null}
      {!mayBook && reception.state !== 'cancelled' ? (
        <p className="muted above">{t`${places} 个号，约了 ${given} 个。`}</p>
      ) : null}
      {mayBook && !mine && reception.state !== 'cancelled' ? (
        <div className="above">
          {left > 0 ? (
            <>
              <p className="muted">{t`还有 ${left} 个号`}</p>
              <Button look="primary" wide onClick={() => setBooking(true)}>{t`约一个号`}</Button>
            </>
          ) : (
            <Note look="wait">{t`号约满了。您也可以直接来，现场给号。`}</Note>
          )}
        </div>
      ) : null}
      <ConfirmDialog
        open={booking}
        onClose={() => setBooking(false)}
        title={t`约一个号`}
        act={t`约好`}
        reason={{ label: t`想谈什么`, hint: t`可不填。只有接待的人看得到。` }}
        onAct={async (words) => {
          await send('POST', `/receptions/${reception.id}/bookings`, { id, words: words === '' ? null : words })
          toast(t`约好了。`)
        }}
      />
    </Card>
  )
}
