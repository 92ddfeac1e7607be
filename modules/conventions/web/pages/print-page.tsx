import '../conventions.css'
import { useLingui } from '@lingui/react/macro'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { type Adoption, type Detail, useConvention } from '../reading.ts'
import { digestWord, useConventionWords } from '../words.ts'

/** The text for the wall and the file: with its digest, who reviewed it, who adopted it, where it is filed. */
export function ConventionPrintPage() {
  const { conventionId } = usePathParams<'conventionId'>()
  const [{ v, n }] = useAddress()
  const { data, error } = useConvention(conventionId, v === undefined ? undefined : Number(v), n)
  if (error) return <ErrorState error={error} />
  return data ? <Sheet detail={data} /> : <Skeleton page />
}

function Sheet({ detail }: { detail: Detail }) {
  const { t } = useLingui()
  const { kinds } = useConventionWords()
  const { day: paperDay } = usePaperDate()
  const place = useSession()?.places?.[0]?.name
  const { convention, clauses, digest, shown, reviews, adoptions } = detail
  const review = reviews.findLast((one) => one.digest === digest && one.fits)
  const adoption = adoptions.findLast((one) => one.digest === digest)
  return (
    <main>
      <PrintSheet
        from={convention.compound?.name ?? place ?? t`居民委员会`}
        number={
          <>
            {kinds[convention.kind]}　<span className="num">{t`第 ${shown} 版`}</span>
          </>
        }
        title={convention.title}
        foot={[
          adoption ? t`${paperDay(adoption.inForceFrom)} 起施行` : t`草稿，还没有通过`,
          adoption?.reviseBy ? t`${paperDay(adoption.reviseBy)} 前修订` : null,
        ]}
      >
        {clauses.map((clause) => (
          <p className="clause-text" key={clause.id}>
            <b>{t`第 ${clause.number} 条`}</b>　{clause.text}
          </p>
        ))}
        <section className="convention-facts">
          {adoption ? <AdoptedLine adoption={adoption} /> : null}
          {review ? (
            <p>{t`${paperDay(review.on)} 由 ${review.firm} ${review.lawyer}（执业证号 ${review.licence}）审核，审的就是这个文本。`}</p>
          ) : (
            <p>{t`这个文本还没有过合法性审核。`}</p>
          )}
          <p>
            {t`文本校验码（SHA-256）：`}
            <span className="digest">{digestWord(digest)}</span>
          </p>
        </section>
      </PrintSheet>
    </main>
  )
}

function AdoptedLine({ adoption }: { adoption: Adoption }) {
  const { t } = useLingui()
  const { bodies } = useConventionWords()
  const { day: paperDay } = usePaperDate()
  const { heldOn, entitled, present, inFavour, filed } = adoption
  return (
    <>
      <p>{t`${paperDay(heldOn)} ${bodies[adoption.body]}通过：应到 ${entitled}，到会 ${present}，同意 ${inFavour}。`}</p>
      {filed ? <p>{t`${paperDay(filed.on)} 报${filed.with}备案 ${filed.number ?? ''}`}</p> : null}
    </>
  )
}
