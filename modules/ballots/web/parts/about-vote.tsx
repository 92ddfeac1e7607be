import { Trans, useLingui } from '@lingui/react/macro'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { fenAsYuan } from '#kit/web/figures.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { colon } from '#kit/web/marks.ts'
import { useDate } from '#kit/web/when.tsx'
import { type Vote, usePoints } from '../reading.ts'
import { metres, useBarWord } from '../words.ts'

type Weighed = Pick<Vote, 'cost' | 'turnout'> & { rights: readonly { area: number; shareFen: number | null }[] }

/** What it costs the homes of whoever reads it. */
export function Cost({ vote }: { vote: Weighed }) {
  const { t } = useLingui()
  const { cost, rights, turnout } = vote
  const shares = rights.flatMap(({ shareFen }) => shareFen ?? [])
  if (cost === null || shares.length === 0) return null
  const mine = shares.reduce((sum, share) => sum + share, 0)
  const area = rights.reduce((sum, right) => sum + right.area, 0)
  return (
    <Card label={t`您家要出多少`}>
      <h3>{t`您家要出多少`}</h3>
      <p className="big num">
        <b>{fenAsYuan(mine)}</b> <small>{t`元`}</small>
      </p>
      {cost.words === '' ? null : <p>{cost.words}</p>}
      <Facts
        ends
        ruled
        rows={[
          [t`总价`, t`${fenAsYuan(cost.fen)} 元`],
          [t`按面积摊`, turnout ? `${metres(area)} / ${metres(turnout.area)} ㎡` : null],
        ]}
      />
    </Card>
  )
}

/** The two points for and the two against that most neighbours support, with what was answered. */
export function Said({ topicId }: { topicId: string }) {
  const { t } = useLingui()
  const { data: best = [] } = usePoints(topicId)
  if (best.length === 0) return null
  return (
    <Section title={t`邻居怎么说`} more={{ to: `/topics/${topicId}`, word: t`全部` }}>
      {best.map(({ id, stance, words, supports, answer }) => (
        <div className="vote-point" key={id}>
          <span className={stance === 'for' ? 'stance' : 'stance against'}>{stance === 'for' ? t`赞` : t`虑`}</span>
          <div>
            <p>{words}</p>
            <p className="muted small">{t`${supports} 人觉得有道理`}</p>
            {answer ? (
              <p className="small">
                <b>{t`答复`}</b> {answer.reason}
              </p>
            ) : null}
          </div>
        </div>
      ))}
    </Section>
  )
}

/** What comes of saying nothing, where the compound's own clause is relied on: the warning that makes it hold. */
export function SilenceWarning({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const date = useDate()
  const { silence } = vote
  if (silence === null) return null
  return (
    <Note look="wait">
      <p>
        <b>
          {silence.rule === 'abstain' ? t`送到了不投，按小区的规约算弃权。` : t`送到了不投，按小区的规约算随多数。`}
        </b>
      </p>
      <p className="small">{t`规约原文（${date(silence.inForceFrom)} 起生效）：${silence.text}`}</p>
    </Note>
  )
}

/** By which rule it passes, with the law's own words for whoever wants them. */
export function RulePart({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const { language } = useSettings()
  const barWord = useBarWord()
  const { rule } = vote
  const name = language === 'en' ? rule.name.en : rule.name.zh
  const only = rule.arithmeticOnly && (language === 'en' ? rule.arithmeticOnly.en : rule.arithmeticOnly.zh)
  const agreed = rule.consent.more ? t`过${barWord(rule.consent)}` : t`满${barWord(rule.consent)}`
  return (
    <details>
      <summary>
        <Trans>
          怎么算通过：{name}，参加的里面{agreed}同意
        </Trans>
      </summary>
      <p className="small" lang="zh-CN">
        {rule.source.law} {rule.source.article}
        {colon()}
        {rule.source.text}
      </p>
      {only ? <Note look="wait">{only}</Note> : null}
    </details>
  )
}
