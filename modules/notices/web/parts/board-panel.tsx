import { useLingui } from '@lingui/react/macro'

/** On the home page: the way to the public board, which is a page of its own. */
export function BoardPanel({ neighbourhood }: { neighbourhood: { code: string } }) {
  const { t } = useLingui()
  return (
    <a className="row" href={`/board/${neighbourhood.code}`}>
      <div className="row-h">
        <h3>{t`公告栏`}</h3>
      </div>
      <p className="muted">{t`现在贴着的公告，楼下也有`}</p>
    </a>
  )
}
