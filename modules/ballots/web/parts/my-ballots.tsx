import { Trans, useLingui } from '@lingui/react/macro'
import { When } from '#kit/web/when.tsx'
import type { Listed } from '../reading.ts'
import { useBallotWords } from '../words.ts'

/** Of each of one's homes whether its ballot is in, when it was given and how; never what it says. */
export function MyBallots({ vote }: { vote: Listed }) {
  const { t } = useLingui()
  const { homes, rights } = vote.mine
  if (rights === 0) return null
  const named = rights > 1
  const rest = rights - homes.length
  return (
    <ul className="my-ballots">
      {homes.map((home) => (
        <li key={home.id} className="small">
          {named ? <b>{t`${home.label}：`}</b> : null}
          <Said home={home} open={vote.state === 'open'} />
        </li>
      ))}
      {rest > 0 ? <li className="muted small">{t`还有 ${rest} 套，点开看`}</li> : null}
    </ul>
  )
}

function Said({ home, open }: { home: Listed['mine']['homes'][number]; open: boolean }) {
  const { t } = useLingui()
  const { channels } = useBallotWords()
  const { own, given } = home
  if (own)
    return (
      <Trans>
        <When at={own.at} /> 投的（{channels[own.channel]}）
      </Trans>
    )
  if (given) return open ? t`同一户的人投过了，您也可以投` : t`同一户的人投的`
  return open ? t`还没投` : t`没有投`
}
