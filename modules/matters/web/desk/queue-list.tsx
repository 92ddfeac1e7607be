import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { IconSearch } from '#kit/web/icons.ts'
import { Icon } from '#kit/web/icon.tsx'
import { QueueGroup, QueueItem } from '#kit/web/list-detail.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { type QueueRow, type QueueView, useCounts } from './reading.ts'
import { useDue } from './times.ts'
import { useRowState, useWords } from './words.ts'

const FIND = { display: 'block', margin: '12px 20px 0 24px' } as const
const SECTIONS = ['urgent', 'overdue', 'soon', 'later', 'waiting'] as const

type Props = {
  rows: readonly QueueRow[]
  chosen: string | undefined
  view: QueueView
  /** The committee's own queue; the subdistrict sees only what reached it. */
  works: boolean
  find: string
  onFind: (text: string) => void
  more: (() => void) | undefined
}

/** The list in its sections: overdue, today and tomorrow morning, later, waiting on others. */
export function QueueList({ rows, chosen, view, works, find, onFind, more }: Props) {
  const { t } = useLingui()
  const { waiting } = useWords()
  const counts = useCounts().data
  const titles = { urgent: t`急事`, overdue: t`超时`, soon: t`今天和明早`, later: t`再往后`, waiting: t`等别人` }
  const whole = view === 'all' && find === ''
  const on = Object.entries(counts?.waitingOn ?? {})
    .map(([key, count]) => `${waiting[key] ?? key} ${count}`)
    .join(t`，`)
  return (
    <>
      <label className="search" style={FIND}>
        <span className="search-in">
          <Icon is={IconSearch} />
          <input
            type="search"
            aria-label={t`在清单里找`}
            placeholder={t`编号、地方、尾号、几个字`}
            value={find}
            onChange={(event) => onFind(event.target.value)}
          />
        </span>
      </label>
      {rows.length === 0 ? (
        <Empty title={find === '' ? t`这里没有要办的` : t`没找到，换几个字试试`}>
          {find !== '' ? null : works ? t`居民报来的、您记下的都会排在这里。` : t`居委会超时没办好的，会报上来。`}
        </Empty>
      ) : null}
      {view === 'closed' ? (
        <ul>
          {rows.map((row) => (
            <Item key={row.id} row={row} on={row.id === chosen} view={view} />
          ))}
        </ul>
      ) : (
        SECTIONS.map((section) => {
          const inside = rows.filter((row) => row.section === section)
          if (inside.length === 0) return null
          const count = whole ? (counts?.sections[section] ?? inside.length) : inside.length
          return (
            <QueueGroup
              key={section}
              late={section === 'overdue' || section === 'urgent'}
              title={`${titles[section]} ${count}`}
              end={section === 'waiting' && whole && on !== '' ? on : undefined}
            >
              {inside.map((row) => (
                <Item key={row.id} row={row} on={row.id === chosen} view={view} />
              ))}
            </QueueGroup>
          )
        })
      )}
      {more ? (
        <p className="ld-more">
          <Button look="quiet" onClick={more}>{t`再看一些`}</Button>
        </p>
      ) : null}
    </>
  )
}

function Item({ row, on, view }: { row: QueueRow; on: boolean; view: QueueView }) {
  const { t } = useLingui()
  const { sources, waiting } = useWords()
  const state = useRowState()(row)
  const due = useDue()
  const { households } = row
  const many = households > 1 ? t`，${households} 户` : ''
  const other = row.party ? `${row.party.name}${row.party.person ?? ''}` : (waiting[row.waitingOn ?? ''] ?? '')
  const waits = row.section === 'waiting' && other !== '' ? t`，等${other}` : ''
  const when = row.dueAt === null ? undefined : due(row.dueAt)
  const query = view === 'all' ? '' : `view=${view}&`
  return (
    <QueueItem
      on={on}
      to={`/queue?${query}m=${row.id}`}
      title={row.title}
      state={<State is={state.is}>{state.word}</State>}
      source={sources[row.source]}
      line={`${row.place}${many}${waits}`}
      late={when?.late === true && row.endedAt === null}
      when={row.endedAt === null ? when?.text : undefined}
    />
  )
}
