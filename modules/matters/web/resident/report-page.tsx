import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { NotBound } from './for-whom.tsx'
import { spotQuery } from './reading.ts'
import { nowhere, useOwnPlaces } from './report/places.ts'
import { ReportForm } from './report/report-form.tsx'
import { useStandings, type Who } from './who.ts'

/** Reporting a problem: photo, kind, submit. The place is known from the home, or from the code on a wall. */
export function ReportPage() {
  const { t } = useLingui()
  const standings = useStandings()
  if (standings.state === 'resident') return <Report who={standings.who} />
  return (
    <PhonePage back={{ to: '/' }} title={t`报问题`}>
      {standings.state === 'loading' ? <Skeleton lines={6} /> : <NotBound />}
    </PhonePage>
  )
}

/** The form is there at once; where it is comes after it. */
function Report({ who }: { who: Who }) {
  const [{ spot }] = useAddress()
  const { places, coming } = useOwnPlaces(who)
  const code = useQuery({ ...spotQuery(who.here.code, spot ?? ''), enabled: spot !== undefined })
  const found = code.data?.spot
  const fromCode = found && { ...nowhere, spotId: found.id, label: found.name, from: 'code' as const }
  const start = fromCode ?? (coming || (spot !== undefined && code.isLoading) ? undefined : (places[0] ?? null))
  return <ReportForm key={who.here.id} who={who} start={start} />
}
