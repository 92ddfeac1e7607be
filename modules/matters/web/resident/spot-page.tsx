import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { spotQuery } from './reading.ts'
import { SpotForm } from './report/spot-form.tsx'
import { useStandings } from './who.ts'

/** What a code on a wall opens: the place is known, no account is needed. A resident of the place goes on as one. */
export function SpotPage() {
  const { t } = useLingui()
  const go = useGo()
  const { neighbourhoodCode, code } = usePathParams<'neighbourhoodCode' | 'code'>()
  const { data, error, refetch } = useQuery(spotQuery(neighbourhoodCode, code))
  const standings = useStandings()
  const lives = standings.state === 'resident' && standings.who.here.code === neighbourhoodCode
  useEffect(() => {
    if (lives) go(`/report?spot=${code}`, { replace: true })
  }, [lives, go, code])
  if (error) {
    return (
      <PhonePage title={t`报问题`}>
        <ErrorState error={error} again={() => void refetch()}>
          {t`码旧了的话，请打墙上的电话。`}
        </ErrorState>
      </PhonePage>
    )
  }
  if (!data || lives || standings.state === 'loading') {
    return (
      <PhonePage title={t`报问题`}>
        <Skeleton lines={6} />
      </PhonePage>
    )
  }
  return <SpotForm neighbourhood={data.neighbourhood} spot={data.spot} code={code} />
}
