import { Trans, useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Buttons, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { isOutdated, useFileAddress, type Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** By which count it was announced, why, and until when it can be challenged. */
export function AnnouncedPart({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { ways } = useVerdictWords()
  const address = useFileAddress(verdict.id)
  const { announcement, correction } = verdict
  if (announcement === null) return null
  const { count, matterNumber } = announcement
  // The correction counts; what was announced first stays in sight.
  const { at, by, passed, reason, challengeUntil, noticeNumber } = correction ?? announcement
  return (
    <section className="verdict-says">
      <Note look={passed ? 'good' : 'bad'}>
        <p>
          <b>
            {correction
              ? passed
                ? t`更正公告：过了，${ways[count]}`
                : t`更正公告：没过，${ways[count]}`
              : passed
                ? t`公告：过了，${ways[count]}`
                : t`公告：没过，${ways[count]}`}
          </b>
        </p>
        {correction ? (
          <p>
            {announcement.passed
              ? t`公告 ${announcement.noticeNumber} 写的是“过了”，以更正为准。`
              : t`公告 ${announcement.noticeNumber} 写的是“没过”，以更正为准。`}
          </p>
        ) : null}
        {isOutdated(verdict) ? <p>{t`公告以后重新计过票，更正公告会另贴。`}</p> : null}
        <p>{t`理由：${reason}`}</p>
        <p className="small">
          <Trans>
            {by ?? verdict.issuer}，<WhenDay day={dayOf(new Date(at))} />
            ，公告 {noticeNumber}。
          </Trans>
          {matterNumber === null
            ? null
            : passed
              ? t`已经成了任务 ${matterNumber}。`
              : t`照原公告办的任务 ${matterNumber} 停下了，已经办的由人来定怎么处理。`}
        </p>
        {correction && announcement.passed && !passed && verdict.conventionId !== null ? (
          <p className="small">{t`公约的通过撤回了，文本回到审过、还没通过。`}</p>
        ) : null}
        {challengeUntil === null ? null : (
          <p className="small">
            <Trans>
              认为决定侵害自己权益的业主，一年内可以请法院撤销，到 <WhenDay day={challengeUntil} />
              （民法典 280 条）。
            </Trans>
          </p>
        )}
        <div className="above">
          <Buttons>
            <LinkButton to={`/verdicts/${verdict.id}/print`}>{t`打印公告`}</LinkButton>
            <LinkButton to={address('announcement')} download>{t`公告 Word 文件`}</LinkButton>
          </Buttons>
        </div>
      </Note>
    </section>
  )
}
