import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconCheck } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { colon } from '#kit/web/marks.ts'
import { useSession } from '#kit/web/session.ts'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { workIn, workplaces } from '#kit/web/working-place.ts'

const read = () => ok(api.GET('/api/raised'))
type Raised = Awaited<ReturnType<typeof read>>['raised'][number]

/** What came up from all neighbourhoods of one's area and is not done yet, the longest first. */
export function RaisedPage() {
  const { t } = useLingui()
  const [kind, setKind] = useState('all')
  const { data, error, refetch } = useQuery({ queryKey: ['places', 'raised'], queryFn: read })
  const all = data?.raised
  const kinds = [...Map.groupBy(all ?? [], (one) => one.kind)]
  const rows = kind === 'all' ? all : all?.filter((one) => one.kind === kind)
  const count = all?.length ?? 0
  const places = new Set(all?.map((one) => one.neighbourhood.id)).size
  const file = '/api/raised-file?format='
  return (
    <DeskPage
      tabTitle={t`报上来的`}
      title={all === undefined || count === 0 ? t`报上来的` : t`${count} 件等着，来自 ${places} 个居民区`}
      lead={t`下面没人接、没有决定、过了期限的事，等得最久的在前；那边办了，这里就没了。`}
    >
      {kinds.length > 1 ? (
        <Views
          label={t`看哪一类`}
          on={kind}
          onChoose={setKind}
          views={[
            { key: 'all', word: t`全部`, count },
            ...kinds.map(([key, of]) => ({ key, word: of[0]?.word ?? '', count: of.length })),
          ]}
        />
      ) : null}
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : (
        <DataTable
          caption={t`报上来的`}
          rows={rows}
          keyOf={(one) => `${one.kind} ${one.id}`}
          empty={
            <Empty icon={IconCheck} title={t`没有等着您的事`}>
              {t`各居民区都接得住，辛苦大家了。有报上来的，会自己出现在这里。`}
            </Empty>
          }
          {...(count > 0 ? { exports: { xlsx: `${file}xlsx`, csv: `${file}csv` } } : {})}
          columns={[
            {
              key: 'what',
              head: t`什么事`,
              names: true,
              cell: (one) => (
                <>
                  {one.what}
                  <div className="muted small">{one.word}</div>
                  <Go one={one} />
                </>
              ),
            },
            {
              key: 'place',
              head: t`居民区`,
              sort: (one, other) => one.neighbourhood.name.localeCompare(other.neighbourhood.name, 'zh-CN'),
              cell: (one) => one.neighbourhood.name,
            },
            {
              key: 'since',
              head: t`从何时起`,
              sort: (one, other) => one.since.localeCompare(other.since),
              cell: (one) => <When at={one.since} precision="day" />,
            },
          ]}
        />
      )}
    </DeskPage>
  )
}

/** One press to the record itself, in its own neighbourhood. */
function Go({ one }: { one: Raised }) {
  const { t } = useLingui()
  const here = useHere()
  const session = useSession()
  const { id } = one.neighbourhood
  const to = `${one.to}${one.to.includes('?') ? '&' : '?'}n=${id}`
  const words = (
    <>
      {t`去看看`}
      <span className="sr">{colon() + one.what}</span>
    </>
  )
  if (!workplaces(session).some((place) => place.id === id))
    return (
      <LinkButton look="quiet" edge="start" to={to}>
        {words}
      </LinkButton>
    )
  const go = () => {
    if (id !== here) workIn(id)
    // A fresh page: whatever stands on this one belongs to the other neighbourhood.
    location.assign(to)
  }
  return (
    <Button look="quiet" edge="start" onClick={go}>
      {words}
    </Button>
  )
}
