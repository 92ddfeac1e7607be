import { Trans, useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { useFileAddress, type Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** That it was counted anew after a recount, why, and what it had come to before; that stays in view. */
export function AnewPart({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { ways, heads } = useVerdictWords()
  const address = useFileAddress(verdict.id)
  return verdict.anew.map(({ at, papers, before }, version) => (
    <section key={at} className="verdict-says">
      <Note look="wait">
        <p>
          <b>
            <Trans>
              <WhenDay day={dayOf(new Date(at))} /> 重新计过票
            </Trans>
          </b>
        </p>
        <p>{t`复核发现 ${papers} 张纸票录错，每张由另外两人看过原票更正。`}</p>
        {before.map((count) => (
          <p key={count.by} className="small">
            {count.passed ? t`更正前，${ways[count.by]}：过了。` : t`更正前，${ways[count.by]}：没过。`}
            {t`同意 ${heads(count.yes.heads, verdict.electorate)}，反对 ${heads(count.no.heads, verdict.electorate)}。`}
          </p>
        ))}
        <p className="above">
          <LinkButton
            to={address(`pack?kind=public&version=${version + 1}`)}
            download
          >{t`更正前的公开证据包`}</LinkButton>
        </p>
      </Note>
    </section>
  ))
}
