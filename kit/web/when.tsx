import { useLingui } from '@lingui/react'
import { useSyncExternalStore } from 'react'
import { officialDay } from '#kit/pure/official-words.ts'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import {
  exactTime,
  sayDay,
  sayLength,
  sayWhen,
  type Precision,
  type SpokenLanguage,
  writeDate,
} from '#kit/pure/spoken-time.ts'

type Props = {
  /** ISO time or Date. */
  at: string | Date
  precision?: Precision
  /** Puts the exact time beneath, in grey. */
  exact?: boolean
}

/** A time as people say it (今天下午, 昨天 16:20, 周三); the exact time stands beneath or on hovering. */
export function When({ at, precision = 'minute', exact }: Props) {
  const language = useSpokenLanguage()
  const now = useNow()
  const moment = new Date(at)
  const spoken = sayWhen(moment, now, language, precision)
  const exactly = exactTime(moment, now, language)
  // Far off the spoken time is the exact one: said once.
  if (!exact || spoken === exactly) {
    return (
      <time dateTime={moment.toISOString()} title={exactly}>
        {spoken}
      </time>
    )
  }
  return (
    <span className="when">
      {spoken}
      <time dateTime={moment.toISOString()}>{exactly}</time>
    </span>
  )
}

/** A day of the calendar (`2026-11-25`) as people say it: 今天, 周三, 11月6日. */
export function WhenDay({ day }: { day: string }) {
  const language = useSpokenLanguage()
  const today = dayOf(useNow())
  return <time dateTime={day}>{sayDay(day, today, language)}</time>
}

/**
 * Writes a day as a date, `12月11日`, `11 December`, with the year where it is not this one: within a sentence, and where a page is
 * kept or printed, so that 明天 would be wrong tomorrow.
 */
export function useDate(): (day: string) => string {
  const language = useSpokenLanguage()
  const today = dayOf(useNow())
  return (day) => writeDate(day, today, language)
}

/** The same on what is printed and kept for years: with its year always, and never 今天. */
export function usePaperDate(): { day: (day: string) => string; moment: (at: string | Date) => string } {
  const language = useSpokenLanguage()
  return {
    day: (day) => officialDay(day, language),
    moment: (at) =>
      `${officialDay(dayOf(new Date(at)), language)}${language === 'en' ? ', ' : ' '}${clockOf(new Date(at))}`,
  }
}

/** The language times are said in, from the language set. */
export function useSpokenLanguage(): SpokenLanguage {
  return useLingui().i18n.locale === 'en' ? 'en' : 'zh-CN'
}

/** `2 小时`, `1 天`: how long it is from now to `at`, without saying whether past or to come. */
export function useLength(at: string | Date): string {
  return sayLength(new Date(at).getTime() - useNow().getTime(), useSpokenLanguage())
}

/** Now, renewed each minute, so that 今天 becomes 昨天 on a page left open. */
export function useNow(): Date {
  return useSyncExternalStore(eachMinute, () => now)
}

let now = new Date()
let ticking: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** Sets the clock of the pages to one moment, for pictures that must look the same each day. */
export function holdNow(moment: Date): void {
  now = moment
  clearInterval(ticking)
  ticking = undefined
  held = true
  for (const listener of listeners) listener()
}

let held = false

function eachMinute(listener: () => void): () => void {
  listeners.add(listener)
  if (!held && ticking === undefined) {
    now = new Date()
    ticking = setInterval(() => {
      now = new Date()
      for (const each of listeners) each()
    }, 60_000)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
  }
}
