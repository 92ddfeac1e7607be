import { useLingui } from '@lingui/react/macro'
import { papersOf, type Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'
import { Recounts } from './recounts.tsx'

/** How the ballots that count came, whether every printed one is accounted for, and what recounts of the papers found. */
export function BallotsCame({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { channels } = useVerdictWords()
  const rows = verdict.channels
    .map((row) => ({ ...row, all: row.yes + row.no + row.abstain + row.follow }))
    .filter(({ all }) => all > 0)
  const sum = (what: 'yes' | 'no' | 'abstain' | 'follow' | 'all') => rows.reduce((total, row) => total + row[what], 0)
  const follows = sum('follow') > 0
  const papers = papersOf(verdict)
  return (
    <section>
      <h2>{papers ? t`票怎么来的，对得上` : t`票怎么来的`}</h2>
      {papers ? (
        <p className="small muted">
          {t`纸票发出 ${papers.issued} 张，收回 ${papers.returned} 张，作废 ${papers.void} 张，遗失 ${papers.lost} 张，没回 ${papers.outstanding} 张。`}
          {papers.readAgain > 0 ? t`两人各录一遍，${papers.readAgain} 张不一样，另请两人看过。` : null}
        </p>
      ) : null}
      <Recounts recounts={verdict.recounts} />
      <table className="verdict-table">
        <thead>
          <tr>
            <th scope="col">{t`怎么投的`}</th>
            <th scope="col" className="num">{t`同意`}</th>
            <th scope="col" className="num">{t`反对`}</th>
            <th scope="col" className="num">{t`弃权`}</th>
            {follows ? <th scope="col" className="num">{t`跟多数`}</th> : null}
            <th scope="col" className="num">{t`合计`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.channel}>
              <th scope="row">{channels[row.channel]}</th>
              <td className="num">{row.yes}</td>
              <td className="num">{row.no}</td>
              <td className="num">{row.abstain}</td>
              {follows ? <td className="num">{row.follow}</td> : null}
              <td className="num">{row.all}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`算进去的`}</th>
            <td className="num">{sum('yes')}</td>
            <td className="num">{sum('no')}</td>
            <td className="num">{sum('abstain')}</td>
            {follows ? <td className="num">{sum('follow')}</td> : null}
            <td className="num">{sum('all')}</td>
          </tr>
        </tfoot>
      </table>
      <p className="small muted">{t`这里按套数。一家几套，上面只算一户。`}</p>
      {papers?.list && papers.list.length > 0 ? (
        <details>
          <summary className="small">{t`没回的 ${papers.outstanding} 张，逐张看`}</summary>
          <ul className="small">
            {papers.list.map(({ serial, label }) => (
              <li key={serial}>{t`${serial}，${label}`}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
