import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Buttons, LinkButton } from '#kit/web/button.tsx'
import { Facts } from '#kit/web/card.tsx'
import { IconDownload } from '#kit/web/icons.ts'
import { papersOf, useFileAddress, type Verdict } from '../reading.ts'

/** `1,234,567` bytes as 1.2 MB. */
const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

/** The packs with which anybody can check the result, and their digests. */
export function EvidencePart({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const address = useFileAddress(verdict.id)
  const { pack, evidence, may } = verdict
  const papers = papersOf(verdict)
  return (
    <section className="verdict-evidence">
      <h2>{t`证据包`}</h2>
      <Facts
        ends
        rows={[
          [t`送达`, t`${plural(evidence.delivered, { other: '# 套' })}`],
          [t`纸票`, papers ? t`${plural(papers.returned, { other: '# 张' })}` : null],
          [t`事件`, t`${plural(evidence.events, { other: '# 条' })}`],
          [t`算式，可自己重算`, t`1 份`],
        ]}
      />
      <div className="above">
        <Buttons how="stacked">
          {may.fullPack ? (
            <LinkButton icon={IconDownload} to={address('pack?kind=full')} download>
              {t`下载完整的，${size(pack.full.bytes)}`}
            </LinkButton>
          ) : null}
          <LinkButton icon={IconDownload} to={address('pack?kind=public')} download>
            {t`下载公开的，${size(pack.public.bytes)}`}
          </LinkButton>
        </Buttons>
      </div>
      {may.fullPack ? (
        <p className="small muted">{t`完整的里面有每一户的选择，只给有表决权的人和法院，不要转发。`}</p>
      ) : null}
      <p className="small muted">
        {t`公开的没有姓名、房号和哪一户的面积；最多 ${pack.public.inferred} / ${pack.public.of} 张票可能被推出来。`}
      </p>
      {may.fullPack ? <Digest word={t`完整的`} digest={pack.full.sha256} /> : null}
      <Digest word={t`公开的`} digest={pack.public.sha256} />
    </section>
  )
}

/** Its first and last signs for the eye; the whole of it to compare. */
function Digest({ word, digest }: { word: string; digest: string }) {
  const parts = [digest.slice(0, 4), digest.slice(4, 8), '⋯', digest.slice(-8, -4), digest.slice(-4)]
  return (
    <details className="verdict-digest">
      <summary>
        {word} SHA-256 {parts.join(' ')}
      </summary>
      {digest}
    </details>
  )
}
