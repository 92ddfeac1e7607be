import '../conventions.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { Slot } from '#kit/web/house.tsx'
import { IconEdit } from '#kit/web/icons.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { AdoptDialog } from '../parts/adopt-dialog.tsx'
import { Decided } from '../parts/decided.tsx'
import { EditText } from '../parts/edit-text.tsx'
import { AskDialog, FilingDialog, ReviewDialog } from '../parts/step-dialogs.tsx'
import { WaitingComments } from '../parts/waiting-comments.tsx'
import { type Detail, useConvention } from '../reading.ts'
import { useConventionWords } from '../words.ts'

type Doing = 'ask' | 'review' | 'adopt' | 'file' | 'edit'

/** Carrying one convention through: the next step is the title and the one primary action. */
export function WorkPage() {
  const { t } = useLingui()
  const { conventionId } = usePathParams<'conventionId'>()
  const { data, error, refetch } = useConvention(conventionId)
  if (data) return <Work detail={data} />
  return (
    <DeskPage title={t`办公约`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

function Work({ detail }: { detail: Detail }) {
  const { t } = useLingui()
  const { kinds, stages } = useConventionWords()
  const [doing, setDoing] = useState<Doing>()
  const { convention, next } = detail
  const { id, title, kind, compound, stage } = convention
  const waiting = convention.unanswered
  const news = {
    ask: t`《${title}》写好了，请大家提意见`,
    answer: t`《${title}》还有 ${waiting} 条意见要答复`,
    review: t`《${title}》请律师审一审`,
    adopt: t`《${title}》审过了，等开会通过`,
    file: t`《${title}》通过了，去街道备案`,
    revise: t`《${title}》到期了，该修订`,
  }
  const acts: Record<NonNullable<Detail['next']>, [string, Doing] | null> = {
    ask: [t`请大家提意见`, 'ask'],
    answer: null,
    review: [t`记合法性审核`, 'review'],
    adopt: [t`记系统外的通过`, 'adopt'],
    file: [t`记备案`, 'file'],
    revise: [t`开始修订`, 'edit'],
  }
  const act = next === null ? null : acts[next]
  const close = () => setDoing(undefined)
  return (
    <DeskPage
      tabTitle={title}
      title={next === null ? title : news[next]}
      lead={`${compound ? t`${kinds[kind]}，${compound.name}` : kinds[kind]} · ${stages[stage]}`}
      actions={
        <>
          <LinkButton to={`/conventions/${id}`}>{t`居民看到的`}</LinkButton>
          {act && doing !== 'edit' ? (
            <Button look="primary" onClick={() => setDoing(act[1])}>
              {act[0]}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="columns">
        <div>
          <WaitingComments detail={detail} />
          {next === 'adopt' ? <Slot name="convention.adopting" given={{ conventionId: id }} /> : null}
          {doing === 'edit' ? (
            <EditText detail={detail} onClose={close} />
          ) : (
            <Text detail={detail} onEdit={() => setDoing('edit')} />
          )}
        </div>
        <div>
          <OtherSteps detail={detail} onDo={setDoing} />
          <Decided detail={detail} letters />
          <Versions detail={detail} />
          {detail.comments.length === 0 ? null : (
            <Section title={t`全部意见和答复`}>
              <CommentsFile id={detail.convention.id} />
            </Section>
          )}
        </div>
      </div>
      {doing === 'ask' ? <AskDialog detail={detail} onClose={close} /> : null}
      {doing === 'review' ? <ReviewDialog detail={detail} onClose={close} /> : null}
      {doing === 'adopt' ? <AdoptDialog detail={detail} onClose={close} /> : null}
      {doing === 'file' ? <FilingDialog detail={detail} onClose={close} /> : null}
    </DeskPage>
  )
}

function CommentsFile({ id }: { id: string }) {
  const file = `/api/n/${useHere()}/conventions/${id}/comments-file`
  return <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
}

/** Steps that can be taken as well, beside the next one: a longer time for comments, a review before they end. */
function OtherSteps({ detail, onDo }: { detail: Detail; onDo: (what: Doing) => void }) {
  const { t } = useLingui()
  const { next, convention } = detail
  const working = !['adopted', 'filed', 'in-force', 'due'].includes(convention.stage)
  if (!working) return null
  return (
    <Section title={t`还可以`}>
      <div className="btns">
        {next === 'ask' ? null : <Button onClick={() => onDo('ask')}>{t`改收意见的日子`}</Button>}
        {next === 'review' ? null : <Button onClick={() => onDo('review')}>{t`记一次审核`}</Button>}
      </div>
    </Section>
  )
}

function Text({ detail, onEdit }: { detail: Detail; onEdit: () => void }) {
  const { t } = useLingui()
  return (
    <Section title={t`文本`} end={<Button icon={IconEdit} onClick={onEdit}>{t`改文本`}</Button>}>
      <Card flush>
        <Rows>
          {detail.clauses.map((clause) => (
            <Row key={clause.id} title={t`第 ${clause.number} 条`}>
              <p className="clause-text">{clause.text}</p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

function Versions({ detail }: { detail: Detail }) {
  const { t } = useLingui()
  const { id } = detail.convention
  return (
    <Section
      title={t`版本`}
      {...(detail.versions.length > 1 ? { more: { to: `/conventions/${id}/compare`, word: t`看改了哪里` } } : {})}
    >
      <Card flush>
        <Rows>
          {detail.versions.toReversed().map((one) => (
            <Row key={one.number} to={`/conventions/${id}?v=${one.number}`} title={t`第 ${one.number} 版`}>
              <p>{one.why}</p>
              <p className="muted small">
                {one.by} <When at={one.at} precision="day" />
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
