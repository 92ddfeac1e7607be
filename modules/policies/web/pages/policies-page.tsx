import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconFileText, IconHeartHandshake } from '#kit/web/icons.ts'
import { ListDetail, QueueGroup, QueueItem, Views } from '#kit/web/list-detail.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay, useNow } from '#kit/web/when.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { CaseDetail } from '../parts/case-detail.tsx'
import { type CaseRow, useCases, usePolicies, useSay, useSend, type View } from '../reading.ts'
import { stateShapes, useStateWords } from '../words.ts'

const VIEWS: readonly View[] = ['found', 'today', 'open', 'losing', 'closed']

/** Who is owed what: found today first; the case beside it. */
export function PoliciesPage() {
  const { t } = useLingui()
  const [address, change] = useAddress()
  const view = VIEWS.find((one) => one === address.view) ?? 'found'
  const [wide] = useState(() => matchMedia('(min-width: 1000px)').matches)
  const [asked, setAsked] = useState(false)
  const query = useCases(view, address.policy)
  const { data: all } = usePolicies()
  const send = useSend()
  const rows = query.data?.pages.flatMap((page) => page.cases) ?? []
  const chosen = address.c ?? (wide ? rows[0]?.id : undefined)
  const go = (id: string | undefined) => change({ c: id })
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.id === chosen)
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
    if (next) go(next.id)
  }
  const look = async () => {
    try {
      const { found } = await send('/policies/run')
      toast(t`过了一遍，新找到 ${Number(found)} 件。`)
    } catch (error) {
      toast(sentenceOf(error), 'bad')
    }
  }
  const fresh = all?.figures.newToday ?? 0
  const waiting = query.data?.pages[0]?.total ?? 0
  const title =
    fresh > 0
      ? t`今天新找到 ${fresh} 位，先告诉他们`
      : view === 'found' && waiting > 0
        ? t`还有 ${waiting} 件等告知`
        : t`政策找人`
  const { told = 0, applied = 0, received = 0, found = 0 } = all?.figures ?? {}
  return (
    <DeskPage
      bare
      title={title}
      tabTitle={t`政策找人`}
      lead={t`找到 ${found} 件，告知 ${told}，申请 ${applied}，领到 ${received}。电脑只是提醒，批不批由主管部门定。`}
      actions={
        <Views
          label={t`看哪些`}
          on={view}
          onChoose={(key) => change({ view: key === 'found' ? undefined : key, c: undefined })}
          views={[
            { key: 'found', word: t`等告知` },
            { key: 'today', word: t`今天找到`, count: fresh },
            { key: 'open', word: t`在办` },
            { key: 'losing', word: t`快到期` },
            { key: 'closed', word: t`办完` },
          ]}
        />
      }
      keys={[
        { key: 'j', word: t`下一件`, run: () => step(1) },
        { key: 'k', word: t`上一件`, run: () => step(-1) },
        { key: 'Enter', word: t`打开`, run: () => go(chosen) },
        { key: 'r', word: t`办下一步`, run: () => setAsked(true) },
      ]}
      keysEnd={
        <span className="beside middle">
          <LinkButton look="quiet" icon={IconFileText} to="/policies/kinds">{t`看有哪些政策`}</LinkButton>
          <Button look="quiet" onClick={() => void look()}>{t`现在过一遍`}</Button>
        </span>
      }
    >
      <ListDetail
        open={address.c !== undefined}
        onBack={() => go(undefined)}
        listLabel={t`政策名单`}
        list={
          query.error ? (
            <ErrorState error={query.error} again={() => void query.refetch()} />
          ) : query.isPending ? (
            <Skeleton lines={8} />
          ) : rows.length === 0 ? (
            <Nobody view={view} />
          ) : (
            <>
              {address.policy === undefined ? null : (
                <Button look="quiet" wide onClick={() => change({ policy: undefined, c: undefined })}>
                  {t`只看一项政策，看全部`}
                </Button>
              )}
              <Groups rows={rows} chosen={chosen} view={view} />
              {query.hasNextPage ? (
                <Button look="quiet" wide onClick={() => void query.fetchNextPage()}>{t`再看 50 件`}</Button>
              ) : null}
            </>
          )
        }
        detail={
          chosen === undefined ? (
            <Empty title={t`点一件看看`}>{t`左边是名单，按 J 和 K 上下走。`}</Empty>
          ) : (
            <CaseDetail key={chosen} id={chosen} asked={asked} onAsked={() => setAsked(false)} />
          )
        }
      />
    </DeskPage>
  )
}

function Nobody({ view }: { view: View }) {
  const { t } = useLingui()
  const words: Record<View, string> = {
    found: t`该告知的都告知了`,
    today: t`今天没有新找到的`,
    open: t`现在没有在办的`,
    losing: t`两个月内没有到期的`,
    closed: t`还没有办完的`,
  }
  return (
    <Empty icon={IconHeartHandshake} title={words[view]}>
      {t`每天清早按生日、名册变化和新政策过一遍，找到了就列在这里。`}
    </Empty>
  )
}

/** What came today stands above what has been there. */
function Groups({ rows, chosen, view }: { rows: readonly CaseRow[]; chosen: string | undefined; view: View }) {
  const { t } = useLingui()
  const today = dayOf(useNow())
  const isNew = (row: CaseRow) => row.foundOn === today && row.foundBy !== 'first'
  const fresh = rows.filter(isNew)
  const groups = [
    { title: t`今天找到的 ${fresh.length}`, rows: fresh },
    {
      title: view === 'losing' ? t`快到期的` : t`以前找到的`,
      rows: rows.filter((row) => !isNew(row) && row.foundBy !== 'first'),
    },
    { title: t`第一次过名册时找到的`, rows: rows.filter((row) => !isNew(row) && row.foundBy === 'first') },
  ]
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <QueueGroup key={group.title} title={group.title}>
        {group.rows.map((row) => (
          <Item key={row.id} row={row} on={row.id === chosen} view={view} />
        ))}
      </QueueGroup>
    ))
}

function Item({ row, on, view }: { row: CaseRow; on: boolean; view: View }) {
  const { t } = useLingui()
  const say = useSay()
  const words = useStateWords()
  const missing = row.clauses.filter((clause) => clause.answer === 'unknown').length
  const { name, age } = row.person
  const who = age === null ? name : t`${name}，${age} 岁`
  const params = new URLSearchParams({ ...(view === 'found' ? {} : { view }), c: row.id })
  return (
    <QueueItem
      title={t`${who}：${say(row.policy.title)}`}
      state={<State is={stateShapes[row.state]}>{words.is[row.state]}</State>}
      line={row.person.address}
      when={
        missing > 0 ? (
          t`还差 ${missing} 条`
        ) : view === 'losing' && row.endsOn !== null ? (
          <WhenDay day={row.endsOn} />
        ) : (
          <WhenDay day={row.foundOn} />
        )
      }
      on={on}
      to={`/policies?${params}`}
    />
  )
}
