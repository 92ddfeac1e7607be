import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '#kit/web/api.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { NotBound } from './for-whom.tsx'
import { MatterView, type Answer } from './matter/matter-view.tsx'
import { myMatterQuery } from './reading.ts'
import { useStandings, type Who } from './who.ts'

/** One of my matters: how it stands, everything that was said, and my word on it. */
export function MatterPage() {
  const { t } = useLingui()
  const standings = useStandings()
  const { id } = usePathParams<'id'>()
  const go = useGo()
  const roles = rolesOf(useSession())
  const works = standings.state === 'staff'
  const queue = roles.some((role) => role === 'worker' || role === 'chair' || role === 'subdistrict')
  // Whoever works here was given the same address: what they do with it stands on a page of theirs.
  useEffect(() => {
    if (works) go(queue ? `/queue?m=${id}` : `/tasks/${id}`, { replace: true })
  }, [works, queue, id, go])
  if (standings.state === 'resident') return <Mine who={standings.who} />
  return (
    <PhonePage back={{ to: '/matters' }} title={t`这件事`}>
      {standings.state === 'unbound' ? <NotBound /> : <Skeleton lines={6} />}
    </PhonePage>
  )
}

function Mine({ who }: { who: Who }) {
  const { t } = useLingui()
  const { id } = usePathParams<'id'>()
  const queries = useQueryClient()
  const query = myMatterQuery(who.places, id)
  const { data, error, refetch } = useQuery(query)
  if (!data) {
    return (
      <PhonePage back={{ to: '/matters' }} title={t`这件事`} tel={who.here.phone}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
      </PhonePage>
    )
  }
  const { neighbourhood, matter } = data
  const answer: Answer = async (word) => {
    await api.POST('/api/n/{neighbourhood}/my-matters/{id}/answer', {
      params: { path: { neighbourhood, id } },
      body: { note: null, files: [], ...word, stepId: newId() },
    })
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['my-matters'] }),
      queries.invalidateQueries({ queryKey: query.queryKey }),
    ])
  }
  return (
    <MatterView
      matter={matter}
      files={`/api/n/${neighbourhood}/files`}
      upload={(file) => `/api/n/${neighbourhood}/files/${file}`}
      back={{ to: '/matters', word: t`我的事` }}
      tel={who.places.find((place) => place.id === neighbourhood)?.phone ?? null}
      answer={answer}
    />
  )
}
