import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { Slot } from '#kit/web/house.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Adoption, Detail, Review } from '../reading.ts'
import { digestWord, useConventionWords } from '../words.ts'

type Props = {
  detail: Detail
  /** The lawyer's letter too, for those who carry the text through. */
  letters?: boolean
  /** Another neighbourhood than one's own. */
  at?: string | undefined
}

/** How a text came to hold: who reviewed exactly this one, who adopted it with how many, where it is filed. */
export function Decided({ detail, letters, at }: Props) {
  const { t } = useLingui()
  const { digest, reviews, adoptions, rule } = detail
  const review = reviews.findLast((one) => one.digest === digest)
  const adoption = adoptions.findLast((one) => one.digest === digest)
  return (
    <Section title={t`怎么定下来的`}>
      {detail.withdrawn
        .filter((one) => one.digest === digest)
        .map((one) => (
          <Note key={one.id} look="bad">
            <p>
              <b>
                <Trans>
                  <WhenDay day={one.heldOn} /> 的通过撤回了，现在不生效。
                </Trans>
              </b>
            </p>
            <p>{one.why}</p>
            {one.filed ? <p>{t`已经备过案，请把更正公告报给街道。`}</p> : null}
          </Note>
        ))}
      <Card>
        <Facts
          long
          rows={[
            [t`合法性审核`, <ReviewState key="review" review={review} earlier={reviews.length > 0} />],
            ...(review ? reviewRows(review, t) : []),
            ...(letters && review && review.files.length > 0
              ? [[t`审核意见书`, <Papers key="letter" files={review.files} at={at} />] as const]
              : []),
            [
              t`文本校验码`,
              <span key="digest" className="digest">
                {digestWord(digest)}
              </span>,
            ],
            ...(adoption ? [[t`通过`, <AdoptedBy key="adopted" adoption={adoption} at={at} />] as const] : []),
            ...(adoption && adoption.files.length > 0
              ? [[t`会议记录`, <Papers key="minutes" files={adoption.files} at={at} />] as const]
              : []),
            ...(adoption ? [[t`生效`, <WhenDay key="from" day={adoption.inForceFrom} />] as const] : []),
            ...(adoption?.reviseBy ? [[t`下次修订不晚于`, <WhenDay key="by" day={adoption.reviseBy} />] as const] : []),
            ...(adoption
              ? [[t`备案`, <Filed key="filed" adoption={adoption} needed={rule.filing !== null} />] as const]
              : []),
            [t`依据`, rule.verified ? rule.source : t`${rule.source}（待核对）`],
          ]}
        />
      </Card>
    </Section>
  )
}

type Say = ReturnType<typeof useLingui>['t']

function reviewRows(review: Review, t: Say): (readonly [ReactNode, ReactNode])[] {
  return [
    [t`审核人`, t`${review.lawyer}，${review.firm}，执业证号 ${review.licence}`],
    [t`审核日`, <WhenDay key="on" day={review.on} />],
    [t`审核意见`, review.opinion],
  ]
}

function ReviewState({ review, earlier }: { review: Review | undefined; earlier: boolean }) {
  const { t } = useLingui()
  const [is, word] = review?.stands
    ? (['done', t`审过，就是这个文本`] as const)
    : review && !review.fits
      ? (['against', t`审过，要改`] as const)
      : review
        ? (['done', t`审过`] as const)
        : earlier
          ? (['reopened', t`文本改过，要重新审`] as const)
          : (['idle', t`还没审`] as const)
  return (
    <State is={is} wraps>
      {word}
    </State>
  )
}

function AdoptedBy({ adoption, at }: { adoption: Adoption; at: string | undefined }) {
  const { t } = useLingui()
  const { bodies } = useConventionWords()
  const { entitled, present, inFavour, against, abstained } = adoption
  return (
    <>
      <WhenDay day={adoption.heldOn} />{' '}
      {t`${bodies[adoption.body]}：应到 ${entitled}，到会 ${present}，同意 ${inFavour}，反对 ${against}，弃权 ${abstained}`}
      <div>
        {adoption.record ? (
          // The way there leads through one's own neighbourhood.
          at === undefined ? (
            <Slot name="convention.record" given={{ record: adoption.record }} />
          ) : (
            <span className="muted">
              {adoption.record.kind === 'vote' ? t`票数来自表决的记录` : t`票数来自会议的记录`}
            </span>
          )
        ) : (
          <span className="muted">
            {adoption.files.length > 0
              ? t`系统外定的，票数照会议记录手工记`
              : t`系统外定的，票数是手工记的，没有附材料`}
          </span>
        )}
      </div>
    </>
  )
}

function Filed({ adoption, needed }: { adoption: Adoption; needed: boolean }) {
  const { t } = useLingui()
  const { filed } = adoption
  if (filed)
    return (
      <>
        <WhenDay day={filed.on} /> {filed.with} {filed.number}
      </>
    )
  if (!needed) return t`不用备案`
  return (
    <State is="received" wraps>
      {adoption.fileBy === null ? t`还没备案` : t`还没备案，不晚于 ${adoption.fileBy}`}
    </State>
  )
}

function Papers({ files, at }: { files: Review['files']; at: string | undefined }) {
  const own = useHere()
  const here = at ?? own
  return files.map((file) => (
    <div key={file.id}>
      <TextLink to={`/api/n/${here}/files/${file.id}`}>{file.name}</TextLink>
    </div>
  ))
}
