import '../conventions.css'
import { useLingui } from '@lingui/react/macro'
import { Card, Note } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type Compared, type Detail, type Stretch, useComparison, useConvention } from '../reading.ts'

/** Two versions word by word: what came is underlined and bold, what went is struck out. */
export function ComparePage() {
  const { t } = useLingui()
  const { conventionId } = usePathParams<'conventionId'>()
  const [{ from, to, n }, change] = useAddress()
  const { data: detail, error } = useConvention(conventionId, undefined, n)
  const newest = detail?.convention.version ?? 0
  const later = to === undefined ? newest : Number(to)
  const earlier = from === undefined ? (detail ? before(detail, later) : 0) : Number(from)
  const { data, error: refused } = useComparison(conventionId, earlier, later, n)
  const changed = data?.clauses.filter((one) => one.change !== 'same').length ?? 0
  const options = detail?.versions ?? []
  return (
    <PhonePage
      tabTitle={t`改了哪里`}
      kicker={detail?.convention.title}
      title={data === undefined ? t`改了哪里` : changed === 0 ? t`条款一个字没改` : t`改了 ${changed} 条`}
      back={{ to: `/conventions/${conventionId}${n === undefined ? '' : `?n=${n}`}` }}
    >
      {(error ?? refused) ? <ErrorState error={error ?? refused} /> : null}
      <div className="fields">
        <VersionPick
          label={t`从哪一版`}
          value={earlier}
          versions={options}
          onPick={(version) => change({ from: version })}
        />
        <VersionPick
          label={t`到哪一版`}
          value={later}
          versions={options}
          onPick={(version) => change({ to: version })}
        />
      </div>
      <div className="above keep compare">
        <Note>
          <ins>{t`加上的`}</ins> <del>{t`去掉的`}</del>
        </Note>
      </div>
      {data ? <Words compared={data} /> : refused || error ? null : <Skeleton lines={8} />}
    </PhonePage>
  )
}

/** What a later version is best held against: what was adopted before it, else the one before. */
function before({ adoptions }: Detail, version: number): number {
  return adoptions.findLast((one) => one.version < version)?.version ?? Math.max(1, version - 1)
}

type PickProps = {
  label: string
  value: number
  versions: Detail['versions']
  onPick: (version: string) => void
}

function VersionPick({ label, value, versions, onPick }: PickProps) {
  const { t } = useLingui()
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="input" value={String(value)} onChange={(event) => onPick(event.target.value)}>
        {versions.map(({ number, why }) => (
          <option key={number} value={String(number)}>{t`第 ${number} 版：${why}`}</option>
        ))}
      </select>
    </label>
  )
}

function Words({ compared }: { compared: Compared }) {
  const { t } = useLingui()
  const titles = (one: Compared['clauses'][number]) => {
    if (one.change === 'added') return t`第 ${one.after} 条，新加的`
    if (one.change === 'removed') return t`原第 ${one.before} 条，去掉了`
    return one.before === one.after ? t`第 ${one.after} 条` : t`第 ${one.after} 条，原第 ${one.before} 条`
  }
  const same = compared.clauses.filter((one) => one.change === 'same').length
  return (
    <div className="compare">
      {compared.title.some(({ kind }) => kind !== 'same') ? (
        <div className="clause">
          <Card>
            <div className="clause-h">
              <h2>{t`名称`}</h2>
            </div>
            <Line stretches={compared.title} />
          </Card>
        </div>
      ) : null}
      {compared.clauses
        .filter((one) => one.change !== 'same')
        .map((one) => (
          <div className="clause" key={one.id}>
            <Card>
              <div className="clause-h">
                <h2>{titles(one)}</h2>
              </div>
              <Line stretches={one.stretches} />
            </Card>
          </div>
        ))}
      {same > 0 ? <p className="muted above">{t`另外 ${same} 条没有改。`}</p> : null}
    </div>
  )
}

function Line({ stretches }: { stretches: readonly Stretch[] }) {
  const { t } = useLingui()
  return (
    <p className="compare-text">
      {stretches.map(({ kind, text }, place) => {
        // Stretches have no identity but their place.
        if (kind === 'same') return <span key={place}>{text}</span>
        const Mark = kind === 'in' ? 'ins' : 'del'
        return (
          <Mark key={place}>
            <span className="sr">{kind === 'in' ? t`加上：` : t`去掉：`}</span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
