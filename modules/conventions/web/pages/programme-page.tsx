import { useLingui } from '@lingui/react/macro'
import { DataTable, Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconFileText } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { comma } from '#kit/web/marks.ts'
import { StageState } from '../parts/stage.tsx'
import { type ProgrammeRow, useProgramme } from '../reading.ts'
import { useConventionWords } from '../words.ts'

const compare = (one: string | null | undefined, other: string | null | undefined) =>
  (one ?? '9').localeCompare(other ?? '9')

/** What is in force in the area, what is due for revision by when, and what lacks filing. */
export function ProgrammePage() {
  const { t } = useLingui()
  const { kinds } = useConventionWords()
  const { data, error, refetch } = useProgramme()
  const rows = data?.rows
  const due = rows?.filter(({ convention }) => convention?.stage === 'due').length ?? 0
  const unfiled = rows?.filter(({ convention }) => convention?.lacksFiling).length ?? 0
  const missing = rows?.filter(({ convention }) => convention === null).length ?? 0
  const news = [
    ...(due > 0 ? [t`${due} 份该修订`] : []),
    ...(unfiled > 0 ? [t`${unfiled} 份没备案`] : []),
    ...(missing > 0 ? [t`${missing} 个居民区还没有公约`] : []),
  ]
  return (
    <DeskPage
      tabTitle={t`公约修订计划`}
      title={rows === undefined ? t`公约修订计划` : news.length === 0 ? t`公约都在期内，都备案了` : news.join(comma())}
      lead={t`居民公约、章程和业主的规约：生效、修订期限和备案，急的在前。`}
    >
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : (
        <>
          <DataTable
            caption={t`公约修订计划`}
            rows={rows}
            keyOf={(row) => `${row.neighbourhood.id} ${row.convention?.id ?? ''}`}
            empty={<Empty icon={IconFileText} title={t`这里还没有居民区`} />}
            columns={[
              {
                key: 'place',
                head: t`居民区`,
                names: true,
                sort: (one, other) => compare(one.neighbourhood.name, other.neighbourhood.name),
                cell: (row) => row.neighbourhood.name,
              },
              {
                key: 'title',
                head: t`公约`,
                cell: ({ convention, neighbourhood }) =>
                  convention === null ? (
                    <span className="muted">{t`还没有居民公约`}</span>
                  ) : (
                    <>
                      <TextLink to={`/conventions/${convention.id}?n=${neighbourhood.id}`}>{convention.title}</TextLink>
                      <div className="muted small">{kinds[convention.kind]}</div>
                    </>
                  ),
              },
              {
                key: 'stage',
                head: t`到哪一步`,
                cell: ({ convention }) => convention && <StageState stage={convention.stage} />,
              },
              {
                key: 'from',
                head: t`生效`,
                sort: (one, other) => compare(one.convention?.inForceFrom, other.convention?.inForceFrom),
                cell: ({ convention }) => convention?.inForceFrom ?? '—',
              },
              {
                key: 'revise',
                head: t`修订不晚于`,
                sort: (one, other) => compare(one.convention?.reviseBy, other.convention?.reviseBy),
                cell: ({ convention }) => convention?.reviseBy ?? '—',
              },
              {
                key: 'filing',
                head: t`备案`,
                cell: ({ convention }) => convention && <Filing convention={convention} />,
              },
            ]}
          />
          <div className="above">
            <Exports
              xlsx="/api/conventions/programme-file?format=xlsx"
              csv="/api/conventions/programme-file?format=csv"
            />
          </div>
        </>
      )}
    </DeskPage>
  )
}

function Filing({ convention }: { convention: NonNullable<ProgrammeRow['convention']> }) {
  const { t } = useLingui()
  if (!convention.lacksFiling) return <span className="muted">{convention.adoptedOn === null ? '—' : t`不缺`}</span>
  return (
    <State is="received" wraps>
      {convention.fileBy === null ? t`没备案` : t`没备案，不晚于 ${convention.fileBy}`}
    </State>
  )
}
