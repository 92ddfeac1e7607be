/** What one benchmark says, on one line of JSON: the value, what it was held against in the same run, and the limit. */
export interface Measured {
  name: string
  value: number
  unit: string
  /** What the value is compared with, measured in the same run; null where the limit stands by itself. */
  yardstick: number | null
  ratio: number | null
  limit: string
  ok: boolean
}

/** Prints the line. A limit that is not kept ends the command with 1. */
export function report(measured: Measured): void {
  console.log(JSON.stringify({ ...measured, value: round(measured.value), yardstick: round(measured.yardstick), ratio: round(measured.ratio) }))
  if (!measured.ok) process.exitCode = 1
}

function round<T extends number | null>(value: T): T {
  return (value === null ? null : Math.round(value * 1_000) / 1_000) as T
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The smallest value that at least p percent of the values don't exceed. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN
}
