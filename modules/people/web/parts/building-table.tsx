import { useLingui } from '@lingui/react/macro'
import { DataTable } from '#kit/web/data-table.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import type { GridHome } from '../reading.ts'
import type { HomeState } from './home-state.tsx'

/** The same homes as the picture, as a table. */
export function BuildingTable({
  homes,
  states,
  caption,
}: {
  homes: readonly GridHome[]
  states: ReadonlyMap<string, readonly HomeState[]>
  caption: string
}) {
  const { t } = useLingui()
  return (
    <DataTable
      caption={caption}
      rows={homes}
      keyOf={(home) => home.id}
      empty={<Empty title={t`这里没有登记住户`} />}
      columns={[
        {
          key: 'room',
          head: t`室号`,
          names: true,
          cell: (home) => <TextLink to={`/homes/${home.id}`}>{home.room}</TextLink>,
          sort: (one, other) => one.room.localeCompare(other.room, 'en', { numeric: true }),
        },
        { key: 'floor', head: t`楼层`, cell: (home) => home.floor, sort: (one, other) => one.floor - other.floor },
        { key: 'people', head: t`人数`, end: true, cell: (home) => home.people, sort: (a, b) => a.people - b.people },
        {
          key: 'state',
          head: t`状态`,
          cell: (home) =>
            states
              .get(home.id)
              ?.map((state) => state.says)
              .join(t`，`),
        },
      ]}
    />
  )
}
