import type { Answer, Became, Kind, Level, OptionInput, Outcome, Source, Stance, Way } from '#topics'

/** What somebody said, how many agreed, and how it was answered. */
export interface ToldPoint {
  stance: Stance
  words: string
  /** Left out: written on the telephone by a resident. */
  way?: Exclude<Way, 'own'>
  name?: string
  supports?: number
  /** Where on the drawing of the compound, in thousandths. */
  pin?: readonly [number, number]
  /** Left out: still waiting. `into` counts from 0, the points of the same story. */
  answer?: { is: Answer; reason: string; into?: number }
}

export interface ToldOption extends Pick<OptionInput, 'title' | 'words' | 'paidBy' | 'affects'> {
  yuan: number
  /** Which drawing shows it, before and after. */
  scene?: Scene
  chosen?: boolean
}

export type Scene = 'garden' | 'terrace' | 'tearoom'

/** An idle place that a topic is made of, or that still waits for one. */
export interface ToldPlace {
  name: string
  spot: string
  /** 0.01 m². */
  area: number
  ownerKind: 'owners-common' | 'public-housing' | 'property' | 'unit' | 'unknown'
  ownerName: string | null
  couldBecome: string
  scene?: Scene
  /** Which of the spots on the drawing; left out: the next one. */
  onPlan?: number
}

/** Days count back from the anchor day. */
export interface ToldTopic {
  title: string
  words: string
  kind: Kind
  source: Source
  level: Level
  back: number
  place?: ToldPlace
  points: readonly ToldPoint[]
  options?: readonly ToldOption[]
  up?: readonly { back: number; reason: string }[]
  decided?: { back: number; outcome: Exclude<Outcome, 'postponed'>; reason: string }
  became?: readonly { back: number; to: Became; words: string }[]
}

export interface ToldForum {
  /** The compound it is told of, by name. */
  compound: string
  forum?: { name: string; words: string }
  call?: { title: string; words: string; back: number; days: number; everyMonths?: 3 | 6 | 12 }
  topics: readonly ToldTopic[]
  idle?: readonly ToldPlace[]
}
