import '../verdicts.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { IconScale } from '#kit/web/icons.ts'
import { WhenDay } from '#kit/web/when.tsx'
import type { Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'
import { AnewPart } from './anew-part.tsx'
import { AnnouncedPart } from './announced-part.tsx'
import { BallotsCame } from './ballots-came.tsx'
import { CountCard } from './count-card.tsx'
import { CoursePart } from './course-part.tsx'
import { DisputedPart } from './disputed-part.tsx'
import { EvidencePart } from './evidence-part.tsx'

/** A verdict from the counts to the evidence; the same on the phone and at the desk. */
export function VerdictBody({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { said } = useVerdictWords()
  const { silence, counts, arithmeticOnly } = verdict
  return (
    <>
      <AnnouncedPart verdict={verdict} />
      <AnewPart verdict={verdict} />
      <div className="verdict-says">
        <Note look="wait" icon={IconScale}>
          {t`睦邻只算数，不替人下结论。`}
          {silence ? t`以哪一种公布，由召集人按议事规则写明理由；两种都会贴出来。` : t`由召集人公布，写明理由。`}
          {silence ? (
            <b>
              <Trans>
                本小区规则写明“{silence.clause.text}”，
                <WhenDay day={silence.clause.inForceFrom} /> 起生效。
              </Trans>
            </b>
          ) : null}
          {arithmeticOnly ? <p>{said(arithmeticOnly)}</p> : null}
        </Note>
      </div>
      <div className="verdict-counts">
        {counts.map((count) => (
          <div key={count.by}>
            <CountCard verdict={verdict} count={count} />
          </div>
        ))}
      </div>
      <section className="verdict-course small">
        <CoursePart verdict={verdict} />
      </section>
      <div className="verdict-parts">
        {[BallotsCame, DisputedPart, EvidencePart].map((Part, at) => (
          <div key={at}>
            <Part verdict={verdict} />
          </div>
        ))}
      </div>
    </>
  )
}
