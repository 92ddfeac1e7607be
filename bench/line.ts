/** What a benchmark found: our figure, the yardstick's from the same run, and the limit between them. */
export interface Found {
  name: string
  value: number
  unit: string
  /** What ours is held against, measured in the same run; nothing where the limit is absolute. */
  yardstick: number | null
  /** value ÷ yardstick. */
  ratio: number | null
  limit: string
  ok: boolean
}

/** Prints one line of JSON and sets the exit code. */
export function report(...found: Found[]): void {
  for (const one of found) {
    console.log(JSON.stringify(one))
    if (!one.ok) process.exitCode = 1
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value below which 99 of 100 lie. */
export function p99(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
