import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { nothing, type Sums } from '../domain/figures.ts'
import { type CountedKey, lasting } from '../domain/keys.ts'
import { lastOfMonth, type Period, type Stretch } from '../domain/periods.ts'
import { monthOf } from '../domain/tallies.ts'
import { dailyTallies, monthlyTallies, talliesOfCompound } from './store.ts'

interface Row {
  unit_code: string
  start: Day
  indicator: string
  numerator: number
  denominator: number
  left_out: number
}

/** What is known of some places: asked once, added up for any stretch that was asked for. */
export class Known {
  readonly #months = new Map<string, Row[]>()
  readonly #days = new Map<string, Row[]>()
  readonly #today: Day

  constructor(months: readonly Row[], days: readonly Row[], today: Day) {
    for (const row of months) push(this.#months, row)
    for (const row of days) push(this.#days, row)
    this.#today = today
  }

  /** What happened in a stretch, or how things stood at its end. */
  sum(code: string, key: CountedKey, { from, to }: Stretch, byDays: boolean): Sums {
    if (lasting.includes(key)) return this.#level(code, key, to)
    const rows = (byDays ? this.#days : this.#months).get(`${code} ${key}`) ?? []
    return added(rows.filter(({ start }) => start >= from && start <= to))
  }

  /** Everything that began or ended up to a day: whole months, and days of a month that is asked for in its midst. */
  #level(code: string, key: CountedKey, day: Day): Sums {
    const months = this.#months.get(`${code} ${key}`) ?? []
    if (day >= this.#today || day === lastOfMonth(day)) return added(months.filter(({ start }) => start <= day))
    const days = this.#days.get(`${code} ${key}`) ?? []
    const first = monthOf(day)
    return added([
      ...months.filter(({ start }) => start < first),
      ...days.filter(({ start }) => start >= first && start <= day),
    ])
  }
}

function push(all: Map<string, Row[]>, row: Row): void {
  const key = `${row.unit_code} ${row.indicator}`
  const list = all.get(key)
  if (list) list.push(row)
  else all.set(key, [row])
}

function added(rows: readonly Row[]): Sums {
  return rows.reduce(
    (sum, row) => ({
      numerator: sum.numerator + row.numerator,
      denominator: sum.denominator + row.denominator,
      leftOut: sum.leftOut + row.left_out,
    }),
    nothing,
  )
}

/** Reads what the page of one compound needs; called in its neighbourhood. */
export async function readCompoundSums(
  unit: Unit,
  compound: string,
  period: Period,
  courseFrom: Day,
  today: Day,
): Promise<Known> {
  const from = period.before.from < courseFrom ? monthOf(period.before.from) : courseFrom
  const rows = await unit.read(talliesOfCompound(unit, compound, from, monthOf(period.before.from), period.to))
  const spans = Map.groupBy(rows, ({ span }) => span)
  return new Known(spans.get('month') ?? [], spans.get('day') ?? [], today)
}

/** Reads what the page of a place needs: its own course of a year, and this period of the places below. */
export async function readSums(
  unit: Unit,
  own: string,
  below: readonly string[],
  period: Period,
  courseFrom: Day,
  today: Day,
): Promise<Known> {
  const from = period.before.from < courseFrom ? monthOf(period.before.from) : courseFrom
  const byDays = period.kind === 'days'
  const [mine, others, days, otherDays] = await Promise.all([
    unit.read(monthlyTallies([own], from, period.to)),
    below.length === 0 ? [] : unit.read(monthlyTallies(below, monthOf(period.from), period.to)),
    byDays ? unit.read(dailyTallies([own], monthOf(period.before.from), period.to)) : [],
    byDays && below.length > 0 ? unit.read(dailyTallies(below, period.from, period.to)) : [],
  ])
  return new Known([...mine, ...others], [...days, ...otherDays], today)
}
