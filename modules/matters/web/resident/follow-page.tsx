import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { IconCheck, IconCopy } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { MatterView, type Answer } from './matter/matter-view.tsx'
import { followQuery, neighbourhoodsQuery } from './reading.ts'

/** A report made without an account, looked at again by its link: the code stands behind the #, which no server sees. */
export function FollowPage() {
  const { t } = useLingui()
  const { neighbourhood, id } = usePathParams<'neighbourhood' | 'id'>()
  const [{ sent }] = useAddress()
  const [code] = useState(() => location.hash.slice(1))
  const queries = useQueryClient()
  const query = followQuery(neighbourhood, id, code)
  const { data, error, refetch } = useQuery({ ...query, enabled: code !== '' })
  const places = useQuery(neighbourhoodsQuery)
  const place = places.data?.neighbourhoods.find((one) => one.id === neighbourhood)
  const here = place ? { name: place.name, tel: place.phone } : {}
  if (code === '') {
    return (
      <PhonePage title={t`看进展`} {...here}>
        <Note look="wait">{t`网址不全，少了后面的回执码。请用交完时的那个网址。`}</Note>
      </PhonePage>
    )
  }
  if (!data) {
    return (
      <PhonePage title={t`看进展`} {...here}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
      </PhonePage>
    )
  }
  const answer: Answer = async (word) => {
    await api.POST('/api/n/{neighbourhood}/follow/{id}/answer', {
      params: { path: { neighbourhood, id } },
      body: { note: null, files: [], ...word, code, stepId: newId() },
    })
    await queries.invalidateQueries({ queryKey: query.queryKey })
  }
  return (
    <MatterView
      matter={data.matter}
      files={`/api/n/${neighbourhood}/files`}
      upload={(file) =>
        `/api/n/${neighbourhood}/records/matters/${id}/files/${file}?${new URLSearchParams({ pass: code })}`
      }
      pass={code}
      {...here}
      first={<KeepLink sent={sent !== undefined} />}
      answer={answer}
    />
  )
}

/** The link is all there is to find it again: keep it. */
function KeepLink({ sent }: { sent: boolean }) {
  const { t } = useLingui()
  const link = location.href.replace('?sent=1', '')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      toast(t`网址复制好了。`)
    } catch {
      toast(t`没复制成，请把这一页收藏起来。`, 'bad')
    }
  }
  return (
    <div className="keep">
      <Note look={sent ? 'good' : 'plain'} {...(sent ? { icon: IconCheck } : {})}>
        {sent ? (
          <>
            <b>{t`收到了。`}</b>{' '}
          </>
        ) : null}
        {t`存好这个网址，随时来看办到哪了。`}
        <br />
        <Button look="quiet" edge="start" icon={IconCopy} onClick={() => void copy()}>
          {t`复制网址`}
        </Button>
      </Note>
    </div>
  )
}
