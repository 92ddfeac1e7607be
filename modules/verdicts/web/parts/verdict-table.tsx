import '../verdicts.css'
import { useLingui } from '@lingui/react/macro'
import type { Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** The same figures as the bars, as a table. */
export function VerdictTable({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { amount, tests, ways } = useVerdictWords()
  const { counts, electorate } = verdict
  return (
    <>
      {counts.map((count) => (
        // What is wider than the screen scrolls, also by the keyboard.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div key={count.by} className="table-wrap" role="region" aria-label={ways[count.by]} tabIndex={0}>
          <table className="verdict-table">
            <caption>{ways[count.by]}</caption>
            <thead>
              <tr>
                <th scope="col">{t`要看的`}</th>
                <th scope="col" className="num">{t`有`}</th>
                <th scope="col" className="num">{t`一共`}</th>
                <th scope="col" className="num">{t`要`}</th>
                <th scope="col" className="num">{t`还差`}</th>
              </tr>
            </thead>
            <tbody>
              {count.tests.map(({ key, part, whole, line, missing }) => (
                <tr key={key}>
                  <th scope="row">{tests(key, electorate)}</th>
                  {[part, whole, line, missing].map((value, at) => (
                    // Four figures in their fixed order.
                    <td key={at} className="num">
                      {amount(key, value, electorate)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  )
}
