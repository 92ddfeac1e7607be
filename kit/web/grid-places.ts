import type { CellKind } from './cell-kinds.tsx'
import type { GridCell } from './grid-walk.ts'

/** What is drawn in one place of a floor: a home's button; `undefined` is a gap. */
export type Place =
  | { id: string; word: string; look: string; label: string; current: boolean; stop: boolean }
  | undefined

/** How a home's button looks and what it is called, as things stand. */
export function placeOf(
  cell: GridCell,
  { selected, stop, only, name }: { selected: boolean; stop: boolean; only: CellKind | undefined; name: string },
): Place {
  let look = `cell ${cell.kind}`
  if (selected) look += ' sel'
  else if (cell.hit) look += ' hit'
  if (only && only !== cell.kind) look += ' faint'
  return { id: cell.id, word: cell.word, look, label: name, current: selected, stop }
}

/**
 * Draws the homes of one floor into its row, straight and without React: hundreds of buttons are there in a third of the
 * time. Drawn again, a button stays the same element (and keeps the focus); only what changed of it is touched.
 */
export function drawPlaces(row: Element, before: readonly Place[], now: readonly Place[]): void {
  if (before.length === now.length && now.every((place, at) => place?.id === before[at]?.id)) {
    for (const [at, place] of now.entries()) if (place) dress(row.children[at] as HTMLElement, before[at], place)
    return
  }
  row.replaceChildren(
    ...now.map((place) => (place ? dress(blank().cloneNode() as HTMLElement, undefined, place) : gap())),
  )
}

const gap = () => document.createElement('span')

let made: HTMLElement | undefined
function blank(): HTMLElement {
  if (made === undefined) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'cell'
    button.tabIndex = -1
    made = button
  }
  return made
}

function dress(button: HTMLElement, before: Place, now: NonNullable<Place>): HTMLElement {
  if (before?.id !== now.id) button.dataset['home'] = now.id
  if (before?.word !== now.word) button.textContent = now.word
  if (before?.look !== now.look) button.className = now.look
  if (before?.label !== now.label) button.setAttribute('aria-label', now.label)
  if ((before?.stop ?? false) !== now.stop) button.tabIndex = now.stop ? 0 : -1
  if ((before?.current ?? false) === now.current) return button
  if (now.current) button.setAttribute('aria-current', 'true')
  else button.removeAttribute('aria-current')
  return button
}
