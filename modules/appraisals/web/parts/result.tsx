import '../appraisals.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { StackBar } from '#kit/web/bars.tsx'
import { Card, Note, Section } from '#kit/web/card.tsx'
import { listComma } from '#kit/web/marks.ts'
import { type Measure, type Step, steps, type Way } from '../../domain/words.ts'
import type { Detail, MeasureResult, SubjectResult } from '../reading.ts'
import { perCent, useAppraisalWords } from '../words.ts'

const fills = { 5: 'a', 4: 'c', 3: 'e', 2: 'g', 1: 'f', 0: 'i' } as const

/** What came out, by subject: each rate with its share, what it is worth, last year beside it, and words that were shown. */
export function ResultPart({ round }: { round: Detail }) {
  const { t } = useLingui()
  if (round.result === null) return null
  const { source, verified, least } = round.definition
  return (
    <>
      {round.result.subjects.map((result) => (
        <SubjectPart key={result.subjectId} round={round} result={result} />
      ))}
      <div className="above">
        <Note>
          <p>{t`评的人不记名，一户一户的回答算完就销毁了。不到 ${least} 户答的不公布，免得猜得出是谁。`}</p>
          <p>
            <Trans>算法：</Trans>
            <SourceWord source={source} />
            {verified ? null : t`（待核对）`}
          </p>
        </Note>
      </div>
    </>
  )
}

function SourceWord({ source }: { source: { zh: string; en: string } }) {
  const { i18n } = useLingui()
  return <>{i18n.locale === 'en' ? source.en : source.zh}</>
}

function SubjectPart({ round, result }: { round: Detail; result: SubjectResult }) {
  const { t } = useLingui()
  const { breaches } = useAppraisalWords()
  const subject = round.subjects.find((one) => one.id === result.subjectId)
  if (subject === undefined) return null
  const title = subject.compound === null ? subject.name : t`${subject.name}（${subject.compound}）`
  return (
    <Section title={title} end={<span className="muted small">{t`问了 ${result.asked} 户`}</span>}>
      <Card>
        {result.measures.map((measure) => (
          <MeasurePart key={measure.measure} result={measure} least={round.definition.least} name={title} />
        ))}
      </Card>
      {result.remarks.length > 0 ? (
        <details className="above">
          <summary>{t`大家写的话（${result.remarks.length} 句）`}</summary>
          {result.remarks.map((words, index) => (
            <p className="remark" key={index}>
              {words}
            </p>
          ))}
        </details>
      ) : null}
      {result.withheld.map(({ breach, count }) => (
        <p className="muted small" key={breach}>
          {t`有 ${count} 句没有公开：${breaches[breach]}`}
        </p>
      ))}
    </Section>
  )
}

function MeasurePart({ result, least, name }: { result: MeasureResult; least: number; name: string }) {
  const { t } = useLingui()
  const words = useAppraisalWords()
  const { measure, figure, before, byWay } = result
  const called = words.measures[measure]
  if (figure === null || result.steps === null)
    return (
      <div className="measure">
        <div className="measure-h">
          <h3>{called}</h3>
          <span className="muted">{t`答的不到 ${least} 户，不公布`}</span>
        </div>
      </div>
    )
  const counts = result.steps
  const parts = steps.map((step) => partOf(step, measure, counts[step] ?? 0, words.steps))
  return (
    <div className="measure">
      <div className="measure-h">
        <h3>{called}</h3>
        <b className="num">{perCent(figure.permille)}</b>
      </div>
      <StackBar
        thin
        parts={parts}
        label={t`${name}的${called}：${parts.map((part) => `${part.word} ${part.shown}`).join('，')}`}
      />
      <ul className="measure-key small" aria-hidden="true">
        {parts
          .filter((part) => part.value > 0)
          .map((part) => (
            <li key={part.key}>
              <span className={`swatch fill-${part.fill}`} />
              {part.word} <span className="num">{part.value}</span>
            </li>
          ))}
      </ul>
      <p>{t`${figure.denominator} 个回答里，${figure.numerator} 个${words.favourable[measure]}。`}</p>
      <p className="muted small">
        {t`如果没答的和答的差不多，实际大致在 ${figure.low}% 到 ${figure.high}% 之间。`}
        {figure.few ? t`答的人少，只能看个大概。` : null}
      </p>
      {before === null ? null : <p className="muted small">{t`${before.year}年是 ${perCent(before.permille)}。`}</p>}
      {byWay.length > 0 ? (
        <p className="muted small">
          {byWay
            .map(
              (one) =>
                `${one.ways.map((way: Way) => words.ways[way]).join(listComma())} ${perCent(one.figure.permille)}`,
            )
            .join(' · ')}
        </p>
      ) : null}
    </div>
  )
}

const partOf = (step: Step, measure: Measure, value: number, words: Record<Measure, Record<Step, string>>) => ({
  key: String(step),
  word: words[measure][step],
  value,
  shown: value,
  fill: fills[step],
})
