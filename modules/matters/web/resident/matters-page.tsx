import { Plural, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Rows, Section } from '#kit/web/card.tsx'
import { IconCamera, IconClipboardCheck } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { ForWhom, NotBound } from './for-whom.tsx'
import { MatterRow } from './matter-row.tsx'
import { myMattersQuery, type MyMatter } from './reading.ts'
import { useStandings, type Who } from './who.ts'
import { isOpen, waitsForMe } from './words.ts'

/** Everything I reported or joined: what waits for my word, what is in hand, what has ended. */
export function MattersPage() {
  const standings = useStandings()
  const { t } = useLingui()
  if (standings.state === 'resident') return <Mine who={standings.who} />
  return (
    <PhonePage back={{ to: '/' }} title={t`我的事`}>
      {standings.state === 'loading' ? <Skeleton /> : <NotBound />}
    </PhonePage>
  )
}

function Mine({ who }: { who: Who }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(myMattersQuery(who.here.id))
  const waiting = data?.matters.filter(waitsForMe) ?? []
  const open = data?.matters.filter(isOpen) ?? []
  const ended = data?.matters.filter((matter) => !isOpen(matter) && !waitsForMe(matter)) ?? []
  return (
    <PhonePage
      back={{ to: '/' }}
      tabTitle={t`我的事`}
      title={data ? <Headline waiting={waiting.length} open={open.length} total={data.total} /> : t`我的事`}
      lead={<ForWhom who={who} />}
      dock={
        <LinkButton look="primary" icon={IconCamera} to="/report">
          {t`报问题`}
        </LinkButton>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data?.total === 0 ? (
        <Empty icon={IconClipboardCheck} title={t`这里会有您报过的事`}>
          {t`谁在办、办到哪一步、哪天办好，都看得到。`}
        </Empty>
      ) : null}
      <Group title={t`等您说一声`} matters={waiting} />
      <Group title={t`在办`} matters={open} />
      <Group title={t`办完的`} matters={ended} />
    </PhonePage>
  )
}

function Headline({ waiting, open, total }: { waiting: number; open: number; total: number }) {
  const { t } = useLingui()
  if (waiting > 0) return <Plural value={waiting} one="# 件等您说一声" other="# 件等您说一声" />
  if (open > 0) return <Plural value={open} one="# 件在办" other="# 件在办" />
  return total > 0 ? t`都办完了` : t`我的事`
}

function Group({ title, matters }: { title: string; matters: readonly MyMatter[] }) {
  if (matters.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        <Rows>
          {matters.map((matter) => (
            <MatterRow key={matter.id} matter={matter} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
