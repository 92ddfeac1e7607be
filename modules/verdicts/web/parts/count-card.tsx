import { Trans, useLingui } from '@lingui/react/macro'
import { ThresholdBar } from '#kit/web/bars.tsx'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Count, Test, Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** One count: passed or not, its tests with their lines, and what it rests on. */
export function CountCard({ verdict, count }: { verdict: Verdict; count: Count }) {
  const { t } = useLingui()
  const { ways, heads } = useVerdictWords()
  const { electorate, silence, silent } = verdict
  const follows = silence?.rule === 'follow-majority'
  const all = silent.delivered.heads + silent.undelivered.heads
  const delivered = heads(silent.delivered.heads, electorate)
  const undelivered = heads(silent.undelivered.heads, electorate)
  const title =
    count.by === 'as-cast' ? ways['as-cast'] : follows ? t`照本小区规则，沉默跟多数` : t`照本小区规则，沉默算弃权`
  return (
    <section className={count.passed ? 'verdict-count' : 'verdict-count lost'} aria-label={title}>
      <div className="verdict-h">
        <div>
          <h2>{title}</h2>
          <p className="muted small">
            {count.by === 'as-cast'
              ? t`没交票的 ${heads(all, electorate)}当作没参加`
              : follows
                ? t`送达未回的 ${delivered}、${areaAsMetres(silent.delivered.area)} ㎡ 跟多数；没送到的 ${undelivered}不算`
                : t`送达未回的 ${delivered}算弃权；没送到的 ${undelivered}不算`}
          </p>
        </div>
        <State is={count.passed ? 'done' : 'against'}>{count.passed ? t`过了` : t`没过`}</State>
      </div>
      <div className="verdict-tests">
        {count.tests.map((test) => (
          <TestBar key={test.key} test={test} electorate={electorate} />
        ))}
      </div>
      <Grounds verdict={verdict} count={count} />
    </section>
  )
}

/** Hundredths of a percent, cut off and never rounded up over a line. */
const percent = (part: number, whole: number) =>
  (whole === 0 ? 0 : Math.floor((part * 10_000) / whole) / 100).toFixed(2)

function TestBar({ test, electorate }: { test: Test; electorate: Verdict['electorate'] }) {
  const { t } = useLingui()
  const { amount, tests, bar } = useVerdictWords()
  const { key, met, part, whole, line, missing } = test
  const name = tests(key, electorate)
  const say = (value: number) => amount(key, value, electorate)
  const share = percent(part, whole)
  const state = met ? t`够了` : t`差 ${say(missing)}`
  return (
    <ThresholdBar
      title={
        <>
          {name} <span className="muted num share">{share}%</span>
        </>
      }
      end={<State is={met ? 'done' : 'against'}>{state}</State>}
      value={part}
      whole={whole}
      line={line}
      failed={!met}
      under={
        <span className="verdict-line num">
          <span>
            {key.endsWith('area') ? areaAsMetres(part) : part.toLocaleString('en-US')} / {say(whole)}
          </span>
          <span>{t`线 ${bar(test.bar)}，即 ${say(line)}`}</span>
        </span>
      }
      says={t`${name} ${say(part)}，一共 ${say(whole)}，要 ${say(line)}，${state}`}
    />
  )
}

/** Law with its article, or the clause with its version and day. */
function Grounds({ verdict, count }: { verdict: Verdict; count: Count }) {
  const { t } = useLingui()
  const { said, majority } = useVerdictWords()
  const { rule, silence } = verdict
  const { law, article, text } = rule.source
  if (count.by === 'with-rule' && silence) {
    const { conventionId, version, inForceFrom } = silence.clause
    return (
      <div className="small">
        <Trans>
          依据：<TextLink to={`/conventions/${conventionId}?v=${version}`}>本小区规则第 {version} 版</TextLink>，
          <WhenDay day={inForceFrom} />
          起生效。前提：逐户送达、写明后果（（2022）沪02民初16号）。
        </Trans>
        <p className="muted">{t`“${silence.clause.text}”`}</p>
        {verdict.majority ? <p>{majority(verdict.majority, verdict.electorate)}</p> : null}
      </div>
    )
  }
  return (
    <div className="small">
      <details>
        <summary>{t`依据：${law} ${article}，${said(rule.name)}`}</summary>
        <p lang="zh-CN">{text}</p>
      </details>
      {rule.verified ? null : <p>{t`条文还没有核对原文。`}</p>}
      {verdict.electorate === 'owners' ? <p className="muted">{t`“以上”含本数，民法典 1259 条。`}</p> : null}
    </div>
  )
}
