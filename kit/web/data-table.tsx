import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { LinkButton } from './button.tsx'
import { Icon } from './icon.tsx'
import { IconArrowDown, IconArrowsSort, IconArrowUp, IconDownload } from './icons.ts'
import { Skeleton } from './skeleton.tsx'

export type Column<Row> = {
  key: string
  head: ReactNode
  cell: (row: Row) => ReactNode
  /** Makes the head a button; compares two rows, smallest first. */
  sort?: (one: Row, other: Row) => number
  /** Figures stand at the right. */
  end?: boolean
  /** The cell that names the row for those who hear it. */
  names?: boolean
}

type Props<Row> = {
  /** What the table shows; read out, and seen only by those who hear. */
  caption: string
  columns: readonly Column<Row>[]
  /** `undefined` while they are on their way. */
  rows: readonly Row[] | undefined
  keyOf: (row: Row) => string
  /** Instead of the table when there is nothing. */
  empty: ReactNode
  /** Last row: one cell a column, by column key. */
  foot?: Partial<Record<string, ReactNode>>
  selected?: string | undefined
  /** Addresses that give the same list as a file. */
  exports?: { xlsx?: string; csv?: string }
}

/** A plain table: heads that sort, figures at the right, the same list as a file. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty, foot, selected, exports }: Props<Row>) {
  const { t } = useLingui()
  const [by, setBy] = useState<{ key: string; down: boolean }>()
  if (rows === undefined) return <Skeleton lines={6} />
  if (rows.length === 0) return empty
  const compare = columns.find(({ key }) => key === by?.key)?.sort
  const sorted = compare ? rows.toSorted((one, other) => (by?.down ? compare(other, one) : compare(one, other))) : rows
  const turn = (key: string) => setBy({ key, down: by?.key === key && !by.down })
  return (
    <>
      {exports ? <Exports {...exports} /> : null}
      {/* Keyboards can scroll what is wider than the screen. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-wrap" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="sr">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, head, sort, end }) => {
                const direction = by?.key === key ? (by.down ? 'descending' : 'ascending') : undefined
                return (
                  <th key={key} scope="col" className={end ? 'r' : undefined} aria-sort={direction}>
                    {sort ? (
                      <button type="button" className="sort" onClick={() => turn(key)}>
                        {head}
                        <Icon
                          is={
                            direction === 'ascending'
                              ? IconArrowUp
                              : direction === 'descending'
                                ? IconArrowDown
                                : IconArrowsSort
                          }
                        />
                        <span className="sr">{t`排序`}</span>
                      </button>
                    ) : (
                      head
                    )}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={keyOf(row)} className={keyOf(row) === selected ? 'on' : undefined}>
                {columns.map(({ key, cell, end, names }) =>
                  names ? (
                    <th key={key} scope="row" className={end ? 'r row-name' : 'row-name'}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} className={end ? 'r' : undefined}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {foot ? (
            <tfoot>
              <tr>
                {columns.map(({ key, end }) => (
                  <td key={key} className={end ? 'r' : undefined}>
                    {foot[key]}
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </div>
    </>
  )
}

/** The same list as a file: xlsx for people, CSV for machines. Beside the list, not before it: few come for that. */
export function Exports({ xlsx, csv }: { xlsx?: string; csv?: string }) {
  const { t } = useLingui()
  return (
    <div className="btns exports">
      {xlsx === undefined ? null : (
        <LinkButton look="quiet" edge="start" to={xlsx} icon={IconDownload} download>{t`存成 xlsx`}</LinkButton>
      )}
      {csv === undefined ? null : <LinkButton look="quiet" to={csv} download>{t`存成 CSV`}</LinkButton>}
    </div>
  )
}
