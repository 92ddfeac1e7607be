import '../conventions.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Buttons, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { ClauseCard } from '../parts/clause-card.tsx'
import { Decided } from '../parts/decided.tsx'
import { StageState } from '../parts/stage.tsx'
import { type Detail, type ShownClause, useConvention } from '../reading.ts'
import { useConventionWords } from '../words.ts'

// Whoever only reads does not wait for the form.
const SayDialog = lazy(async () => ({ default: (await import('../parts/say-dialog.tsx')).SayDialog }))

/** A convention clause by clause, with what was said about each; `?v=` shows a version of it, `?n=` one of another neighbourhood. */
export function ConventionPage() {
  const { t } = useLingui()
  const { conventionId } = usePathParams<'conventionId'>()
  const [{ v, n }] = useAddress()
  const { data, error, refetch } = useConvention(conventionId, v === undefined ? undefined : Number(v), n)
  if (data) return <Text detail={data} at={n} />
  return (
    <PhonePage title={t`公约`} back={{ to: '/conventions' }}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </PhonePage>
  )
}

function Text({ detail, at }: { detail: Detail; at: string | undefined }) {
  const { t } = useLingui()
  const { kinds } = useConventionWords()
  const { convention, clauses, comments, shown, may } = detail
  const { id, kind, compound, inForce } = convention
  const [typed, setTyped] = useState('')
  const [saying, setSaying] = useState<ShownClause>()
  const newest = shown === convention.version
  const said = Map.groupBy(comments, (one) => one.clauseId)
  const sought = typed.trim()
  const found = sought === '' ? clauses : clauses.filter((one) => one.text.includes(sought))
  const act =
    newest && may.comment ? t`说一句` : newest && may.work && convention.takesComments ? t`代记一条意见` : null
  return (
    <PhonePage
      tabTitle={convention.title}
      kicker={compound ? t`${kinds[kind]}，${compound.name}` : kinds[kind]}
      title={convention.title}
      lead={convention.about ?? undefined}
      back={{ to: at === undefined ? '/conventions' : '/conventions/programme' }}
      dock={
        may.work ? (
          <LinkButton look="primary" wide to={`/conventions/${id}/work`}>{t`去办这份公约`}</LinkButton>
        ) : undefined
      }
    >
      <p>{newest ? <StageState stage={convention.stage} /> : <b>{t`这是第 ${shown} 版`}</b>}</p>
      <div className="convention-notes">
        <WhichText detail={detail} at={at} />
        {newest && convention.takesComments && convention.commentsUntil ? (
          <Note look="info">
            {t`哪一条有话，就点那一条下面的按钮，每一条都答复。`}{' '}
            <Trans>
              意见收到 <WhenDay day={convention.commentsUntil} />
            </Trans>
          </Note>
        ) : null}
      </div>
      <div className="above keep">
        <label className="field">
          <span className="label">{t`在文本里找`}</span>
          <input
            className="input"
            type="search"
            value={typed}
            placeholder={t`比如：宠物、装修`}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {sought === '' ? null : (
          <p className="muted" role="status">
            {found.length === 0 ? t`没有写到“${sought}”的` : t`${found.length} 条写到“${sought}”`}
          </p>
        )}
      </div>
      {found.map((clause) => (
        <ClauseCard
          key={clause.id}
          clause={clause}
          comments={said.get(clause.id) ?? []}
          reliedFrom={inForce?.version === shown ? inForce.from : null}
          act={act}
          onSay={() => setSaying(clause)}
        />
      ))}
      <Decided detail={detail} letters={may.work} at={at} />
      <div className="above">
        <Buttons>
          {convention.version > 1 ? (
            <LinkButton to={`/conventions/${id}/compare${placeIn(at, '?')}`}>{t`看改了哪里`}</LinkButton>
          ) : null}
          <LinkButton to={`/conventions/${id}/print?v=${shown}${placeIn(at, '&')}`}>{t`打印`}</LinkButton>
        </Buttons>
      </div>
      {saying ? (
        <Suspense fallback={null}>
          <SayDialog
            conventionId={id}
            clause={saying}
            forSomebody={!may.comment}
            onClose={() => setSaying(undefined)}
          />
        </Suspense>
      ) : null}
    </PhonePage>
  )
}

/** Keeps the neighbourhood in an address, where it is not one's own. */
const placeIn = (at: string | undefined, sign: '?' | '&') => (at === undefined ? '' : `${sign}n=${at}`)

/** Which text holds today, where it is another one than the one shown. */
function WhichText({ detail, at }: { detail: Detail; at: string | undefined }) {
  const { t } = useLingui()
  const { convention, shown } = detail
  const { inForce, id, version } = convention
  if (inForce && inForce.version !== shown)
    return (
      <Note look="wait">
        {t`这一版还没定下来，现在生效的是第 ${inForce.version} 版。`}{' '}
        <TextLink to={`/conventions/${id}?v=${inForce.version}${placeIn(at, '&')}`}>{t`看生效的`}</TextLink>
      </Note>
    )
  if (shown !== version)
    return (
      <Note>
        {t`后面还有修订稿。`} <TextLink to={`/conventions/${id}${placeIn(at, '?')}`}>{t`看最新的`}</TextLink>
      </Note>
    )
  return null
}
