import { addDays, type Day } from '#kit/pure/shanghai-time.ts'
import { monthOf } from './tallies.ts'

export const periodKinds = ['month', 'quarter', 'year', 'days'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** From one day to another, both included. */
export interface Stretch {
  from: Day
  to: Day
}
export interface Period extends Stretch {
  kind: PeriodKind
  before: Stretch
}

/** The first of the month so many months later (or earlier). */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

const endOf = (first: Day, months: number): Day => addDays(addMonths(first, months), -1)

/** The period holding a day, whole as the calendar has it, and the one before; `days` are the thirty days up to it. */
export function periodAt(kind: PeriodKind, day: Day): Period {
  if (kind === 'days') {
    const from = addDays(day, -29)
    return { kind, from, to: day, before: { from: addDays(from, -30), to: addDays(from, -1) } }
  }
  const months = { month: 1, quarter: 3, year: 12 }[kind]
  const month = Number(day.slice(5, 7)) - 1
  const from = addMonths(monthOf(day), -(month % months))
  const last = addMonths(from, -months)
  return { kind, from, to: endOf(from, months), before: { from: last, to: endOf(last, months) } }
}

/** The last twelve months up to the one holding a day, oldest first, by their first days. */
export function courseUpTo(day: Day): Day[] {
  return Array.from({ length: 12 }, (_none, at) => addMonths(monthOf(day), at - 11))
}

export const lastOfMonth = (day: Day): Day => endOf(monthOf(day), 1)

/** From where the nightly recount looks: the first of last month. */
export const countsFrom = (today: Day): Day => addMonths(monthOf(today), -1)
