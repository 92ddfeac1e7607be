import { type Keep, shorter } from '#kit/pure/keeping.ts'
import type { Day } from '#kit/pure/shanghai-time.ts'

/** How long one kind of record is kept from a day on, as the committee set it. */
export interface Setting extends Keep {
  from: Day
}

/** What holds on a day: the latest setting that began by then, else what the rule suggests. */
export function keepOn<S extends Setting>(day: Day, suggested: Keep, settings: readonly S[]): Keep & { set: S | null } {
  const set = settings.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
  const { count, unit } = set ?? suggested
  return { count, unit, set }
}

/**
 * Why a setting cannot be: it begins tomorrow at the earliest, so that nothing is erased that somebody relied on today, and
 * the law's minimum stands (个人信息保护法 art. 56: three years; 网络安全法 art. 21: six months).
 */
export function settingRefused(wanted: Setting, least: Keep | undefined, today: Day): 'too-soon' | 'too-short' | null {
  if (wanted.from <= today) return 'too-soon'
  return least !== undefined && shorter(wanted, least) ? 'too-short' : null
}
