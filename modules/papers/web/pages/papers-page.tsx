import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconFileText } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { type Head, useStacks } from '../reading.ts'

/** Votes whose ballots are given on paper. */
export function PapersPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useStacks()
  const stacks = data?.stacks ?? []
  const open = stacks.filter(({ closedAt }) => closedAt === null)
  return (
    <DeskPage
      tabTitle={t`纸票`}
      title={!data ? t`纸票` : open.length > 0 ? t`${open.length} 次表决的纸票在收` : t`现在没有在收的纸票`}
      lead={t`发出的每一张都要有下落，两个人各录一遍。`}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={4} /> : null}
      {data && stacks.length === 0 ? (
        <Empty icon={IconFileText} title={t`还没有用纸票的表决`}>
          {t`表决开始以后，纸票在这里印。`}
        </Empty>
      ) : null}
      <Group title={t`在收的`} stacks={open} />
      <Group title={t`清点好的`} stacks={stacks.filter(({ closedAt }) => closedAt !== null)} />
    </DeskPage>
  )
}

function Group({ title, stacks }: { title: string; stacks: readonly Head[] }) {
  const { t } = useLingui()
  if (stacks.length === 0) return null
  return (
    <Section title={title}>
      <Card flush>
        <Rows>
          {stacks.map(({ id, title: about, closedAt, closesAt, printed, issued, back }) => (
            <Row
              key={id}
              to={`/papers/${id}`}
              title={about}
              end={closedAt === null ? <State is="doing">{t`在收`}</State> : <State is="done">{t`清点好了`}</State>}
            >
              <p className="muted small num">{t`共 ${printed} 张，发出 ${issued}，收回 ${back}`}</p>
              <p className="muted small">
                {t`截止`} <When at={closesAt} />
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
