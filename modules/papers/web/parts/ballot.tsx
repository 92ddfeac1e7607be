import { Logo } from '#kit/web/mark.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { useSession } from '#kit/web/session.ts'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Choice } from '../../domain/reading.ts'
import type { Sheets } from '../reading.ts'

/** Ballots are in Chinese, whatever language the screen is in: they are what was voted on. */
const words: Record<Choice, string> = { yes: '同意', no: '反对', abstain: '弃权', follow: '随多数' }

/** An instant as it stands on a Chinese paper. */
function paperTime(at: string): string {
  const moment = new Date(at)
  const [year = '', month = '', date = ''] = dayOf(moment).split('-')
  return `${year}年${Number(month)}月${Number(date)}日 ${clockOf(moment)}`
}

/** One printed ballot: counterfoil at the left, to be signed when it is handed over; the ballot at the right. */
export function Ballot({ vote, sheet }: { vote: Sheets; sheet: Sheets['sheets'][number] }) {
  const place = useSession()?.places?.[0]
  const until = paperTime(vote.closesAt)
  return (
    <article className="ballot" lang="zh-CN" aria-label={`${sheet.label} ${sheet.serial}`}>
      <div className="ballot-stub">
        <b>存根</b>
        <span>{sheet.label}</span>
        <span className="ballot-serial">{sheet.serial}</span>
        <span>{vote.title}</span>
        <span>
          收到人签名
          <span className="ballot-line" style={{ display: 'block' }} />
        </span>
        <span>
          日期
          <span className="ballot-line" style={{ display: 'block' }} />
        </span>
        <span>
          送的人
          <span className="ballot-line" style={{ display: 'block' }} />
        </span>
      </div>
      <div className="ballot-body">
        <div className="ballot-h">
          <span>
            <Logo size={20} />
            {place?.name}　表决票
          </span>
          <span>{sheet.label}</span>
        </div>
        <h2>{vote.title}</h2>
        <p className="ballot-question">{vote.question}</p>
        <ul className="ballot-choices">
          {vote.choices.map((choice) => (
            <li key={choice}>
              <i aria-hidden="true" />
              {words[choice]}
            </li>
          ))}
        </ul>
        {vote.warning === null ? null : <p className="ballot-warning">{vote.warning}</p>}
        <div className="ballot-foot">
          <div>
            <div className="ballot-sign">
              签名
              <span />
              日期
              <span />
            </div>
            <p className="ballot-how">
              在一个方框里打勾，签上名字才算数；改动的地方也要签名。
              {until}前交给送票的人，或者投进居委会票箱。
              {place?.tel ? `有话要问请打 ${place.tel}。` : null}写坏了可以换一张。
            </p>
          </div>
          <div className="ballot-code">
            <QrCode text={sheet.code} label={`${sheet.serial} 的二维码`} size={120} />
            <span className="ballot-serial">{sheet.serial}</span>
          </div>
        </div>
      </div>
    </article>
  )
}
