import { useLingui } from '@lingui/react/macro'
import { StackBar } from '#kit/web/bars.tsx'
import { DataTable, type Column } from '#kit/web/data-table.tsx'
import { counted } from '#kit/web/figures.tsx'
import { Link } from '#kit/web/link.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { addressOf, type Figure, type FiguresPageData, type PlaceRow, type View } from '../reading.ts'
import { useWording } from '../wording.ts'

const WIDEST = 190

/** The places below, those that need help most first. Places are compared, persons never. */
export function NeedTable({ page, view, chosen }: { page: FiguresPageData; view: View; chosen: Figure | undefined }) {
  const { t } = useLingui()
  const { say, valueOf, ofWhat } = useWording()
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
  // Overdue and open has its column anyway.
  const beside: Column<PlaceRow>[] =
    chosen === undefined ||
    page.places.every(({ figure }) => figure === null) ||
    chosen.definition.key === 'overdue-open'
      ? []
      : [
          {
            key: 'figure',
            head: say(chosen.definition.name),
            end: true,
            sort: (one, other) => (one.figure?.value ?? -1) - (other.figure?.value ?? -1),
            cell: ({ figure }) =>
              figure === null ? (
                '—'
              ) : (
                <>
                  <b>{valueOf(chosen, figure.value)}</b>{' '}
                  <small className="muted">{figure.small ? t`太少，不比较` : ofWhat(chosen, figure)}</small>
                </>
              ),
          },
        ]
  const columns: Column<PlaceRow>[] = [
    { key: 'rank', head: t`次序`, cell: (row) => <Rank row={row} /> },
    { key: 'name', head: below, names: true, cell: (row) => <Link to={opens(row)}>{row.name}</Link> },
    ...beside,
    { key: 'homes', head: t`户数`, end: true, cell: ({ homes }) => counted(homes) },
    {
      key: 'bar',
      head: t`停住的事`,
      cell: (row) => (row.perThousand === null ? t`太少，不比较` : row.total === 0 ? '' : barOf(row)),
    },
    {
      key: 'rate',
      head: t`每千户`,
      end: true,
      cell: ({ perThousand }) => <b>{perThousand ?? '—'}</b>,
    },
    { key: 'total', head: t`合计`, end: true, cell: ({ total }) => counted(total) },
    ...kinds.map(({ key, word }): Column<PlaceRow> => ({
      key,
      head: word,
      end: true,
      cell: (row) => counted(row[key]),
    })),
  ]
  const sum = (key: 'homes' | 'total' | 'overdue' | 'late' | 'broken'): string =>
    counted(page.places.reduce((total, row) => total + row[key], 0))
  return (
    <section className="p-sec" aria-labelledby="need">
      <h2 id="need">{t`哪里最需要帮忙`}</h2>
      <p className="p-hint">
        {t`按每千户停住几件排：`}
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
        foot={{
          name: t`一共`,
          homes: sum('homes'),
          total: sum('total'),
          overdue: sum('overdue'),
          late: sum('late'),
          broken: sum('broken'),
        }}
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
