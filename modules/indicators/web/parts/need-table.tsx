import { useLingui } from '@lingui/react/macro'
import { StackBar } from '#kit/web/bars.tsx'
import { DataTable, type Column } from '#kit/web/data-table.tsx'
import { counted } from '#kit/web/figures.tsx'
import { Link } from '#kit/web/link.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { addressOf, type FiguresPageData, type PlaceRow, type View } from '../reading.ts'

const WIDEST = 190

/** The places below, those that need help most first. Places are compared, persons never. */
export function NeedTable({ page, view }: { page: FiguresPageData; view: View }) {
  const { t } = useLingui()
  const most = Math.max(1, ...page.places.map(({ perThousand }) => perThousand ?? 0))
  const below = page.unit.level === 'district' ? t`街道` : page.unit.level === 'subdistrict' ? t`居民区` : t`小区`
  const kinds = [
    { key: 'overdue' as const, word: t`超时没办完`, fill: 'g' as const },
    { key: 'late' as const, word: t`没按时回`, fill: 'h' as const },
    { key: 'broken' as const, word: t`答应没做到`, fill: 'i' as const },
  ]
  const opens = (row: PlaceRow): string =>
    page.unit.level === 'district'
      ? addressOf(view, { unit: row.code, inside: undefined })
      : addressOf(view, { inside: row.code, only: 'all' })
  const barOf = (row: PlaceRow) => (
    <StackBar
      thin
      width={Math.max(2, ((row.perThousand ?? 0) / most) * WIDEST)}
      label={kinds.map(({ key, word }) => `${word} ${row[key]}`).join(t`，`)}
      parts={kinds.map(({ key, word, fill }) => ({ key, word, fill, value: row[key], shown: row[key] }))}
    />
  )
  const columns: Column<PlaceRow>[] = [
    { key: 'rank', head: t`次序`, cell: (row) => <Rank row={row} /> },
    { key: 'name', head: below, names: true, cell: (row) => <Link to={opens(row)}>{row.name}</Link> },
    { key: 'homes', head: t`户数`, end: true, cell: ({ homes }) => counted(homes) },
    {
      key: 'bar',
      head: t`每千户几件`,
      cell: (row) => (row.perThousand === null ? t`太少，不比较` : row.total === 0 ? '' : barOf(row)),
    },
    {
      key: 'rate',
      head: t`合计`,
      end: true,
      cell: ({ perThousand, total }) => <b>{perThousand ?? total}</b>,
    },
    ...kinds.map(({ key, word }): Column<PlaceRow> => ({
      key,
      head: word,
      end: true,
      cell: (row) => counted(row[key]),
    })),
  ]
  const sum = (key: 'homes' | 'overdue' | 'late' | 'broken'): string =>
    counted(page.places.reduce((total, row) => total + row[key], 0))
  return (
    <section className="p-sec" aria-labelledby="need">
      <h2 id="need">{t`哪里最需要帮忙`}</h2>
      <p className="p-hint">
        {t`每千户停住的事：`}
        {kinds.map(({ key, word, fill }) => (
          <span key={key}>
            <span className={`swatch fill-${fill}`} aria-hidden="true" /> {word}{' '}
          </span>
        ))}
        {t`取整后一样就并列。不到 ${page.smallest} 户的不比较。只比地方，不比人。`}
      </p>
      <DataTable
        caption={t`哪里最需要帮忙，最要紧的在前`}
        columns={columns}
        rows={page.places}
        keyOf={({ code }) => code}
        selected={view.inside}
        foot={{ name: t`一共`, homes: sum('homes'), overdue: sum('overdue'), late: sum('late'), broken: sum('broken') }}
        empty={<Empty title={t`下面还没有地方`}>{t`居民区开通以后，数字会自己来。`}</Empty>}
      />
    </section>
  )
}

function Rank({ row }: { row: PlaceRow }) {
  const { t } = useLingui()
  if (row.rank === null) return <span className="muted">—</span>
  return (
    <>
      {row.rank}
      {row.tied ? <small className="muted"> {t`并列`}</small> : null}
      {row.close ? <small className="muted"> {t`差一件就变`}</small> : null}
    </>
  )
}
