import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconMap, IconPlus, IconSettings } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { BodyDialog } from '../parts/body-dialog.tsx'
import { BodyFigures } from '../parts/body-figures.tsx'
import { PeopleLine } from '../parts/people-line.tsx'
import { TelLink } from '../parts/tel-link.tsx'
import { looks, useNews } from '../news.ts'
import { useHere } from '#kit/web/here.ts'
import { type ListedBody, useBodies } from '../reading.ts'
import { useWords } from '../words.ts'

/** Every body of the neighbourhood; first of all the one whose term asks for something. */
export function BodiesPage() {
  const { t } = useLingui()
  const here = useHere()
  const bodies = useBodies()
  const news = useNews()
  const [adding, setAdding] = useState(false)
  const { data } = bodies
  const there = data?.bodies.filter((body) => body.endedOn === null)
  const late = there?.filter((body) => body.pressing?.state === 'late') ?? []
  const first = late.toSorted((one, other) => ((one.pressing?.due ?? '') < (other.pressing?.due ?? '') ? 1 : -1))[0]
  const said = first ? news(first.pressing, first.monthsLeft) : null
  const count = there?.length ?? 0
  const others = late.length - 1
  const file = (format: 'xlsx' | 'csv') => `/api/n/${here}/bodies/export?format=${format}`
  return (
    <DeskPage
      title={
        there === undefined
          ? t`组织`
          : first && said
            ? t`${first.name}：${said}`
            : t`${count} 个组织，眼下没有到期要办的`
      }
      tabTitle={t`组织`}
      lead={others > 0 ? t`还有 ${others} 个组织也有到期要办的。` : t`谁在哪个组织、到什么时候、打哪个电话。`}
      actions={
        <>
          <LinkButton icon={IconMap} to="/bodies/picture">{t`1+3+X+N 图`}</LinkButton>
          {data?.may.set ? <LinkButton icon={IconSettings} to="/bodies/settings">{t`设置`}</LinkButton> : null}
          {data?.may.change ? (
            <Button look="primary" icon={IconPlus} onClick={() => setAdding(true)}>
              {t`登记组织`}
            </Button>
          ) : null}
        </>
      }
    >
      {bodies.error ? (
        <ErrorState error={bodies.error} again={() => void bodies.refetch()} />
      ) : (
        <>
          {data ? <BodyFigures bodies={data} /> : null}
          <section>
            <DataTable
              caption={t`组织`}
              rows={there?.toSorted(byNeed)}
              keyOf={(body) => body.id}
              {...(data?.may.take ? { exports: { xlsx: file('xlsx'), csv: file('csv') } } : {})}
              empty={<Empty title={t`还没有登记组织`}>{t`先登记居委会，再登记业委会和物业。`}</Empty>}
              columns={useColumns()}
            />
          </section>
        </>
      )}
      {adding ? <BodyDialog compounds={data?.compounds ?? []} onClose={() => setAdding(false)} /> : null}
    </DeskPage>
  )
}

const rings = ['one', 'three', 'x', 'n'] as const

/** What is late first, then from the middle of the picture outwards. */
function byNeed(one: ListedBody, other: ListedBody): number {
  const need = (body: ListedBody) => (body.pressing?.state === 'late' ? 0 : body.pressing ? 1 : 2)
  const ring = (body: ListedBody) => (body.ring === null ? 9 : rings.indexOf(body.ring))
  return need(one) - need(other) || ring(one) - ring(other) || one.name.localeCompare(other.name, 'zh-CN')
}

function useColumns() {
  const { t } = useLingui()
  const { kinds } = useWords()
  const news = useNews()
  return [
    {
      key: 'name',
      head: t`组织`,
      names: true,
      sort: (one: ListedBody, other: ListedBody) => one.name.localeCompare(other.name, 'zh-CN'),
      cell: (body: ListedBody) => <TextLink to={`/bodies/${body.id}`}>{body.name}</TextLink>,
    },
    { key: 'kind', head: t`类别`, cell: (body: ListedBody) => kinds[body.kind] },
    {
      key: 'people',
      head: t`谁在任`,
      cell: (body: ListedBody) =>
        body.people.length === 0 ? (
          <span className="muted">{t`还没登记`}</span>
        ) : (
          <PeopleLine people={body.people} most={2} />
        ),
    },
    { key: 'phone', head: t`办公电话`, cell: (body: ListedBody) => <TelLink number={body.officePhone} /> },
    {
      key: 'until',
      head: t`任期到`,
      sort: (one: ListedBody, other: ListedBody) => (one.termUntil ?? '9').localeCompare(other.termUntil ?? '9'),
      cell: (body: ListedBody) => <span className="num nw">{body.termUntil}</span>,
    },
    {
      key: 'state',
      head: t`要办的`,
      cell: (body: ListedBody) =>
        body.pressing ? (
          <State is={looks[body.pressing.state]} wraps>
            {news(body.pressing, body.monthsLeft)}
          </State>
        ) : null,
    },
  ]
}
