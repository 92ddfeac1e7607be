import { Trans, useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { Late } from '#kit/web/house.tsx'
import { IconFileText } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { StageState } from '../parts/stage.tsx'
import { type Listed, useConventions } from '../reading.ts'
import { useConventionWords } from '../words.ts'

// Residents never load what only the desk needs.
const deskList = async () => (await import('../parts/desk-list.tsx')).DeskList

/** All conventions with where they stand; what asks for something first. */
export function ConventionsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useConventions(useHere())
  if (data?.may.draft)
    return (
      <Late
        room="conventions"
        load={deskList}
        given={{ conventions: data.conventions, compounds: data.compounds }}
        meanwhile={<Skeleton page />}
      />
    )
  const asking = data?.conventions.filter((one) => one.takesComments).length ?? 0
  return (
    <PhonePage
      tabTitle={t`公约`}
      title={asking > 0 ? t`${asking} 份公约在听您的意见` : t`我们的公约`}
      lead={t`大家一起定的规矩，一条一条看得到。`}
      back={{ to: '/' }}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data && data.conventions.length === 0 ? (
        <Empty icon={IconFileText} title={t`还没有公约`}>{t`有了会放在这里，逐条可以看、可以提意见。`}</Empty>
      ) : null}
      {data && data.conventions.length > 0 ? (
        <Section title={t`全部公约`}>
          <Card flush>
            <Rows>
              {data.conventions.map((one) => (
                <ConventionRow key={one.id} convention={one} />
              ))}
            </Rows>
          </Card>
        </Section>
      ) : null}
    </PhonePage>
  )
}

function ConventionRow({ convention }: { convention: Listed }) {
  const { t } = useLingui()
  const { kinds } = useConventionWords()
  const { id, title, kind, compound, stage, takesComments, commentsUntil, inForce } = convention
  return (
    <Row to={`/conventions/${id}`} title={title} end={<StageState stage={stage} />}>
      <p className="muted">{compound ? t`${kinds[kind]}，${compound.name}` : kinds[kind]}</p>
      {takesComments && commentsUntil !== null ? (
        <p>
          <Trans>
            意见收到 <WhenDay day={commentsUntil} />
          </Trans>
        </p>
      ) : null}
      {inForce ? (
        <p className="muted">
          <Trans>
            <WhenDay day={inForce.from} /> 起生效
          </Trans>
        </p>
      ) : null}
    </Row>
  )
}
