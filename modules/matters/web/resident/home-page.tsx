import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { dayOf, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { partOfDay } from '#kit/pure/spoken-time.ts'
import { Card, Rows, Section } from '#kit/web/card.tsx'
import { Drawing } from '#kit/web/drawings.tsx'
import { Slot } from '#kit/web/house.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo } from '#kit/web/router.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Street } from '#kit/web/street.tsx'
import { Tile, Tiles } from '#kit/web/tile.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow } from '#kit/web/when.tsx'
import { ForWhom, NotBound, PlaceChoice } from './for-whom.tsx'
import { MatterRow } from './matter-row.tsx'
import { myMattersQuery } from './reading.ts'
import { WelcomePage } from './welcome-page.tsx'
import { useStandings, type Who } from './who.ts'
import { isOpen, waitsForMe } from './words.ts'

/** What `/` shows: a resident their matters, a stranger the way in, somebody who works here their queue. */
export function HomePage() {
  const standings = useStandings()
  const go = useGo()
  const { t } = useLingui()
  const works = standings.state === 'staff'
  const above = rolesOf(useSession()).some((role) => role === 'subdistrict' || role === 'district')
  useEffect(() => {
    if (works) go(above ? '/figures' : '/queue', { replace: true })
  }, [works, above, go])
  if (standings.state === 'resident') return <Home who={standings.who} />
  if (standings.state === 'stranger') return <WelcomePage />
  if (standings.state === 'unbound') {
    return (
      <PhonePage title={t`欢迎`} under={<Street />}>
        <NotBound />
      </PhonePage>
    )
  }
  return <Skeleton page />
}

function Home({ who }: { who: Who }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(myMattersQuery(who.here.id))
  const open = data?.matters.filter((matter) => isOpen(matter) || waitsForMe(matter)) ?? []
  const waiting = open.filter(waitsForMe).length
  return (
    <PhonePage
      name={who.here.name}
      tel={who.here.phone}
      tabTitle={t`首页`}
      title={<Greeting name={who.name} />}
      lead={
        <>
          <News open={data ? open.length - waiting : undefined} waiting={waiting} />
          {who.actingFor !== undefined || who.homes.length > 1 ? <br /> : null}
          <ForWhom who={who} />
        </>
      }
      under={<Street />}
    >
      <PlaceChoice who={who} />
      <Slot name="home.news" given={{ neighbourhood: who.here }} />
      <Tiles label={t`常用的事`}>
        <Tile first to="/report" picture={<Drawing is="camera" />} word={t`报问题`} under={t`拍张照就行`} />
        <Tile
          to="/matters"
          picture={<Drawing is="matters" />}
          word={t`我的事`}
          under={t`看办到哪了`}
          count={waiting > 0 ? t`${waiting} 件` : undefined}
        />
        <Tile to="/held" picture={<Drawing is="papers" />} word={t`我家资料`} under={t`记了些什么`} />
        <Tile to="/around" picture={<Drawing is="home" />} word={t`身边的事`} under={t`办了些什么`} />
      </Tiles>
      <Section title={t`我的事`} {...(data?.total ? { more: { to: '/matters', word: t`全部 ${data.total} 件` } } : {})}>
        {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton lines={5} /> : null}
        {data && open.length === 0 ? <p className="muted">{t`现在没有在办的事。看到什么不对，拍给我们。`}</p> : null}
        {open.length === 0 ? null : (
          <Card flush>
            <Rows>
              {open.slice(0, 3).map((matter) => (
                <MatterRow key={matter.id} matter={matter} />
              ))}
            </Rows>
          </Card>
        )}
      </Section>
      <Slot name="home.panels" given={{ neighbourhood: who.here }} />
      <Section title={t`随时看得到`}>
        <Card flush>
          <Rows>
            <Slot name="home.links" given={{ neighbourhood: who.here }} />
          </Rows>
        </Card>
      </Section>
      <Slot name="home.own" given={{ neighbourhood: who.here }} />
    </PhonePage>
  )
}

function Greeting({ name }: { name: string }) {
  const { t } = useLingui()
  const part = partOfDay(useNow())
  const greetings = {
    small: t`${name}，您好`,
    morning: t`${name}，早上好`,
    noon: t`${name}，中午好`,
    afternoon: t`${name}，下午好`,
    night: t`${name}，晚上好`,
  }
  return greetings[part]
}

/** The day and what is going on: 今天周三。有 2 件事在办。 */
function News({ open, waiting }: { open: number | undefined; waiting: number }) {
  const { t } = useLingui()
  const days = [t`周一`, t`周二`, t`周三`, t`周四`, t`周五`, t`周六`, t`周日`]
  const day = days[weekdayOf(dayOf(useNow())) - 1] ?? ''
  if (open === undefined) return t`今天${day}。`
  if (waiting > 0) return t`今天${day}。${waiting} 件事办好了，等您看看。`
  return open > 0 ? t`今天${day}。有 ${open} 件事在办。` : t`今天${day}。您没有在办的事。`
}
