import type { Fate, OpenReason } from '../contract/words.ts'
import { type BoxCount, countOf, type Sheet } from './count.ts'

export interface Slip {
  fate: Fate
  boxId: string | null
}

export interface BoxFacts {
  id: string
  opened: boolean
  sheets: readonly Sheet[]
}

export interface BoxStand {
  id: string
  /** How many ballots the list says were put into it. */
  marked: number
  count: BoxCount
}

/** The reconciliation of an election: issued = found in boxes (void ones among them) + spoilt + returned + not given back. */
export interface Reconciliation {
  issued: number
  marked: number
  found: number
  void: number
  valid: number
  spoilt: number
  returned: number
  lost: number
  out: number
  boxes: BoxStand[]
  /** Why it cannot be closed yet; empty when it adds up. */
  open: OpenReason[]
  balanced: boolean
}

/** Holds what was handed out against what was marked in and counted, box by box, and says what still keeps the count open. */
export function reconcile(slips: readonly Slip[], boxes: readonly BoxFacts[], pollsOpen: boolean): Reconciliation {
  const of = (fate: Fate) => slips.filter((slip) => slip.fate === fate).length
  const stands = boxes.map(({ id, sheets }) => ({
    id,
    marked: slips.filter((slip) => slip.fate === 'in-box' && slip.boxId === id).length,
    count: countOf(sheets),
  }))
  const settled = stands.flatMap(({ count }) => count.settled ?? [])
  const sum = (what: 'found' | 'void') => settled.reduce((all, sheet) => all + sheet[what], 0)
  const [found, spoiled] = [sum('found'), sum('void')]
  const numbers = { spoilt: of('spoilt'), returned: of('returned'), lost: of('lost'), out: of('out') }
  const open = openReasons(stands, boxes, numbers.out, pollsOpen)
  const accounted = found + numbers.spoilt + numbers.returned + numbers.lost
  return {
    issued: slips.length,
    marked: of('in-box'),
    found,
    void: spoiled,
    valid: found - spoiled,
    ...numbers,
    boxes: stands,
    open,
    balanced: open.length === 0 && accounted === slips.length,
  }
}

function openReasons(
  stands: readonly BoxStand[],
  boxes: readonly BoxFacts[],
  out: number,
  pollsOpen: boolean,
): OpenReason[] {
  const reasons: OpenReason[] = []
  if (pollsOpen) reasons.push('polls-open')
  if (boxes.length === 0) reasons.push('no-box')
  if (out > 0) reasons.push('ballots-out')
  if (boxes.some(({ opened }) => !opened)) reasons.push('box-sealed')
  const uncounted = stands.filter(({ count }) => count.settled === null)
  if (uncounted.some(({ count }) => count.differed)) reasons.push('sheets-differ')
  if (uncounted.some(({ count }) => !count.differed)) reasons.push('box-uncounted')
  if (stands.some(({ marked, count }) => count.settled !== null && count.settled.found !== marked))
    reasons.push('box-does-not-match')
  return reasons
}
