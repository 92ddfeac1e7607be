import { useLingui } from '@lingui/react/macro'
import { areaAsMetres } from '#kit/web/figures.tsx'
import type { Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** What is disputed, why, and whether it could turn the result. */
export function DisputedPart({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { reasons } = useVerdictWords()
  const { disputed, electorate } = verdict
  const { rights, depends, list } = disputed
  if (rights === 0)
    return (
      <section>
        <h2>{t`有争议的票`}</h2>
        <p className="muted">{t`没有。`}</p>
      </section>
    )
  const areas = electorate === 'owners'
  return (
    <section>
      <h2>{t`有争议的票`}</h2>
      <p className="small muted">
        {verdict.counts.length > 1 ? t`两种算法都没有算进去。` : t`没有算进去。`}
        <b>{depends ? t`结果取决于这 ${rights} 套。` : t`全改判同意、全改判反对，结果都不变。`}</b>
      </p>
      <table className="verdict-table">
        <thead>
          <tr>
            <th scope="col">{t`为什么有争议`}</th>
            <th scope="col" className="num">{t`套`}</th>
            {areas ? (
              <th scope="col" className="num">
                ㎡
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {disputed.reasons.map((one) => (
            <tr key={one.reason}>
              <th scope="row">{reasons[one.reason]}</th>
              <td className="num">{one.rights}</td>
              {areas ? <td className="num">{areaAsMetres(one.area)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {list ? (
        <details>
          <summary className="small">{t`全部 ${rights} 套`}</summary>
          <ul className="small">
            {list.map(({ label, reason }) => (
              <li key={label}>{t`${label}：${reasons[reason]}`}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
