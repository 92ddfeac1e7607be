import './grid.css'
import { useLingui } from '@lingui/react/macro'
import {
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { Icon } from './icon.tsx'
import { IconElevator, IconStairs } from './icons.ts'
import type { CellKind } from './cell-kinds.tsx'
import { drawPlaces, placeOf, type Place } from './grid-places.ts'
import { nextPlace, spotOf, type GridCell, type GridFloor } from './grid-walk.ts'

export type { GridCell, GridFloor } from './grid-walk.ts'

type Props = {
  label: string
  /** From the top floor down. */
  floors: readonly GridFloor[]
  /** Before which column the lifts or stairs stand; left out if there are none to show. */
  core?: { before: number; is: 'lift' | 'stairs' }
  selected?: string | undefined
  onSelect: (id: string) => void
  /** Only this kind stays strong; the rest turns faint. */
  only?: CellKind | undefined
  /** Left, middle and right of the ground line. */
  ground?: readonly [ReactNode, ReactNode, ReactNode]
}

/**
 * A building in section, one button for each home. One stop in the tab order: arrows walk, Home and End go to the ends
 * of a floor, Page Up and Page Down five floors. Meant for 360 homes and more.
 */
export function BuildingGrid({ label, floors, core, selected, onSelect, only, ground }: Props) {
  const columns = Math.max(0, ...floors.map(({ cells }) => cells.length))
  const first = useMemo(() => floors.flatMap(({ cells }) => cells).find((cell) => cell !== undefined)?.id, [floors])
  const [stop, setStop] = useState<string>()
  const tower = useRef<HTMLDivElement>(null)
  const nameOf = useNames()
  const present = (id: string | undefined) =>
    id !== undefined && floors.some(({ cells }) => cells.some((cell) => cell?.id === id)) ? id : undefined
  const tabStop = present(stop) ?? present(selected) ?? first

  const walk = (event: KeyboardEvent) => {
    const from = spotOf(floors, (event.target as HTMLElement).dataset['home'])
    const to = from && nextPlace(floors, columns, from, event.key)
    if (!to) return
    event.preventDefault()
    setStop(to.id)
    tower.current?.querySelector<HTMLElement>(`[data-home="${CSS.escape(to.id)}"]`)?.focus()
  }
  const choose = (event: MouseEvent) => {
    const home = (event.target as Element).closest<HTMLElement>('[data-home]')?.dataset['home']
    if (home !== undefined) onSelect(home)
  }
  const shape = {
    '--columns': templateOf(columns, core?.before),
    '--word': Math.max(0, ...floors.map(({ word }) => widthOf(word))),
  } as CSSProperties
  return (
    <figure aria-label={label} className="tower-wrap">
      {/* Keys and presses are heard here for all cells at once; the cells themselves are the buttons. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="tower" ref={tower} style={shape} onClick={choose} onKeyDown={walk}>
        <span className="roof" />
        {floors.map((floor, place) => (
          <Floor
            key={floor.key}
            floor={floor}
            columns={columns}
            coreBefore={core?.before}
            coreIs={place === floors.length - 1 ? 'stairs' : core?.is}
            coreIcon={place % 4 === 1 || place === floors.length - 1}
            selected={floor.cells.some((cell) => cell?.id === selected) ? selected : undefined}
            tabStop={floor.cells.some((cell) => cell?.id === tabStop) ? tabStop : undefined}
            only={only}
            nameOf={nameOf}
          />
        ))}
        {ground ? (
          <div className="ground">
            <span>{ground[0]}</span>
            <span>{ground[1]}</span>
            <span>{ground[2]}</span>
          </div>
        ) : null}
      </div>
    </figure>
  )
}

type FloorProps = {
  floor: GridFloor
  columns: number
  coreBefore: number | undefined
  coreIs: 'lift' | 'stairs' | undefined
  coreIcon: boolean
  selected: string | undefined
  tabStop: string | undefined
  only: CellKind | undefined
  nameOf: (cell: GridCell) => string
}

/** Redrawn only when something on this floor changes. */
const Floor = memo(function Floor(props: FloorProps) {
  const { floor, columns, coreBefore, coreIs, coreIcon, selected, tabStop, only, nameOf } = props
  const row = useRef<HTMLDivElement>(null)
  const drawn = useRef<readonly Place[]>([])
  useLayoutEffect(() => {
    if (row.current === null) return
    const places = Array.from({ length: columns }, (_, column) => {
      const cell = floor.cells[column]
      if (cell === undefined) return undefined
      return placeOf(cell, { selected: cell.id === selected, stop: cell.id === tabStop, only, name: nameOf(cell) })
    })
    drawPlaces(row.current, drawn.current, places)
    drawn.current = places
  }, [floor, columns, selected, tabStop, only, nameOf])
  return (
    <div className="floor">
      <span className="fl">{floor.word}</span>
      {coreIs === undefined || coreBefore === undefined ? null : (
        <span className="core" style={{ gridColumn: coreBefore + 2 }}>
          {coreIcon ? <Icon is={coreIs === 'lift' ? IconElevator : IconStairs} /> : null}
        </span>
      )}
      <div className="places" ref={row} />
    </div>
  )
})

/** What a home is called when read out. Put together once for each way homes stand, not for each of hundreds. */
function useNames(): (cell: GridCell) => string {
  const { t } = useLingui()
  return useMemo(() => namesBy((word, says) => t`${word} 室，${says}`), [t])
}

/** Stands where the number of a home will; no text holds it. */
const HERE = '\uE000'

function namesBy(said: (word: string, says: string) => string): (cell: GridCell) => string {
  const known = new Map<string, string[]>()
  return ({ word, says }) => {
    const around = known.get(says) ?? said(HERE, says).split(HERE)
    known.set(says, around)
    return around.join(word)
  }
}

/** About how wide a floor's word is, in em: a Chinese character takes one, a digit or letter a little more than a half. */
function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.62), 0)
}

function templateOf(columns: number, coreBefore: number | undefined): string {
  const homes = (count: number) => (count > 0 ? `repeat(${count}, minmax(var(--cell, 58px), 1fr))` : '')
  if (coreBefore === undefined) return homes(columns)
  return `${homes(coreBefore)} 30px ${homes(columns - coreBefore)}`
}
