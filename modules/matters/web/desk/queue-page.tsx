import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconDownload, IconPlus } from '#kit/web/icons.ts'
import { ListDetail, Views } from '#kit/web/list-detail.tsx'
import { useAddress, useGo } from '#kit/web/router.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { exactTime } from '#kit/pure/spoken-time.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import { toast } from '#kit/web/toast.tsx'
import { MatterDetail } from './matter-detail.tsx'
import { QueueList } from './queue-list.tsx'
import { useHere } from '#kit/web/here.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { type QueueView, useAct, useCounts, useQueue } from './reading.ts'

/** Those who see the queue itself; the parties see what was given to them. */
const OWN = new Set<string>(['worker', 'chair', 'subdistrict'])
const PARTIES = new Set<string>(['property', 'owners', 'police', 'partner'])
const VIEWS: readonly QueueView[] = ['all', 'mine', 'untaken', 'returned', 'shared', 'escalated', 'assigned', 'closed']

/** The work queue; whoever has none is taken to where their own work is. */
export function QueuePage() {
  const session = useSession()
  const leave = useGo()
  const roles = rolesOf(session)
  const elsewhere = session?.signedIn === true && !roles.some((role) => OWN.has(role)) ? placeOf(roles) : null
  useEffect(() => {
    if (elsewhere !== null) leave(elsewhere, { replace: true })
  }, [elsewhere, leave])
  return session === undefined || elsewhere !== null ? (
    <Skeleton page />
  ) : (
    <Queue works={roles.includes('worker') || roles.includes('chair')} />
  )
}

function placeOf(roles: readonly string[]): string {
  if (roles.includes('operator')) return '/office'
  if (roles.includes('district')) return '/figures'
  return roles.some((role) => PARTIES.has(role)) ? '/tasks' : '/'
}

/** One list from all sources, what is overdue first; the matter beside it; the keyboard for all of it. */
function Queue({ works }: { works: boolean }) {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const view = VIEWS.find((one) => one === address.view) ?? 'all'
  const [find, setFind] = useState(address.find ?? '')
  const [wide] = useState(() => matchMedia('(min-width: 1000px)').matches)
  const queue = useQueue(view, find)
  const rows = queue.data?.pages.flatMap((page) => page.rows) ?? []
  const chosen = address.m ?? (wide ? rows[0]?.id : undefined)
  const [asked, setAsked] = useState<string>()
  const act = useAct()
  const here = useHere()
  const title = useTitle(works)
  // What is shown is what leaves.
  const file = `/api/n/${here}/queue/file?${new URLSearchParams({ view, ...(find === '' ? {} : { find }) })}`

  const leave = useGo()
  const go = (id: string | undefined) => change({ m: id })
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === chosen)
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (next) go(next.id)
  }
  const take = async () => {
    if (chosen === undefined) return
    try {
      await act(chosen, 'take', {})
      toast(t`接下了，您是经手人。`)
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  useEffect(() => {
    if (chosen === undefined) return
    document.querySelector('.q.on')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const steps = [
    { key: 'a', word: t`接单`, run: () => void take() },
    { key: 'r', word: t`回复`, run: () => document.querySelector<HTMLElement>('#reply')?.focus() },
    { key: 'm', word: t`合并`, run: () => setAsked('merged') },
    { key: 'g', word: t`交给`, run: () => setAsked('assigned'), hidden: true },
    { key: 'c', word: t`联系过了`, run: () => setAsked('contacted'), hidden: true },
    { key: 'd', word: t`办好了`, run: () => setAsked('done'), hidden: true },
    { key: 'u', word: t`催一催`, run: () => setAsked('nudged'), hidden: true },
    { key: 'b', word: t`超出职责`, run: () => setAsked('beyond-remit'), hidden: true },
    { key: 'n', word: t`记一件`, run: () => leave('/intake'), hidden: true },
  ]

  return (
    <DeskPage
      bare
      title={title.title}
      tabTitle={t`待办`}
      lead={title.lead}
      actions={
        <ViewButtons
          view={view}
          works={works}
          onChoose={(key) => change({ view: key === 'all' ? undefined : key, m: undefined })}
        />
      }
      keys={[
        { key: 'j', word: t`下一件`, run: () => step(1) },
        { key: 'k', word: t`上一件`, run: () => step(-1) },
        { key: 'Enter', word: t`打开`, run: () => go(chosen) },
        { key: 'e', word: t`下一件`, run: () => step(1), hidden: true },
        ...(works ? steps : []),
      ]}
      keysEnd={
        <span className="beside middle">
          {works ? <LinkButton look="quiet" icon={IconPlus} to="/intake">{t`记一件`}</LinkButton> : null}
          <LinkButton look="quiet" icon={IconDownload} download to={`${file}&format=xlsx`}>
            {t`存成 xlsx`}
          </LinkButton>
          <LinkButton look="quiet" download to={`${file}&format=csv`}>
            CSV
          </LinkButton>
        </span>
      }
    >
      <ListDetail
        open={address.m !== undefined}
        onBack={() => go(undefined)}
        listLabel={t`待办清单`}
        list={
          queue.error ? (
            <ErrorState error={queue.error} again={() => void queue.refetch()} />
          ) : queue.isPending ? (
            <Skeleton lines={8} />
          ) : (
            <QueueList
              rows={rows}
              chosen={chosen}
              view={view}
              works={works}
              find={find}
              onFind={setFind}
              more={queue.hasNextPage ? () => void queue.fetchNextPage() : undefined}
            />
          )
        }
        detail={
          chosen === undefined ? (
            rows.length === 0 ? null : (
              <Empty title={t`点一件看看`}>{t`左边是清单，按 J 和 K 上下走。`}</Empty>
            )
          ) : (
            <MatterDetail key={chosen} id={chosen} asked={asked} onAsked={setAsked} onNext={() => step(1)} />
          )
        }
      />
    </DeskPage>
  )
}

/** The subdistrict sees what was escalated to it: with none of that, others may still have plenty to do. */
function useTitle(works: boolean): { title: string; lead: string } {
  const { t } = useLingui()
  const { data } = useCounts()
  const now = useNow()
  const language = useSpokenLanguage()
  const time = `${exactTime(now, now, language)}`
  if (!data) return { title: t`待办`, lead: t`正在打开。` }
  const { all = 0 } = data.views
  const { urgent, overdue, soon } = data.sections
  const many = all >= 1000 ? t`一千多` : String(all)
  const done = data.doneToday
  const lead = done === 0 ? t`${time}。今天还没有办好的。` : t`${time}。今天办好 ${done} 件。`
  if (!works)
    return {
      title: all === 0 ? t`没有报到街道的` : t`报到街道的 ${all} 件`,
      lead: t`${time}。居委会拖久了的，会报到这里。`,
    }
  if (all === 0) return { title: t`都办完了`, lead }
  if (urgent > 0) return { title: t`先办急事 ${urgent} 件，一共 ${many} 件没办完`, lead }
  if (overdue > 0) return { title: t`还有 ${many} 件没办完，先看超时的 ${overdue} 件`, lead }
  if (soon > 0) return { title: t`还有 ${many} 件没办完，今天和明早 ${soon} 件`, lead }
  return { title: t`还有 ${many} 件没办完，没有超时的`, lead }
}

function ViewButtons({ view, works, onChoose }: { view: QueueView; works: boolean; onChoose: (key: string) => void }) {
  const { t } = useLingui()
  const counts = useCounts().data?.views
  const words: [QueueView, string][] = [
    ['all', t`全部`],
    ['mine', t`我的`],
    ['untaken', t`没人接`],
    ['returned', t`被退回`],
    ['shared', t`楼里多户`],
    ['escalated', t`已上报`],
    ['closed', t`办结的`],
  ]
  const shown = words.filter(
    ([key]) =>
      key === 'all' || key === 'closed' || (works && key === 'mine') || key === view || (counts?.[key] ?? 0) > 0,
  )
  return (
    <Views
      label={t`看哪些`}
      on={view}
      onChoose={onChoose}
      views={shown.map(([key, word]) => {
        const count = key === 'closed' ? undefined : counts?.[key]
        return { key, word, ...(count === undefined ? {} : { count }) }
      })}
    />
  )
}
