/** How many backups are kept: of the last days one each, then of weeks and months further back. */
export interface Keep {
  daily: number
  weekly: number
  monthly: number
}

/** `mulin-2026-11-26T0330.mulin`: the instant in Shanghai, so that names sort by time. */
export function nameOf(at: Date): string {
  return `mulin-${inShanghai(at).toISOString().slice(0, 16).replace(':', '')}.mulin`
}

const inShanghai = (at: Date) => new Date(at.getTime() + 8 * 3_600_000)

/** When a nightly backup was made, by its name; nothing for any other file. */
export function timeOf(name: string): Date | null {
  const [, day, hour, minute] = /^mulin-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})\.mulin$/.exec(name) ?? []
  return day === undefined ? null : new Date(`${day}T${hour}:${minute}:00+08:00`)
}

/**
 * Which of these backups have had their time. Kept are the newest of each of the last `daily` days, `weekly` weeks (from
 * Monday) and `monthly` months that have one; the newest of all always stays. Files that are no nightly backup are not touched.
 */
export function outlived(names: readonly string[], keep: Keep): string[] {
  const mine = names
    .filter((name) => timeOf(name) !== null)
    .toSorted()
    .toReversed()
  const kept = new Set(mine.slice(0, 1))
  const choose = (count: number, period: (at: Date) => string) => {
    const seen = new Set<string>()
    for (const name of mine) {
      const one = period(inShanghai(timeOf(name) as Date))
      if (seen.size >= count && !seen.has(one)) return
      if (!seen.has(one)) kept.add(name)
      seen.add(one)
    }
  }
  choose(keep.daily, (at) => at.toISOString().slice(0, 10))
  choose(keep.weekly, (at) => {
    const monday = new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * 86_400_000)
    return monday.toISOString().slice(0, 10)
  })
  choose(keep.monthly, (at) => at.toISOString().slice(0, 7))
  return mine.filter((name) => !kept.has(name))
}
