import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LinkButton, type ButtonLook } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { PaperList } from '../parts/paper-list.tsx'
import { StepList } from '../parts/step-list.tsx'
import { Sums } from '../parts/sums.tsx'
import { type Stack, useStack } from '../reading.ts'

/** The papers of one vote: what adds up, what is out, and the next thing to do. */
export function StackPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useStack(voteId)
  if (data) return <StackDesk stack={data} />
  return (
    <DeskPage title={t`纸票`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

type Way = 'print' | 'out' | 'back' | 'read' | 'third' | 'close' | 'recount'

/** The news of a stack and what comes next. */
function useNews({ sums, mine, closedAt, recount }: Stack): { title: string; next: Way | null } {
  const { t } = useLingui()
  const { unread, differing } = sums
  const out = sums.outstanding.length - sums.accepted
  if (closedAt !== null && recount !== null && recount !== 'stands')
    return { title: recount === 'waiting' ? t`清点好了，请抽查复核` : t`正在复核`, next: 'recount' }
  if (closedAt !== null) return { title: t`清点好了，每一张都有下落`, next: null }
  if (sums.issued === 0) return { title: t`${sums.printed} 张纸票，印好发出去`, next: 'print' }
  if (mine.read > 0) return { title: t`${mine.read} 张票等您录`, next: 'read' }
  if (mine.differing > 0) return { title: t`${mine.differing} 张两个人录的不一样，请您再看`, next: 'third' }
  if (unread + differing > 0) return { title: t`${unread + differing} 张票等另一位来录`, next: 'back' }
  if (out > 0) return { title: t`还有 ${out} 张没交回`, next: 'back' }
  return { title: t`发出的都有下落了，可以清点`, next: 'close' }
}

function StackDesk({ stack }: { stack: Stack }) {
  const { t } = useLingui()
  const { id, title, sums, may } = stack
  const { title: news, next } = useNews(stack)
  const words: Record<Way, string> = {
    print: t`印纸票`,
    out: t`发纸票`,
    back: t`收纸票`,
    read: t`录票`,
    third: t`再看一遍`,
    close: t`清点`,
    recount: t`抽查复核`,
  }
  const at: Record<Way, string> = {
    print: `/papers/${id}/print`,
    out: `/papers/${id}/out`,
    back: `/papers/${id}/back`,
    read: `/papers/${id}/read`,
    third: `/papers/${id}/read?look=third`,
    close: `/papers/${id}/close`,
    recount: `/papers/${id}/recount`,
  }
  const offered: Way[] = [
    ...(may.handle ? (['print', 'out', 'back', 'read'] as const) : []),
    ...(may.handle && sums.differing > 0 ? (['third'] as const) : []),
    ...(may.close ? (['close'] as const) : []),
    ...(stack.recount === null ? [] : (['recount'] as const)),
  ]
  const look = (way: Way): ButtonLook => (way === next ? 'primary' : 'outline')
  return (
    <DeskPage
      tabTitle={title}
      title={news}
      lead={
        <>
          {title} · {t`截止`} <When at={stack.closesAt} />
        </>
      }
      actions={offered.map((way) => (
        <LinkButton key={way} look={look(way)} to={at[way]}>
          {words[way]}
        </LinkButton>
      ))}
    >
      <div className="columns">
        <div>
          <Card label={t`清点`}>
            <Sums sums={sums} />
          </Card>
          <Entrances stack={stack} />
        </div>
        <div>
          <PaperList stack={stack} />
          <StepList steps={stack.steps} />
        </div>
      </div>
    </DeskPage>
  )
}

const FIRST = 12

function Entrances({ stack: { id, entrances, may } }: { stack: Stack }) {
  const { t } = useLingui()
  const [all, setAll] = useState(false)
  const rows = all ? entrances : entrances.slice(0, FIRST)
  return (
    <Section
      title={t`按门洞`}
      end={
        entrances.length > FIRST && !all ? (
          <button type="button" className="link" onClick={() => setAll(true)}>{t`全部 ${entrances.length} 个`}</button>
        ) : null
      }
    >
      <DataTable
        caption={t`每个门洞的纸票`}
        rows={rows}
        keyOf={(row) => row.name}
        empty={null}
        columns={[
          { key: 'name', head: t`门洞`, cell: (row) => row.name, names: true },
          { key: 'printed', head: t`共`, cell: (row) => row.printed, end: true },
          { key: 'issued', head: t`发出`, cell: (row) => row.issued, end: true },
          { key: 'back', head: t`收回`, cell: (row) => row.back, end: true },
          {
            key: 'out',
            head: t`没交回`,
            cell: (row) => row.outstanding,
            sort: (one, other) => one.outstanding - other.outstanding,
            end: true,
          },
          {
            key: 'do',
            head: <span className="sr">{t`去做`}</span>,
            cell: (row) =>
              may.handle ? (
                <TextLink to={`/papers/${id}/print?s=${encodeURIComponent(row.name)}`}>{t`印`}</TextLink>
              ) : null,
          },
        ]}
      />
    </Section>
  )
}
